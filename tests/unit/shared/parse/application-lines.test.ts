import { describe, expect, it } from 'vitest';
import { hasValues, isLabelled, readLines } from '../../../../shared/parse/application-lines';
import { gridOf } from '../../builders/grid';

/** `id: values`, or the words and values of a line that is none of the form's. */
const read = (...rows: readonly string[]) =>
  readLines(gridOf(rows.map((row) => row.split('|')))).map((line) => {
    const name = isLabelled(line) ? line.row.id : `?${line.words?.raw ?? ''}`;
    return `${name}: ${line.behind.map(({ raw }) => raw).join('|')}`;
  });

describe('lines of table three', () => {
  it('are named by the last cell whose words name a row', () => {
    expect(read('三、本年度办理结果|（一）予以公开|7|2')).toEqual(['granted: 7|2']);
    expect(read('（四）无法提供|1.本机关不掌握相关政府信息|0|1')).toEqual([
      'unavailable.notHeld: 0|1',
    ]);
    expect(read('本|（一）予以公开|7')).toEqual(['granted: 7']);
    expect(read('（一）予以公开|结|7')).toEqual(['granted: 7']);
    expect(read('结转|网上|7')).toEqual(['?网上: 7']);
    expect(read('0|网上|7')).toEqual(['?: 0|网上|7']);
  });

  it('are none of the form where their words are not, and keep what stands behind them', () => {
    expect(read('网上申请|7|2')).toEqual(['?网上申请: 7|2']);
    expect(read('网上|申请|7|见附件|2')).toEqual(['?申请: 7|见附件|2']);
    expect(read('网上|申请')).toEqual(['?申请: ']);
    expect(read('7|2')).toEqual(['?: 7|2']);
    expect(read('网上||7')).toEqual(['?网上: |7']);
  });

  it('are named by 其他 or 总计 only with a number, or a value right behind', () => {
    expect(read('3.其他|0')).toEqual(['other.rest: 0']);
    expect(read('3.其他|')).toEqual(['other.rest: ']);
    expect(read('3.|其他|')).toEqual(['other.rest: ']);
    expect(read('（3）|其他|')).toEqual(['other.rest: ']);
    expect(read('其他|0')).toEqual(['other.rest: 0']);
    expect(read('其他|')).toEqual(['?其他: ']);
    expect(read('其他|总计')).toEqual(['?总计: ']);
    expect(read('3号|其他|')).toEqual(['?其他: ']);
    expect(read('共3.|其他|')).toEqual(['?其他: ']);
    expect(read('3.共|其他|')).toEqual(['?其他: ']);
    expect(read('（3).|其他|')).toEqual(['other.rest: ']);
    expect(read('（三）|0|0', '其他')).toEqual(['other.rest: 0|0']);
  });

  it('（六）其他处理 is a row with values, and a group before words or nothing', () => {
    expect(read('（六）其他处理|3|0')).toEqual(['other.rest: 3|0']);
    expect(read('（六）其他处理||0')).toEqual(['other.rest: |0']);
    expect(read('（六）其他处理')).toEqual(['?（六）其他处理: ']);
    expect(read('（六）其他处理|1.逾期不补正|0')).toEqual(['?1.逾期不补正: 0']);
  });

  it('may be broken over several rows of the source, the values on any of them', () => {
    expect(read('1.本机关不掌握|0|1', '相关政府信息')).toEqual(['unavailable.notHeld: 0|1']);
    expect(read('1.本机关不掌握', '相关政府信息|0|1')).toEqual(['unavailable.notHeld: 0|1']);
    expect(read('1.本机关', '不掌握|0|1', '相关', '政府', '信息')).toEqual([
      'unavailable.notHeld: 0|1',
    ]);
    expect(read('1.本机关不掌握', '0|1', '相关政府信息')).toEqual(['unavailable.notHeld: 0|1']);
    expect(read('1.本机关不掌握', '（四）无法', '相关政府信息|0|1')).toEqual([
      'unavailable.notHeld: 0|1',
    ]);
    expect(read('1.本机关不掌握||', '相关政府信息')).toEqual(['unavailable.notHeld: |']);
    expect(read('1.本机关不掌握|', '相关政府信息||')).toEqual(['unavailable.notHeld: |']);
  });

  it('are not broken over more than five, over two with values or over one that has its own label', () => {
    expect(read('1.本机关', '不掌握|0', '相关', '政府', '信', '息')).toHaveLength(6);
    expect(read('1.本机关不掌握|0', '相关政府信息|1')).toHaveLength(2);
    expect(read('1.本机关不掌握', '2.重复申请|1', '相关政府信息|0')).toHaveLength(3);
    expect(read('总', '计|0')).toHaveLength(2);
    expect(read('（六）其他', '处理|0')).toHaveLength(2);
  });

  it('go on behind a label that was broken', () => {
    expect(read('1.本机关不掌握', '相关政府信息|0|1', '2.重复申请|5', '网上|6')).toEqual([
      'unavailable.notHeld: 0|1',
      'notProcessed.repeated: 5',
      '?网上: 6',
    ]);
  });

  it('have their values below where the label stands alone', () => {
    expect(read('（一）予以公开', '7|2')).toEqual(['granted: 7|2']);
    expect(read('（一）予以公开||', '7|2', '（七）总计|9')).toEqual([
      'granted: 7|2',
      'processedTotal: 9',
    ]);
    expect(read('（一）予以公开||||||', '7|2')).toEqual(['granted: 7|2']);
    expect(read('（一）予以公开|||||||', '7|2')).toHaveLength(2);
    expect(read('（一）予以公开|1', '7|2')).toHaveLength(2);
    expect(read('（一）予以公开', '网上|2')).toHaveLength(2);
    expect(read('（一）予以公开', '|')).toHaveLength(2);
    expect(read('（一）予以公开', '（七）总计|9')).toHaveLength(2);
    expect(read('（一）予以公开')).toEqual(['granted: ']);
  });

  it('have values where a number or a stroke stands behind the words', () => {
    const values = (row: string) => readLines(gridOf([row.split('|')])).map(hasValues);
    expect(values('（一）予以公开|/')).toEqual([true]);
    expect(values('（一）予以公开||见附件')).toEqual([false]);
  });

  it('name the first of their words and the rows of the source that they stand on', () => {
    const told = (...rows: readonly string[]) =>
      readLines(gridOf(rows.map((row) => row.split('|'))))
        .filter(isLabelled)
        .map(({ words, sources, loose }) => [words?.raw, sources.map(({ line }) => line), loose]);
    expect(told('1.本机关不掌握', '相关政府信息|0|1', '（七）总计|9')).toEqual([
      ['1.本机关不掌握', [0, 1], null],
      ['（七）总计', [2], null],
    ]);
    expect(told('（一）予以公开', '7|2')).toEqual([['（一）予以公开', [0, 1], null]]);
    expect(told('本|1.本机关不掌握', '（四）无法', '相关政府信息|0')).toEqual([
      ['1.本机关不掌握', [0, 1, 2], null],
    ]);
  });
});
