import { said, type Link, type Mark, type Pieces } from '../marked-text';
import { as, group, mark, percent, percentWith, type Pattern, type Writer } from '../writer';

interface Two {
  readonly now: Mark;
  readonly before: Mark;
  /** 增长, 下降. */
  readonly direction: Mark;
  readonly rate: Mark;
  readonly difference: Mark;
}

/** Two numbers of one matter that differ, with all that is said of the change. */
function two(w: Writer, most: number): Two {
  const of = group('growth');
  const before = w.random.int(3, most);
  const step = w.random.int(1, Math.ceil(before / 2));
  const now = w.random.chance(0.5) ? before + step : before - step;
  const rises = now > before;
  const n = (value: number, role: Link['as']): Mark => mark(value, 'plain', null, [as(of, role)]);
  return {
    now: n(now, 'now'),
    before: n(before, 'before'),
    direction: {
      ...n(0, 'direction'),
      ...{ words: rises ? w.pick('增长', '上升') : w.pick('下降', '减少') },
      ...{ value: null, style: null },
    },
    rate: percent(w, step, before, as(of, 'growth')),
    difference: { ...n(step, 'difference'), role: 'difference' },
  };
}

/** What grew, with the numbers that it grew from. */
export const COMPARISONS: readonly Pattern[] = [
  {
    id: 'growth, last year in brackets behind',
    topic: 'phone advice',
    write: (w) => {
      const t = two(w, 900);
      return said`全年受理电话咨询${t.now}件，同比${t.direction}${t.rate}（上年${t.before}件）。`;
    },
  },
  {
    id: 'growth, the year before in brackets',
    topic: 'phone advice',
    write: (w) => {
      const t = two(w, 900);
      return said`受理电话咨询${t.now}件（${w.year - 1}年为${t.before}件），同比${t.direction}${t.rate}。`;
    },
  },
  {
    id: 'growth, two years',
    topic: 'phone advice',
    write: (w) => {
      const t = two(w, 900);
      return said`${w.year - 1}年受理电话咨询${t.before}件，${w.year}年受理${t.now}件，${t.direction}${t.rate}。`;
    },
  },
  {
    id: 'growth, the direction alone',
    topic: 'phone advice',
    write: (w) => {
      const t = two(w, 900);
      return said`受理电话咨询${t.now}件，较上年的${t.before}件有所${t.direction}。`;
    },
  },
  {
    id: 'columns merged',
    write: (w) => {
      const before = w.random.int(12, 80);
      const now = w.random.int(4, before - 2);
      const of = group('growth');
      const n = (value: number, role: Link['as']): Mark =>
        mark(value, 'plain', null, [as(of, role)]);
      const less = { ...n(before - now, 'difference'), role: 'difference' };
      return said`将${n(before, 'before')}个栏目${w.pick('整合', '优化')}为${n(now, 'now')}个，减少${less}个。`;
    },
  },
  {
    id: 'more by so many, last year behind',
    topic: 'phone advice',
    write: (w) => {
      const t = two(w, 900);
      return said`受理电话咨询${t.now}件，比上年${t.direction}${t.difference}件（上年${t.before}件）。`;
    },
  },
  {
    id: 'where advice was asked for',
    write: (w) => {
      const of = group('shares');
      const counts = [w.random.int(20, 60), w.random.int(15, 50), w.random.int(10, 40)];
      const all = counts.reduce((a, b) => a + b, 0);
      const [net = '', mail = '', desk = ''] = ['网络', '信函', '当面'];
      const share = (at: number): Mark => percentWith(1, counts[at] ?? 0, all, as(of, 'share'));
      const list: Pieces = said`${net}${share(0)}、${mail}${share(1)}、${desk}${share(2)}`;
      return w.random.chance(0.5) ? said`咨询来源构成：${list}。` : said`从咨询方式看，${list}。`;
    },
  },
];
