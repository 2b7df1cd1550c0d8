import { said, type Pieces } from '../marked-text';
import {
  as,
  group,
  parts,
  percentWith,
  totalOf,
  type Part,
  type Pattern,
  type Writer,
} from '../writer';

const RESULTS = [
  ['3:granted', '予以公开'],
  ['3:partlyGranted', '部分公开'],
  ['3:denied', '不予公开'],
  ['3:unavailable', '无法提供'],
  ['3:notProcessed', '不予处理'],
  ['3:other', '其他处理'],
] as const;
const APPLICANTS = [
  ['3:received@naturalPerson', '自然人'],
  ['3:received@business', '商业企业'],
  ['3:received@research', '科研机构'],
  ['3:received@publicWelfare', '社会公益组织'],
  ['3:received@legalService', '法律服务机构'],
  ['3:received@otherOrganization', '其他组织'],
] as const;
const DENIED = [
  ['3:denied.stateSecret', '属于国家秘密'],
  ['3:denied.forbiddenByLaw', '其他法律行政法规禁止公开'],
  ['3:denied.threeSecurities', '危及“三安全一稳定”'],
  ['3:denied.thirdParty', '保护第三方合法权益'],
  ['3:denied.internalAffairs', '属于三类内部事务信息'],
  ['3:denied.processInformation', '属于四类过程性信息'],
  ['3:denied.enforcementFile', '属于行政执法案卷'],
  ['3:denied.administrativeQuery', '属于行政查询事项'],
] as const;
type Named = readonly (readonly [role: string, name: string])[];

/** Those that are not nothing: reports leave the others out. */
const listed = (w: Writer, named: Named): readonly Part[] =>
  named.flatMap(([role, name]) => (w.of(role) > 0 ? [{ name, role, value: w.of(role) }] : []));

const several =
  (named: Named, least = 2) =>
  (w: Writer): boolean =>
    listed(w, named).length >= least;

const shares = (w: Writer): Pieces => {
  const list = listed(w, RESULTS);
  const of = group('shares');
  const digits = w.random.int(0, 2);
  const pieces = list.map((part) => {
    const share = percentWith(digits, part.value, totalOf(list), as(of, 'share'));
    return said`${part.name}${w.q(part.role ?? '')}件、占${share}`;
  });
  return pieces.flatMap((each, index) => (index === 0 ? each : ['，', ...each]));
};

/** Applicants and results. */
export const BREAKDOWNS: readonly [Pattern, ...Pattern[]] = [
  {
    id: 'results after the total',
    when: several(RESULTS),
    write: (w) => {
      const of = group('sum', 'list');
      return said`在办结的${w.q('3:processedTotal', as(of, 'total'))}件申请中，${parts(w, of, listed(w, RESULTS), { unit: '件', between: '，' })}。`;
    },
  },
  {
    id: 'results, 其中',
    when: several(RESULTS),
    write: (w) => {
      const of = group('sum', 'list');
      return said`全年共答复政府信息公开申请${w.q('3:processedTotal', as(of, 'total'))}件，其中：${parts(w, of, listed(w, RESULTS), { unit: '件', between: w.pick('、', '，', '；') })}。`;
    },
  },
  {
    id: 'results in brackets',
    when: several(RESULTS),
    write: (w) => {
      const of = group('sum', 'brackets');
      return said`办结政府信息公开申请${w.q('3:processedTotal', as(of, 'total'))}件（${parts(w, of, listed(w, RESULTS), { unit: '件', between: '、' })}）。`;
    },
  },
  {
    id: 'results without a total',
    when: several(RESULTS),
    write: (w) =>
      said`从办理结果看，${parts(w, group('same'), listed(w, RESULTS), { unit: '件', between: '，' })}。`,
  },
  {
    id: 'results with shares',
    when: (w) => several(RESULTS, 3)(w) && w.of('3:processedTotal') > 8,
    write: (w) => said`从答复类型看，${shares(w)}。`,
  },
  {
    id: 'two results named, others not',
    when: (w) => several(RESULTS, 3)(w),
    write: (w) => {
      const [first, second] = listed(w, RESULTS);
      if (!first?.role || !second?.role) return [];
      return said`本年度办理结果中，“${first.name}”${w.q(first.role)}件，“${second.name}”${w.q(second.role)}件。`;
    },
  },
  {
    id: 'denied by ground, nested',
    when: several(DENIED),
    write: (w) => {
      const of = group('sum', 'nested', true);
      return said`不予公开${w.q('3:denied', as(of, 'total'))}件，具体为${parts(w, of, listed(w, DENIED), { unit: '件', between: '、' })}。`;
    },
  },
  {
    id: 'results with the denied bracketed',
    when: (w) => several(DENIED)(w) && several(RESULTS)(w),
    write: (w) => {
      const of = group('sum', 'nested');
      const inner = group('sum', 'brackets');
      const list = listed(w, RESULTS);
      const pieces = list.map((part) => {
        const grounds =
          part.name === '不予公开'
            ? said`（${parts(w, inner, listed(w, DENIED), { unit: '件', between: '、' })}）`
            : [];
        const links =
          part.name === '不予公开' ? [as(of, 'part'), as(inner, 'total')] : [as(of, 'part')];
        return said`${part.name}${w.q(part.role ?? '', ...links)}件${grounds}`;
      });
      return said`本年度办结${w.q('3:processedTotal', as(of, 'total'))}件，其中${pieces.flatMap((each, index) => (index === 0 ? each : ['；', ...each]))}。`;
    },
  },
  {
    id: 'natural and legal persons',
    when: (w) => w.of('3:received@legal') > 0 && w.of('3:received@naturalPerson') > 0,
    write: (w) => {
      const of = group('sum', 'list');
      return said`在新收的${w.q('3:received', as(of, 'total'))}件申请中，自然人申请${w.q('3:received@naturalPerson', as(of, 'part'))}件，法人或其他组织申请${w.q('3:received@legal', as(of, 'part'))}件。`;
    },
  },
  {
    id: 'applicants, 涉及',
    when: several(APPLICANTS),
    write: (w) => {
      const of = group('sum', 'list');
      return said`全年收到政府信息公开申请${w.q('3:received', as(of, 'total'))}件，涉及${parts(w, of, listed(w, APPLICANTS), { unit: '件', between: '、' })}。`;
    },
  },
  {
    id: 'applicants in the next sentence',
    when: several(APPLICANTS),
    write: (w) => {
      const of = group('sum', 'sentences');
      return said`全年新收依申请公开${w.q('3:received', as(of, 'total'))}件。其中，${parts(w, of, listed(w, APPLICANTS), { unit: '件', between: '；' })}。`;
    },
  },
  {
    id: 'carried out, by applicant',
    when: (w) => w.of('3:carriedOut@naturalPerson') > 0,
    write: (w) =>
      said`结转下年度继续办理${w.q('3:carriedOut')}件，其中自然人申请${w.q('3:carriedOut@naturalPerson')}件。`,
  },
  {
    id: 'by channel',
    when: (w) => w.of('3:received') > 4,
    write: (w) => {
      const of = group('sum', w.random.chance(0.5) ? 'list' : 'brackets');
      const all = w.of('3:received');
      const post = w.random.int(1, all - 2);
      const visit = w.random.int(0, all - 1 - post);
      const ways = [
        { name: '网络申请', value: all - post - visit },
        { name: '信函申请', value: post },
        ...(visit > 0 ? [{ name: '当面申请', value: visit }] : []),
      ];
      const list = parts(w, of, ways, { unit: '件', between: '，' });
      const total = w.q('3:received', as(of, 'total'));
      return of.shape === 'list'
        ? said`从申请方式看，收到申请${total}件，其中${list}。`
        : said`收到政府信息公开申请${total}件（${list}）。`;
    },
  },
];
