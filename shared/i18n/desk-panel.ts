import { sentence, sentenceOf } from './sentence';

/** The lists beside the panes, and the detail of what is chosen. */
export const deskPanelMessages = {
  panel: sentence('核对结果', 'Results'),
  detail: sentence('详情', 'Detail'),
  listFindings: sentence('问题', 'Findings'),
  listDoubts: sentence('读取存疑', 'Doubts'),
  listAnnotations: sentence('批注', 'Notes'),
  listCorrections: sentence('更正', 'Fixes'),
  listChecks: sentence('核对项', 'Checks'),
  listNumbers: sentence('数字', 'Numbers'),
  noFindings: sentenceOf<{ passed: number; unverifiable: number }>(
    ({ passed, unverifiable }) =>
      `没有发现问题。${passed} 项核对相符，${unverifiable} 项无法核对。`,
    ({ passed, unverifiable }) =>
      `No findings. ${passed} checks agree, ${unverifiable} could not be made.`,
  ),
  noDoubts: sentence('读取没有存疑之处。', 'Nothing in the file was doubtful to read.'),
  doubtsNote: sentence(
    '这些是程序读取时没有把握的地方，不是报告的错误。',
    'These are places our reading is unsure of, not errors of the report.',
  ),
  noAnnotations: sentence(
    '还没有批注。在原文中选取文字或选中单元格，按 A 添加。',
    'No notes yet. Select text or a cell and press A.',
  ),
  noCorrections: sentence(
    '还没有更正。选中读错的单元格，按 E 更正；整行、整列读错的，按 P 指定。',
    'No corrections yet. Choose a misread cell and press E; for a whole row or column press P.',
  ),
  checksSummary: sentenceOf<{ passed: number; failed: number; unverifiable: number }>(
    ({ passed, failed, unverifiable }) =>
      [
        failed > 0 ? `不符 ${failed}` : '',
        unverifiable > 0 ? `无法核对 ${unverifiable}` : '',
        passed > 0 ? `相符 ${passed}` : '',
      ]
        .filter((each) => each !== '')
        .join('，'),
    ({ passed, failed, unverifiable }) =>
      [
        failed > 0 ? `${failed} do not agree` : '',
        unverifiable > 0 ? `${unverifiable} could not be checked` : '',
        passed > 0 ? `${passed} agree` : '',
      ]
        .filter((each) => each !== '')
        .join(', '),
  ),
  checksNone: sentenceOf<{ count: number }>(
    ({ count }) => `无此项：${count} 条规则所查的内容，本报告中没有`,
    ({ count }) => `Nothing of this kind in the report: ${count} rules`,
  ),
  numbersSummary: sentenceOf<{ numbers: number }>(
    ({ numbers }) => `正文中共有 ${numbers} 个数字：`,
    ({ numbers }) => `${numbers} numbers in the text:`,
  ),
  statusContradicts: sentence('与表格或他处不一致', 'Contradicts a cell or another number'),
  statusSumFails: sentence('分项之和不符', 'Belongs to a sum that fails'),
  statusRateFails: sentence('比率不符', 'Belongs to a rate that fails'),
  statusQuestioned: sentence('有疑问，待核实', 'A question was asked about it'),
  statusAgrees: sentence('与表格或他处一致', 'Agrees with a cell or another number'),
  statusSumHolds: sentence('分项之和相符', 'Belongs to a sum that holds'),
  statusRateHolds: sentence('比率相符', 'Belongs to a rate that holds'),
  statusUnverifiable: sentence('无法核对', 'Could not be checked'),
  statusNoCounterpart: sentence('没有可对照的数', 'Nothing to compare with'),
  statusDate: sentence('日期', 'Date'),
  statusOrdinal: sentence('序号', 'Ordinal'),
  statusDocumentNumber: sentence('文号', 'Document number'),
  statusLawArticle: sentence('法条', 'Article of a law'),
  statusContact: sentence('电话、邮编、地址', 'Telephone, postcode, address'),
  statusName: sentence('名称中的数字', 'Part of a name'),
  statusNotUnderstood: sentence('未能理解', 'Not understood'),

  nothingChosen: sentence(
    '选一个问题、单元格或文中的数字，这里显示它的来历。按 J 看下一个问题，按 ? 看全部按键。',
    'Choose a finding, a cell or a number to see where it comes from. J goes to the next finding, ? shows all keys.',
  ),
  findingAt: sentenceOf<{ at: number; of: number }>(
    ({ at, of }) => `第 ${at} 个，共 ${of} 个`,
    ({ at, of }) => `${at} of ${of}`,
  ),
  expected: sentence('应为', 'Expected'),
  actual: sentence('实为', 'Found'),
  evidence: sentence('位置', 'Where'),
  evidenceZeros: sentenceOf<{ count: number; others: number }>(
    ({ count, others }) => `${others > 0 ? '其余 ' : ''}${count} 个单元格为 0`,
    ({ count, others }) =>
      `${others > 0 ? 'the other ' : ''}${count} ${count === 1 ? 'cell is' : 'cells are'} 0`,
  ),
  basis: sentence('依据', 'Basis'),
  rule: sentence('规则', 'Rule'),
  inText: sentence('正文', 'Text'),
  lastYear: sentence('上年报告', "Last year's report"),
  missing: sentence('缺少', 'Missing'),
  confirm: sentence('确认属实', 'Confirm'),
  dismiss: sentence('排除…', 'Dismiss…'),
  reopen: sentence('撤回认定', 'Reopen'),
  comment: sentence('备注…', 'Comment…'),
  byAt: sentenceOf<{ who: string; at: string }>(
    ({ who, at }) => `${who} · ${at}`,
    ({ who, at }) => `${who} · ${at}`,
  ),
  reasonIs: sentenceOf<{ reason: string }>(
    ({ reason }) => `理由：${reason}`,
    ({ reason }) => `Reason: ${reason}`,
  ),
  comments: sentence('备注', 'Comments'),

  cellTitle: sentence('单元格', 'Cell'),
  cellValue: sentence('读数', 'Read as'),
  cellRaw: sentence('原文写作', 'Written as'),
  cellWas: sentence('原读数', 'Was read as'),
  cellNote: sentence('更正说明', 'Note'),
  cellNowhere: sentence(
    '程序没有在原文中读到这个单元格。原文中确有数据的，可以更正。',
    'The program did not find this cell in the source. If the source has it, correct it.',
  ),
  cellNotRead: sentence('没有读到', 'not read'),
  showInSource: sentence('在原文中查看', 'Show in the source'),
  usedBy: sentenceOf<{ count: number }>(
    ({ count }) => (count === 0 ? '没有核对项用到它。' : `用到它的核对项（${count}）`),
    ({ count }) => (count === 0 ? 'No check uses it.' : `Checks that use it (${count})`),
  ),
  correct: sentence('更正读数…', 'Correct…'),
  restore: sentence('恢复原读数', 'Restore'),
  annotateCell: sentence('批注…', 'Annotate…'),
  numberTitle: sentence('文中数字', 'Number in the text'),
  numberUnit: sentence('单位', 'Unit'),
  numberCounts: sentence('所指', 'Counts'),
  numberSubject: sentence('原文所称', 'In its words'),
  numberScope: sentence('范围', 'Scope'),
  scopeRegion: sentence('本地区各机关合计', 'all organs of the region together'),
  scopeOffice: sentence('本机关自身', 'the organ itself'),
  scopePart: sentence('其中一个单位或一部分', 'one organ of several, or a part'),
  scopeOtherTime: sentence('报告年度以外的时间', 'another time than the year of the report'),
  numberStatus: sentence('核对情况', 'Status'),
  numberFuzzy: sentence('约数，不参与精确核对', 'Approximate; not checked exactly'),
  numberNone: sentence('未能读出数值', 'No value could be read'),
  doubtTitle: sentence('读取存疑', 'Reading doubt'),
  annotationTitle: sentence('批注', 'Note'),
  edit: sentence('修改…', 'Edit…'),
  remove: sentence('删除', 'Remove'),
} as const;
