import { sentence, sentenceOf } from './sentence';

/** What stands in the way, and what to do about it; the system's codes that mean the same are one. */
const OBSTACLES = {
  full: ['磁盘空间已满。请清理磁盘后再试一次', 'The disk is full. Make room on it and try again'],
  readOnly: [
    '数据文件夹是只读的，或者没有写入权限。请检查文件夹的权限、U 盘或移动硬盘的写保护开关后再试一次',
    'The data folder is read-only, or not yours to write. Check its permissions, or the write protection of the drive, and try again',
  ],
  gone: [
    '找不到数据文件夹，或者磁盘没有响应；U 盘、移动硬盘或网络盘可能已经断开。请重新接好后再试一次',
    'The data folder is not there, or its disk does not answer: a drive may have been unplugged. Connect it and try again',
  ],
  busy: [
    '文件正被其他程序（例如杀毒、备份或同步软件）占用。请稍等片刻或关闭该程序后再试一次',
    'Another program (virus scanner, backup, synchronisation) has the file open. Wait a moment, or close it, and try again',
  ],
  locked: [
    '已经锁定。请输入密码解锁后再试一次',
    'It is locked. Unlock it with the password and try again',
  ],
  other: [
    '请检查磁盘空间、文件夹的权限，以及文件是否被其他程序打开，然后再试一次',
    'Check the free space, the permissions of the folder, and that no other program has the file open; then try again',
  ],
} as const;

const OBSTACLE_OF: Readonly<Record<string, keyof typeof OBSTACLES>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  // Windows says this also of a file that is in use.
  EPERM: 'readOnly',
  ENOENT: 'gone',
  ENOTDIR: 'gone',
  EIO: 'gone',
  ENXIO: 'gone',
  ENODEV: 'gone',
  ENOTCONN: 'gone',
  ESTALE: 'gone',
  UNKNOWN: 'gone',
  ELOCKED: 'locked',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  EMFILE: 'busy',
};

const advice = (code: string): readonly [zh: string, en: string] =>
  OBSTACLES[OBSTACLE_OF[code] ?? 'other'];

/** What stands in the way of writing, said of a backup. */
export const backupFailed = sentenceOf<{ code: string }>(
  ({ code }) => `内容已经保存，但没有做成备份（${code}）。${advice(code)[0]}。`,
  ({ code }) => `Everything is saved, but no backup could be made (${code}). ${advice(code)[1]}.`,
);

/** The password is given, set or taken off, but the files are not all what they are to be; `kept` as in the notice. */
export const conversionUnfinished = sentenceOf<{ code: string; kept: string | null }>(
  ({ code, kept }) =>
    kept !== null
      ? `密码已取消。有的加密文件已损坏，解不开，仍留在原处；密码文件另存为数据文件夹中的 ${kept}，以备找回这些文件。其他文件都已解密。`
      : `密码没有问题，案卷都能打开，但有的文件还没有加密或解密完（${code}）。${advice(code)[0]}：锁定后用密码解锁，会接着处理。`,
  ({ code, kept }) =>
    kept !== null
      ? `The password is taken off. Some encrypted files are damaged and could not be decrypted; they stay where they are, and the file of the password is kept in the data folder as ${kept}, should they be recovered. All others are decrypted.`
      : `The password is right and all cases open, but some files are not yet encrypted or decrypted (${code}). ${advice(code)[1]}: lock, unlock with the password, and it goes on.`,
);

/** What can go wrong with what is kept. */
export const storageErrorMessages = {
  caseNotFound: sentence(
    '找不到这个案卷，它的文件可能已被移走或删除。请返回列表刷新；如有原报告文件，可以重新导入。',
    'This case is not there: its folder may have been moved or deleted. Go back to the list; the report can be imported again.',
  ),
  caseDamaged: sentence(
    '这个案卷的文件已损坏或被改动过，不再写入，以免破坏证据。其他案卷不受影响。可以从备份恢复；报告文件本身损坏的，也可以重新导入同一份报告。',
    'The files of this case are damaged or were changed, so nothing more is written to them. Other cases are safe. Restore it from a backup; if the report file itself is damaged, importing the same report again helps too.',
  ),
  caseNewer: sentence(
    '这个案卷由更新版本的年报勾稽写成，这个版本读不懂其中的部分内容，所以没有打开，也没有改动。请用新版本打开。',
    'This case was written by a newer version of Gouji and has something in it that this version does not understand. It was not opened, and nothing was changed. Open it with the newer version.',
  ),
  caseThere: sentence(
    '没有恢复：同一份报告已重新导入，列表中已有它的案卷。已删除的那个仍在原处。要恢复它，请先删除列表中的案卷。',
    'Not brought back: the same report has been imported again and has a case in the list. The deleted one stays where it is. To bring it back, delete the one in the list first.',
  ),
  caseNotDamaged: sentence(
    '这个案卷完好，没有从备份恢复，以免丢失后来的操作。要退回先前的状态，请在案卷中撤销。',
    'This case is sound and was not taken back to a backup, lest later acts be lost. To go back, use undo in the case.',
  ),
  backupUnusable: sentence(
    '这个备份本身不完整，没有恢复，案卷没有改动。请选择另一个备份。',
    'This backup is not whole itself. Nothing was restored and the case was not changed. Choose another backup.',
  ),
  wrongPassword: sentence(
    '密码不正确，没有解锁，内容没有改动。请检查大小写和输入法后再试。密码无法找回。',
    'The password is wrong; nothing was unlocked or changed. Check capitals and the input method and try again. A forgotten password cannot be recovered.',
  ),
  vaultDamaged: sentence(
    '密码文件（vault.json 及其副本）已损坏，无法解锁，案卷没有改动。请从数据文件夹的备份中找回这个文件，再重新打开程序。',
    'The file of the password (vault.json) and its copy are damaged, so nothing can be unlocked; no case was changed. Bring this file back from a copy of the data folder, and open the program again.',
  ),
  readFailed: sentenceOf<{ code: string }>(
    ({ code }) => `没有读出来（${code}），已保存的内容没有改动。${advice(code)[0]}。`,
    ({ code }) =>
      `It could not be read (${code}); what is saved was not changed. ${advice(code)[1]}.`,
  ),
  saveFailed: sentenceOf<{ code: string }>(
    ({ code }) =>
      `没有保存成功（${code}），这一步没有记入案卷；之前保存的内容完好。${advice(code)[0]}，不必重新启动程序。`,
    ({ code }) =>
      `It could not be saved (${code}), and this step is not in the case; what was saved before is safe. ${advice(code)[1]}; the program need not be restarted.`,
  ),
} as const;
