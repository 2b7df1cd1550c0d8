import { beforeAll, describe, expect, it, vi } from 'vitest';
import { printFindings } from '../../../../main/export/print-findings';
import { textAnchor } from '../../../../shared/casefile/anchor';
import type { Act } from '../../../../shared/casefile/event';
import { FONT_FOLDER, caseOf, findingsInput, sampleText } from '../../builders/findings-input';
import { attachmentOf, textOf } from '../../builders/read-pdf';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const [error, question] = caseOf().audit.findings;
const at = sampleText().indexOf('7275条');
const anchor = textAnchor(sampleText(), [at, at + 5]);
const cell = { kind: 'cell', table: 'applications', row: 'granted', column: 'total' } as const;
const own = {
  type: 'addOwnFinding',
  ownFindingId: 'o1',
  kind: 'data',
  severity: 'warning',
  text: '网站公开数与上年相同',
  advice: '请核对台账后重新公布',
  arithmetic: '7275 + 12 = 7287',
  anchors: [anchor, cell],
} as const;
const acts: readonly Act[] = [
  { type: 'confirmFinding', findingId: error?.id ?? '' },
  { type: 'questionFinding', findingId: question?.id ?? '', question: '请提供办结清单' },
  own,
];

describe('what an inspector asked, and found', () => {
  let pdf: Uint8Array;
  let text: string;
  beforeAll(async () => {
    ({ pdf } = await printFindings(findingsInput({ case: caseOf({ acts }) }), FONT_FOLDER));
    text = textOf(pdf);
  });

  it('is counted on the cover and in the summary, each by itself', () => {
    const { length } = caseOf().audit.findings;
    expect(text).toContain(
      `核对人已确认1个，待单位核实说明1个，尚有${length - 2}个待处理。核对人另行提出问题1个。`,
    );
    expect(text).toContain('核对人提出的问题1');
  });

  it('is printed: the question with its words, the own finding with place, arithmetic and advice', () => {
    expect(text).toMatch(/处理待核实李慧敏2022-03-0109:32请单位说明请提供办结清单/);
    const start = text.indexOf('核对人提出的问题下列问题由核对人提出');
    const list = text.slice(start, text.indexOf('三、已排除的问题'));
    expect(list).toMatch(/警告网站公开数与上年相同原文.*7275条/);
    expect(list).toContain('算式7275+12=7287');
    expect(list).toContain('整改建议请核对台账后重新公布');
    expect(list).toContain('类别数据错误李慧敏2022-03-0109:33');
    expect(list).toMatch(/表格.*“（一）予以公开”行：总计12/);
  });

  it('stands in the attached data apart from what the program found', () => {
    const { length } = caseOf().audit.findings;
    expect(attachmentOf(pdf)).toMatchObject({
      findings: { length },
      ownFindings: [{ id: 'o1', text: own.text, advice: own.advice, anchors: own.anchors }],
      decisions: { [question?.id ?? '']: { status: 'questioned', reason: '请提供办结清单' } },
    });
  });
});
