import { describe, expect, it } from 'vitest';
import { bar, footer, grid, line, printed, raw, text } from './made-pdf';
import { outline, read, rows, tableOf } from './read';

describe('a printed table', () => {
  const body = [
    [
      { text: '对象', rowSpan: 2 },
      { text: '法人或其他组织', colSpan: 2 },
      '',
      { text: '总计', rowSpan: 2 },
    ],
    ['', '商业企业', '科研机构', ''],
    ['一、本年新收政府信息公开申请数量', '58', '45', '546'],
    ['二、上年结转政府信息公开申请数量', '', '/', '1,014'],
  ];
  const content = [{ table: { widths: [80, 60, 60, 60], body } }];

  it('comes with its spans, with every value in its own cell and empty cells empty', async () => {
    const document = await read(await printed({ content }));
    expect(rows(document)).toEqual([
      ['对象×2×1', '法人或其他组织×1×2', '总计×2×1'],
      ['商业企业', '科研机构'],
      ['一、本年新收政府信息公开申请数量', '58', '45', '546'],
      ['二、上年结转政府信息公开申请数量', '', '/', '1,014'],
    ]);
  });

  it('has for each cell its box on the page, in the order of the columns and rows', async () => {
    const document = await read(await printed({ content }));
    const boxes = tableOf(document).cells.map(({ places }) => places?.[0]);
    const [head] = boxes;
    expect(head).toMatchObject({ kind: 'box', page: 0 });
    for (const place of boxes) {
      if (place?.kind !== 'box') throw new Error('no box');
      const [left, top, right, bottom] = place.box;
      expect(left < right && top < bottom).toBe(true);
      expect(left >= 39 && right < 595 && top >= 39 && bottom < 842).toBe(true);
    }
  });

  it('over several pages is one table, without the page numbers in it', async () => {
    const many = Array.from({ length: 70 }, (_, i) => [`第${String(i)}项`, '1', '2', String(i)]);
    const document = await read(
      await printed({
        footer,
        content: [
          '前文。',
          { table: { widths: [80, 60, 60, 60], body: structuredClone(many) } },
          '后文。',
        ],
      }),
    );
    expect(outline(document)).toEqual(['前文。', '表', '(- 1 -)', '后文。', '(- 2 -)']);
    expect(rows(document)).toEqual(many);
    expect(tableOf(document).places?.map((place) => place.kind === 'box' && place.page)).toEqual([
      0, 1,
    ]);
  });
});

describe('cells', () => {
  const xs = [100, 200, 260, 320];
  const ys = [700, 680, 660];

  it('part a text that is drawn in one go over several of them', async () => {
    const marks = [
      grid(xs, ys),
      text([110, 685], '新收'),
      text([205, 685], '12345 6789'),
      text([110, 665], '结转'),
    ];
    // Ten characters of 10 points from x = 205: five in the first cell, one blank, four in the next.
    expect(rows(await read(raw([{ marks }])))).toEqual([
      ['新收', '12345', '6789'],
      ['结转', '', ''],
    ]);
  });

  it('are found when the lines are thin bars, or stand in a form with a matrix', async () => {
    const bars = [
      ...xs.map((x) => bar(x, 660, 0.5, 40)),
      ...ys.map((y) => bar(100, y, 220, 0.5)),
      text([110, 685], '甲'),
      text([270, 665], '7'),
    ];
    const expected = [
      ['甲', '', ''],
      ['', '', '7'],
    ];
    expect(rows(await read(raw([{ marks: bars }])))).toEqual(expected);
    const document = await read(raw([{ marks: ['q /Fm1 Do Q'] }], { inForm: bars.join('\n') }));
    expect(rows(document)).toEqual(expected);
    const place = tableOf(document).places?.[0];
    // The form's matrix lifts it by 100.
    expect(place?.kind === 'box' && Math.round(place.box[1])).toBe(842 - 700 - 100);
  });

  it('are found where the left and right edge of the table are not drawn', async () => {
    const marks = [
      ...ys.map((y) => line([100, y], [320, y])),
      line([200, 660], [200, 700]),
      line([260, 660], [260, 700]),
      text([110, 685], '甲'),
      text([210, 685], '1'),
      text([270, 685], '2'),
      text([110, 665], '乙'),
      text([270, 665], '3'),
    ];
    expect(rows(await read(raw([{ marks }])))).toEqual([
      ['甲', '1', '2'],
      ['乙', '', '3'],
    ]);
  });

  it('keep two numbers under each other apart, and join one that had no room', async () => {
    const tall = [700, 660];
    const two = [
      grid(xs, tall),
      text([220, 685], '12'),
      text([220, 668], '34'),
      text([270, 676], '5'),
    ];
    expect(rows(await read(raw([{ marks: two }])))).toEqual([['', '12\n34', '5']]);
    const full = [
      grid(xs, tall),
      text([205, 685], '75394'),
      text([205, 668], '432'),
      text([270, 676], '5'),
    ];
    expect(rows(await read(raw([{ marks: full }])))).toEqual([['', '75394432', '5']]);
  });

  it('hold a label that is written downwards, and values between the halves of one', async () => {
    const marks = [
      grid([100, 130, 250, 300], [700, 640]),
      ...[...'三年办果'].map((char, index) => text([110, 688 - 14 * index], char)),
      text([135, 685], '5.要求确认或重新'),
      text([260, 668], '17'),
      text([135, 650], '出具信息'),
    ];
    expect(rows(await read(raw([{ marks }])))).toEqual([
      ['三年办果', '5.要求确认或重新出具信息', '17'],
    ]);
  });

  it('do not hold a page number that stands right beside the last value', async () => {
    const marks = [
      grid(xs, [80, 60, 40]),
      text([290, 45], '769'),
      text([325, 45], '- 5 -'),
      text([110, 65], '甲'),
    ];
    const document = await read(raw([{ marks }]));
    expect(rows(document)).toEqual([
      ['甲', '', ''],
      ['', '', '769'],
    ]);
    expect(outline(document)).toEqual(['表', '(- 5 -)']);
  });

  it('come as shown on a page that is cut', async () => {
    const marks = [
      grid(xs, ys),
      text([110, 685], '甲'),
      text([270, 665], '7'),
      text([20, 20], '外'),
    ];
    const document = await read(raw([{ marks, entries: '/CropBox [50 50 550 800]' }]));
    expect(outline(document)).toEqual(['表']);
    expect(document.pages[0]).toMatchObject({ width: 500, height: 750 });
    const [cell] = tableOf(document).cells;
    const place = cell?.places?.[0];
    expect(place?.kind === 'box' && place.box.map(Math.round)).toEqual([50, 100, 150, 120]);
  });

  it('come as shown on a page that is turned', async () => {
    const upright = [
      grid([100, 200, 260], [400, 380, 360]),
      text([110, 385], '甲'),
      text([210, 365], '7'),
    ];
    const marks = [`q 0 1 -1 0 595 0 cm ${upright.join(' ')} Q`];
    const document = await read(raw([{ marks, entries: '/Rotate 90' }]));
    expect(rows(document)).toEqual([
      ['甲', ''],
      ['', '7'],
    ]);
    expect(document.pages[0]).toMatchObject({ width: 842, height: 595 });
    const place = tableOf(document).places?.[0];
    expect(place?.kind === 'box' && place.box.map(Math.round)).toEqual([100, 195, 260, 235]);
  });
});
