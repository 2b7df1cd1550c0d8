import { textAt } from '../document/source-document';
import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import { QUOTATION } from './form/quotations';
import type { Remain } from './form/template-remains';
import { templateRemains } from './form/template-remains';
import { numberRepeats, textKey } from './text-key';
import { quoteOf } from './terms';

interface Remains extends RuleCase {
  readonly words: string;
}

const AROUND = 10;

function caseOf({ report, text }: RuleInput, { span, isQuoted }: Remain): Remains {
  const [start, end] = span;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*[\s。,;:]/s, '');
  const behind = textAt(text, [end, end + 1]).trim();
  const words = `${before}${textAt(text, span)}${behind}`;
  return {
    key: textKey(words),
    title: { 'zh-CN': `“${words}”`, en: `“${words}”` },
    terms: isQuoted ? [QUOTATION] : [],
    evidence: [quoteOf(report, span)],
    words,
  };
}

/** Stands for the whole text where nothing was found, so that it shows as checked. */
const CLEAN: Remains = {
  key: 'text',
  title: { 'zh-CN': '正文中的模板文字', en: 'words of a template in the text' },
  terms: [],
  evidence: [],
  words: '',
};

export const sTemplate = defineRule<Remains>({
  id: 'S-TEMPLATE',
  name: { 'zh-CN': '模板文字未删改', en: 'Words of a template left in' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '国办公开办函〔2021〕30号：年度报告应内容完整、数据准确；填写提示和未填的空位不是报告内容',
    en: '国办公开办函〔2021〕30号: reports are to be complete and accurate; prompts and places not filled in are no part of one',
  },
  blindSpot: {
    'zh-CN': '只认“请根据实际情况填写”“XX条”“发布信息条”一类；照抄模板而语句完整的，看不出来',
    en: 'Only prompts, placeholders such as XX条, and counts without their number; full sentences copied from a template are not seen',
  },
  message: {
    'zh-CN': (p) => `正文“${p.case.words}”疑为模板提示未删或数字、名称漏填。请核实后改正。`,
    en: (p) =>
      `“${p.case.words}” in the text looks like a prompt of a template, or a number or name that was never filled in. Please check.`,
  },
  cases: (input) => {
    const found = templateRemains(input).map((each) => caseOf(input, each));
    return found.length > 0 ? numberRepeats(found) : [CLEAN];
  },
  check: ({ words }) => ({ holds: words === '', expected: null, actual: null, arithmetic: '' }),
  examples: [
    { finds: 0 },
    { text: '累计主动公开政府信息23条（请根据实际情况填写）。', finds: 1 },
    { text: '报告电子版可在政府网站（具体网址）下载。', finds: 1 },
    { text: '20XX年，XX县公开政府信息XX条。', finds: 3 },
    { text: '微信公众号编辑发布信息条。微博发布信息60条。', finds: 1 },
    { text: '未收到依申请公开信息件，如有疑问请与办公室联系（地址：公园路1号）。', finds: 0 },
    { text: '推广“XX县一件事”做法。', unverifiable: 1 },
    { text: '收到申请14件（其中申请人补充材料3件），网址www.xxgk.cn。', finds: 0 },
  ],
});
