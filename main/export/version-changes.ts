import { countFates, type VersionChange } from '../../shared/audit/compare-versions';
import { beijingMinute } from './beijing-time';
import { listTable, note, paragraph } from './blocks';
import type { Column } from './blocks';
import type { FindingsInput } from './findings-input';
import type { PdfNode, Printable } from './pdf-node';
import type { Typesetter } from './typesetter';

const FATES = {
  corrected: 'fate_corrected',
  standing: 'fate_standing',
  unverifiable: 'fate_unverifiable',
  added: 'fate_added',
} as const;

const ORDER = ['corrected', 'standing', 'unverifiable', 'added'] as const;

/** What was corrected in the new version, what was not, and what is new. Empty where there is no earlier version. */
export function versionChanges(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const { comparison, state } = input.case;
  if (!comparison) return [];
  const { file, who, at, changes } = comparison;
  const decisionOf = ({ finding }: VersionChange): Printable => {
    const decision = state.decisions[finding.id];
    return type.say(decision ? decision.status : 'open');
  };
  const columns: readonly Column<VersionChange>[] = [
    { share: 0.13, head: type.say('fate'), value: ({ fate }) => type.say(FATES[fate]) },
    {
      share: 0.1,
      head: type.say('earlierDecision'),
      value: decisionOf,
    },
    {
      share: 0.77,
      head: type.say('findings'),
      value: ({ finding }) => type.text(`${finding.message[input.lang]}［${finding.ruleId}］`),
    },
  ];
  const facts = { name: file.name, sha256: file.sha256, who, time: beijingMinute(at) };
  const told = note(type.say('versionsMeaning', facts));
  if (!changes) return [told, paragraph(type.say('versionUnread'), { bold: true })];
  const sorted = ORDER.flatMap((wanted) => changes.filter(({ fate }) => fate === wanted));
  return [
    told,
    paragraph(type.say('fateCounts', countFates(changes)), { bold: true }),
    ...(sorted.length > 0 ? [listTable(columns, sorted)] : []),
  ];
}
