import { anchorFate } from '../../shared/casefile/standing-anchors';
import type { Annotation, Correction } from '../../shared/casefile/state';
import type { CellRef } from '../../shared/report/annual-report';
import { cellAt } from '../../shared/report/annual-report';
import { anchorWords } from './anchor-words';
import { beijingMinute } from './beijing-time';
import { NUMERIC, listTable, note } from './blocks';
import type { Column } from './blocks';
import { cellWords } from './cell-words';
import type { FindingsInput } from './findings-input';
import type { PdfNode, Printable } from './pdf-node';
import type { Typesetter } from './typesetter';

const valueWords = (value: number | null, type: Typesetter): Printable =>
  value === null ? type.say('blank') : type.text(String(value));

/** Nothing is said of a place that is where it was. */
function standingWords(input: FindingsInput, id: string, type: Typesetter): Printable {
  const found = anchorFate(input.case.anchors, id);
  return found === 'placed'
    ? type.text('')
    : type.say(found === 'moved' ? 'placeMoved' : 'placeLost');
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
      value: ({ id, anchor }) =>
        type.text(`${anchorWords(input, anchor, type)}${standingWords(input, id, type)}`),
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
