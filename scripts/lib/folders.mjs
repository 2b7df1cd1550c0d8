import os from 'node:os';
import path from 'node:path';

/** Where downloads that outlive node_modules are kept. */
export const CACHE =
  process.env.GOUJI_CACHE ??
  path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'gouji');
