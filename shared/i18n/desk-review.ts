import { sentence, sentenceOf } from './sentence';

/** The review of one report: header, source, tables. */
export const deskReviewMessages = {
  back: sentence('返回列表', 'Back to the list'),
  undo: sentence('撤销', 'Undo'),
  redo: sentence('重做', 'Redo'),
  undoWhat: sentenceOf<{ what: string }>(
    ({ what }) => `撤销：${what}`,
    ({ what }) => `Undo: ${what}`,
  ),
  redoWhat: sentenceOf<{ what: string }>(
    ({ what }) => `重做：${what}`,
    ({ what }) => `Redo: ${what}`,
  ),
  exportPdf: sentence('导出 PDF', 'Export PDF'),
  yearOf: sentenceOf<{ year: number }>(
    ({ year }) => `${year}年`,
    ({ year }) => `${year}`,
  ),
  formOf: sentenceOf<{ form: string }>(
    ({ form }) => `${form}年格式`,
    ({ form }) => `form of ${form}`,
  ),
  comparedWith: sentenceOf<{ year: number }>(
    ({ year }) => `与${year}年报告比较`,
    ({ year }) => `compared with ${year}`,
  ),
  comparedWithTitle: sentenceOf<{ unit: string; year: number; fileName: string }>(
    ({ unit, year, fileName }) => `与上年报告比较：${unit} ${year}年（${fileName}）`,
    ({ unit, year, fileName }) =>
      `Compared with last year's report: ${unit}, ${year} (${fileName})`,
  ),
  noLastYear: sentence('未载入上年报告', 'no report of last year'),
  noLastYearTitle: sentence(
    '没有与上年报告比较：导入同一单位上一年度的报告后，重新打开即可比较。',
    "Nothing was compared with last year: import the same unit's report of the year before and open this one again.",
  ),
  stateOpen: sentenceOf<{ open: number }>(
    ({ open }) => `待处理 ${open}`,
    ({ open }) => `${open} open`,
  ),
  stateDone: sentence('已全部处理', 'All decided'),
  closedDone: sentence('审核完成', 'Finished'),
  reopened: sentence('已记入，案卷回到审核中', 'Recorded; in review again'),
  reopenedTitle: sentence(
    '案卷原已完成审核；刚才的操作已记入，案卷因此回到审核中。处理完请重新完成审核（F），或撤销（Z）。',
    'The review was finished; what was done since is recorded, and the case is in review again. Finish it again (F), or undo (Z).',
  ),
  closedNeedsCorrection: sentence('审核完成，需更正', 'Finished, to be corrected'),
  closedTitle: sentenceOf<{ who: string; at: string }>(
    ({ who, at }) => `${who}于 ${at} 完成审核`,
    ({ who, at }) => `Finished by ${who}, ${at}`,
  ),
  closeCase: sentence('完成审核', 'Finish'),
  reopenCase: sentence('重新审核', 'Reopen'),
  nextUnfinished: sentence('下一份未审完', 'Next unfinished'),
  stateNoFindings: sentence('未发现问题', 'No findings'),
  saving: sentence('正在保存…', 'Saving…'),
  saved: sentence('已保存', 'Saved'),
  notSaved: sentence('未保存', 'Not saved'),
  caseFailed: sentence('打不开这份报告', 'This report could not be opened'),

  sourcePane: sentence('原文', 'Source'),
  sourceSearch: sentence('在原文中查找', 'Find'),
  sourceMatches: sentenceOf<{ at: number; of: number }>(
    ({ at, of }) => (of === 0 ? '没有找到' : `第 ${at} 处，共 ${of} 处`),
    ({ at, of }) => (of === 0 ? 'not found' : `${at} of ${of}`),
  ),
  annotateSelection: sentence('批注', 'Annotate'),
  annotateHint: sentence(
    '先在原文中选取文字，再批注',
    'Select text in the source, then annotate it',
  ),
  sourceTable: sentenceOf<{ number: number }>(
    ({ number }) => `原文中的第 ${number} 张表`,
    ({ number }) => `Table ${number} of the source`,
  ),
  correctedMark: sentence('改', '*'),
  correctedTo: sentenceOf<{ value: string }>(
    ({ value }) => `改${value}`,
    ({ value }) => `→ ${value}`,
  ),

  tablePane: sentence('法定表格', 'Statutory tables'),
  tableShort: sentenceOf<{ number: number }>(
    ({ number }) => `表${['', '一', '二', '三', '四'][number] ?? number}`,
    ({ number }) => `Table ${number}`,
  ),
  tableHeading: sentenceOf<{ number: number; name: string }>(
    ({ number, name }) => `表${['', '一', '二', '三', '四'][number] ?? number} · ${name}`,
    ({ name }) => name,
  ),
  tableNotFound: sentence('原文中没有找到这张表。', 'The source has no such table.'),
  tableFindings: sentenceOf<{ count: number }>(
    ({ count }) => `${count} 个问题涉及本表`,
    ({ count }) => `${count} ${count === 1 ? 'finding touches' : 'findings touch'} this table`,
  ),
  cellAbsent: sentence('原文中没有', 'not in the source'),
  cellEmpty: sentence('空白', 'blank'),
  cellWords: sentenceOf<{ row: string; column: string }>(
    ({ row, column }) => `${row}，${column}`,
    ({ row, column }) => `${row}, ${column}`,
  ),
  cellHas: sentenceOf<{ name: string; value: string; flags: string }>(
    ({ name, value, flags }) => `${name}：${value}${flags === '' ? '' : `（${flags}）`}`,
    ({ name, value, flags }) => `${name}: ${value}${flags === '' ? '' : ` (${flags})`}`,
  ),
  flagCorrected: sentence('已更正', 'corrected'),
  flagAnnotated: sentence('有批注', 'annotated'),
  flagDismissed: sentence('问题已排除', 'finding dismissed'),

  error: sentence('错误', 'Error'),
  warning: sentence('警告', 'Warning'),
  info: sentence('疑问', 'Question'),
  statusOpen: sentence('待处理', 'Open'),
  statusConfirmed: sentence('已确认', 'Confirmed'),
  statusAsked: sentence('待核实', 'Asked'),
  statusDismissed: sentence('已排除', 'Dismissed'),
  outcomePassed: sentence('相符', 'Agrees'),
  outcomeFailed: sentence('不符', 'Does not agree'),
  outcomeUnverifiable: sentence('无法核对', 'Could not be checked'),
} as const;
