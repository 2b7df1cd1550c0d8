import type { SourceDocument, Span } from '../document/source-document';
import { textAt } from '../document/source-document';
import type { AnnualReport, CellRef, ParseIssue } from '../report/annual-report';
import { TABLE_IDS } from '../report/form';
import { formTable } from '../report/forms';
import { refsOf } from './build-table';
import { moreThanOne } from './report-issues';

/** The first and the last row of table three. */
const FIRST = '新收政府信息公开申请数量';
const LAST = '结转下年度继续办理';
/** In characters, with its number and spaces. */
const LONGEST_LABEL = 60;

/** A doubt where table three stands in the file from its first to its last row more than once. */
export function severalReports(
  document: SourceDocument,
  tables: AnnualReport['tables'],
): readonly ParseIssue[] {
  const firsts: Span[] = [];
  let lasts = 0;
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    for (const { span } of block.cells) {
      if (span[1] - span[0] > LONGEST_LABEL) continue;
      const words = textAt(document.text, span).replace(/\s/g, '');
      if (words.endsWith(FIRST)) firsts.push(span);
      else if (words.endsWith(LAST)) lasts += 1;
    }
  }
  const [, second] = firsts;
  if (!second || lasts < 2) return [];
  const cells = TABLE_IDS.flatMap((id): readonly CellRef[] => {
    const form = formTable(id, tables[id].form);
    return form.rows.flatMap((row) => refsOf(form, row));
  });
  return [moreThanOne(second, cells)];
}
