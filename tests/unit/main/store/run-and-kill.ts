import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Run {
  readonly acknowledged: readonly string[];
  /** What was said of each act that failed. */
  readonly failures: readonly string[];
}

/** Runs the program until it has said `count` lines and `delay` ms more, then kills it; or until it ends by itself. */
export async function runAndKill(
  args: readonly string[],
  count: number,
  delay: number,
): Promise<Run> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (output.split('\n').length > count) setTimeout(() => child.kill('SIGKILL'), delay);
  });
  await once(child, 'close');
  const lines = output.split('\n').slice(0, -1);
  return {
    acknowledged: lines.filter((line) => !line.startsWith('failed ')),
    failures: lines.flatMap((line) => (line.startsWith('failed ') ? line.slice(7) : [])),
  };
}
