import type { Span } from '../document/source-document';
import type { Localised } from '../lib/localised';
import type { CellRef, ParseIssue } from '../report/annual-report';
import type { FormLine, FormTable } from '../report/form';
import { issue, place, quoted } from './parse-issues';

type Cells = readonly CellRef[];

/** A head that is not letter for letter the form's, and the column that it was taken for. */
export interface LooseHead {
  readonly written: string;
  readonly column: FormLine;
}

export function headsLoose(
  table: FormTable,
  heads: readonly LooseHead[],
  span: Span,
  cells: Cells,
): ParseIssue {
  const zh = heads.map(
    ({ written, column }) => `“${quoted(written)}”读作“${column.label['zh-CN']}”列`,
  );
  const en = heads.map(
    ({ written, column }) => `“${quoted(written)}” was taken for the column “${column.label.en}”`,
  );
  return issue(
    'labelLoose',
    { span, cells },
    {
      zh: `表“${table.name['zh-CN']}”的表头${zh.join('，')}，请对照原文。`,
      en: `Heads of “${table.name.en}”: ${en.join(', ')}. Please compare with the source.`,
    },
  );
}

/** The heads say nothing that is understood: the values were placed by their number alone. */
export const headsUnknown = (table: FormTable, span: Span | null, cells: Cells): ParseIssue =>
  issue(
    'columnMissing',
    { span, cells },
    {
      zh: `没有认出表“${table.name['zh-CN']}”的表头，数据按规定的列序读入，请对照原文。`,
      en: `The heads of “${table.name.en}” were not recognised; its values were placed in the order of the form. Please compare with the source.`,
    },
  );

export const columnMissing = (table: FormTable, column: FormLine, cells: Cells): ParseIssue =>
  issue(
    'columnMissing',
    { span: null, cells },
    {
      zh: `没有读到表“${table.name['zh-CN']}”的“${column.label['zh-CN']}”列，请对照原文。`,
      en: `The column “${column.label.en}” of “${table.name.en}” was not found. Please compare with the source.`,
    },
  );

/**
 * A value too many, with no head over it, may have put those before it in a wrong column. Where the table has sums they tell;
 * table two has none.
 */
const mayHaveMoved = (table: FormTable, label: string): boolean =>
  label === '' && table.id === 'activeDisclosure';

/** `cells`: those of the rows that have a value there. */
export function columnUnknown(
  table: FormTable,
  head: string,
  span: Span,
  cells: Cells,
): ParseIssue {
  const label = quoted(head);
  return issue(
    mayHaveMoved(table, label) ? 'ambiguous' : 'columnUnknown',
    { span, cells },
    {
      zh: `表“${table.name['zh-CN']}”${label === '' ? '有一列没有表头' : `的“${label}”列`}，不是规定的列，其中的数据没有采用。`,
      en: `${label === '' ? 'A column without a head' : `The column “${label}”`} in “${table.name.en}” is none of the form; its values were not used.`,
    },
  );
}

export const besideHeads = (table: FormTable, span: Span, cells: Cells): ParseIssue =>
  issue(
    'ambiguous',
    { span, cells },
    {
      zh: `表“${table.name['zh-CN']}”的数据与表头没有上下对齐，按先后顺序读入各列，请对照原文。`,
      en: `The values of “${table.name.en}” do not stand under its heads; they were placed by their order. Please compare with the source.`,
    },
  );

export function unlikeHeads(
  table: FormTable,
  row: Localised,
  span: Span,
  cells: Cells,
): ParseIssue {
  const where = place(table, row);
  return issue(
    'ambiguous',
    { span, cells },
    {
      zh: `${where['zh-CN']}的数据与表头没有上下对齐，按顺序读也加不起来，没有采用，请对照原文。`,
      en: `The values of the ${where.en} do not stand under the heads, and in their order they do not add up; they were not used. Please compare with the source.`,
    },
  );
}

/** The amounts of a row stand under two units of money. */
export function unitsDiffer(
  table: FormTable,
  row: FormLine,
  units: readonly string[],
  span: Span,
  cells: Cells,
): ParseIssue {
  const where = place(table, row.label);
  return issue(
    'ambiguous',
    { span, cells },
    {
      zh: `${where['zh-CN']}的金额单位有${units.map((unit) => `“${unit}”`).join('、')}两说，按“${units.at(-1) ?? ''}”读入，请对照原文。`,
      en: `The amount of the ${where.en} stands under different units (${units.join(', ')}); it was read in ${units.at(-1) ?? ''}. Please compare with the source.`,
    },
  );
}

/** A row of table four that has lost a cell, or has a blank one too many. `row`: `null` for the row of all its groups. */
export function valuesMoved(
  table: FormTable,
  row: Localised | null,
  span: Span,
  cells: Cells,
  offer: NonNullable<ParseIssue['offer']>,
): ParseIssue {
  const where = row
    ? place(table, row)
    : { 'zh-CN': `表“${table.name['zh-CN']}”的数据行`, en: `row of values of “${table.name.en}”` };
  const better =
    offer.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `按勾稽关系，其中${offer.length}格只有一种读法，可对照原文后采用。`,
          en: ` What adds up leaves one reading for ${offer.length} of the cells; compare it with the source and take it.`,
        };
  return issue(
    'ambiguous',
    { span, cells, ...(offer.length > 0 ? { offer } : {}) },
    {
      zh: `${where['zh-CN']}像是少了一格或多了一个空格，各数错开了列，没有采用，请对照原文。${better.zh}`,
      en: `The ${where.en} seems to have lost a cell or to have a blank one too many, so that its values stand in wrong columns; they were not used. Please compare with the source.${better.en}`,
    },
  );
}

/** The same where each of its cells stands under its head: then that is what the source says, right or wrong. */
export const valuesLookMoved = (table: FormTable, span: Span, cells: Cells): ParseIssue =>
  issue(
    'ambiguous',
    { span, cells },
    {
      zh: `表“${table.name['zh-CN']}”的数据行像是错开了列（错开一格读，各组就加得起来），现按原表的列读入，请对照原文。`,
      en: `The values of “${table.name.en}” seem to stand a column off (read so, their groups add up); they were read as they stand. Please compare with the source.`,
    },
  );
