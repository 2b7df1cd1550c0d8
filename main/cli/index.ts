import path from 'node:path';
import { cliMessages } from '../../shared/i18n/cli';
import { say } from '../../shared/i18n/message';
import type { ArgumentError } from './arguments';
import { readArguments } from './arguments';
import { runAudit } from './run-audit';
import { surroundingsOf } from './surroundings';

function argumentSentence(error: ArgumentError): string {
  switch (error.kind) {
    case 'unknownOption':
      return say('zh-CN', cliMessages.unknownOption, error);
    case 'unknownLanguage':
      return say('zh-CN', cliMessages.unknownLanguage, error);
    case 'noFiles':
    case 'lastYearOfMany':
    case 'p12WithoutPdf':
      return say('zh-CN', cliMessages[error.kind]);
  }
}

/** The built file is build/main/cli.js. */
const surroundings = surroundingsOf(path.resolve(import.meta.dirname, '../..'));
const args = readArguments(process.argv.slice(2));

if (args.ok) {
  process.exitCode = await runAudit(args.value, surroundings);
} else {
  surroundings.err(`${argumentSentence(args.error)} ${say('zh-CN', cliMessages.usage)}`);
  process.exitCode = 2;
}
