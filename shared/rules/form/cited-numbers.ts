import type { Span } from '../../document/source-document';
import type { Localised } from '../../lib/localised';
import type { RuleInput } from '../define-rule';

/** A statute or a notice that reports cite by its title and number. */
export interface CitedWork {
  readonly name: Localised;
  /** The number by which it is to be cited. */
  readonly number: string;
}

/** A place where title and number stand together. */
export interface Citation {
  readonly work: CitedWork;
  readonly span: Span;
  /** As it is written; `null` where the place of the number is empty. */
  readonly written: string | null;
  readonly isRight: boolean;
  /** What the written number is the number of, where it is that of an older text. */
  readonly older: Localised | null;
}

const REGULATION: CitedWork = {
  name: {
    'zh-CN': '《中华人民共和国政府信息公开条例》',
    en: 'the Regulation on Open Government Information',
  },
  number: '国务院令第711号',
};
const FORMAT: CitedWork = {
  name: { 'zh-CN': '年度报告格式的通知', en: 'the notice on the format of the yearly report' },
  number: '国办公开办函〔2021〕30号',
};
/** For the reports of 2019 and 2020. */
const TRIAL_FORMAT: CitedWork = {
  name: {
    'zh-CN': '年度报告有关事项的通知',
    en: 'the notice on the yearly report (format of 2019)',
  },
  number: '国办公开办函〔2019〕60号',
};
const FEES: CitedWork = {
  name: { 'zh-CN': '《政府信息公开信息处理费管理办法》', en: 'the rules on fees' },
  number: '国办函〔2020〕109号',
};
const OLD_REGULATION: Localised = {
  'zh-CN': '修订前的条例的文号',
  en: 'the number of the regulation before its revision',
};
const OLD_FORMAT: Localised = {
  'zh-CN': '2019年试行格式的文号，自2021年度报告起不再适用',
  en: 'the number of the trial format of 2019, which no longer applies from the report on 2021',
};

/** `《中华人民共和国政府信息公开条例》(国务院令第711号)`, `(国令711号)`, `(中华人民共和国国务院第711号令)`. */
const OF_REGULATION = /《(?:中华人民共和国)?政府信息公开条例》 ?\(([^()\n]{0,60})\)/g;
/** `国务院令第711号《中华人民共和国政府信息公开条例》`. */
const BEFORE_REGULATION =
  /((?:国务院|国)令第? ?\d{1,4} ?号)\)?,? ?《(?:中华人民共和国)?政府信息公开条例》/g;
const ORDER = /令[^\d]{0,3}(\d{1,4}) ?号|第? ?(\d{1,4}) ?号?令/g;
/** Of the old text itself: what it said, and until when. */
const HISTORY = /修订前|修改前|原《|原条例|旧条例|旧《|废止|2007|2008/;

/** `…政府信息公开工作年度报告格式>的通知》(国办公开办函〔2021〕30号)`. */
const OF_FORMAT = /年度报告格式[^()\n]{0,12}》[^()\n]{0,2}\(([^()\n]{0,40})\)/g;
/** The notice of 2019 was titled otherwise. */
const OF_OLD_FORMAT = /年度报告有关事项[^()\n]{0,6}》[^()\n]{0,2}\(([^()\n]{0,40})\)/g;
const OF_FEES = /信息处理费管理办法[^()\n]{0,8}》[^()\n]{0,2}\(([^()\n]{0,40})\)/g;
/** A notice of the State Council's office; a local one has a number of its own. */
const STATE_NUMBER =
  /国办[\p{Script=Han}]{0,6}[〔[{【<〈]? ?(20\d\d) ?[〕\]}】>〉]? ?(\d{1,3}) ?号/u;

/** As far as such words stand from what they are said of. */
const AROUND = 12;

const spanOf = (match: RegExpExecArray): Span => [match.index, match.index + match[0].length];

function ofRegulation(match: RegExpExecArray, text: string): readonly Citation[] {
  const words = match[1] ?? '';
  const end = match.index + match[0].length;
  const around = text.slice(Math.max(0, match.index - AROUND), end + AROUND);
  if (!words.includes('令') || HISTORY.test(around)) return [];
  const numbers = [...words.matchAll(ORDER)].map((each) => each[1] ?? each[2] ?? '');
  const written = numbers.length === 0 ? null : words;
  const older = numbers.includes('492') ? OLD_REGULATION : null;
  const isRight = numbers.includes('711');
  return [{ work: REGULATION, span: spanOf(match), written, isRight, older }];
}

/** `mark`: the one way to write the number, without its brackets. */
function ofNotice(work: CitedWork, match: RegExpExecArray): readonly Citation[] {
  const words = match[1] ?? '';
  if (!words.startsWith('国办')) return [];
  const number = STATE_NUMBER.exec(words);
  const bare = (each: string): string => each.replace(/[^\p{Script=Han}\d]/gu, '');
  const written = number?.[0] ?? null;
  const isRight = bare(written ?? '') === bare(work.number);
  const older = /2019\D{0,2}60号/.test(written ?? '') ? OLD_FORMAT : null;
  return [{ work, span: spanOf(match), written, isRight, older: isRight ? null : older }];
}

/** Every citation of the three works with its number, in the order of the text. `year` is the report's. */
export function citations({ text, report }: RuleInput): readonly Citation[] {
  const all = (pattern: RegExp): readonly RegExpExecArray[] => [...text.matchAll(pattern)];
  const isLate = report.year !== null && report.year >= 2021;
  // Other years may have had notices of the same title. Early reports give the notice of 2019 the later one's.
  const trial = [...all(OF_OLD_FORMAT), ...(isLate ? [] : all(OF_FORMAT))].filter(
    (each) => isLate || /^国办公开办函\D2019/.test(each[1] ?? ''),
  );
  return [
    ...[...all(OF_REGULATION), ...all(BEFORE_REGULATION)].flatMap((each) =>
      ofRegulation(each, text),
    ),
    ...(isLate ? all(OF_FORMAT) : []).flatMap((each) => ofNotice(FORMAT, each)),
    ...trial.flatMap((each) => ofNotice(isLate ? FORMAT : TRIAL_FORMAT, each)),
    ...all(OF_FEES).flatMap((each) => ofNotice(FEES, each)),
  ].toSorted((a, b) => a.span[0] - b.span[0]);
}
