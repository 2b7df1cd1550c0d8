import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the command line asks for. */
export interface LaunchOptions {
  /** Absolute; `null`: the system's folder for this app's data. */
  readonly dataFolder: string | null;
  /** Reports to open, absolute. */
  readonly files: readonly string[];
}

const DATA_FOLDER = '--data-dir=';

/** Desktop environments may name a file by its URL; one that names none here is then not found, and says so. */
function asPath(arg: string, workingFolder: string): string {
  try {
    if (arg.startsWith('file://')) return fileURLToPath(arg);
  } catch {
    // A server’s file outside Windows, a bad escape: taken as it was given.
  }
  return path.resolve(workingFolder, arg);
}

/** `args` without the program itself. Everything that begins with a dash and is not ours belongs to Chromium. */
export function launchOptions(
  args: readonly string[],
  workingFolder: string,
  environment: Readonly<Record<string, string | undefined>>,
): LaunchOptions {
  const option = args.find((arg) => arg.startsWith(DATA_FOLDER))?.slice(DATA_FOLDER.length);
  const dataFolder = option || environment['GOUJI_DATA_DIR'];
  return {
    dataFolder: dataFolder ? path.resolve(workingFolder, dataFolder) : null,
    files: args
      .filter((arg) => arg !== '' && !arg.startsWith('-'))
      .map((arg) => asPath(arg, workingFolder)),
  };
}

/** The arguments after the program; in development the app's folder comes first and is part of the program. */
export function ownArguments(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const args = argv.slice(1);
  if (isPackaged) return args;
  const appFolder = args.findIndex((arg) => !arg.startsWith('-'));
  return args.filter((_, index) => index !== appFolder);
}
