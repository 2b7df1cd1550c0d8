import type { RuleCheck, Verdict } from '../../shared/audit/finding';
import { rules } from '../../shared/rules/registry';
import { beijingTime } from './beijing-time';
import {
  NUMERIC,
  listTable,
  namedCell,
  nameValueTable,
  note,
  paragraph,
  subheading,
} from './blocks';
import type { Column } from './blocks';
import { excerpt } from './excerpt';
import type { FindingsInput } from './findings-input';
import type { PdfNode, Printable, TableCell } from './pdf-node';
import { SMALL } from './style';
import type { Typesetter } from './typesetter';

const basisOf = ({ ruleId }: RuleCheck, type: Typesetter): Printable => {
  const basis = rules.find((rule) => rule.id === ruleId)?.basis;
  return basis ? type.local(basis) : type.text('');
};

const ruleCell = ({ name, ruleId }: RuleCheck, type: Typesetter): TableCell =>
  namedCell(type.local(name), type.text(ruleId));

function checkTable(checks: readonly RuleCheck[], type: Typesetter): PdfNode {
  const count = (key: 'passed' | 'failed' | 'unverifiable', share: number): Column<RuleCheck> => ({
    share,
    head: type.say(key),
    value: (check) => type.text(String(check[key])),
    style: NUMERIC,
  });
  const columns: readonly Column<RuleCheck>[] = [
    { share: 0.24, head: type.say('rule'), value: (check) => ruleCell(check, type) },
    { share: 0.49, head: type.say('basis'), value: (check) => basisOf(check, type) },
    count('passed', 0.08),
    count('failed', 0.08),
    count('unverifiable', 0.11),
  ];
  return listTable(columns, checks, { wholeRows: true });
}

/** A check names the clause that it is about, which has no bound in a document. */
const TITLE_LENGTH = 160;

function unverifiableTable(
  verdicts: readonly Verdict[],
  checks: readonly RuleCheck[],
  type: Typesetter,
): PdfNode {
  const checkOf = new Map(checks.map((check) => [check.ruleId, check]));
  const rule = ({ ruleId }: Verdict): Printable | TableCell => {
    const check = checkOf.get(ruleId);
    return check ? ruleCell(check, type) : type.text(ruleId);
  };
  const missing = (verdict: Verdict): Printable =>
    type.say('listed', { items: verdict.missing.map((each) => type.local(each)) });
  const columns: readonly Column<Verdict>[] = [
    {
      share: 0.38,
      head: type.say('item'),
      value: ({ title }) => type.text(excerpt(type.local(title), TITLE_LENGTH)),
    },
    {
      share: 0.35,
      head: type.say('missing'),
      value: (verdict) => type.text(excerpt(missing(verdict), TITLE_LENGTH)),
    },
    { share: 0.27, head: type.say('rule'), value: rule },
  ];
  return listTable(columns, verdicts, { wholeRows: true });
}

/** What every rule looked at, and what it could not look at, so that silence is not taken for agreement. */
export function scope(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const { checks, verdicts } = input.case.audit;
  const unverifiable = verdicts.filter(({ outcome }) => outcome === 'unverifiable');
  const looked = new Set(verdicts.map(({ ruleId }) => ruleId));
  const idle = checks.filter(({ ruleId }) => !looked.has(ruleId));
  const items = idle.map(({ name }) => type.local(name));
  return [
    checkTable(
      checks.filter(({ ruleId }) => looked.has(ruleId)),
      type,
    ),
    ...(items.length > 0 ? [note(type.say('rulesWithoutCases', { items }))] : []),
    { ...subheading(type.say('unverifiableList')), headlineLevel: 2 },
    unverifiable.length > 0
      ? unverifiableTable(unverifiable, checks, type)
      : paragraph(type.say('none')),
  ];
}

/** How long the record of acts is and how it ends: enough to tell whether a copy of it is the same. */
export function trail(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const { events } = input.case;
  const [first] = events;
  const last = events.at(-1);
  if (first === undefined || last === undefined)
    return [{ ...paragraph(type.say('trailNone')), unbreakable: true }];
  const value = (text: Printable): PdfNode => ({ text, ...SMALL });
  const table = nameValueTable([
    [type.say('trailEvents'), value(type.text(String(events.length)))],
    [type.say('trailFirst'), value(type.say('beijingTime', { time: beijingTime(first.at) }))],
    [type.say('trailLast'), value(type.say('beijingTime', { time: beijingTime(last.at) }))],
    [type.say('trailHash'), value(type.text(last.hash))],
  ]);
  return [{ ...table, ...SMALL, margin: [0, 0, 0, 6] }, note(type.say('trailMeaning'))];
}
