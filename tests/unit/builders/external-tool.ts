import { spawnSync } from 'node:child_process';

/** Which Debian package brings a program that tests judge by. */
const PACKAGES: Readonly<Record<string, string>> = {
  pdfsig: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  openssl: 'openssl',
};

/**
 * Runs a program that is independent of ours and gives what it says on both outputs. A missing program is a
 * failure with the command that installs it, not a reason to skip.
 */
export function runTool(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly status: number; readonly output: string } {
  const result = spawnSync(name, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (result.error) {
    throw new Error(
      `${name} is needed by this test: apt-get install -y ${PACKAGES[name] ?? name} (${result.error.message})`,
    );
  }
  return { status: result.status ?? -1, output: result.stdout + result.stderr };
}

/** The same where anything but success is a mistake of the test. */
export function runToolWell(...call: Parameters<typeof runTool>): string {
  const { status, output } = runTool(...call);
  if (status !== 0) throw new Error(`${call[0]} ${call[1].join(' ')} failed:\n${output}`);
  return output;
}
