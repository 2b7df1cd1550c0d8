import type { AnnualReport, Section, SectionId } from '../report/annual-report';
import { SECTION_IDS } from '../report/annual-report';
import type { RuleCase, RuleInput } from './define-rule';
import { defineRule } from './define-rule';
import type { Evidence, Term } from './rule';
import { perhapsThere, TITLES, UNRECOGNISED } from './section-headings';
import { quoteOf } from './terms';

interface SectionCase extends RuleCase {
  readonly holds: boolean;
}

const indexOf = (section: Section): number => SECTION_IDS.indexOf(section.id);

/** The sections between which a missing one should stand. */
function neighbours({ sections }: AnnualReport, index: number) {
  const before = sections.filter((section) => indexOf(section) < index).at(-1);
  const after = sections.find((section) => indexOf(section) > index);
  return { before, after };
}

const PICTURE: Term = {
  label: { 'zh-CN': '图片中的内容', en: 'what a picture says' },
  value: null,
  evidence: null,
};

/** A picture where the section should stand may be the section. */
function isPicturePerhaps(report: AnnualReport, index: number): boolean {
  const { before, after } = neighbours(report, index);
  const from = before?.headingSpan[1] ?? 0;
  const to = after?.headingSpan[0] ?? report.text.length;
  return report.unread.some(
    ({ kind, span }) => kind === 'picture' && span[0] >= from && span[1] <= to,
  );
}

function doubtOf(input: RuleInput, id: SectionId, index: number): readonly Term[] {
  if (input.report.sections.length === 0 || perhapsThere(input, id)) return [UNRECOGNISED];
  return isPicturePerhaps(input.report, index) ? [PICTURE] : [];
}

function caseOf(input: RuleInput, id: SectionId, index: number): SectionCase {
  const { report } = input;
  const section = report.sections.find((each) => each.id === id);
  const title = { 'zh-CN': `“${TITLES[id]}”`, en: `section “${TITLES[id]}”` };
  if (section) {
    const evidence = [quoteOf(report, section.headingSpan)];
    return { key: id, title, terms: [], evidence, holds: true };
  }
  const { before, after } = neighbours(report, index);
  const around = [before, after].flatMap((each): readonly Evidence[] =>
    each ? [quoteOf(report, each.headingSpan)] : [],
  );
  return { key: id, title, terms: doubtOf(input, id, index), evidence: around, holds: false };
}

export const sSections = defineRule<SectionCase>({
  id: 'S-SECTIONS',
  name: { 'zh-CN': '六个部分', en: 'Six sections' },
  severity: 'error',
  relation: 'form',
  basis: {
    'zh-CN':
      '《中华人民共和国政府信息公开条例》第五十条；国办公开办函〔2021〕30号：年度报告由六个部分组成，不能遗漏',
    en: 'Regulation on Open Government Information, article 50; 国办公开办函〔2021〕30号: the report has six sections, none may be left out',
  },
  blindSpot: {
    'zh-CN': '标题写法无法认出，或该处只有图片时，列为无法核对',
    en: 'A heading that is not recognised, or a picture in its place, makes the case unverifiable',
  },
  message: {
    'zh-CN': (p) => `${p.case.title['zh-CN']}部分缺少。请按规定的六个部分补齐。`,
    en: (p) => `The ${p.case.title.en} is missing. The six sections are prescribed.`,
  },
  cases: (input) => SECTION_IDS.map((id, index) => caseOf(input, id, index)),
  check: (c) => ({ holds: c.holds, expected: null, actual: null, arithmetic: '' }),
  examples: [
    { finds: 0 },
    {
      replace: ['五、存在的主要问题及改进情况', '我们将继续努力，做好下一年的各项工作。'],
      finds: 1,
    },
    { replace: ['六、其他需要报告的事项', '六、另外的话'], finds: 0, unverifiable: 1 },
  ],
});
