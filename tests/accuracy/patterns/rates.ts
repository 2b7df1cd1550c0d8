import { said } from '../marked-text';
import { as, group, parts, percent, type Pattern, type Writer } from '../writer';

interface Beside {
  readonly all: ReturnType<Writer['n']>;
  readonly done: ReturnType<Writer['n']>;
  readonly rate: ReturnType<Writer['n']>;
}

/** A number of things, how many of them were done, and the rate. */
function beside(w: Writer, least: number, most: number): Beside {
  const of = group('rate');
  const all = w.random.int(least, most);
  const done = all - w.random.int(0, Math.floor(all / 5));
  return {
    all: w.n(all, as(of, 'whole')),
    done: w.n(done, as(of, 'count')),
    rate: percent(w, done, all, as(of, 'rate')),
  };
}

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
  {
    id: 'questionnaires that are valid',
    topic: 'questionnaires',
    write: (w) => {
      const { all, done, rate } = beside(w, 100, 900);
      return said`发放调查问卷${all}份，收回有效问卷${done}份，有效率${rate}。`;
    },
  },
  {
    id: 'satisfied, with both counts',
    topic: 'called',
    write: (w) => {
      const { all, done, rate } = beside(w, 60, 900);
      return said`随机回访办事群众${all}人，满意${done}人，满意率${rate}。`;
    },
  },
  {
    id: 'put right of those found',
    write: (w) => {
      const { all, done, rate } = beside(w, 20, 300);
      return said`排查网站错敏信息${all}处，已整改${done}处，整改率${rate}。`;
    },
  },
  {
    id: 'published of those due',
    write: (w) => {
      const { all, done, rate } = beside(w, 20, 300);
      return said`应公开基层事项${all}项，已公开${done}项，公开率为${rate}。`;
    },
  },
  {
    id: 'hotline, nouns alone',
    write: (w) => {
      const { all, done, rate } = beside(w, 60, 4000);
      return said`热线工单${all}件，已办结${done}件，办结率达${rate}。`;
    },
  },
  {
    id: 'hotline, the counts in brackets',
    write: (w) => {
      const { all, done, rate } = beside(w, 60, 4000);
      return said`热线办结率${rate}（受理${all}件，办结${done}件）。`;
    },
  },
  {
    id: 'a share of all advice',
    topic: 'advice shares',
    write: (w) => {
      const { all, done, rate } = beside(w, 60, 900);
      return w.random.chance(0.5)
        ? said`全年受理业务咨询${all}件，其中线上咨询${done}件，占${w.pick('', '比', '总数的')}${rate}。`
        : said`办理线上业务咨询${done}件，占咨询总数${all}件的${rate}。`;
    },
  },
  {
    id: 'courses one after the other',
    write: (w) => {
      const of = group('sum', 'brackets');
      const list = ['第一期', '第二期', '第三期'].map((name) => ({
        name,
        value: w.random.int(60, 200),
      }));
      const all = list.reduce((sum, { value }) => sum + value, 0);
      return said`培训业务骨干${w.n(all, as(of, 'total'))}人次（${parts(w, of, list, { unit: '人次', between: '，' })}）。`;
    },
  },
  {
    id: 'opinions of questionnaires',
    topic: 'questionnaires',
    write: (w) => {
      const of = group('sum', 'list');
      const list = ['满意', '基本满意', '不满意'].map((name, at) => ({
        name,
        value: w.random.int(5, 300 / (at * 3 + 1)),
      }));
      const all = list.reduce((sum, { value }) => sum + value, 0);
      const sent = all + w.random.int(1, 60);
      return said`发出问卷${w.n(sent)}份，收回${w.n(all, as(of, 'total'))}份，其中${parts(w, of, list, { unit: '份', between: '，' })}。`;
    },
  },
];
