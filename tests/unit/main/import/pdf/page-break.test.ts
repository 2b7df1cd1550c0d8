import { describe, expect, it } from 'vitest';
import { grid, line, raw, text } from './made-pdf';
import { outline, read, rows, tableOf } from './read';

describe('a row at the end of a page', () => {
  const xs = [100, 150, 250, 300];
  /** Upper page: the group's and the row's first half at the foot. Lower page: their second halves at the head. */
  const pages = (upper: readonly string[], lower: readonly string[]): Uint8Array =>
    raw([
      {
        marks: [
          grid(xs, [160, 120, 80]),
          text([105, 135], '甲'),
          text([155, 135], '1.上行'),
          text([260, 135], '1'),
          ...upper,
        ],
      },
      {
        marks: [
          line([100, 800], [300, 800]),
          line([150, 770], [300, 770]),
          line([100, 740], [300, 740]),
          ...xs.map((x) => line([x, 740], [x, 800])),
          ...lower,
          text([155, 750], '3.下行'),
          text([260, 750], '3'),
        ],
      },
    ]);

  it('is one row when its label goes on and its values stand on one side', async () => {
    const document = await read(
      pages(
        [text([105, 95], '（四）无'), text([155, 95], '2.没有现成信息需'), text([260, 95], '2')],
        [text([105, 780], '法提供'), text([155, 780], '要另行制作')],
      ),
    );
    expect(rows(document)).toEqual([
      ['甲', '1.上行', '1'],
      ['（四）无法提供×2×1', '2.没有现成信息需要另行制作', '2'],
      ['3.下行', '3'],
    ]);
    const group = tableOf(document).cells.find(({ row, column }) => row === 1 && column === 0);
    expect(group?.places?.map((place) => place.kind === 'box' && place.page)).toEqual([0, 1]);
  });

  it('stays a row of its own when the next begins a label of its own', async () => {
    const document = await read(
      pages(
        [text([105, 95], '（四）无'), text([155, 95], '1.没有现成信息需'), text([260, 95], '2')],
        [text([105, 780], '法提供'), text([155, 780], '2.另行制作'), text([260, 780], '9')],
      ),
    );
    expect(rows(document).slice(1)).toEqual([
      ['（四）无法提供×3×1', '1.没有现成信息需', '2'],
      ['2.另行制作', '9'],
      ['3.下行', '3'],
    ]);
  });

  it('is never joined with a row that only lacks its values', async () => {
    const short = [100, 250, 300];
    const document = await read(
      raw([
        {
          marks: [
            grid(short, [160, 120, 80]),
            text([105, 135], '行政许可'),
            text([260, 135], '1'),
            text([105, 95], '行政处罚'),
            text([260, 95], '2'),
          ],
        },
        {
          marks: [
            grid(short, [800, 770, 740]),
            text([105, 780], '行政强制'),
            text([105, 750], '行政收费'),
            text([260, 750], '4'),
          ],
        },
      ]),
    );
    expect(rows(document)).toEqual([
      ['行政许可', '1'],
      ['行政处罚', '2'],
      ['行政强制', ''],
      ['行政收费', '4'],
    ]);
  });

  it('begins another table when the columns are others', async () => {
    const document = await read(
      raw([
        { marks: [grid([100, 200, 300], [160, 120, 80]), text([105, 135], '甲')] },
        { marks: [grid([100, 180, 350], [800, 770, 740]), text([105, 780], '乙')] },
      ]),
    );
    expect(outline(document)).toEqual(['表', '表']);
  });
});
