import { said } from '../marked-text';
import { as, group, percent, type Pattern } from '../writer';

/** A rate beside its counts, of what no table counts. */
export const RATES: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'hotline done',
    write: (w) => {
      const of = group('rate');
      const all = w.random.int(40, 5000);
      const done = all - w.random.int(0, Math.floor(all / 20));
      return said`受理12345热线${w.n(all, as(of, 'whole'))}件，办结${w.n(done, as(of, 'count'))}件，办结率${percent(w, done, all, as(of, 'rate'))}。`;
    },
  },
  {
    id: 'box answered',
    write: (w) => {
      const of = group('rate');
      const all = w.random.int(10, 400);
      const done = all - w.random.int(0, Math.floor(all / 8));
      return said`收到网民留言${w.n(all, as(of, 'whole'))}条，已回复${w.n(done, as(of, 'count'))}条，回复率为${percent(w, done, all, as(of, 'rate'))}。`;
    },
  },
  {
    id: 'opinions taken up',
    write: (w) => {
      const of = group('rate');
      const all = w.random.int(8, 300);
      const done = w.random.int(1, all);
      return said`征集到意见建议${w.n(all, as(of, 'whole'))}条，采纳${w.n(done, as(of, 'count'))}条，采纳率${percent(w, done, all, as(of, 'rate'))}。`;
    },
  },
  {
    id: 'satisfied of those called',
    write: (w) => {
      const of = group('rate', 'oneCount');
      const all = w.random.int(8, 60);
      const done = all - w.random.int(0, Math.floor(all / 6));
      return said`电话回访办事群众${w.n(all, as(of, 'whole'))}人，满意率${percent(w, done, all, as(of, 'rate'))}。`;
    },
  },
  {
    id: 'passed of those checked',
    topic: 'accounts',
    write: (w) => {
      const of = group('rate', 'oneCount');
      const all = w.random.int(8, 60);
      const done = all - w.random.int(0, Math.floor(all / 6));
      return said`抽查政务新媒体账号${w.n(all, as(of, 'whole'))}个，合格率${percent(w, done, all, as(of, 'rate'))}。`;
    },
  },
];
