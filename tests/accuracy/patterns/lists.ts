import { joined, said } from '../marked-text';
import {
  as,
  group,
  parts,
  percentWith,
  some,
  totalOf,
  type Part,
  type Pattern,
  type Writer,
} from '../writer';

const list = (w: Writer, names: readonly string[], most = 40): readonly Part[] =>
  names.map((name) => ({ name, value: some(w.random, most) }));

/** A total and its parts, of what no table counts. */
export const LISTS: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'readings of policy',
    write: (w) => {
      const of = group('sum', 'list');
      const of3 = list(w, ['文字解读', '图片解读', '视频解读'], 30);
      return said`全年发布政策解读${w.n(totalOf(of3), as(of, 'total'))}篇，其中${parts(w, of, of3, { unit: '篇', between: '，' })}。`;
    },
  },
  {
    id: 'accounts',
    write: (w) => {
      const of = group('sum', 'list');
      const accounts = list(w, ['微信公众号', '微博', '抖音号', '今日头条号'], 30);
      return said`${w.we}在运维政务新媒体账号${w.n(totalOf(accounts), as(of, 'total'))}个，其中${parts(w, of, accounts, { unit: '个', between: '、' })}，年内关停${some(w.random, 9)}个。`;
    },
  },
  {
    id: 'suggestions and proposals',
    write: (w) => {
      const of = group('sum', 'list');
      const both = list(w, ['人大代表建议', '政协提案'], 80);
      return said`承办建议提案${w.n(totalOf(both), as(of, 'total'))}件，其中${parts(w, of, both, { unit: '件', between: '，' })}，办复率和满意率均为100%。`;
    },
  },
  {
    id: 'suggestions and proposals, the total at the end',
    write: (w) => {
      const of = group('sum', 'totalAtEnd', true);
      const both = list(w, ['省、市人大代表建议', '政协提案'], 80);
      return said`办理${parts(w, of, both, { unit: '件', between: '、' })}，共计${w.n(totalOf(both), as(of, 'total'))}件，全部按期答复。`;
    },
  },
  {
    id: 'public matters by field, bracketed',
    write: (w) => {
      const of = group('sum', 'brackets');
      const fields = list(w, ['社会保险', '医疗卫生', '义务教育', '养老服务'], 200);
      return said`公开民生领域信息${w.n(totalOf(fields), as(of, 'total'))}条（${parts(w, of, fields, { unit: '条', between: '、' })}）。`;
    },
  },
  {
    id: 'budgets, 分别为',
    write: (w) => {
      const of = group('sum', 'list', true);
      const names = ['预算信息', '决算信息'];
      const both = list(w, names, 200);
      return said`公开财政预决算信息${w.n(totalOf(both), as(of, 'total'))}条，${names.join('、')}分别为${joined(
        both.map(({ value }) => said`${w.n(value, as(of, 'part'))}条`),
        '、',
      )}。`;
    },
  },
  {
    id: 'box by box',
    write: (w) => {
      const of = group('sum', 'sentences', true);
      const boxes = list(w, ['领导信箱', '人民网留言板', '网上咨询'], 300);
      const each = boxes.map(({ name, value }) => said`${name}办理${w.n(value, as(of, 'part'))}件`);
      return said`全年办理各类网民留言共${w.n(totalOf(boxes), as(of, 'total'))}件，其中：${joined(each, '；')}。`;
    },
  },
  {
    id: 'two levels over clauses',
    write: (w) => {
      const of = group('sum', 'nested');
      const inner = group('sum', 'brackets');
      const pages = list(w, ['要闻动态', '通知公告'], 300);
      const rest = list(w, ['政策文件'], 60);
      const all = [...pages, ...rest];
      return said`门户网站更新栏目信息${w.n(totalOf(all), as(of, 'total'))}条，其中工作动态${w.n(totalOf(pages), as(of, 'part'), as(inner, 'total'))}条（${parts(w, inner, pages, { unit: '条', between: '、' })}），${parts(w, of, rest, { unit: '条', between: '、' })}。`;
    },
  },
  {
    id: 'shares alone',
    write: (w) => {
      const of = group('shares');
      const digits = w.random.int(0, 2);
      const kinds = list(w, ['工作动态类', '政策文件类', '便民服务类'], 300);
      const each = kinds.map(
        ({ name, value }) =>
          said`${name}占${percentWith(digits, value, totalOf(kinds), as(of, 'share'))}`,
      );
      return said`从网站发布内容看，${joined(each, '，')}。`;
    },
  },
  {
    id: 'open list',
    write: (w) => {
      const fields = list(w, ['教育', '医疗', '就业'], 60);
      const more = totalOf(fields) + some(w.random, 90);
      return said`发布重点领域信息${w.n(more)}条，${w.pick('主要有', '主要包括', '包括')}${parts(w, group('same'), fields, { unit: '条', between: '、', named: (name) => `${name}领域` })}等。`;
    },
  },
  {
    id: 'open list, 其中',
    write: (w) => {
      const two = list(w, ['招标投标信息', '重大建设项目信息'], 60);
      // A rest of one or two could not be told from a slip of the hand, by nobody.
      const more = Math.ceil(totalOf(two) * 1.5) + some(w.random, 500);
      return said`公开重点领域信息${w.n(more)}条，其中公开${parts(w, group('same'), two, { unit: '条', between: '、' })}。`;
    },
  },
  {
    id: 'fields, seven of eight named',
    write: (w) =>
      said`${w.year}年，开设民生专栏，公开卫生健康、教育、公共交通、新闻传播、供电、供水、供气等8个领域公共企事业单位信息。`,
  },
  {
    id: 'readings, units that do not mix',
    write: (w) =>
      said`多形式开展政策解读，发布图解${some(w.random, 30)}张、视频${some(w.random, 20)}个、文章${some(w.random, 60)}篇。`,
  },
];
