import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../../shared/document/normalise';
import type { SourceDocument, Span } from '../../../../../shared/document/source-document';
import { countFacts } from '../../../../../shared/parse/counted/count-facts';
import { readDenials } from '../../../../../shared/parse/counted/denials';
import { readFacts } from '../../../../../shared/parse/narrative';
import { findSections } from '../../../../../shared/parse/sections';
import { phraseOf } from '../../../builders/phrase';
import { documentOf } from '../../../builders/report';

/** What a text denies, in the report of a county of 2023. */
function denialsIn(document: SourceDocument, isRead: (span: Span) => boolean = () => true) {
  const text = normalise(document.text);
  const { sections } = findSections(document);
  const around = { text, unit: '青川湖县人民政府', year: 2023, tables: phraseOf('').tables };
  const facts = countFacts(readFacts(document, text, sections, isRead), around);
  return readDenials(document, sections, isRead, facts, around);
}
const denied = (text: string) =>
  denialsIn(documentOf(`${text}\n`)).map(({ counts }) =>
    (counts?.quantity ?? '').replace(/^applications\./, ''),
  );

describe('what is said not to have happened', () => {
  it.each([
    ['全年未收到政府信息公开申请', 'received'],
    ['全年未收到任何政府信息公开申请', 'received'],
    ['全年未收到“政府信息公开”申请', 'received'],
    ['全年没有政府信息公开申请', 'received'],
    ['我县尚未曾受理政府信息公开申请', 'received'],
    ['无依申请公开申请', 'received'],
    ['无政府信息依申请公开', 'received'],
    ['（二）依申请公开。\n本年度无申请', 'received'],
    ['没有结转下年度办理的政府信息公开申请', 'carriedOut'],
    ['没有上年结转的政府信息公开申请', 'carriedIn'],
    ['政府信息公开申请均未收到', 'received'],
    ['因政府信息公开引发的行政复议也未发生', 'review.total'],
    ['无因政府信息公开被申请行政复议情况', 'review.total'],
    ['没有因政府信息公开被提起行政诉讼等的情形出现', 'litigation.total'],
    ['不存在因政府信息公开引发的行政诉讼问题', 'litigation.total'],
    ['没有因政府信息公开复议后提起行政诉讼', 'litigationAfterReview.total'],
    ['未发生政府信息公开行政复议和诉讼', 'review.total', 'litigation.total'],
    ['未发生政府信息公开行政复议案件、或被提起行政诉讼', 'review.total', 'litigation.total'],
    ['未发生政府信息公开行政复议及提起诉讼', 'review.total', 'litigation.total'],
    ['全年未制发规章', 'regulations.made'],
    ['我县未有制定规章', 'regulations.made'],
    ['未废止行政规范性文件', 'normativeDocuments.repealed'],
    ['未作出行政强制决定', 'coercion.decisions'],
    ['无因政府信息公开问题引发的行政复议', 'review.total'],
    ['未收取行政事业性收费', 'fees.amount'],
  ])('%s: %s', (text, ...quantities) => expect(denied(text)).toEqual(quantities));

  it.each([
    // What no table counts, or nobody denies.
    '全年未收到信访件',
    '无网上政府信息公开申请',
    '全年未答复政府信息公开申请',
    '全年未收到和上年结转的政府信息公开申请',
    '无因征地问题引发的行政复议',
    '公开无障碍',
    '未收到政府信息公开申请1件',
    // What is said of a part, of another, or of another time.
    '各部门未收到政府信息公开申请',
    '县教育局未收到政府信息公开申请',
    '去年未收到政府信息公开申请',
    '一季度，我县未收到政府信息公开申请',
    '五、存在的主要问题及改进情况\n全年未收到政府信息公开申请',
  ])('%s: nothing', (text) => expect(denied(text)).toEqual([]));
});

describe('what stands before a denial in its sentence', () => {
  it.each([
    '均已按期答复，未收到政府信息公开申请',
    '主动公开政府信息96条，未收到政府信息公开申请',
    '主动公开政府信息96条、未收到政府信息公开申请',
    '未接到举报，未收到政府信息公开申请',
    '开展宣传，我县未收到政府信息公开申请',
    '涉及土地，均已按期答复，未收到政府信息公开申请',
    '涉及土地；均已按期答复；未收到政府信息公开申请',
    '开展宣传。未收到政府信息公开申请',
  ])('%s: leaves it to be said of all', (text) => expect(denied(text)).toEqual(['received']));

  it.each([
    '开展宣传，未收到政府信息公开申请',
    '开展宣传，落实责任，未收到政府信息公开申请',
    '均已办结，均已答复，开展宣传，未收到政府信息公开申请',
    '通过邮寄渠道，我县未收到政府信息公开申请',
    '网上收到3件，其中，未收到政府信息公开申请',
  ])('%s: does not', (text) => expect(denied(text)).toEqual([]));

  it.each([
    ['政府信息公开行政复议3件，无纠正', 'review.corrected'],
    ['政府信息公开行政复议3件，较上年减少1件，无纠正', 'review.corrected'],
    ['政府信息公开行政诉讼3件，无纠正', 'litigation.corrected'],
    ['政府信息公开行政诉讼未经复议直接起诉3件，无纠正', 'litigationDirect.corrected'],
    ['因政府信息公开复议后提起行政诉讼3件，无纠正', 'litigationAfterReview.corrected'],
    ['政府信息公开行政复议3件，行政诉讼1件，无纠正', 'litigation.corrected'],
  ])('%s: results of that are denied, %s', (text, quantity) => {
    expect(denied(text)).toEqual([quantity]);
  });

  it.each([
    '政府信息公开行政复议3件。无纠正',
    '无纠正，政府信息公开行政复议3件',
    '收到政府信息公开申请14件，无纠正',
  ])('%s: none are', (text) => expect(denied(text)).toEqual([]));
});

describe('a denial', () => {
  it('is a fact of the value 0, with the words for its span', () => {
    const clause = '全年均不存在政府信息公开行政复议';
    const [review, ...others] = denialsIn(documentOf(`一、总体情况\n${clause}。\n`));
    expect(others).toEqual([]);
    const start = '一、总体情况\n'.length;
    expect(review).toEqual({
      ...{ id: 0, section: 'overview', kind: 'quantity', value: 0, unit: '件', fuzzy: false },
      span: [start + 3, start + clause.length],
      clause: [start, start + clause.length],
      sentence: [start, start + clause.length],
      ...{ subject: clause, scope: 'unstated' },
      counts: {
        quantity: 'review.total',
        readings: [[{ table: 'reviewLitigation', row: 'review', column: 'total' }]],
        loose: [],
        cellUnit: 1,
      },
    });
  });

  it('may be meant of what came in and was carried in, which is not asked of a number of none', () => {
    const found = denialsIn(documentOf('全年未收到政府信息公开申请，未收取行政事业性收费。\n'));
    expect(found.map(({ id, unit, counts }) => [id, unit, counts?.loose])).toEqual([
      [0, '件', []],
      [1, '万元', []],
    ]);
  });

  it('is read in paragraphs of the report alone', () => {
    const document = documentOf('全年未收到政府信息公开申请。\n未制发规章。\n');
    expect(denialsIn(document, ([start]) => start > 0)).toMatchObject([
      { id: 0, counts: { quantity: 'regulations.made' } },
    ]);
    const blocks = document.blocks.map((block) => ({ ...block, aside: true as const }));
    expect(denialsIn({ ...document, blocks })).toEqual([]);
    const [first] = document.blocks;
    const table = { kind: 'table', rowCount: 1, columnCount: 1, cells: [] } as const;
    const span = first?.span ?? [0, 0];
    expect(denialsIn({ ...document, blocks: [{ ...table, span }] })).toEqual([]);
  });

  it('is no longer than 80 characters', () => {
    const said = '全年未收到政府信息公开申请';
    const quoted = (length: number) => '“'.repeat(length - said.length) + said;
    expect(denied(quoted(80))).toEqual(['received']);
    expect(denied(quoted(81))).toEqual([]);
  });
});
