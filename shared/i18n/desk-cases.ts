import { sentence, sentenceOf } from './sentence';

/** The list of reports, importing, settings. */
export const deskCasesMessages = {
  appName: sentence('年报勾稽', 'Gouji'),
  appPurpose: sentence(
    '政府信息公开工作年度报告核对',
    'Review of yearly reports on government information disclosure',
  ),
  loading: sentence('正在打开…', 'Opening…'),
  close: sentence('关闭', 'Close'),
  cancel: sentence('取消', 'Cancel'),
  save: sentence('保存', 'Save'),
  openFiles: sentence('打开文件…', 'Open files…'),
  settings: sentence('设置', 'Settings'),
  help: sentence('帮助', 'Help'),
  casesTitle: sentence('报告列表', 'Reports'),
  casesCount: sentenceOf<{ shown: number; all: number }>(
    ({ shown, all }) => (shown === all ? `共 ${all} 份` : `${all} 份中的 ${shown} 份`),
    ({ shown, all }) => (shown === all ? `${all} in all` : `${shown} of ${all}`),
  ),
  casesSearch: sentence('搜索单位、文件、正文和问题', 'Search unit, file, text, findings'),
  searchWaiting: sentence('正在搜索正文和问题…', 'Searching texts and findings…'),
  searching: sentenceOf<{ done: number; total: number; count: number }>(
    ({ done, total, count }) =>
      `正在搜索正文和问题${total > 0 ? `，${done}/${total} 份` : ''}…${count > 0 ? `已在 ${count} 份中找到` : ''}`,
    ({ done, total, count }) =>
      `Searching texts and findings${total > 0 ? `, ${done} of ${total}` : ''}…${count > 0 ? ` found in ${count}` : ''}`,
  ),
  searchEnded: sentenceOf<{ count: number; unread: number }>(
    ({ count, unread }) =>
      `正文、问题和批注：${count === 0 ? '没有找到' : `在 ${count} 份中找到`}${unread > 0 ? `；${unread} 份读不出来，没有搜索` : ''}`,
    ({ count, unread }) =>
      `Texts, findings and notes: ${count === 0 ? 'not found' : `found in ${count}`}${unread > 0 ? `; ${unread} could not be read and were not searched` : ''}`,
  ),
  searchStopped: sentenceOf<{ done: number; total: number; count: number }>(
    ({ done, total, count }) => `搜索已停止，只搜索了 ${done}/${total} 份，在 ${count} 份中找到`,
    ({ done, total, count }) => `Stopped: only ${done} of ${total} searched, found in ${count}`,
  ),
  searchFailed: sentence(
    '正文没有搜索成，列表按单位和文件名的搜索不受影响。请改动搜索词再试。',
    'The texts were not searched; the search for unit and file is not touched. Change the words and try again.',
  ),
  foundInText: sentence('正文：', 'Text:'),
  foundInFinding: sentence('问题：', 'Finding:'),
  foundInNote: sentence('批注：', 'Note:'),
  casesNoMatch: sentence('没有符合的报告。', 'No report matches.'),
  columnUnit: sentence('单位', 'Unit'),
  columnYear: sentence('年份', 'Year'),
  columnForm: sentence('格式', 'Form'),
  columnState: sentence('状态', 'State'),
  columnFile: sentence('文件', 'File'),
  columnImported: sentence('导入时间', 'Imported'),
  columnErrors: sentence('错误', 'Errors'),
  columnWarnings: sentence('警告', 'Warnings'),
  columnInfos: sentence('疑问', 'Questions'),
  columnDoubts: sentence('读取存疑', 'Doubts'),
  columnOpen: sentence('未处理', 'Open'),
  unitUnknown: sentence('单位未识别', 'Unit not recognised'),
  yearUnknown: sentence('年份未识别', 'Year not recognised'),
  signed: sentence('已签名', 'Signed'),
  signedInReview: sentence('已签名，未审完', 'Signed, in review'),
  signedToCorrect: sentence('已签名，需更正', 'Signed, to correct'),
  stateNew: sentence('未审', 'New'),
  stateInReview: sentence('审核中', 'In review'),
  stateNeedsCorrection: sentence('需更正', 'To correct'),
  stateFinished: sentence('已审完', 'Done'),
  stateAll: sentence('全部状态', 'Any state'),
  stateUnfinished: sentence('未审完', 'Unfinished'),
  yearAll: sentence('全部年份', 'Any year'),
  filters: sentence('筛选', 'Filter'),
  filterErrors: sentence('有错误', 'With errors'),
  filterDoubts: sentence('有读取存疑', 'With doubts'),
  filterClear: sentence('取消筛选', 'Clear'),
  noneUnfinished: sentence('没有其他未审完的报告。', 'No other report is unfinished.'),
  noneUnfinishedShown: sentence(
    '符合当前搜索和筛选的报告中没有其他未审完的；筛选之外还有。',
    'No other report that the search and the filter show is unfinished; some that they hide are.',
  ),
  damaged: sentence('已损坏，只读', 'Damaged, read-only'),
  dropTitle: sentence('把年度报告拖到这里', 'Drop yearly reports here'),
  dropHint: sentence(
    'Word（.docx、.doc、.wps）、PDF、网页、Excel、文本文件都可以，可以一次拖入多个文件或整个文件夹；也可以按 O 键选择，或直接粘贴（Ctrl+V）。文件只在本机读取，不会上传。',
    'Word, PDF, web pages, Excel or text: one or several files, or a whole folder. Or press O to choose them, or paste (Ctrl+V). Files are read on this computer only.',
  ),
  dropNow: sentence('松开鼠标，导入报告', 'Release to import'),
  importing: sentenceOf<{ settled: number; total: number }>(
    ({ settled, total }) => `正在读取和核对，已完成 ${settled}/${total}`,
    ({ settled, total }) => `Reading: ${settled} of ${total} done`,
  ),
  importStop: sentence('停止', 'Stop'),
  importResults: sentence('导入', 'Import'),
  importSummary: sentenceOf<{
    imported: number;
    doubtful: number;
    known: number;
    failed: number;
    stopped: number;
  }>(
    ({ imported, doubtful, known, failed, stopped }) =>
      [
        `导入 ${imported} 份${doubtful > 0 ? `（${doubtful} 份有读取存疑）` : ''}`,
        ...(known > 0 ? [`已有 ${known} 份`] : []),
        ...(failed > 0 ? [`未能导入 ${failed} 份`] : []),
        ...(stopped > 0 ? [`已停止 ${stopped} 份`] : []),
      ].join('，'),
    ({ imported, doubtful, known, failed, stopped }) =>
      [
        `${imported} imported${doubtful > 0 ? ` (${doubtful} with doubts)` : ''}`,
        ...(known > 0 ? [`${known} already here`] : []),
        ...(failed > 0 ? [`${failed} not imported`] : []),
        ...(stopped > 0 ? [`${stopped} stopped`] : []),
      ].join(', '),
  ),
  queueWaiting: sentence('等待', 'Waiting'),
  queueReading: sentence('正在读取', 'Reading'),
  queueStopped: sentence('已停止，没有读取', 'Stopped, not read'),
  queueHide: sentence('收起', 'Hide'),
  queueShow: sentence('展开', 'Show'),
  importedDoubtful: sentenceOf<{ doubts: number }>(
    ({ doubts }) => `已导入，有 ${doubts} 处读取存疑，请先核对`,
    ({ doubts }) =>
      `Imported with ${doubts} ${doubts === 1 ? 'doubt' : 'doubts'}: check these first`,
  ),
  pastedName: sentence('粘贴的报告', 'Pasted report'),
  importedAll: sentenceOf<{ count: number }>(
    ({ count }) => `已导入 ${count} 份报告，见报告列表。`,
    ({ count }) => `${count} ${count === 1 ? 'report' : 'reports'} imported; see the list.`,
  ),
  importedOne: sentence('已导入', 'Imported'),
  importedDeleted: sentenceOf<{ words: string }>(
    ({ words }) =>
      `${words}。这份文件另有一个已删除的案卷，可以恢复：先删除这个新案卷，再到“已删除的案卷”中恢复`,
    ({ words }) =>
      `${words}. There is a deleted case of this file that can be brought back: delete this new one first`,
  ),
  importShowDeleted: sentence('已删除的案卷', 'Deleted cases'),
  importKnown: sentence('已有同一文件', 'Already here'),
  importOpen: sentence('打开', 'Open'),
  settingsLanguage: sentence('界面语言', 'Language'),
  settingsInspector: sentence('检查人姓名', "Inspector's name"),
  settingsInspectorHint: sentence(
    '每项操作都以这个姓名记录。',
    'Every act is recorded under this name.',
  ),
  settingsInspectorEmpty: sentence('请填写检查人姓名。', "Please give the inspector's name."),
  settingsIdentity: sentence('签名证书', 'Signing identity'),
  settingsNotSaved: sentence(
    '设置没有保存，请再试一次。',
    'The settings were not saved. Please try again.',
  ),
  listFailed: sentence(
    '报告列表没有读出来；已保存的报告和审核记录都在。请关闭程序后重新打开。',
    'The list of reports could not be read. Reports and reviews that were saved are safe. Please close the program and open it again.',
  ),
} as const;
