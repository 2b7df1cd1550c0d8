import { joined, said, type Group, type Pieces } from '../marked-text';
import {
  as,
  group,
  mark,
  parts,
  percent,
  percentWith,
  totalOf,
  type Pattern,
  type Writer,
} from '../writer';

const total = (w: Writer, of: Group, ...also: Parameters<Writer['n']>[1][]) => ({
  ...w.n(totalOf(w.disclosed), as(of, 'total'), ...also),
  role: 'disclosed',
});

const through = (name: string): string => `通过${name}公开`;

const respectively = (w: Writer, of: Group): Pieces => {
  const names = w.disclosed.map(({ name }) => name);
  const numbers = w.disclosed.map(({ value }) => said`${w.n(value, as(of, 'part'))}条`);
  return said`${names.join('、')}分别为${joined(numbers, '、')}`;
};

const ORDINALS = ['一是', '二是', '三是', '四是', '五是', '六是'] as const;

/** Proactively disclosed information, by channel: one of these stands in a report. */
export const DISCLOSED: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'channels, 其中',
    write: (w) => {
      const of = group('sum', 'list');
      return said`${w.year}年，${w.we}主动公开政府信息${total(w, of)}条，其中：${parts(w, of, w.disclosed, { unit: '条', between: '，', named: through })}。`;
    },
  },
  {
    id: 'channels, 包括',
    write: (w) => {
      const of = group('sum', 'list');
      return said`全年主动公开政府信息${total(w, of)}条，包括${parts(w, of, w.disclosed, { unit: '条', between: '、' })}。`;
    },
  },
  {
    id: 'channels, 分别为',
    write: (w) => {
      const of = group('sum', 'list', true);
      return said`${w.year}年共主动公开政府信息${total(w, of)}条，${respectively(w, of)}。`;
    },
  },
  {
    id: 'channels without a word between',
    write: (w) => {
      const of = group('sum', 'list');
      return said`全年共主动公开政府信息${total(w, of)}条。${parts(w, of, w.disclosed, { unit: '条', between: '、', named: through })}。`;
    },
  },
  {
    id: 'channels in brackets',
    write: (w) => {
      const of = group('sum', 'brackets');
      return said`${w.we}全年主动公开政府信息${total(w, of)}条（${parts(w, of, w.disclosed, { unit: '条', between: '，' })}）。`;
    },
  },
  {
    id: 'channels, the total at the end',
    write: (w) => {
      const of = group('sum', 'totalAtEnd', true);
      return said`${w.year}年，${parts(w, of, w.disclosed, { unit: '条', between: '，', named: (name) => `${name}公开政府信息` })}，${w.pick('合计', '共计', '总计')}${total(w, of)}条。`;
    },
  },
  {
    id: 'channels one after the other',
    write: (w) => {
      const of = group('sum', 'sentences');
      const list = w.disclosed.map(
        ({ name, value }, index) =>
          said`${ORDINALS[index] ?? ''}通过${name}公开${w.n(value, as(of, 'part'))}条`,
      );
      return said`${w.year}年，${w.we}主动公开政府信息${total(w, of)}条，其中：${joined(list, '；')}。`;
    },
  },
  {
    id: 'channels, nested',
    write: (w) => {
      const of = group('sum', 'nested');
      const inner = group('sum', 'brackets');
      const [site, ...rest] = w.disclosed;
      const all = site?.value ?? 2;
      const news = w.random.int(1, all - 1);
      const kinds = [
        { name: '动态类', value: news },
        { name: '概况类及其他', value: all - news },
      ];
      const first = said`政府网站${w.n(all, as(of, 'part'), as(inner, 'total'))}条（${parts(w, inner, kinds, { unit: '条', between: '、' })}）`;
      return said`全年主动公开政府信息${total(w, of)}条，其中${first}，${parts(w, of, rest, { unit: '条', between: '，' })}。`;
    },
  },
  {
    id: 'channels with shares',
    write: (w) => {
      const of = group('sum', 'list');
      const shares = group('shares');
      const digits = w.random.int(0, 2);
      const list = w.disclosed.map(
        ({ name, value }) =>
          said`${name}${w.n(value, as(of, 'part'))}条、占${percentWith(digits, value, totalOf(w.disclosed), as(shares, 'share'))}`,
      );
      return said`全年主动公开政府信息${total(w, of)}条，其中${joined(list, '，')}。`;
    },
  },
  {
    id: 'growth of what is disclosed',
    write: (w) => {
      const of = group('growth');
      const now = totalOf(w.disclosed);
      const before = w.random.int(Math.ceil(now / 2), now * 2);
      const growth = percent(w, Math.abs(now - before), before, as(of, 'growth'));
      const word = now >= before ? '增长' : '下降';
      return before === now
        ? said`全年主动公开政府信息${{ ...w.n(now), role: 'disclosed' }}条，与上年持平。`
        : said`全年主动公开政府信息${{ ...w.n(now, as(of, 'now')), role: 'disclosed' }}条，${w.pick('比上年', '较上年')}（${w.n(before, as(of, 'before'))}条）${word}${growth}。`;
    },
  },
  {
    id: 'in tens of thousands',
    when: (w) => totalOf(w.disclosed) > 100 && totalOf(w.disclosed) % 10 === 0,
    write: (w) =>
      said`全年主动公开政府信息${mark(totalOf(w.disclosed), 'tenThousands', 'disclosed', [])}条，${w.pick('公开质量稳步提升', '社会反响良好')}。`,
  },
  {
    id: 'plainly',
    write: (w) =>
      said`全年共主动公开政府信息${{ ...w.n(totalOf(w.disclosed)), role: 'disclosed' }}条。`,
  },
];

/** The total of the pattern above once more, somewhere else. */
export const DISCLOSED_AGAIN: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'total again, in the balance',
    write: (w) =>
      said`${w.year}年，${w.we}共主动公开政府信息${{ ...w.n(totalOf(w.disclosed)), role: 'disclosed' }}条，公开的及时性、准确性进一步增强。`,
  },
  {
    id: 'total again, of platforms',
    write: (w) =>
      said`依托各类平台，全年主动公开政府信息${{ ...w.n(totalOf(w.disclosed)), role: 'disclosed' }}条，做到应公开尽公开。`,
  },
];
