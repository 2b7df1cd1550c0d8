import { describe, expect, it } from 'vitest';
import { textAt } from '../../../../../shared/document/source-document';
import { footer, printed, raw, text } from './made-pdf';
import { outline, read } from './read';

describe('digits that are drawn differently', () => {
  const lineOf = async (...marks: readonly string[]) => outline(await read(raw([{ marks }])));

  it('are two numbers where one is smaller and above or below the line', async () => {
    expect(await lineOf(text([60, 700], '12172'), text([110, 704], '2', 6))).toEqual(['12172 2']);
    expect(await lineOf(text([60, 700], '12172'), text([110, 699], '2', 8))).toEqual(['12172 2']);
    expect(await lineOf(text([60, 700], '办理'), text([80, 704], '2', 6))).toEqual(['办理2']);
  });

  it('are two numbers where one is drawn in white', async () => {
    const white = `1 1 1 rg ${text([60, 700], '9')} 0 g`;
    expect(await lineOf(white, text([70, 700], '12172'))).toEqual(['9 12172']);
  });

  it('go on where they are smaller on the line, or in another colour', async () => {
    expect(await lineOf(text([60, 700], '121'), text([90, 700], '72', 8))).toEqual(['12172']);
    const red = `1 0 0 rg ${text([60, 700], '9')} 0 g`;
    expect(await lineOf(red, text([70, 700], '12172'))).toEqual(['912172']);
  });
});

describe('running text', () => {
  it('is joined from lines into paragraphs, also over a page; headings stand alone', async () => {
    const sentence =
      '本机关主动公开政府信息1,234条，其中规范性文件12件，政策解读35篇，回应社会关切。';
    const long = (count: number): string => sentence.repeat(count);
    const paragraph = (count: number): object => ({
      text: long(count),
      fontSize: 14,
      leadingIndent: 28,
    });
    const document = await read(
      await printed({
        footer,
        content: [
          { text: '某县2024年政府信息公开工作年度报告', fontSize: 20, alignment: 'center' },
          paragraph(3),
          { text: '一、总体情况', fontSize: 14, leadingIndent: 28 },
          paragraph(4),
          paragraph(40),
          paragraph(2),
        ],
      }),
    );
    expect(outline(document)).toEqual([
      '某县2024年政府信息公开工作年度报告',
      long(3),
      '一、总体情况',
      long(4),
      long(40),
      '(- 1 -)',
      long(2),
      '(- 2 -)',
    ]);
  });

  it('ends where a heading begins below a sentence that fills its line', async () => {
    const full =
      '本机关主动公开政府信息，答复申请，接受监督，没有其他需要报告的事项，现将有关情况报告如下。';
    const below = async (words: string) =>
      outline(await read(raw([{ marks: [text([72, 700], full), text([72, 686], words)] }])));
    expect(await below('一、总体情况')).toEqual([full, '一、总体情况']);
    expect(await below('（二）依申请公开')).toEqual([full, '（二）依申请公开']);
    expect(await below('一些单位公开不够及时')).toEqual([`${full}一些单位公开不够及时`]);
  });

  it('has runs that quote it, on the page where they stand', async () => {
    const document = await read(
      raw([{ marks: [text([72, 700], '政府信息')] }, { marks: [text([72, 400], '公开')] }]),
    );
    const quotes = document.pages.map(({ runs }) =>
      runs.map(({ span }) => textAt(document.text, span)),
    );
    expect(quotes).toEqual([['政府信息'], ['公开']]);
    const box = document.pages[0]?.runs[0]?.box.map(Math.round);
    expect(box).toEqual([72, 842 - 709, 112, 842 - 699]);
  });

  it('never makes one number of two that stand in two rows without lines', async () => {
    const row = (y: number, words: readonly string[]): readonly string[] =>
      words.map((word, index) => text([72 + 120 * index, y], word));
    const marks = [...row(700, ['新收', '12', '3']), ...row(686, ['4', '5', '6'])];
    expect(outline(await read(raw([{ marks }])))).toEqual(['新收 12 3', '4 5 6']);
  });

  it('leaves out a running head that stands on every page', async () => {
    const pages = ['甲', '乙', '丙'].map((word, index) => ({
      marks: [
        text([72, 810], '年度报告专页'),
        text([72, 600], `${word}段的文字。`),
        text([280, 30], `第${String(index + 1)}页`),
      ],
    }));
    expect(outline(await read(raw(pages)))).toEqual([
      '(年度报告专页)',
      '甲段的文字。',
      '(第1页)',
      '(年度报告专页)',
      '乙段的文字。',
      '(第2页)',
      '(年度报告专页)',
      '丙段的文字。',
      '(第3页)',
    ]);
  });
});

describe('characters', () => {
  it('are mapped back from radicals, one for one', async () => {
    const document = await read(raw([{ marks: [text([72, 700], '⽅⾯⻅⻚')] }]));
    expect(document.text).toBe('方面见页');
  });

  it('that are drawn twice to look bold count once', async () => {
    const marks = [text([72, 700], '总计11'), text([72.4, 700], '总计11')];
    expect((await read(raw([{ marks }]))).text).toBe('总计11');
  });

  it('turned against the page, a watermark, are an aside', async () => {
    const watermark = `q 0.7 0.7 -0.7 0.7 200 300 cm ${text([0, 0], '样本', 40)} Q`;
    const document = await read(raw([{ marks: [watermark, text([72, 700], '正文。')] }]));
    expect(outline(document).filter((each) => each.startsWith('('))).not.toEqual([]);
    expect(outline(document)).toContain('正文。');
  });
});
