import { knownFinding } from '../../shared/audit/known-finding';
import type { ReadingComparison, ReadingItem } from '../../shared/casefile/second-reading';
import { beijingMinute } from './beijing-time';
import { listTable, note, paragraph } from './blocks';
import type { Column } from './blocks';
import type { FindingsInput } from './findings-input';
import type { PdfNode, Printable } from './pdf-node';
import { ruleWords } from './rule-words';
import type { Typesetter } from './typesetter';

const KINDS = {
  agreed: 'reading_agreed',
  different: 'reading_different',
  onlyFirst: 'reading_onlyFirst',
  onlySecond: 'reading_onlySecond',
  ownFirst: 'reading_ownFirst',
  ownSecond: 'reading_ownSecond',
  ownBoth: 'reading_ownBoth',
} as const;

function subject(input: FindingsInput, item: ReadingItem, type: Typesetter): Printable {
  if ('own' in item) return type.text(item.own.text);
  const found = knownFinding(input.case, item.findingId);
  return found ? type.local(found.message) : ruleWords(item.findingId, type);
}

/** What a reader said: of an own finding of one side, that this side found it. */
function judgement(item: ReadingItem, side: 'first' | 'second', type: Typesetter): Printable {
  if ('own' in item) return type.text('');
  const status = item[side];
  return type.say(status ?? 'open');
}

function counts(reading: ReadingComparison, type: Typesetter): Printable {
  const count = (...kinds: readonly ReadingItem['kind'][]): number =>
    reading.items.filter(({ kind }) => kinds.includes(kind)).length;
  return type.say('readingCounts', {
    agreed: count('agreed', 'ownBoth'),
    different: count('different'),
    onlyFirst: count('onlyFirst', 'ownFirst'),
    onlySecond: count('onlySecond', 'ownSecond'),
    undecided: reading.undecided,
    both: reading.both,
    kappa: reading.kappa === null ? '—' : reading.kappa.toFixed(2),
  });
}

/** What second readers made of the same file, beside the judgements of the case. */
export function secondReadings(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const columns: readonly Column<ReadingItem>[] = [
    {
      share: 0.17,
      head: type.say('readingKind'),
      value: ({ kind }) => type.say(KINDS[kind]),
    },
    {
      share: 0.12,
      head: type.say('firstReader'),
      value: (item) => judgement(item, 'first', type),
    },
    {
      share: 0.12,
      head: type.say('secondReader'),
      value: (item) => judgement(item, 'second', type),
    },
    { share: 0.59, head: type.say('findings'), value: (item) => subject(input, item, type) },
  ];
  return input.case.readings.flatMap((reading) => [
    note(type.say('readingBy', { who: reading.who, time: beijingMinute(reading.at) })),
    paragraph(counts(reading, type), { bold: true }),
    ...(reading.items.length > 0 ? [listTable(columns, reading.items)] : []),
  ]);
}
