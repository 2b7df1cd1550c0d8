import { beforeAll, describe, expect, it, vi } from 'vitest';
import { printFindings } from '../../../../main/export/print-findings';
import type { Printed } from '../../../../main/export/print-findings';
import type { Act } from '../../../../shared/casefile/event';
import { FONT_FOLDER, SIGNER, caseOf, findingsInput } from '../../builders/findings-input';
import { attachmentOf, infoOf, pagesOf, textOf } from '../../builders/read-pdf';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('hostile words', () => {
  const nasty = '⼈⼒𠮷\u202e倒\u200b\u0007<b>{{text}}😀\ud800';
  const printedNasty = '人力〓[U+20BB7]倒<b>{{text}}〓[U+1F600]〓[U+D800]';
  const finding = caseOf().audit.findings[0]?.id ?? '';
  const acts: readonly Act[] = [
    { type: 'commentFinding', findingId: finding, commentId: 'c1', text: '一\n'.repeat(300) },
    {
      type: 'commentFinding',
      findingId: finding,
      commentId: 'c2',
      text: `${'Q'.repeat(3000)}${'囍'.repeat(3000)}`,
    },
    {
      type: 'annotate',
      annotationId: 'a1',
      text: `${nasty}${'鑫'.repeat(4000)}`,
      anchor: { kind: 'text', span: [0, 2], quote: nasty.repeat(40), prefix: '', suffix: '' },
    },
    {
      type: 'correctCell',
      table: 'reviewLitigation',
      row: 'review',
      column: 'total',
      value: 1e21,
      note: 'Z'.repeat(500),
    },
  ];
  let printed: Printed;
  beforeAll(async () => {
    const made = caseOf({
      acts,
      change: (report) => ({ ...report, unit: `${'某'.repeat(300)}${nasty}` }),
    });
    const signer = {
      ...SIGNER,
      name: '名'.repeat(200),
      organization: '组'.repeat(200),
      issuer: 'I'.repeat(300),
      unit: '处'.repeat(90),
      selfSigned: false,
    };
    printed = await printFindings(
      findingsInput({ case: made, inspector: nasty, signer }),
      FONT_FOLDER,
    );
  });

  it('are all there: nothing is lost where a page ends', () => {
    const text = textOf(printed.pdf);
    const count = (char: string): number => text.split(char).length - 1;
    expect({ q: count('Q'), joy: count('囍'), gold: count('鑫'), z: count('Z') }).toEqual({
      q: 3000,
      joy: 3000,
      gold: 4000,
      z: 500,
    });
    expect(count('某')).toBeGreaterThanOrEqual(600);
    expect(text).toContain(`核对人${printedNasty}`);
    for (const chapter of [
      '八、核对范围',
      '九、法定表格',
      '十、操作记录',
      '十一、签名',
      '4.无正当理由大量反复申请',
    ]) {
      expect(text, chapter).toContain(chapter);
    }
  });

  it('do not move the block off its page, nor make it larger', () => {
    const pages = pagesOf(printed.pdf);
    expect(printed.block?.position.page).toBe(pages.length - 1);
    expect(infoOf(printed.block?.appearance ?? new Uint8Array())).toMatch(/Pages: +1\n/);
    expect(textOf(printed.block?.appearance ?? new Uint8Array())).toContain(SIGNER.fingerprint);
  });

  it('stand in the attached data as they were', () => {
    const data = attachmentOf(printed.pdf) as {
      readonly annotations: readonly { readonly text: string }[];
    };
    expect(data.annotations[0]?.text.slice(0, nasty.length + 2)).toBe(`${nasty}鑫鑫`);
    expect(data.annotations[0]?.text.length).toBe(nasty.length + 4000);
  });
});
