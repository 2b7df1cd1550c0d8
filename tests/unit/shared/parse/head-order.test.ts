import { describe, expect, it } from 'vitest';
import { APPLICATION_COLUMNS } from '../../../../shared/report/application-rows';
import { formTable } from '../../../../shared/report/forms';
import { columnsOf } from '../../../../shared/parse/columns';
import { keyOf } from '../../../../shared/parse/grid';
import {
  areInFormOrder,
  headOrder,
  isHeadOf,
  mayBeHead,
} from '../../../../shared/parse/head-order';
import { cellsOf } from '../../builders/grid';

const APPLICANTS = columnsOf(APPLICATION_COLUMNS);
const RESULTS = columnsOf(formTable('reviewLitigation', '2021').columns);

const leaves = (written: string) =>
  cellsOf(...written.split(' ')).map((cell) => ({
    key: keyOf(cell),
    cell,
    from: cell.column,
    to: cell.column + 1,
  }));
const order = (written: string, columns = RESULTS) => {
  const found = headOrder(leaves(written), columns);
  return (
    found && {
      order: found.order.join(' '),
      loose: found.heads.filter(({ isLoose }) => isLoose).map(({ column }) => column),
      foreign: found.foreign.map(({ key }) => key),
    }
  );
};

describe('the order that heads name', () => {
  const inForm = 'upheld corrected other pending total';

  it.each([
    ['the form’s own', '结果维持 结果纠正 其他结果 尚未审结 总计', inForm],
    ['short of them, in their order', '维持 纠正 其他 未审结 合计', inForm],
    ['some of them no more than 结果', '结果 结果 其它结果 尚未审结 总计', inForm],
    [
      'the form’s own in another order',
      '总计 结果维持 结果纠正 其他结果 尚未审结',
      'total upheld corrected other pending',
    ],
    [
      'one more than the form has',
      '结果维持 结果纠正 撤回 其他结果 尚未审结 总计',
      'upheld corrected  other pending total',
    ],
    [
      'one less than the form has',
      '结果维持 结果纠正 尚未审结 总计',
      'upheld corrected pending total',
    ],
    ['three of five', '结果维持 尚未审结 总计', 'upheld pending total'],
  ])('is told where they are %s', (_, written, expected) => {
    expect(order(written)?.order).toBe(expected);
  });

  it.each([
    ['two name one column', '结果维持 结果维持 其他结果 尚未审结 总计'],
    ['only two of five are known', '结果维持 总计'],
    ['only two pieces are of one column alone', '结果 结果 结果 结果 总计'],
    ['none is known', '甲乙 丙丁 戊己'],
  ])('cannot be told where %s', (_, written) => expect(order(written)).toBeNull());

  it('says which are not the form’s, and which are of no column', () => {
    expect(order('结果维待 结果纠正 撤回 其他结果 尚未审结 合计')).toEqual({
      order: 'upheld corrected  other pending total',
      loose: ['upheld', 'total'],
      foreign: ['撤回'],
    });
    expect(order('维持 纠正 其他 未审结 合计')).toMatchObject({ loose: [], foreign: [] });
  });

  it('is not told by a piece of one letter, or of two columns', () => {
    expect(order('总计 结果维持 其他结果 尚未审结 纠')?.order).toBe('total upheld other pending ');
    expect(order('总计 维持 尚未审结 结果')?.order).toBe('total upheld pending ');
  });

  it('is told by a piece that only one of the columns still open has', () => {
    expect(order('总计 结果维持 其他结果 尚未审结 结果')?.order).toBe(
      'total upheld other pending corrected',
    );
  });
});

it('words are a head of the form, or a piece of one', () => {
  expect(isHeadOf(APPLICANTS, '商业企业')).toBe(true);
  expect(isHeadOf(APPLICANTS, '合计')).toBe(true);
  expect(isHeadOf(APPLICANTS, '其它')).toBe(true);
  expect(isHeadOf(APPLICANTS, '企业')).toBe(false);
  expect(mayBeHead(APPLICANTS, '企业')).toBe(true);
  expect(mayBeHead(APPLICANTS, '')).toBe(false);
  expect(mayBeHead(APPLICANTS, '网上')).toBe(false);
});

describe('heads that are broken over several rows', () => {
  const broken = (...rows: readonly string[]) =>
    areInFormOrder(
      rows.map((row) => row.split(' ').filter((key) => key !== '')),
      RESULTS,
    );

  it.each([
    ['each row goes through the form once', ['结果 结果 其他 尚未 总', '维持 纠正 结果 审结 计']],
    ['one row has them all', ['结果维持 结果纠正 其他结果 尚未审结 总计']],
    ['a row has the pieces of some of them', ['结果维持 结果纠正', '其他结果 尚未审结 总计']],
    [
      'a row goes through the form for each of three groups',
      ['维持 纠正 其他 未审结 总计 维持 纠正 其他 未审结 总计'],
    ],
    ['a row has none', ['结果维持 结果纠正 其他结果 尚未审结 总计', '']],
  ])('are in its order where %s', (_, rows) => expect(broken(...rows)).toBe(true));

  it.each([
    ['a row turns back with no piece twice', ['维持 总计 纠正 其他 未审结']],
    ['a row turns back more often than a piece stands in it', ['总计 维持 维持 其他 纠正 未审结']],
    ['a column has no piece', ['维持 纠正 其他 总计']],
    ['a piece is of no column', ['维持 纠正 其他 未审结 撤回 总计']],
    ['there is none', ['']],
  ])('are not where %s', (_, rows) => expect(broken(...rows)).toBe(false));
});
