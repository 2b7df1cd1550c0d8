/** A larger file is not read; nothing larger comes over the bridge. */
export const MAX_FILE_MB = 50;

export const MAX_FILE_BYTES = MAX_FILE_MB * 1024 * 1024;
