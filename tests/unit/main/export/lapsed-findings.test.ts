import { expect, it } from 'vitest';
import { printFindings } from '../../../../main/export/print-findings';
import type { Act } from '../../../../shared/casefile/event';
import { FONT_FOLDER, caseOf, findingsInput } from '../../builders/findings-input';
import { textOf } from '../../builders/read-pdf';
import { withCells } from '../../builders/report';

const PATH = { table: 'reviewLitigation', row: 'review', column: 'total' } as const;

it('what was decided and said of findings that a correction made vanish stays in the document', async () => {
  const change: Parameters<typeof caseOf>[0] = {
    change: (report) => withCells(report, { 'reviewLitigation/review.total': 4 }),
  };
  const findingId = caseOf(change).audit.findings.find(({ ruleId }) => ruleId === 'T4-TOTAL')?.id;
  const about = { findingId: findingId ?? '' };
  const acts: readonly Act[] = [
    { type: 'dismissFinding', ...about, reason: '扫描件模糊' },
    { type: 'commentFinding', ...about, commentId: 'c', text: '已核对原件' },
    { type: 'correctCell', ...PATH, value: 3, note: '程序读错' },
  ];
  const before = caseOf({ ...change, acts: acts.slice(0, 2) });
  const after = caseOf({ ...change, acts });
  expect(after.audit.findings.map(({ id }) => id)).not.toContain(findingId);
  const printed = async (of: typeof after): Promise<string> =>
    textOf((await printFindings(findingsInput({ case: of }), FONT_FOLDER)).pdf);
  expect(await printed(before)).not.toContain('更正后不再成立的问题');
  const text = await printed(after);
  const lapsed = text.slice(text.indexOf('更正后不再成立的问题'), text.indexOf('六、读取存疑'));
  expect(lapsed).toMatch(/T4-TOTAL.*已排除扫描件模糊李慧敏2022-03-0109:31/s);
  expect(lapsed).toMatch(/T4-TOTAL.*备注已核对原件李慧敏2022-03-0109:32/s);
}, 60_000);
