import { rulesPageMessages } from '../../../shared/i18n/rules-page';
import { say, type Message } from '../../../shared/i18n/message';
import { LANGS, type Lang, type Localised } from '../../../shared/lib/localised';
import { cellAt, type AnnualReport } from '../../../shared/report/annual-report';
import { cellName } from '../../../shared/report/cell-name';
import type { RegisteredRule } from '../../../shared/rules/define-rule';
import type { RuleExample } from '../../../shared/rules/rule-example';
import { rules, RULE_SET_VERSION } from '../../../shared/rules/registry';
import { cellRef } from './report';
import { baselineReport, judgeExample } from './rule-example';

const FAMILIES = ['T', 'T2', 'T3', 'T4', 'N', 'S', 'Y'] as const;

interface Telling {
  readonly example: RuleExample;
  readonly message: Localised;
}

const baseline: AnnualReport = baselineReport();

/** Words of a report in Markdown: what would be a mark there stands for itself. */
const plain = (words: string): string => words.replace(/[\\`*_<>|[\]]/g, '\\$&');

function cellChanges(
  changes: Readonly<Record<string, number | null>>,
  message: Message<{ table: string; cell: string; from: string; to: string | null }>,
  lang: Lang,
): readonly string[] {
  return Object.entries(changes).map(([path, value]) => {
    const ref = cellRef(path);
    const table = say(lang, rulesPageMessages[`table_${ref.table}`]);
    const from = String(cellAt(baseline, ref)?.value ?? '');
    const to = value === null ? null : String(value);
    return say(lang, message, { table, cell: cellName(baseline, ref)[lang], from, to });
  });
}

const baselineYear = baseline.year ?? 0;

const earlierReport = (year: number, changes: readonly string[], lang: Lang): string =>
  say(lang, rulesPageMessages.exampleEarlierReport, { year, changes });

/** What an example changes in the baseline report, in words. */
function changesOf(example: RuleExample, lang: Lang): readonly string[] {
  const { form, text, replace, change = {}, lastYear, lastYearText, history = [] } = example;
  const m = rulesPageMessages;
  const beforeCells = cellChanges(lastYear ?? {}, m.exampleLastYearCell, lang);
  const before =
    lastYearText === undefined ? [] : [say(lang, m.exampleLastYearText, { text: lastYearText })];
  const given = lastYear && beforeCells.length === 0 ? [say(lang, m.exampleLastYear)] : [];
  const older = history.map((changes, at) =>
    earlierReport(baselineYear - 2 - at, cellChanges(changes, m.exampleEarlierCell, lang), lang),
  );
  return [
    ...(form === undefined ? [] : [say(lang, m.exampleForm, { form })]),
    ...(text === undefined ? [] : [say(lang, m.exampleText, { text })]),
    ...(replace ? [say(lang, m.exampleReplace, { from: replace[0], to: replace[1] })] : []),
    ...cellChanges(change, m.exampleCell, lang),
    ...before,
    ...beforeCells,
    ...given,
    ...older,
  ];
}

/** The first example that finds, and what it gives; to read its report anew for each language would take twice as long. */
function telling(rule: RegisteredRule): Telling {
  const example = rule.examples.find(({ finds = 0 }) => finds > 0);
  if (!example) throw new Error(`${rule.id} has no example that finds`);
  const [finding] = judgeExample(rule, example).judgements.flatMap((each) => each.finding ?? []);
  if (!finding) throw new Error(`${rule.id} finds nothing in its example`);
  return { example, message: finding.message };
}

const examples: ReadonlyMap<string, Telling> = new Map(
  rules.map((rule) => [rule.id, telling(rule)]),
);

function exampleLines({ id }: RegisteredRule, lang: Lang): readonly string[] {
  const { example = {}, message } = examples.get(id) ?? {};
  const changes = changesOf(example, lang).map(plain);
  const heading = `**${say(lang, rulesPageMessages.example)}** `;
  return [
    `- ${heading}${say(lang, rulesPageMessages.exampleGives, { changes })}`,
    '',
    `  > ${plain(message?.[lang] ?? '').replaceAll('\n', ' ')}`,
  ];
}

function ruleLines(rule: RegisteredRule, lang: Lang): readonly string[] {
  const item = (label: Message, words: string): string =>
    `- **${say(lang, label)}** ${plain(words)}`;
  const { severity, basis, blindSpot } = rulesPageMessages;
  return [
    `#### ${rule.id} · ${plain(rule.name[lang])}`,
    '',
    item(severity, say(lang, rulesPageMessages[rule.severity])),
    item(basis, rule.basis[lang]),
    ...exampleLines(rule, lang),
    '',
    item(blindSpot, rule.blindSpot[lang]),
    '',
  ];
}

const familyOf = ({ id }: RegisteredRule): string => id.split('-')[0] ?? '';

function familyLines(family: (typeof FAMILIES)[number], lang: Lang): readonly string[] {
  const members = rules.filter((rule) => familyOf(rule) === family);
  if (members.length === 0) return [];
  return [
    `### ${say(lang, rulesPageMessages[`family_${family}`])}`,
    '',
    ...members.flatMap((rule) => ruleLines(rule, lang)),
  ];
}

function overviewLines(lang: Lang): readonly string[] {
  const { id, checks, severity } = rulesPageMessages;
  const heads = [id, checks, severity].map((head) => say(lang, head));
  return [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => ' --- |').join('')}`,
    ...rules.map((rule) => {
      const gravity = say(lang, rulesPageMessages[rule.severity]);
      return `| ${rule.id} | ${plain(rule.name[lang])} | ${gravity} |`;
    }),
  ];
}

function pageIn(lang: Lang): readonly string[] {
  const { language, intro, baseline: how, ruleSet } = rulesPageMessages;
  return [
    `## ${say(lang, language)}`,
    '',
    say(lang, intro),
    '',
    `${say(lang, ruleSet, { version: RULE_SET_VERSION, count: rules.length })}${lang === 'en' ? ' ' : ''}${say(lang, how)}`,
    '',
    ...overviewLines(lang),
    '',
    ...FAMILIES.flatMap((family) => familyLines(family, lang)),
  ];
}

/** The page of the rules, `docs/rules.md`: all that a rule says of itself, in every language. */
export function rulesPage(): string {
  const unknown = rules.filter((rule) => !FAMILIES.some((family) => family === familyOf(rule)));
  if (unknown.length > 0) throw new Error(`no chapter for ${unknown.map(({ id }) => id).join()}`);
  return [
    '# 核对规则 · The rules',
    '',
    '<!-- Written by `npm run docs:rules` from shared/rules/registry.ts; do not edit. -->',
    '',
    ...LANGS.flatMap(pageIn),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
