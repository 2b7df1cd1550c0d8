import path from 'node:path';
import { cliMessages } from '../../shared/i18n/cli';
import { say } from '../../shared/i18n/message';
import { LANGS } from '../../shared/lib/localised';
import type { ArgumentError } from './arguments';
import { readArguments } from './arguments';
import { runAudit } from './run-audit';
import { surroundingsOf } from './surroundings';

/** The language that was asked for, even where the rest of the arguments is off. */
const asked = /--lang[= ](\S+)/.exec(process.argv.slice(2).join(' '))?.[1];
const lang = LANGS.find((each) => each === asked) ?? 'zh-CN';

function argumentSentence(error: ArgumentError): string {
  switch (error.kind) {
    case 'unknownOption':
      return say(lang, cliMessages.unknownOption, error);
    case 'unknownLanguage':
      return say(lang, cliMessages.unknownLanguage, error);
    case 'noFiles':
    case 'lastYearOfMany':
    case 'p12WithoutPdf':
      return say(lang, cliMessages[error.kind]);
  }
}

/** The built file is build/main/cli.js. */
const surroundings = surroundingsOf(path.resolve(import.meta.dirname, '../..'));
const args = readArguments(process.argv.slice(2));

if (args.ok) {
  process.exitCode = await runAudit(args.value, surroundings);
  surroundings.reader.end();
} else {
  surroundings.err(`${argumentSentence(args.error)} ${say(lang, cliMessages.usage)}`);
  process.exitCode = 2;
}
