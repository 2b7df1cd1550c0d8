import { beijingMinute } from './beijing-time';
import { listTable, note, subheading } from './blocks';
import type { Column } from './blocks';
import type { FindingsInput } from './findings-input';
import type { PdfNode } from './pdf-node';
import { ruleWords } from './rule-words';
import type { Typesetter } from './typesetter';

/** What an inspector did about a finding that is no more. */
interface LapsedAct {
  readonly findingId: string;
  readonly kind: 'confirmed' | 'dismissed' | 'questioned' | 'comment';
  /** The reason, what was asked, or the comment. */
  readonly text: string;
  readonly who: string;
  readonly at: string;
}

/** Decisions and comments whose finding the audit no longer has, oldest first. */
function lapsedActs({ case: { audit, state } }: FindingsInput): readonly LapsedAct[] {
  const standing = new Set(audit.findings.map(({ id }) => id));
  const decisions = Object.entries(state.decisions).map(
    ([findingId, { status, reason, who, at }]): LapsedAct => ({
      findingId,
      kind: status,
      text: reason,
      who,
      at,
    }),
  );
  const comments = Object.entries(state.comments).flatMap(([findingId, remarks]) =>
    remarks.map(({ text, who, at }): LapsedAct => ({ findingId, kind: 'comment', text, who, at })),
  );
  return [...decisions, ...comments]
    .filter(({ findingId }) => !standing.has(findingId))
    .sort((a, b) => a.at.localeCompare(b.at));
}

/** What was decided or said about findings that corrected readings have made vanish: no act goes without a trace. */
export function lapsedFindings(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const acts = lapsedActs(input);
  if (acts.length === 0) return [];
  const columns: readonly Column<LapsedAct>[] = [
    { share: 0.34, head: type.say('rule'), value: ({ findingId }) => ruleWords(findingId, type) },
    { share: 0.1, head: type.say('judgement'), value: ({ kind }) => type.say(kind) },
    { share: 0.29, head: type.say('lapsedWords'), value: ({ text }) => type.text(text) },
    { share: 0.11, head: type.say('who'), value: ({ who }) => type.text(who) },
    { share: 0.16, head: type.say('time'), value: ({ at }) => type.text(beijingMinute(at)) },
  ];
  return [
    { ...subheading(type.say('lapsed')), headlineLevel: 2 },
    note(type.say('lapsedMeaning')),
    listTable(columns, acts),
  ];
}
