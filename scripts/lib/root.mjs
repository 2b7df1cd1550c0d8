import path from 'node:path';

/** Absolute path of the checkout: every script works from here, whatever the caller's folder is. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
