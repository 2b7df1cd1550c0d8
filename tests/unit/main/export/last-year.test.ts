import { describe, expect, it, vi } from 'vitest';
import { findingsAttachment } from '../../../../main/export/findings-attachment';
import { printFindings } from '../../../../main/export/print-findings';
import { caseOf, findingsInput, FONT_FOLDER } from '../../builders/findings-input';
import { compact, pagesOf } from '../../builders/read-pdf';

vi.setConfig({ testTimeout: 60_000 });

const lastYear = {
  caseId: 'c'.repeat(32),
  unit: '开江县人民政府',
  year: 2020,
  fileName: '开江2020.docx',
};

async function coverOf(input: ReturnType<typeof findingsInput>): Promise<string> {
  const { pdf } = await printFindings(input, FONT_FOLDER);
  return compact(pagesOf(pdf)[0] ?? '');
}

describe('the report of last year', () => {
  it('stands on the cover and in the data, or that there was none', async () => {
    const compared = findingsInput({ case: { ...caseOf(), lastYear } });
    expect(await coverOf(compared)).toContain(
      '与上年报告比较开江县人民政府2020年度报告（开江2020.docx）',
    );
    expect(JSON.parse(findingsAttachment(compared))).toMatchObject({ lastYear });
    const alone = findingsInput();
    expect(await coverOf(alone)).toContain('没有上年报告，未作年度间比较');
    expect(JSON.parse(findingsAttachment(alone))).toMatchObject({ lastYear: null });
  });
});
