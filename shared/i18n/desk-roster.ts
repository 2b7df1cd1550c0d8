import { sentence, sentenceOf } from './sentence';

/** The roster of units, and who has handed in. */
export const deskRosterMessages = {
  roster: sentence('单位名册', 'Roster of units'),
  viewsOfCases: sentence('报告和单位', 'Reports and units'),
  rosterNone: sentence('还没有单位名册', 'There is no roster of units yet'),
  rosterNoneHint: sentence(
    '录入应当报送年度报告的单位后，这里按年份显示谁已报、谁未报、谁报了两份。可以粘贴名单，也可以从 Excel 或 CSV 文件导入。',
    'Enter the units that are to hand in a report, and here is shown for each year who has, who has not, and who has twice. Paste the names, or take them from an Excel or csv file.',
  ),
  rosterUnread: sentence(
    '单位名册没有读出来，不知道应报单位有哪些',
    'The roster could not be read: it is not known which units are to hand in',
  ),
  rosterReadAgain: sentence('再读一次', 'Read it again'),
  rosterEnter: sentence('录入名册', 'Enter the roster'),
  rosterEdit: sentence('编辑名册', 'Edit roster'),
  rosterRedo: sentence('重做对名册的修改', 'Redo the change of the roster'),
  rosterUndo: sentence('撤销对名册的修改', 'Undo the change of the roster'),
  rosterFromFile: sentence('从 Excel、CSV 或其他文件读取…', 'From an Excel, csv or other file…'),
  rosterText: sentence(
    '每行一个单位；也可以粘贴表格，再选单位所在的列',
    'One unit a line; or paste a table and choose the column of the units',
  ),
  rosterColumn: sentence('单位在', 'The units are in'),
  rosterColumnIs: sentenceOf<{ number: number; first: string }>(
    ({ number, first }) => `第 ${number} 列${first === '' ? '' : `（${first}）`}`,
    ({ number, first }) => `column ${number}${first === '' ? '' : ` (${first})`}`,
  ),
  rosterCounts: sentenceOf<{ units: number; repeated: number }>(
    ({ units, repeated }) =>
      `识别出 ${units} 个单位${repeated > 0 ? `，另有 ${repeated} 个重名只计一次` : ''}。`,
    ({ units, repeated }) =>
      `${units} ${units === 1 ? 'unit' : 'units'}${repeated > 0 ? `; ${repeated} that come twice count once` : ''}.`,
  ),
  handInAll: sentence('全部', 'All'),
  handInReports: sentence('报告', 'Reports'),
  copyMissing: sentence('复制未报单位', 'Copy missing'),
  exportHandIns: sentence('导出 CSV', 'Export CSV'),
  copiedMissing: sentenceOf<{ count: number }>(
    ({ count }) =>
      count === 0 ? '没有未报的单位，剪贴板已清空。' : `已复制 ${count} 个未报单位，每行一个。`,
    ({ count }) =>
      count === 0
        ? 'Every unit has handed in; the clipboard is empty now.'
        : `${count} ${count === 1 ? 'unit' : 'units'} without a report copied, one a line.`,
  ),
  exportedHandIns: sentenceOf<{ path: string }>(
    ({ path }) => `已导出：${path}`,
    ({ path }) => `Exported: ${path}`,
  ),
  strangers: sentence('不在名册上的报告', 'Reports that are not in the roster'),
  strangersCount: sentenceOf<{ count: number }>(
    ({ count }) => `不在名册上的报告 ${count} 份`,
    ({ count }) => `${count} ${count === 1 ? 'report is' : 'reports are'} not in the roster`,
  ),
  strangersHint: sentence(
    '名称相近的未报单位列在后面；确是同一单位的，点一下即可关联。程序不会自行关联。',
    'Units with a similar name and no report are offered: link one only if it is the same unit. Nothing is linked by itself.',
  ),
  linkTo: sentenceOf<{ unit: string }>(
    ({ unit }) => `就是“${unit}”`,
    ({ unit }) => `It is “${unit}”`,
  ),
  linkedAs: sentenceOf<{ name: string }>(
    ({ name }) => `报告中写作“${name}”`,
    ({ name }) => `in the report: “${name}”`,
  ),
  unlink: sentence('取消关联', 'Unlink'),
} as const;
