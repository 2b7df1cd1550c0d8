import type { Span } from '../document/source-document';
import type { CellRef, ParseIssue } from '../report/annual-report';
import { issue, NOWHERE, quoted } from './parse-issues';

export const noSections = (): ParseIssue =>
  issue('noSections', NOWHERE, {
    zh: '没有识别出年度报告的任何一个部分，请确认这是政府信息公开工作年度报告。',
    en: 'None of the six sections of a yearly report was recognised. Please make sure that this is one.',
  });

export const headingLoose = (written: string, title: string, span: Span): ParseIssue =>
  issue(
    'labelLoose',
    { span },
    {
      zh: `标题“${quoted(written)}”读作“${title}”，请对照原文。`,
      en: `The heading “${quoted(written)}” was taken for “${title}”. Please compare with the source.`,
    },
  );

export const unitUnknown = (): ParseIssue =>
  issue('unitUnknown', NOWHERE, {
    zh: '没有从标题或引言中读出编制单位。',
    en: 'The unit could not be read from the title or the preamble.',
  });

export const yearUnknown = (): ParseIssue =>
  issue('yearUnknown', NOWHERE, {
    zh: '没有从标题或引言中读出报告年度。',
    en: 'The year could not be read from the title or the preamble.',
  });

export const moreThanOne = (span: Span, cells: readonly CellRef[]): ParseIssue =>
  issue(
    'rowRepeated',
    { span, cells },
    {
      zh: '文件里不止一份“收到和处理政府信息公开申请情况”表，可能是几份报告合在一起，只采用了其中一份的数据，请核对采用的是哪一份。',
      en: 'Table 3 stands in the file more than once; several reports may be in it. Only one of them was used. Please see which.',
    },
  );
