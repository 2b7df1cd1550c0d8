import { sentence } from './sentence';

/** The password over the cases. */
export const deskLockMessages = {
  lockTitle: sentence('年报勾稽已锁定', 'Gouji is locked'),
  lockHint: sentence(
    '案卷已用密码加密。请输入密码继续；已保存的内容都在。',
    'The cases are encrypted with a password. Give it to go on; everything saved is there.',
  ),
  lockLostText: sentence(
    '锁定时正在写的文字没有保存，已经丢失。此前保存的内容都在。',
    'What was being written when the window locked was not saved and is lost. Everything saved before is there.',
  ),
  lockAskTitle: sentence('有文字还没有保存', 'Something is not saved yet'),
  lockAskWords: sentence(
    '正在写的文字还没有保存，锁定后就丢失了。可以先返回保存，再锁定。',
    'What is being written is not saved, and locking loses it. Go back and save it first, or lock now.',
  ),
  lockAskBack: sentence('返回', 'Go back'),
  leaveWords: sentence(
    '写下的内容还没有保存，关闭后就没有了。可以返回保存。',
    'What was written is not saved, and closing loses it. Go back to save it.',
  ),
  leaveAnyway: sentence('不保存，关闭', 'Close without saving'),
  lockAskAnyway: sentence('不保存，立即锁定', 'Lock without saving'),
  lockPassword: sentence('密码', 'Password'),
  lockUnlock: sentence('解锁', 'Unlock'),
  lockUnlocking: sentence('正在核对密码…', 'Checking the password…'),
  lockNow: sentence('立即锁定', 'Lock now'),
  keyLock: sentence('锁定（已设密码时）', 'Lock (where there is a password)'),
  passwordTitle: sentence('案卷密码', 'Password of the cases'),
  passwordOffHint: sentence(
    '设置密码后，数据文件夹中的报告、核对记录、备份、已删除的案卷和单位名册都会加密；离开 15 分钟或屏幕锁定时自动锁定。密码至少 8 个字符，忘记后无法找回，案卷也就打不开了。',
    'With a password, the reports, records, backups, deleted cases and the roster in the data folder are encrypted, and the window locks after 15 minutes without input or with the screen. It has 8 characters at least. A forgotten password cannot be recovered, and the cases can then not be opened.',
  ),
  passwordOnHint: sentence(
    '案卷已加密。更改密码不需要重新加密文件；取消密码会把所有文件恢复为不加密。',
    'The cases are encrypted. Changing the password leaves the files as they are; taking it off decrypts them all.',
  ),
  passwordBefore: sentence('现在的密码', 'Present password'),
  passwordNext: sentence('新密码', 'New password'),
  passwordAgain: sentence('再输入一遍新密码', 'New password again'),
  passwordSet: sentence('设置密码并加密', 'Set the password and encrypt'),
  passwordChange: sentence('更改密码', 'Change the password'),
  passwordOff: sentence('取消密码并解密', 'Take it off and decrypt'),
  passwordBeforeEmpty: sentence('请输入现在的密码。', 'Give the present password.'),
  passwordShort: sentence('密码至少 8 个字符。', 'At least 8 characters.'),
  passwordUnlike: sentence('两次输入的新密码不一样。', 'The two new passwords differ.'),
  passwordWorking: sentence('正在处理，请稍候…', 'Working, please wait…'),
  passwordDone: sentence('完成。', 'Done.'),
} as const;
