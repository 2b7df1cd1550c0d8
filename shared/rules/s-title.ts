import type { SectionId } from '../report/annual-report';
import { SECTION_IDS } from '../report/annual-report';
import type { Lang } from '../lib/localised';
import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import type { HeadingMisprint } from './form/heading-misprints';
import { headingMisprints, misprintName } from './form/heading-misprints';
import { perhapsThere, TITLES, UNRECOGNISED } from './section-headings';
import { quoteOf } from './terms';

interface TitleCase extends RuleCase {
  readonly written: string;
  readonly right: string;
  readonly misprints: readonly HeadingMisprint[];
}

const named = (misprints: readonly HeadingMisprint[], lang: Lang): string =>
  misprints.map((each) => misprintName(each)[lang]).join(lang === 'en' ? ', ' : '，');

function caseOf(input: RuleInput, id: SectionId): readonly TitleCase[] {
  const { report } = input;
  const section = report.sections.find((each) => each.id === id);
  const right = TITLES[id];
  const title = { 'zh-CN': `“${right}”的标题`, en: `the heading “${right}”` };
  const common = { key: id, title, right };
  if (section) {
    const misprints = headingMisprints(id, section.title);
    const evidence = [quoteOf(report, section.headingSpan)];
    return [{ ...common, terms: [], evidence, written: section.title, misprints }];
  }
  return perhapsThere(input, id)
    ? [{ ...common, terms: [UNRECOGNISED], evidence: [], written: '', misprints: [] }]
    : [];
}

export const sTitle = defineRule<TitleCase>({
  id: 'S-TITLE',
  name: { 'zh-CN': '部分标题用字', en: 'Wording of the headings' },
  severity: 'warning',
  relation: 'form',
  basis: {
    'zh-CN': '国办公开办函〔2021〕30号：六个部分的标题，附件模板和正文的写法均可',
    en: '国办公开办函〔2021〕30号: the six headings, as its template or its own text words them',
  },
  blindSpot: {
    'zh-CN': '只指出一两个字的误植；另行措辞的标题不作判断',
    en: 'Only misprints of one or two characters; a heading worded freely is not judged',
  },
  message: {
    'zh-CN': (p) =>
      `标题“${p.case.written}”${named(p.case.misprints, 'zh-CN')}，规定的标题为“${p.case.right}”。请核实并改正。`,
    en: (p) =>
      `The heading “${p.case.written}”: ${named(p.case.misprints, 'en')}. The prescribed one is “${p.case.right}”.`,
  },
  cases: (input) => SECTION_IDS.flatMap((id) => caseOf(input, id)),
  check: (c) => ({
    holds: c.misprints.length === 0,
    expected: null,
    actual: null,
    arithmetic: '',
  }),
  examples: [
    { finds: 0 },
    { replace: ['公开行政复议、', '公开行政法复议、'], finds: 1 },
    { replace: ['及改进情况', '及改进情'], finds: 1 },
    { replace: ['四、政府信息公开行政复议、行政诉讼情况', '四、行政复议和行政诉讼情况'], finds: 0 },
    { replace: ['五、存在的主要问题及改进情况', '五、存在问题及改进措施'], finds: 0 },
    { replace: ['六、其他需要报告的事项', '六、另外的话'], finds: 0, unverifiable: 1 },
  ],
});
