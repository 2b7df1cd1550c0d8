import { describe, expect, it } from 'vitest';
import {
  exactRow,
  isBesideRows,
  isGroupPiece,
  KNOWN_ROWS,
} from '../../../../shared/parse/application-labels';
import { readLabel } from '../../../../shared/parse/labels';
import { applicationRows } from '../../../../shared/report/application-rows';

const rowOf = (written: string) => {
  const row = exactRow(readLabel(written).key);
  return row ? `${row.id}${row.only === null ? '' : ` ${row.only}`}` : null;
};

describe('the row of the form that a label names', () => {
  it.each([
    ['一、本年新收政府信息公开申请数量', 'received'],
    ['（一）予以公开', 'granted'],
    ['予以公开', 'granted'],
    ['（四）无法提供1.本机关不掌握相关政府信息', 'unavailable.notHeld'],
    ['三、本年度办理结果（一）予以公开', 'granted'],
    ['三、本年度办理结果（三）不予公开 8.属于行政查询事项', 'denied.administrativeQuery'],
    ['（六）其他处理', 'other.rest 2019'],
    ['3.其他', 'other.rest 2021'],
    ['（六）其他处理3.其他', 'other.rest 2021'],
    ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 'other.notCorrected 2021'],
    ['（七）总计', 'processedTotal'],
    ['四、结转下年度继续办理', 'carriedOut'],
  ])('%s is %s', (written, row) => expect(rowOf(written)).toBe(row));

  it.each([
    ['a letter is another', '（一）予以公幵'],
    ['the words before it are of another group', '（三）不予公开2.重复申请'],
    ['the words before it are none of the form', '涉及土地2.重复申请'],
    ['it ends in 其他 with no number before it', '其他处理其他'],
    ['it has no words', '12'],
    ['it is longer than any label', `${'字'.repeat(78)}总计`],
    ['it stands alone, and words of the results before it', '本年度办理结果结转下年度继续办理'],
  ])('is none where %s: %s', (_, written) => expect(rowOf(written)).toBeNull());

  it('is that of the form for each of its labels', () => {
    for (const version of ['2019', '2021'] as const) {
      for (const { id, label } of applicationRows(version)) {
        expect(rowOf(label['zh-CN'])?.split(' ')[0]).toBe(id);
      }
    }
  });

  it('has its place in the form, the one of 2019 alone that of the group of 2021', () => {
    const orders = KNOWN_ROWS.map(({ order }) => order);
    expect(orders.slice(0, -1)).toEqual(orders.slice(0, -1).map((_, at) => at));
    expect(KNOWN_ROWS.at(-1)).toMatchObject({ id: 'other.rest', only: '2019', order: 20 });
    expect(KNOWN_ROWS[20]?.id).toBe('other.notCorrected');
    expect(KNOWN_ROWS[0]?.group).toBe('');
    expect(KNOWN_ROWS[1]?.group).toBe('');
    expect(KNOWN_ROWS[2]?.group).toBe('三本年度办理结果');
    expect(KNOWN_ROWS.find(({ id }) => id === 'processedTotal')?.group).toBe('三本年度办理结果');
    expect(KNOWN_ROWS.find(({ id }) => id === 'carriedOut')?.group).toBe('');
  });
});

it.each([
  ['', true],
  ['年', true],
  ['办理结果', true],
  ['四无法', true],
  ['四', true],
  ['结果七', true],
  ['提供信息', false],
])('%j is a piece of the words of a group: %s', (piece, is) => {
  expect(isGroupPiece(piece, '三本年度办理结果无法提供')).toBe(is);
});

it.each([
  ['', true],
  ['本年度办理结果', true],
  ['无法提供', true],
  ['三本年度办理结果', true],
  ['本年度办理结果不予公开', false],
  ['予以公开申请', false],
])('%j stands beside the rows: %s', (words, is) => expect(isBesideRows(words)).toBe(is));

it('其他 and 总计 need their number behind the words of their group', () => {
  expect(exactRow('三本年度总计')).toBeUndefined();
  expect(exactRow('三本年度其他')).toBeUndefined();
});
