import type { PlacedLine } from '../../shared/casefile/state';
import type { SourceDocument } from '../../shared/document/source-document';
import { formTable } from '../../shared/report/forms';
import type { Placement } from '../../shared/report/placement';
import { beijingMinute } from './beijing-time';
import { listTable, note, subheading } from './blocks';
import type { Column } from './blocks';
import type { FindingsInput } from './findings-input';
import type { PdfNode, Printable } from './pdf-node';
import type { Typesetter } from './typesetter';

/** Tables and lines are counted from 1, as a reader counts them. */
function sourceWords(
  { blocks }: SourceDocument,
  { kind, block, line }: Placement,
  type: Typesetter,
): Printable {
  const table = blocks.slice(0, block + 1).filter((each) => each.kind === 'table').length;
  return type.say(kind === 'row' ? 'sourceRow' : 'sourceColumn', { table, line: line + 1 });
}

function formWords(input: FindingsInput, placement: Placement, type: Typesetter): Printable {
  const { name, rows, columns } = formTable(
    placement.table,
    input.case.report.tables[placement.table].form,
  );
  const id = placement.kind === 'row' ? placement.row : placement.column;
  if (id === null) return type.say('placedNowhere');
  const lines = placement.kind === 'row' ? rows : columns;
  const label = lines.find((each) => each.id === id)?.label;
  const facts = { table: type.local(name), line: label ? type.local(label) : type.text(id) };
  return type.say(placement.kind === 'row' ? 'formRow' : 'formColumn', facts);
}

/** Rows and columns of the source that the inspector put where they belong. */
export function placements(input: FindingsInput, type: Typesetter): readonly PdfNode[] {
  const { document, state } = input.case;
  if (state.placements.length === 0) return [];
  const columns: readonly Column<PlacedLine>[] = [
    {
      share: 0.2,
      head: type.say('sourceLine'),
      value: ({ placement }) => sourceWords(document, placement, type),
    },
    {
      share: 0.33,
      head: type.say('placedAt'),
      value: ({ placement }) => formWords(input, placement, type),
    },
    { share: 0.2, head: type.say('reason'), value: (each) => type.text(each.note) },
    { share: 0.11, head: type.say('who'), value: ({ who }) => type.text(who) },
    { share: 0.16, head: type.say('time'), value: ({ at }) => type.text(beijingMinute(at)) },
  ];
  return [
    { ...subheading(type.say('placements')), headlineLevel: 2 },
    note(type.say('placementsMeaning')),
    listTable(columns, state.placements),
  ];
}
