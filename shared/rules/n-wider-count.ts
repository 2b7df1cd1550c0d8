import type { Lang } from '../lib/localised';
import { defineRule } from './define-rule';
import { summands, total } from './terms';
import type { Wider } from './wider-counts';
import { widerCounts } from './wider-counts';

const cellsOf = ({ wider }: Wider, lang: Lang, and: string): string =>
  (wider ?? []).map(({ label }) => label[lang]).join(and);
const isSum = ({ wider }: Wider): boolean => wider?.length !== 1;

export const nWiderCount = defineRule<Wider>({
  id: 'N-WIDER-COUNT',
  name: { 'zh-CN': '正文口径与表格', en: 'What the text counts' },
  severity: 'warning',
  relation: 'agreement',
  basis: {
    'zh-CN': '表三“本年新收”与“上年结转”分列，表四各组分列；正文所说的数应与所指的格一致',
    en: 'Table 3 parts what was received from what was carried in, table 4 its groups: the text should mean the cell that it names',
  },
  blindSpot: {
    'zh-CN': '两个口径的数恰好相等时看不出来',
    en: 'It cannot tell two counts apart that happen to be equal',
  },
  message: {
    'zh-CN': (p) => {
      const said = `正文“${p.case.words}”按字面应为${p.expected}，实际写的${p.actual}等于${cellsOf(p.case, 'zh-CN', '与')}`;
      return isSum(p.case)
        ? `${said}之和。请核实正文是否把上年结转或另一组案件也计入，并写明口径。`
        : `${said}。请核实正文说的是哪一个数，并写明口径。`;
    },
    en: (p) =>
      `“${p.case.words}” should be ${p.expected} by its words; ${p.actual} is what ${cellsOf(p.case, 'en', ' and ')} ${isSum(p.case) ? 'come' : 'comes'} to. Please check what the text counts.`,
  },
  cases: ({ report }) => widerCounts(report),
  check: ({ stated, meant, wider }) => ({
    holds: wider === null,
    expected: total(meant),
    actual: total([stated]),
    arithmetic: `${total([stated])} = ${summands(wider ?? meant)}`,
  }),
  examples: [
    { text: '收到政府信息公开申请14件。', finds: 0 },
    { text: '收到政府信息公开申请15件。', finds: 1 },
    { text: '新收政府信息公开申请15件。', finds: 0 },
    { text: '共收到和办理政府信息公开申请13件。', finds: 1 },
    { text: '共收到和办理政府信息公开申请14件。', finds: 0 },
    { text: '收到政府信息公开申请14件。', change: { 'received.total': null }, unverifiable: 1 },
  ],
});
