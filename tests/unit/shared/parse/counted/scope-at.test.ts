import { describe, expect, it } from 'vitest';
import { ownNames } from '../../../../../shared/parse/counted/own-name';
import { scopeAt } from '../../../../../shared/parse/counted/scope-at';

const COUNTY = '青川湖县人民政府';
const BUREAU = '青川湖县教育局';

/** Of whom `14件` is said, in the sentence around it that ends at `。` or at a line's end. */
function scopeIn(text: string, unit: string | null = COUNTY) {
  const at = text.indexOf('14件');
  const ends = [...text.matchAll(/[。\n]/g)].map(({ index }) => index);
  const start = (ends.findLast((end) => end < at) ?? -1) + 1;
  const end = ends.find((each) => each > at) ?? text.length;
  const place = { span: [at, at + 3], sentence: [start, end] } as const;
  return scopeAt(place, { text, unit, year: 2023 }, ownNames(unit));
}
const filled = (length: number) => '字'.repeat(length);

describe('of whom a number is said by the words around it', () => {
  it.each([
    ['全县收到14件', 'region'],
    ['收到14件', 'unstated'],
    ['全县收到5件。收到14件', 'unstated'],
    ['全县收到14件,其中本级5件', 'part'],
    ['全县收到14件。本级收到5件', 'region'],
    ['本级收到5件。全县收到14件', 'region'],
    ['2022年结转14件', 'unstated'],
    ['2022年收到14件', 'otherTime'],
    ['各部门收到14件,县政府收到5件', 'part'],
    ['县政府收到5件。各部门收到14件', 'part'],
    ['县政府收到5件\n各部门收到14件', 'unstated'],
    ['各部门收到14件\n县政府收到5件', 'unstated'],
    ['各部门收到14件,办结\n县政府收到5件', 'unstated'],
    ['总体情况\n县政府收到5件。各部门收到14件', 'part'],
  ])('%s: %s', (text, scope) => expect(scopeIn(text)).toBe(scope));

  it('is heard within 300 characters', () => {
    expect(scopeIn(`全县${filled(298)}14件`)).toBe('region');
    expect(scopeIn(`全县${filled(299)}14件`)).toBe('unstated');
    expect(scopeIn(`全县收到14件${filled(298)}本级`)).toBe('part');
    expect(scopeIn(`全县收到14件${filled(299)}本级`)).toBe('region');
    const [others, own] = ['县政府收到5件,', '各部门收到'];
    const between = 300 - others.length - own.length - 1;
    expect(scopeIn(`${others}${filled(between)},${own}14件`)).toBe('part');
    expect(scopeIn(`${others}${filled(between + 4)},${own}14件`)).toBe('unstated');
    expect(scopeIn(`${own}14件${filled(290)},县政府收到5件`)).toBe('part');
    expect(scopeIn(`${own}14件${filled(299)},县政府收到5件`)).toBe('unstated');
  });

  it('is of an office that names itself, and of nobody for a government that does', () => {
    expect(scopeIn(`${BUREAU}收到14件`, BUREAU)).toBe('office');
    expect(scopeIn('县教育局收到14件', BUREAU)).toBe('office');
    expect(scopeIn('县教育局收到14件')).toBe('part');
    expect(scopeIn(`${COUNTY}收到14件`)).toBe('unstated');
    expect(scopeIn('县教育局收到14件', null)).toBe('part');
    expect(scopeIn(`全县收到14件,其中${BUREAU}5件`, BUREAU)).toBe('part');
  });
});
