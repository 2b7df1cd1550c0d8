import { APPLICANT_COLUMNS, resultGroups } from '../../report/application-rows';
import type { AnnualReport, CellRef } from '../../report/annual-report';
import { cellAt } from '../../report/annual-report';

/** One of the things that a whole is known to consist of, and the cells that count it. */
interface KnownPart {
  readonly words: RegExp;
  readonly cells: readonly CellRef[];
}

/** A division of which the form, or the thing itself, says what all its parts are. */
interface Division {
  /** What the words before the total must say. */
  readonly of: RegExp;
  /** What they must not say: of what was received, some is still being handled. */
  readonly notOf?: RegExp;
  readonly parts: readonly KnownPart[];
}

const received = (column: string): CellRef => ({ table: 'applications', row: 'received', column });

const APPLICANT_WORDS: Readonly<Record<string, RegExp>> = {
  naturalPerson: /自然人|公民|个人/,
  business: /企业/,
  research: /科研/,
  publicWelfare: /公益/,
  legalService: /法律服务|律师/,
  otherOrganization: /其他/,
};

const LEGAL_PERSONS: KnownPart = {
  words: /法人|单位/,
  cells: APPLICANT_COLUMNS.slice(1).map(({ id }) => received(id)),
};

/** 自然人 and 法人; or 自然人 and the five kinds of legal persons. */
const APPLICANTS: readonly Division[] = [
  {
    of: /申请/,
    parts: [{ words: /自然人|公民|个人/, cells: [received('naturalPerson')] }, LEGAL_PERSONS],
  },
  {
    of: /申请/,
    parts: APPLICANT_COLUMNS.map(({ id }) => ({
      words: APPLICANT_WORDS[id] ?? /$^/,
      cells: [received(id)],
    })),
  },
];

const totals = (rows: readonly string[]): readonly CellRef[] =>
  rows.map((row) => ({ table: 'applications', row, column: 'total' }));

const GROUP_WORDS: readonly RegExp[] = [/不予公开/, /无法提供/, /不予处理/, /其他处理|其他情形/];

function results({ tables }: AnnualReport): Division {
  const groups = resultGroups(tables.applications.form);
  const grouped = groups.map(({ rows }, at) => ({
    words: GROUP_WORDS[at] ?? /$^/,
    cells: totals(rows.map((row) => row.id)),
  }));
  const rest = { words: /其他处理/, cells: totals(['other.rest']) };
  return {
    of: /办结|答复|办理|处理|结果/,
    notOf: /收到|受理|新收|接收|接到/,
    parts: [
      { words: /(?<![不部分])(?:予以|同意)公开/, cells: totals(['granted']) },
      { words: /部分公开/, cells: totals(['partlyGranted']) },
      ...grouped,
      ...(groups.length < 4 ? [rest] : []),
    ],
  };
}

const GROUND_WORDS: readonly RegExp[] = [
  /国家秘密/,
  /法律行政法规/,
  /三安全/,
  /第三方/,
  /内部事务/,
  /过程性/,
  /执法案卷/,
  /行政查询/,
];

function grounds({ tables }: AnnualReport): Division {
  const [denied] = resultGroups(tables.applications.form);
  const parts = (denied?.rows ?? []).map(({ id }, at) => ({
    words: GROUND_WORDS[at] ?? /$^/,
    cells: totals([id]),
  }));
  return { of: /不予公开$/, parts };
}

const RESULTS_OF_REVIEW = [
  ['upheld', /维持/],
  ['corrected', /纠正/],
  ['other', /其他/],
  ['pending', /尚未审结|未审结|正在审理|审理中/],
] as const;

const reviews = (of: RegExp, rows: readonly string[]): Division => ({
  of,
  parts: RESULTS_OF_REVIEW.map(([column, words]) => ({
    words,
    cells: rows.map((row): CellRef => ({ table: 'reviewLitigation', row, column })),
  })),
});

const litigation = (row: string): readonly CellRef[] => [
  { table: 'reviewLitigation', row, column: 'total' },
];

const OTHERS: readonly Division[] = [
  reviews(/复议/, ['review']),
  reviews(/诉讼/, ['litigationDirect', 'litigationAfterReview']),
  {
    of: /诉讼/,
    parts: [
      { words: /未经复议|直接起诉/, cells: litigation('litigationDirect') },
      { words: /复议后/, cells: litigation('litigationAfterReview') },
    ],
  },
  // What representatives and members put forward: there is no third kind.
  {
    of: /建议|提案/,
    parts: [
      { words: /建议/, cells: [] },
      { words: /提案/, cells: [] },
    ],
  },
];

const isNothing = (report: AnnualReport, { cells }: KnownPart): boolean =>
  cells.length > 0 && cells.every((ref) => cellAt(report, ref)?.value === 0);

/** Nobody is of two opinions; there may be others. */
const OPINIONS: Division = {
  of: /问卷|回访|测评|评价|评议|收回|受访/,
  parts: [/非常满意|很满意/, /比较满意/, /基本满意/, /不满意/, /满意/, /弃权|不了解|未评价/].map(
    (words) => ({ words, cells: [] }),
  ),
};

const FIGURES = '一二三四五六七八九十';
/** 第一期, 第二期, 第三期: one after the other. */
const IN_TURN = /^第([一二三四五六七八九十])(?:期|批|季度|阶段|轮)/;

/** Whether the parts are those of a series from its first on, of which none is in another. */
function areInTurn(words: readonly string[]): boolean {
  return words.every((each, at) => IN_TURN.exec(each)?.[1] === FIGURES[at]);
}

/** `all`: each part of the division is named, or the tables say that there is nothing of it; `some`: others are left out. */
export type Named = 'all' | 'some' | null;

function namedOf(report: AnnualReport, division: Division, words: readonly string[]): Named {
  const named = words.map((each) => division.parts.find((part) => part.words.test(each)));
  if (named.includes(undefined) || new Set(named).size < named.length) return null;
  const isAll = division.parts.every((part) => named.includes(part) || isNothing(report, part));
  return isAll ? 'all' : 'some';
}

/**
 * Whether the parts are those of a known division, of which no thing is in two parts. `before` is the clause up to the
 * total.
 */
export function knownParts(report: AnnualReport, before: string, words: readonly string[]): Named {
  const divisions = [...APPLICANTS, results(report), grounds(report), ...OTHERS, OPINIONS];
  if (areInTurn(words))
    return words.length === 4 && words.every((each) => each.includes('季度')) ? 'all' : 'some';
  const named = divisions
    .filter(({ of, notOf }) => of.test(before) && !(notOf?.test(before) ?? false))
    .map((division) => namedOf(report, division, words));
  return named.find((each) => each === 'all') ?? named.find((each) => each === 'some') ?? null;
}

/** Results of what was received: the rest may still be in hand. */
export function isOfReceived(
  report: AnnualReport,
  before: string,
  words: readonly string[],
): boolean {
  const { notOf, parts } = results(report);
  return (
    (notOf?.test(before) ?? false) &&
    words.some((each) => parts.some((part) => part.words.test(each)))
  );
}
