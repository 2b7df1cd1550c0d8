import type { Anchor } from '../../shared/casefile/event';
import type { Annotation, Correction } from '../../shared/casefile/state';
import type { CellRef } from '../../shared/report/annual-report';
import { cellAt } from '../../shared/report/annual-report';
import { beijingMinute } from './beijing-time';
import { NUMERIC, listTable, note } from './blocks';
import type { Column } from './blocks';
import { cellWords } from './cell-words';
import { excerpt } from './excerpt';
import type { FindingsInput } from './findings-input';
import type { PdfNode, Printable } from './pdf-node';
import type { Typesetter } from './typesetter';

const valueWords = (value: number | null, type: Typesetter): Printable =>
  value === null ? type.say('blank') : type.text(String(value));

/** Enough of a quotation to find its place. */
const QUOTE_LENGTH = 120;

function anchorWords(input: FindingsInput, anchor: Anchor, type: Typesetter): Printable {
  if (anchor.kind === 'cell') {
    const value = cellAt(input.case.report, anchor)?.raw.trim() ?? '';
    return cellWords(input, anchor, value === '' ? type.say('blank') : type.text(value), type);
  }
  return type.say('quoted', { quote: excerpt(anchor.quote, QUOTE_LENGTH) });
}

/** Who wrote it and when: the last columns of a list. */
const writtenBy = (type: Typesetter): readonly Column<Pick<Annotation, 'who' | 'at'>>[] => [
  { share: 0.11, head: type.say('who'), value: ({ who }) => type.text(who) },
  { share: 0.16, head: type.say('time'), value: ({ at }) => type.text(beijingMinute(at)) },
];

/** What the inspector wrote beside the report. */
export function annotations(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const { annotations: items } = input.case.state;
  if (items.length === 0) return [];
  const columns: readonly Column<Annotation>[] = [
    {
      share: 0.36,
      head: type.say('annotationPlace'),
      value: ({ anchor }) => anchorWords(input, anchor, type),
    },
    { share: 0.37, head: type.say('annotationText'), value: ({ text }) => type.text(text) },
    ...writtenBy(type),
  ];
  return [listTable(columns, items)];
}

/** What the program had read, what stands there, and why. */
export function corrections(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const { corrections: items } = input.case.state;
  if (items.length === 0) return [];
  const readAs = (ref: CellRef): Printable => {
    const before = cellAt(input.case.report, ref)?.readAs;
    return before === null ? type.say('absentCell') : valueWords(before?.value ?? null, type);
  };
  const columns: readonly Column<Correction>[] = [
    { share: 0.33, head: type.say('cell'), value: (each) => cellWords(input, each, null, type) },
    {
      share: 0.09,
      head: type.say('readAs'),
      value: readAs,
      style: NUMERIC,
    },
    {
      share: 0.09,
      head: type.say('correctedTo'),
      value: ({ value }) => valueWords(value, type),
      style: { ...NUMERIC, bold: true },
    },
    { share: 0.22, head: type.say('reason'), value: (each) => type.text(each.note) },
    ...writtenBy(type),
  ];
  return [note(type.say('correctionsMeaning')), listTable(columns, items)];
}
