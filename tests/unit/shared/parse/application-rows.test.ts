import { describe, expect, it } from 'vitest';
import { findApplicationRows } from '../../../../shared/parse/application-rows-found';
import { applicationRows } from '../../../../shared/report/application-rows';
import type { Placement } from '../../../../shared/report/placement';
import { gridOf } from '../../builders/grid';

const FORM = applicationRows('2021').map(({ label }) => label['zh-CN']);
const SEVEN = '0|0|0|0|0|0|0';
const whole = (change: Readonly<Record<number, string>> = {}) =>
  FORM.map((label, at) => change[at] ?? `${label}|${SEVEN}`).flatMap((row) => row.split('\n'));

function found(rows: readonly string[], placements: readonly Placement[] = []) {
  const { labelled, unknown } = findApplicationRows(
    gridOf(rows.map((row) => row.split('|'))),
    placements,
  );
  return {
    rows: labelled.map(({ row }) => row.id),
    loose: labelled.flatMap(({ row, loose }) => (loose === null ? [] : [`${row.id}: ${loose}`])),
    unknown: unknown.map(({ words, behind }) => `${words?.raw ?? ''}: ${behind.length}`),
  };
}
const IDS = applicationRows('2021').map(({ id }) => id);

describe('the rows of table three', () => {
  it('are found whole', () => {
    expect(found(whole())).toEqual({ rows: IDS, loose: [], unknown: [] });
  });

  it('are taken for those that their labels resemble', () => {
    const written = whole({ 2: `（一）予以公幵|${SEVEN}`, 7: `4.保护第三者合法权益|${SEVEN}` });
    expect(found(written)).toEqual({
      rows: IDS,
      loose: ['granted: （一）予以公幵', 'denied.thirdParty: 4.保护第三者合法权益'],
      unknown: [],
    });
    expect(found(whole({ 12: `（四）无法提供1.本机关未掌握相关政府信息|${SEVEN}` })).loose).toEqual(
      ['unavailable.notHeld: （四）无法提供1.本机关未掌握相关政府信息'],
    );
  });

  it('are not taken for those of another place', () => {
    const late = [...whole({ 2: `网上申请|${SEVEN}` }), `（一）予以公幵|${SEVEN}`];
    expect(found(late)).toMatchObject({ unknown: ['网上申请: 7', '（一）予以公幵: 7'] });
  });

  it('are taken by their place where only one is missing, and nothing of its label is read', () => {
    expect(found(whole({ 7: `|${SEVEN}` })).loose).toEqual(['denied.thirdParty: ']);
    expect(found(whole({ 7: `权益|${SEVEN}` })).loose).toEqual(['denied.thirdParty: 权益']);
    expect(found(whole({ 7: `网上|${SEVEN}` })).unknown).toEqual(['网上: 7']);
    expect(found(whole({ 7: '|0|0|0|0|0|0|' })).unknown).toEqual([': 8']);
    expect(found(whole({ 0: `|${SEVEN}` })).unknown).toEqual([': 8']);
    // Of two rows nobody knows which is the one.
    expect(found(whole({ 7: `|${SEVEN}`, 8: '' })).unknown).toEqual([': 8']);
    expect(found(whole({ 7: `|${SEVEN}\n|${SEVEN}` })).unknown).toHaveLength(2);
  });

  it('of one form are not taken for those of the other', () => {
    const newer = whole({ 20: `1.其他|${SEVEN}`, 21: `2.其他|${SEVEN}` });
    expect(found(newer).rows).not.toContain('other.feeUnpaid');
    const older = whole({ 20: '', 21: '', 22: `（六）其他处理|${SEVEN}` });
    expect(found(older).rows.filter((id) => id === 'other.rest')).toHaveLength(1);
    expect(found(older).loose).toEqual([]);
  });

  it('out of their order are only taken for what they say', () => {
    const [first = '', second = ''] = whole();
    const swapped = [second, first, ...whole().slice(2)];
    expect(found(swapped).loose).toHaveLength(1);
    expect(found(swapped).unknown).toEqual([]);
  });

  it('under another number are only taken for what they say', () => {
    expect(found(whole({ 7: `6.保护第三方合法权益|${SEVEN}` })).loose).toEqual([
      'denied.thirdParty: 6.保护第三方合法权益',
    ]);
    expect(found(whole({ 7: `保护第三方合法权益|${SEVEN}` })).loose).toEqual([]);
  });

  it('are none that say 其他 out of its place or under another number', () => {
    const more = whole({ 11: `8.属于行政查询事项|${SEVEN}\n9.其他|${SEVEN}` });
    expect(found(more)).toMatchObject({ loose: [], unknown: ['9.其他: 7'] });
    const early = whole({ 0: `总计|${SEVEN}\n${FORM[0] ?? ''}|${SEVEN}` });
    expect(found(early)).toMatchObject({ rows: IDS, unknown: ['总计: 7'] });
  });

  it('that stand again are named again', () => {
    const again = whole({ 2: `${FORM[2] ?? ''}|${SEVEN}\n${FORM[2] ?? ''}|${SEVEN}` });
    expect(found(again).rows.filter((id) => id === 'granted')).toHaveLength(2);
    expect(found(again).loose).toEqual([]);
  });

  it('are no heads, and no numbers of the columns', () => {
    const heads = ['勾稽关系|申请人情况||||||', '自然人|商业企业|/', '栏次|1|2|3|4|5|6|7'];
    expect(found([...heads, ...whole()]).unknown).toEqual([]);
    expect(found(['网上申请||||||||']).unknown).toEqual(['网上申请: 8']);
    expect(found(['网上申请|||||||']).unknown).toEqual(['网上申请: 7']);
    expect(found(['网上申请||||||']).unknown).toEqual([]);
    expect(found(['自然人|5|/']).unknown).toEqual(['自然人: 2']);
  });

  const row = (line: number, id: string | null): Placement => ({
    ...{ kind: 'row', table: 'applications', block: 0, line, row: id },
  });

  it('are those that an inspector has placed', () => {
    const written = whole({ 7: `网上申请|${SEVEN}` });
    expect(found(written, [row(7, 'denied.thirdParty')])).toEqual({
      rows: IDS,
      loose: [],
      unknown: [],
    });
    expect(found(written, [row(7, null)]).unknown).toEqual([]);
    expect(found(whole(), [row(7, null)]).rows).toEqual(IDS.toSpliced(7, 1));
    expect(found(whole(), [{ ...row(7, null), table: 'activeDisclosure' }]).rows).toEqual(IDS);
    expect(found(whole(), [{ ...row(7, null), block: 1 }]).rows).toEqual(IDS);
  });
});
