import { spawnSync } from 'node:child_process';

/**
 * Whether Chromium can build its sandbox here: not for root, and only where a process may make a user namespace.
 * @param {readonly string[]} prefix a command that runs another one as the user in question
 */
export function sandboxWorks(...prefix) {
  if (process.platform !== 'linux') return true;
  if (prefix.length === 0 && process.getuid?.() === 0) return false;
  const [command, ...args] = [...prefix, 'unshare', '--user', '--map-root-user', 'true'];
  return spawnSync(command, args).status === 0;
}
