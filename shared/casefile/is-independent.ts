import type { CaseEvent } from './event';

/** Says nothing of what its author thinks of a finding, or only that our reading was put right. */
const WORDLESS: ReadonlySet<CaseEvent['act']['type']> = new Set([
  'importFile',
  'replaceFile',
  'restoreCell',
  'unplaceLine',
  'undo',
  'redo',
  'exportPdf',
  'restoreBackup',
]);

const tells = ({ act }: CaseEvent): boolean =>
  'note' in act ? act.note !== '' : !WORDLESS.has(act.type);

/**
 * Whether a second reader's case held nothing of what the first one thought: none of the first one's acts that tell
 * it, and not the first one's judgements as a second reading.
 */
export function isIndependent(first: readonly CaseEvent[], second: readonly CaseEvent[]): boolean {
  const heads = new Set(first.map(({ hash }) => hash));
  const telling = new Set(first.filter(tells).map(({ hash }) => hash));
  return second.every(
    ({ act, hash }) =>
      !telling.has(hash) && !(act.type === 'addSecondReading' && heads.has(act.reading.head)),
  );
}
