import { sentence, sentenceOf } from './sentence';

const CHAPTERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

interface Counted {
  readonly count: number;
}

export const pdfPageMessages = {
  documentTitle: sentence('政府信息公开工作年度报告核对结果', 'Check of the yearly report'),
  titleFirst: sentence('政府信息公开工作年度报告', 'Yearly disclosure report'),
  titleSecond: sentence('核对结果', 'Results of the check'),
  subtitle: sentenceOf<{ unit: string; year: string }>(
    ({ unit, year }) => `${unit}　${year}`,
    ({ unit, year }) => `${unit}, ${year}`,
  ),
  year: sentenceOf<{ year: number }>(
    ({ year }) => `${year}年度`,
    ({ year }) => `${year}`,
  ),
  unitUnknown: sentence('（未能读出单位名称）', '(unit not recognised)'),
  yearUnknown: sentence('（未能读出年度）', '(year not recognised)'),
  pageOf: sentenceOf<{ page: number; pages: number }>(
    ({ page, pages }) => `第 ${page} 页，共 ${pages} 页`,
    ({ page, pages }) => `Page ${page} of ${pages}`,
  ),
  none: sentence('无', 'none'),
  notGiven: sentence('未填写', 'not given'),
  chapter: sentenceOf<{ index: number; title: string }>(
    ({ index, title }) => `${CHAPTERS[index] ?? index + 1}、${title}`,
    ({ index, title }) => `${index + 1}. ${title}`,
  ),
} as const;

export const pdfCoverMessages = {
  coverUnit: sentence('被核对单位', 'Unit'),
  coverYear: sentence('报告年度', 'Year'),
  coverForm: sentence('表格样式', 'Form'),
  form2021: sentence('国办公开办函〔2021〕30号', 'Notice 国办公开办函〔2021〕30号'),
  form2019: sentence('国办公开办函〔2019〕60号（试行）', 'Notice 国办公开办函〔2019〕60号'),
  coverFile: sentence('核对的文件', 'File'),
  fileSize: sentenceOf<{ name: string; size: number }>(
    ({ name, size }) => `${name}（${size} 字节）`,
    ({ name, size }) => `${name} (${size} bytes)`,
  ),
  coverHash: sentence('文件 SHA-256', 'SHA-256 of the file'),
  coverLastYear: sentence('与上年报告比较', 'Compared with'),
  lastYearReport: sentenceOf<{ unit: string; year: number; fileName: string }>(
    ({ unit, year, fileName }) => `${unit} ${year}年度报告（${fileName}）`,
    ({ unit, year, fileName }) => `${unit}, report of ${year} (${fileName})`,
  ),
  noLastYear: sentence('没有上年报告，未作年度间比较', 'no report of the year before'),
  coverConclusion: sentence('审核结论', 'Conclusion'),
  notClosed: sentence('审核尚未完成', 'The review is not finished'),
  closedDone: sentence('审核完成，无需更正', 'Review finished, nothing to correct'),
  closedNeedsCorrection: sentence('审核完成，需要更正', 'Review finished, to be corrected'),
  closedBy: sentenceOf<{ words: string; who: string; time: string }>(
    ({ words, who, time }) => `${words}（${who}，${time}）`,
    ({ words, who, time }) => `${words} (${who}, ${time})`,
  ),
  coverInspector: sentence('核对人', 'Inspector'),
  coverOrganization: sentence('核对人单位', 'Organization'),
  coverDate: sentence('出具时间', 'Issued'),
  coverProgram: sentence('核对程序', 'Program'),
  programAndRules: sentenceOf<{ program: string; ruleSet: string }>(
    ({ program, ruleSet }) => `${program}，规则集 ${ruleSet}`,
    ({ program, ruleSet }) => `${program}, rule set ${ruleSet}`,
  ),
  beijingTime: sentenceOf<{ time: string }>(
    ({ time }) => `${time}（北京时间）`,
    ({ time }) => `${time} (Beijing time)`,
  ),
  coverResult: sentence('结论', 'Result'),
  resultFound: sentenceOf<{ errors: number; warnings: number; infos: number }>(
    ({ errors, warnings, infos }) =>
      `共有问题 ${errors + warnings + infos} 个：错误 ${errors} 个，警告 ${warnings} 个，疑问 ${infos} 个。`,
    ({ errors, warnings, infos }) =>
      `${errors + warnings + infos} findings: ${errors} errors, ${warnings} warnings, ${infos} questions.`,
  ),
  resultDecided: sentenceOf<{ confirmed: number; questioned: number; open: number }>(
    ({ confirmed, questioned, open }) => {
      if (open + questioned === 0) return '均已由核对人确认。';
      const asked = questioned > 0 ? `，待单位核实说明 ${questioned} 个` : '';
      return `核对人已确认 ${confirmed} 个${asked}${open > 0 ? `，尚有 ${open} 个待处理` : ''}。`;
    },
    ({ confirmed, questioned, open }) => {
      if (open + questioned === 0) return ' The inspector has confirmed all of them.';
      const asked = questioned > 0 ? `; the unit is asked about ${questioned}` : '';
      const left = open > 0 ? `; ${open} are still open` : '';
      return ` The inspector has confirmed ${confirmed}${asked}${left}.`;
    },
  ),
  resultOwn: sentenceOf<Counted>(
    ({ count }) => `核对人另行提出问题 ${count} 个。`,
    ({ count }) => ` Found by the inspector besides: ${count}.`,
  ),
  resultNone: sentence(
    '在能够核对的范围内没有发现问题。',
    'Nothing wrong was found in what could be checked.',
  ),
  resultDismissed: sentenceOf<Counted>(
    ({ count }) => `另有 ${count} 个经核对人判断予以排除。`,
    ({ count }) => ` Dismissed by the inspector: ${count}.`,
  ),
  resultUnverifiable: sentenceOf<Counted>(
    ({ count }) => `有 ${count} 项因缺少数据无法核对。`,
    ({ count }) => ` Checks that could not be made for want of data: ${count}.`,
  ),
  signedCover: sentenceOf<{ unit: string }>(
    ({ unit }) =>
      `本文件由核对人电子签名${unit === '' ? '' : `（${unit}）`}，签名见末页。签名之后的任何改动，验证时都会显示。`,
    ({ unit }) =>
      `The inspector has signed this document on its last page${unit === '' ? '' : ` (${unit})`}. Verifying the signature shows any later change.`,
  ),
  unsignedCover: sentence(
    '本文件未签名，不能证明由何人出具、出具后是否被改动。',
    'This document is not signed: it does not prove who issued it or that it has not been changed.',
  ),
  unsignedTitle: sentence('未签名', 'Unsigned'),
  brokenChain: sentenceOf<{ seq: number }>(
    ({ seq }) => `核对记录自第 ${seq + 1} 条起与此前的记录不衔接，可能已损坏或被改动过。`,
    ({ seq }) =>
      `The record of acts does not connect from entry ${seq + 1} on: it is damaged or has been changed.`,
  ),
} as const;

export const pdfSummaryMessages = {
  summary: sentence('核对概况', 'Summary'),
  error: sentence('错误', 'Error'),
  warning: sentence('警告', 'Warning'),
  info: sentence('疑问', 'Question'),
  errorMeaning: sentence('不可能正确', 'cannot be right'),
  warningMeaning: sentence('可能另有原因', 'may have an explanation'),
  infoMeaning: sentence('请核对人留意', 'for the inspector to look at'),
  findings: sentence('问题', 'Findings'),
  confirmed: sentence('已确认', 'Confirmed'),
  questioned: sentence('待核实', 'Asked'),
  open: sentence('待处理', 'Open'),
  dismissed: sentence('已排除', 'Dismissed'),
  total: sentence('合计', 'Total'),
  checks: sentence('核对项', 'Checks'),
  passed: sentence('相符', 'Agree'),
  failed: sentence('不符', 'Do not agree'),
  unverifiable: sentence('无法核对', 'Could not be checked'),
  numbers: sentence('正文中的数字', 'Numbers in the text'),
  checked: sentence('已核对', 'Checked'),
  noCounterpart: sentence('没有可对照的数', 'Nothing to compare with'),
  notQuantities: sentence(
    '不是数量（日期、文号、序号等）',
    'Not a quantity (date, reference, ordinal)',
  ),
  notUnderstood: sentence('未能理解', 'Not understood'),
  others: sentence('其他', 'Other'),
} as const;
