import { describe, expect, it, vi } from 'vitest';
import { printFindings } from '../../../../main/export/print-findings';
import type { Act } from '../../../../shared/casefile/event';
import type { SourceDocument } from '../../../../shared/document/source-document';
import type { AnnualReport, UnreadPart } from '../../../../shared/report/annual-report';
import { caseOf, findingsInput, FONT_FOLDER, sampleText } from '../../builders/findings-input';
import { attachmentOf, compact, textOf } from '../../builders/read-pdf';
import { cellRef, withCells } from '../../builders/report';

vi.setConfig({ testTimeout: 60_000 });

const TEXT = sampleText();
const spanOf = (words: string): readonly [number, number] => [
  TEXT.indexOf(words),
  TEXT.indexOf(words) + words.length,
];
const TITLE = TEXT.slice(0, 12);

async function print(made: Parameters<typeof caseOf>[0], document?: SourceDocument) {
  const view = caseOf(made);
  const input = findingsInput({ case: document ? { ...view, document } : view, signer: null });
  const { pdf } = await printFindings(input, FONT_FOLDER);
  return { text: textOf(pdf), attached: attachmentOf(pdf), view };
}

/** The sample as if one cell could be read in two ways and these parts had not been read. */
const doubtful =
  (unread: readonly UnreadPart[]) =>
  (report: AnnualReport): AnnualReport => {
    const ref = cellRef('granted.naturalPerson');
    const message = { 'zh-CN': '两种读法都可以', en: 'two readings' };
    const issue = {
      kind: 'ambiguous',
      message,
      span: spanOf('14249条'),
      cells: [ref],
      offer: [{ ...ref, value: 77 }],
    } as const;
    return { ...report, unread, issues: [issue] };
  };

/** The sample as if it had pages, its numbers on the third. */
function paged(document: SourceDocument): SourceDocument {
  const page = { width: 595, height: 842, runs: [] };
  const span: readonly [number, number] = [0, document.text.length];
  return {
    ...document,
    pages: [page, page, { ...page, runs: [{ span, box: [0, 0, 1, 1] }] }],
  };
}

describe('a reading in doubt', () => {
  it('stands apart from the findings, with the place and the reading that is offered', async () => {
    const { text, attached } = await print({ change: doubtful([]) });
    expect(text).toContain('六、读取存疑');
    expect(text).toContain('可改读为');
    expect(text).toContain('两种读法都可以');
    expect(text).toContain(compact('“（一）予以公开”行“自然人”列：77'));
    expect(attached).toMatchObject({
      sourceFormat: 'txt',
      parseIssues: [{ kind: 'ambiguous', offer: [{ value: 77 }] }],
    });
  });
});

describe('what was not read', () => {
  it('is listed, long parts shortened with their length', async () => {
    const unread: readonly UnreadPart[] = [
      { kind: 'aside', span: spanOf(TITLE) },
      { kind: 'table', span: [0, 500] },
    ];
    const { text, attached } = await print({ change: doubtful(unread) });
    expect(text).toContain('七、未读取的内容');
    expect(text).toContain(`页眉、页脚、页码或注释${compact(TITLE)}`);
    expect(text).toMatch(/其他表格.*…（共\d+字）/);
    expect(attached).toMatchObject({ unread: [{ kind: 'aside', quote: TITLE.trim() }, {}] });
  });

  it('of many parts is listed up to a page, and the rest is counted', async () => {
    const part: UnreadPart = { kind: 'paragraph', span: spanOf(TITLE) };
    const { text } = await print({ change: doubtful(Array.from({ length: 43 }, () => part)) });
    expect(text).toContain('另有3处没有列出');
  });

  it('and without any says so', async () => {
    const { text } = await print({ change: (report) => ({ ...report, unread: [] }) });
    expect(text).toContain('七、未读取的内容无');
  });
});

it('a line that the inspector put elsewhere is named, with where it stands and where it belongs', async () => {
  const block = caseOf().document.blocks.findIndex(
    ({ kind, span }) => kind === 'table' && TEXT.slice(...span).includes('予以公开'),
  );
  const line = { kind: 'row', table: 'applications', block, line: 3 } as const;
  const acts: readonly Act[] = [
    { type: 'placeLine', placement: { ...line, row: 'granted' }, note: '标签换行' },
    { type: 'placeLine', placement: { ...line, line: 4, row: null }, note: '页码' },
  ];
  const { text, attached } = await print({ acts });
  expect(text).toContain('改放的行列');
  expect(text).toMatch(
    /第\d+个表格第4行“三、收到和处理政府信息公开申请情况”表，“（一）予以公开”行标签换行/,
  );
  expect(text).toMatch(/第\d+个表格第5行不属于规定的项目页码/);
  expect(attached).toMatchObject({ placements: [{ note: '标签换行' }, { note: '页码' }] });
});

describe('a document with pages', () => {
  it('has the page before each quotation and each line of cells', async () => {
    const change = (report: AnnualReport) => withCells(report, { 'received.naturalPerson': 12 });
    const { text } = await print({ change }, paged(caseOf({ change }).document));
    expect(text).toContain('［第3页］2021年,全县各级行政机关主动公开政府信息14249条');
    expect(text).toContain('［第3页］“三、收到和处理政府信息公开申请情况”表');
  });

  it('and one without has none', async () => {
    expect((await print({})).text).not.toContain('［第');
  });
});

it('the one wrong cell of table three is told in a column and a row, not cell by cell', async () => {
  const { text } = await print({
    change: (report) => withCells(report, { 'granted.business': 5 }),
  });
  expect(text).toContain(compact('“商业企业”列：'));
  expect(text.split(compact('“（一）予以公开”行：')).length - 1).toBe(1);
});
