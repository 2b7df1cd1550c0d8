import type { Span } from '../document/source-document';
import type { Localised } from '../lib/localised';
import type { ParseIssue } from '../report/annual-report';
import type { FormTable } from '../report/form';

const issue = (
  kind: ParseIssue['kind'],
  span: Span | null,
  zh: string,
  en: string,
): ParseIssue => ({ kind, span, message: { 'zh-CN': zh, en } });

const place = (table: FormTable, row: Localised): Localised => ({
  'zh-CN': `表“${table.name['zh-CN']}”的“${row['zh-CN']}”行`,
  en: `row “${row.en}” of “${table.name.en}”`,
});

export const noSections = (): ParseIssue =>
  issue(
    'noSections',
    null,
    '没有识别出年度报告的任何一个部分，请确认这是政府信息公开工作年度报告。',
    'None of the six sections of a yearly report was recognised. Please make sure that this is one.',
  );

export const tableMissing = (table: FormTable): ParseIssue =>
  issue(
    'tableMissing',
    null,
    `没有读到表“${table.name['zh-CN']}”，与它有关的核对都没有做。`,
    `“${table.name.en}” was not found; nothing about it was checked.`,
  );

export function rowMissing(table: FormTable, row: Localised): ParseIssue {
  const where = place(table, row);
  return issue(
    'rowMissing',
    null,
    `没有读到${where['zh-CN']}，请对照原文。`,
    `The ${where.en} was not found. Please compare with the source.`,
  );
}

export function rowRepeated(table: FormTable, row: Localised, span: Span): ParseIssue {
  const where = place(table, row);
  return issue(
    'rowRepeated',
    span,
    `${where['zh-CN']}出现了不止一次，只采用第一次的数据。`,
    `The ${where.en} stands more than once; only its first values are used.`,
  );
}

export function rowUnknown(table: FormTable, label: string, span: Span): ParseIssue {
  const named = label === '' ? ['一行没有项目名称', 'A row without a label'] : null;
  return issue(
    'rowUnknown',
    span,
    `表“${table.name['zh-CN']}”中${named?.[0] ?? `“${label}”行`}的数据不是规定的项目，没有采用。`,
    `${named?.[1] ?? `The row “${label}”`} in “${table.name.en}” has values but is not a row of the form; it was not used.`,
  );
}

export function cellCount(
  table: FormTable,
  row: Localised,
  span: Span,
  counts: { readonly expected: number; readonly found: number },
): ParseIssue {
  const where = place(table, row);
  return issue(
    'cellCount',
    span,
    `${where['zh-CN']}应有${counts.expected}个数据，读到${counts.found}个，无法确定各属哪一列，没有采用。`,
    `The ${where.en} should have ${counts.expected} values and has ${counts.found}; they cannot be placed and were not used.`,
  );
}

export const valueCount = (
  table: FormTable,
  span: Span,
  counts: { readonly expected: number; readonly found: number },
): ParseIssue =>
  issue(
    'cellCount',
    span,
    `表“${table.name['zh-CN']}”的数据行应有${counts.expected}个数据，读到${counts.found}个，无法确定各属哪一列，没有采用。`,
    `The values of “${table.name.en}” should be ${counts.expected} and are ${counts.found}; they cannot be placed and were not used.`,
  );

export function cellText(table: FormTable, row: Localised, raw: string, span: Span): ParseIssue {
  const where = place(table, row);
  return issue(
    'cellText',
    span,
    `${where['zh-CN']}中的“${raw}”不能读成一个数。`,
    `“${raw}” in the ${where.en} cannot be read as a number.`,
  );
}

export const unitUnknown = (): ParseIssue =>
  issue(
    'unitUnknown',
    null,
    '没有从标题或引言中读出编制单位。',
    'The unit could not be read from the title or the preamble.',
  );

export const yearUnknown = (): ParseIssue =>
  issue(
    'yearUnknown',
    null,
    '没有从标题或引言中读出报告年度。',
    'The year could not be read from the title or the preamble.',
  );
