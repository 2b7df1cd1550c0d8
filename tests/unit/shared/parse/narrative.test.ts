import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../shared/document/normalise';
import { countFacts } from '../../../../shared/parse/counted/count-facts';
import { readFacts } from '../../../../shared/parse/narrative';
import { findSections } from '../../../../shared/parse/sections';
import { documentOf } from '../../builders/report';
import { phraseOf } from '../../builders/phrase';

/** Facts of a text, as an organ's of 2023; each line is a paragraph. */
function factsOf(
  text: string,
  unit: string | null = '青川湖县人民政府',
  year: number | null = 2023,
) {
  const document = documentOf(`${text}\n`);
  const words = normalise(document.text);
  const { sections } = findSections(document);
  const facts = readFacts(document, words, sections, () => true);
  const { tables } = phraseOf('');
  return countFacts(facts, { text: words, unit, year, tables }).map((fact) => ({
    ...fact,
    said: `${words.slice(...fact.span)}=${fact.counts?.quantity ?? ''}`,
    clauseText: words.slice(...fact.clause),
    sentenceText: words.slice(...fact.sentence),
  }));
}
const said = (text: string, unit?: string | null, year?: number | null) =>
  factsOf(text, unit, year)
    .filter(({ kind }) => kind === 'quantity')
    .map((fact) => fact.said);

describe('the facts of a text', () => {
  it('stand in their clause and sentence, with the words before them', () => {
    const facts = factsOf('收到申请14件，办结13件。公开信息96条');
    expect(
      facts.map(({ id, clauseText, sentenceText, subject }) => [
        id,
        clauseText,
        sentenceText,
        subject,
      ]),
    ).toEqual([
      [0, '收到申请14件', '收到申请14件,办结13件', '收到申请'],
      [1, '办结13件', '收到申请14件,办结13件', '办结'],
      [2, '公开信息96条', '公开信息96条', '公开信息'],
    ]);
  });

  it('are none of a table, and have no space behind what they count', () => {
    const document = documentOf('收到申请 14件。\n甲 | 15件\n乙 | 16件\n');
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    const words = normalise(document.text);
    expect(readFacts(document, words, [], () => true)).toMatchObject([
      { value: 14, subject: '收到申请' },
    ]);
  });

  it('say no more than 40 characters of what they count', () => {
    const [fact] = factsOf(`${'字'.repeat(50)}14件`);
    expect(fact?.subject).toBe('字'.repeat(40));
  });

  it('stand in their sections, or in none', () => {
    const facts = factsOf(
      '前言14件。\n一、总体情况\n收到15件。\n五、存在的主要问题及改进情况\n培训3次。',
    );
    const counts = facts.filter(({ kind }) => kind === 'quantity');
    expect(counts.map(({ section, value }) => [section, value])).toEqual([
      [null, 14],
      ['overview', 15],
      ['problems', 3],
    ]);
  });

  it('are none of paragraphs that are not read', () => {
    const document = documentOf('收到14件。\n办结13件。\n');
    const words = normalise(document.text);
    expect(readFacts(document, words, [], ([start]) => start > 0)).toMatchObject([
      { id: 0, value: 13 },
    ]);
    const aside = {
      ...document,
      blocks: document.blocks.map((block) => ({ ...block, aside: true as const })),
    };
    expect(readFacts(aside, words, [], () => true)).toEqual([]);
  });
});

describe('what the facts state', () => {
  const RECEIVED = '14件=applications.received';

  it.each([
    '收到政府信息公开申请14件',
    '2023年，我县共收到政府信息公开申请14件',
    '2023年度，全县各部门收到政府信息公开申请14件',
    '一是收到政府信息公开申请14件',
    '青川湖县人民政府收到政府信息公开申请14件',
    '“收到政府信息公开申请”14件',
    '收到政府信息公开申请约14件',
    '截至2023年12月底，收到政府信息公开申请14件',
    '收到政府信息公开申请14件（含线上）',
    '收到政府信息公开申请超14件',
    '收到政府信息公开申请不少于14件',
    '（（收到政府信息公开申请14件',
  ])('%s', (text) => expect(said(text)).toEqual([RECEIVED]));

  it.each([
    '较上年收到政府信息公开申请增加14件',
    '新近收到政府信息公开申请14件',
    '去年收到政府信息公开申请14件',
    '县教育局收到政府信息公开申请14件',
    '2022年收到政府信息公开申请14件',
    `收到${'很多'.repeat(40)}政府信息公开申请14件`,
    '五、存在的主要问题及改进情况\n收到政府信息公开申请14件',
  ])('nothing: %s', (text) => expect(said(text)).toEqual(['14件=']));

  it('is of a region for a government, of an office for an office', () => {
    const region = '全县收到政府信息公开申请14件';
    const office = '本机关收到政府信息公开申请14件';
    expect([said(region), said(region, '青川湖县教育局')]).toEqual([[RECEIVED], ['14件=']]);
    expect([said(office), said(office, '青川湖县教育局')]).toEqual([['14件='], [RECEIVED]]);
    expect([said(region, null), said(office, null)]).toEqual([['14件='], ['14件=']]);
    const own = '青川湖县教育局收到政府信息公开申请14件';
    expect([said(own, '青川湖县教育局'), said(own, '青川湖县水利局')]).toEqual([
      [RECEIVED],
      ['14件='],
    ]);
    expect(factsOf(own, '青川湖县教育局')[0]?.scope).toBe('office');
  });

  it('may stand in no table, whoever it is said of', () => {
    const text = '主动公开政府信息96条';
    expect(said(text)).toEqual(['96条=text.disclosed']);
    expect(said(`全县${text}`, '青川湖县教育局')).toEqual(['96条=text.disclosed']);
    expect(said(`去年${text}`)).toEqual(['96条=']);
    expect(said(`县教育局共${text}`)).toEqual(['96条=']);
  });

  it('goes on over what says nothing of what is counted', () => {
    const received = '收到政府信息公开申请14件';
    expect(said(`${received}，均已按期答复，其中自然人10件`)[1]).toBe(
      '10件=applications.received.naturalPerson',
    );
    expect(said(`${received}，较上年增加3件，其中自然人10件`)[2]).toBe(
      '10件=applications.received.naturalPerson',
    );
    expect(said(`${received}。其中自然人10件`)[1]).toBe('10件=applications.received.naturalPerson');
    expect(said(`${received}，接到举报，其中自然人10件`)[1]).toBe('10件=');
    expect(said(`${received}。开展培训3次。其中自然人10件`)[2]).toBe('10件=');
    expect(said(`${received}，2023年内，其中自然人10件`)[1]).toBe('10件=');
  });

  it('goes on behind another sentence that compares, but not over a number of it', () => {
    const after = (words: string) =>
      said(`收到政府信息公开申请14件。${words}，其中自然人10件`).at(-1);
    const natural = '10件=applications.received.naturalPerson';
    expect(after('较上年增加3件')).toBe('10件=');
    expect(after('较上年增长20%')).toBe(natural);
    expect(after('较上年增加3至5件')).toBe(natural);
  });

  it('is heard in its own sentence alone', () => {
    const results = '予以公开9件，部分公开2件';
    expect(said(`办结14件，其中${results}`)[0]).toBe('14件=applications.answered');
    expect(said(`办结14件。其中${results}`)[0]).toBe('14件=');
    expect(said('收到政府信息公开申请3至5件')).toEqual(['3至5件=']);
    expect(said('2022年情况如下：主动公开政府信息96条')).toEqual(['96条=']);
    expect(said('县教育局共办理如下：主动公开政府信息96条')).toEqual(['96条=']);
    expect(said('收到政府信息公开申请14件结转至2024年办理1件')).toEqual([
      RECEIVED,
      '1件=applications.carriedOut',
    ]);
  });

  it('is under the heading above it', () => {
    const under = (heading: string) => said(`一、总体情况\n${heading}\n共收到申请14件。`);
    expect(under('（二）依申请公开。')).toEqual([RECEIVED]);
    expect(under('二、依申请公开')).toEqual([RECEIVED]);
    expect(under('（一）主动公开')).toEqual(['14件=']);
    expect(said('一、总体情况\n（一）依申请公开\n（二）平台建设\n共收到申请14件。')).toEqual([
      '14件=',
    ]);
    expect(said('一、总体情况\n共收到申请14件。\n（一）依申请公开\n无。')).toEqual(['14件=']);
  });

  it('has the words between two numbers before the second', () => {
    expect(said('收到政府信息公开申请14件办结政府信息公开申请13件')).toEqual([
      RECEIVED,
      '13件=applications.answered',
    ]);
    expect(said('收到14件政府信息公开申请')).toEqual([RECEIVED]);
  });
});
