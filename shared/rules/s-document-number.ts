import { textAt } from '../document/source-document';
import type { Citation } from './form/cited-numbers';
import { citations } from './form/cited-numbers';
import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import type { Term } from './rule';
import { quoteOf } from './terms';
import { numberRepeats, textKey } from './text-key';

interface NumberCase extends RuleCase {
  readonly citation: Citation;
}

const NOT_WRITTEN: Term = {
  label: { 'zh-CN': '引文中的文号', en: 'the number in the citation' },
  value: null,
  evidence: null,
};

function caseOf({ report }: RuleInput, citation: Citation): NumberCase {
  const quote = textAt(report.text, citation.span);
  return {
    key: textKey(quote),
    title: { 'zh-CN': `“${quote}”`, en: `“${quote}”` },
    terms: citation.written === null ? [NOT_WRITTEN] : [],
    evidence: [quoteOf(report, citation.span)],
    citation,
  };
}

export const sDocumentNumber = defineRule<NumberCase>({
  id: 'S-DOCUMENT-NUMBER',
  name: { 'zh-CN': '引用的文号', en: 'Numbers of cited documents' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》为国令第711号（2019年修订）；年度报告格式为国办公开办函〔2021〕30号；信息处理费管理办法为国办函〔2020〕109号',
    en: 'The Regulation is 国令第711号 (revised 2019), the format of the report 国办公开办函〔2021〕30号, the rules on fees 国办函〔2020〕109号',
  },
  blindSpot: {
    'zh-CN': '只核对这三个文件、且文件名与文号写在一起的；其他文件的文号无从核对',
    en: 'Only these three, and only where title and number stand together',
  },
  message: {
    'zh-CN': ({ case: { citation } }) =>
      `引用${citation.work.name['zh-CN']}的文号写作“${citation.written ?? ''}”，应为${citation.work.number}${citation.older ? `；所写的是${citation.older['zh-CN']}` : ''}。请核实并改正。`,
    en: ({ case: { citation } }) =>
      `The number of ${citation.work.name.en} is given as “${citation.written ?? ''}”; it should be ${citation.work.number}${citation.older ? `. What is written is ${citation.older.en}` : ''}.`,
  },
  cases: (input) => numberRepeats(citations(input).map((each) => caseOf(input, each))),
  check: ({ citation }) => ({
    holds: citation.isRight,
    expected: null,
    actual: null,
    arithmetic: '',
  }),
  examples: [
    { text: '贯彻《中华人民共和国政府信息公开条例》(国令第711号)。', finds: 0 },
    { text: '贯彻《中华人民共和国政府信息公开条例》(国务院令第492号)。', finds: 1 },
    { text: '按照《关于印发<年度报告格式>的通知》(国办公开办函〔2019〕60号)。', finds: 1 },
    { text: '按照《年度报告格式的通知》(达市府办〔2021〕18号)。', finds: 0 },
    { text: '依据《政府信息公开信息处理费管理办法》(国办函〔2020〕109号)。', finds: 0 },
    { text: '贯彻《政府信息公开条例》(国务院令第号)。', unverifiable: 1 },
  ],
});
