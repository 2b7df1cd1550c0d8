import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import type { WordSlip } from './form/doubled-words';
import { wordSlips } from './form/doubled-words';
import { QUOTATION } from './form/quotations';
import { quoteOf } from './terms';
import { numberRepeats, textKey } from './text-key';

interface Slip extends RuleCase {
  readonly written: string;
  readonly meant: string;
  readonly around: string;
}

const AROUND = 6;

function caseOf({ report, text }: RuleInput, slip: WordSlip): Slip {
  const [start, end] = slip.span;
  const before = text.slice(Math.max(0, start - AROUND), start).replace(/^.*[\s。,;:!?]/s, '');
  const behind = text.slice(end, end + AROUND).replace(/[\s。,;:!?].*$/s, '');
  const around = `${before}${slip.written}${behind}`;
  return {
    key: textKey(around),
    title: { 'zh-CN': `“${around}”`, en: `“${around}”` },
    terms: slip.isQuoted ? [QUOTATION] : [],
    evidence: [quoteOf(report, slip.span)],
    written: slip.written,
    meant: slip.meant,
    around,
  };
}

/** Stands for the whole text where nothing was found, so that it shows as checked. */
const CLEAN: Slip = {
  key: 'text',
  title: { 'zh-CN': '正文用字', en: 'the words of the text' },
  terms: [],
  evidence: [],
  written: '',
  meant: '',
  around: '',
};

export const sDoubledWords = defineRule<Slip>({
  id: 'S-DOUBLED-WORDS',
  name: { 'zh-CN': '重复用字和常见误植', en: 'Doubled words and common misprints' },
  severity: 'info',
  relation: 'form',
  basis: {
    'zh-CN': '公开发布的文字应当准确；所列为前后重复的字词和必为误植的用字（校对常规）',
    en: 'What is published should be correct; these are words that stand twice in a row and forms that are no words',
  },
  blindSpot: {
    'zh-CN': '不是拼写检查：可能成词的重复、其他错别字和语病不作判断',
    en: 'No spelling checker: repeats that may be right, and all other mistakes, are left alone',
  },
  message: {
    'zh-CN': (p) => `“${p.case.around}”中的“${p.case.written}”疑为“${p.case.meant}”。请校对。`,
    en: (p) =>
      `“${p.case.written}” in “${p.case.around}” is probably meant to be “${p.case.meant}”.`,
  },
  cases: (input) => {
    const slips = wordSlips(input).map((slip) => caseOf(input, slip));
    return slips.length > 0 ? numberRepeats(slips) : [CLEAN];
  },
  check: ({ written }) => ({
    holds: written === '',
    expected: null,
    actual: null,
    arithmetic: '',
  }),
  examples: [
    { finds: 0 },
    { text: '建设统一的的网站，规范审核审核发布机制。', finds: 2 },
    { text: '进一步进一步拓宽渠道，做好行政复仪工作。', finds: 2 },
    { text: '达到公开目的的，为了了解情况，参与与否自愿。', finds: 0 },
    { text: '县政府政府信息公开办公室办公室主任一步一步抓好工作工作人员培训。', finds: 0 },
    { text: '推广“进一步进一步”工作法。', unverifiable: 1 },
  ],
});
