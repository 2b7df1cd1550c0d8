import { sentence, sentenceOf } from './sentence';

/** Damaged cases and their backups, deleted cases. */
export const deskKeepingMessages = {
  caseBroken: sentenceOf<{ brokenAt: number; lost: number | null }>(
    ({ brokenAt, lost }) =>
      `这份核对记录已损坏或被改动过，只能查看。前 ${brokenAt} 条记录完好，显示如下；从第 ${brokenAt + 1} 条起${lost === null ? '缺失，条数不明' : `缺 ${lost} 条`}。报告原文件没有改动。`,
    ({ brokenAt, lost }) =>
      `This record is damaged or was changed from outside, and can only be looked at. Its first ${brokenAt} entries are sound and shown below; from entry ${brokenAt + 1} on ${lost === null ? 'an unknown number is' : lost === 1 ? '1 is' : `${lost} are`} missing. The report file itself is not touched.`,
  ),
  restoreOpen: sentence('从备份恢复…', 'Restore from a backup…'),
  restoreTitle: sentence('从备份恢复', 'Restore from a backup'),
  restoreHint: sentence(
    '选择一个备份，案卷将回到当时的状态。已损坏的文件保留在案卷文件夹中，恢复本身也会记入案卷。',
    "Choose a backup; the case goes back to what it was then. The damaged file is kept in the case's folder, and the case records that it was restored.",
  ),
  restoreNone: sentence(
    '没有这个案卷的备份。如有原报告文件，可以先删除这个案卷，再重新导入。',
    'There is no backup of this case. With the report file at hand, the case can be deleted and the report imported again.',
  ),
  backupFrom: sentenceOf<{ moment: string; events: number }>(
    ({ moment, events }) => `${moment}，共 ${events} 条记录`,
    ({ moment, events }) => `${moment}, ${events} ${events === 1 ? 'entry' : 'entries'}`,
  ),
  restoreDo: sentence('恢复', 'Restore'),
  deleteCase: sentence('删除', 'Delete'),
  keyDeleteCase: sentence(
    '删除所选报告的案卷（可以恢复）',
    'Delete the chosen case (it can be brought back)',
  ),
  caseDeleted: sentenceOf<{ what: string }>(
    ({ what }) => `已删除“${what}”的案卷。文件仍保留，也可在“设置”的“已删除的案卷”中恢复。`,
    ({ what }) =>
      `The case “${what}” is deleted. Its files are kept; it can also be brought back from the settings.`,
  ),
  undoDelete: sentence('撤销删除', 'Undo'),
  deletedTitle: sentence('已删除的案卷', 'Deleted cases'),
  deletedOpen: sentence('查看和恢复…', 'Look and bring back…'),
  deletedHint: sentence(
    '删除的案卷都保留在数据文件夹中，程序不会自动清除。',
    'Deleted cases stay in the data folder; the program never clears them by itself.',
  ),
  deletedNone: sentence('没有已删除的案卷。', 'No case has been deleted.'),
  deletedBy: sentenceOf<{ moment: string; who: string }>(
    ({ moment, who }) => `${moment} 由 ${who} 删除`,
    ({ moment, who }) => `deleted ${moment} by ${who}`,
  ),
  lostTitle: sentence('文件夹不见了的案卷', 'Cases whose folder is gone'),
  lostHint: sentence(
    '这些案卷没有在程序里删除，但在数据文件夹中找不到了，备份还在。恢复后，备份之后的操作没有了。',
    'These cases were not deleted here, but are no longer in the data folder; their backups are. A case that is brought back lacks what was done after its backup.',
  ),
  lostBackup: sentenceOf<{ moment: string; events: number }>(
    ({ moment, events }) => `最近的完好备份：${moment}，共 ${events} 条记录`,
    ({ moment, events }) =>
      `Newest sound backup: ${moment}, ${events} ${events === 1 ? 'entry' : 'entries'}`,
  ),
  bringBack: sentence('恢复到列表', 'Bring back'),
  newer: sentence('由新版本写成，打不开', 'From a newer version, cannot be opened'),
} as const;
