import { sentence, sentenceOf } from './sentence';

/** Signing identity and export. */
export const deskExportMessages = {
  exportTitle: sentence('导出核对结果', 'Export the findings'),
  exportContent: sentenceOf<{ findings: number; open: number }>(
    ({ findings, open }) =>
      open === 0
        ? `共 ${findings} 个问题，均已处理。`
        : `共 ${findings} 个问题，其中 ${open} 个尚未处理，将在 PDF 中注明。`,
    ({ findings, open }) =>
      open === 0
        ? `${findings} findings, all of them decided.`
        : `${findings} findings, ${open} of them still open; the PDF will say so.`,
  ),
  identityNone: sentence(
    '还没有签名证书。可在本机新建，也可导入已有的证书文件。',
    'There is no signing identity yet. Make one on this computer or import a file.',
  ),
  identityCreate: sentence('新建证书', 'Make a new one'),
  identityImport: sentence('导入证书文件', 'Import a file'),
  identityName: sentence('姓名', 'Name'),
  identityOrganization: sentence('单位', 'Unit'),
  passphrase: sentence('口令', 'Passphrase'),
  passphraseAgain: sentence('再输入一次口令', 'Passphrase again'),
  passphraseRule: sentence(
    '口令至少 8 个字符。请牢记：口令无法找回，忘记后只能新建证书。',
    'At least 8 characters. Remember it: it cannot be recovered; without it only a new identity can be made.',
  ),
  passphraseShort: sentence('口令至少 8 个字符。', 'The passphrase needs at least 8 characters.'),
  passphraseDiffers: sentence('两次输入的口令不一致。', 'The two passphrases differ.'),
  passphraseEmpty: sentence('请输入口令。', 'Please type the passphrase.'),
  identityFieldsEmpty: sentence('请填写姓名和单位。', 'Please give name and unit.'),
  identityMake: sentence('新建并使用', 'Make and use it'),
  identityMaking: sentence('正在新建证书…', 'Making the identity…'),
  identityChoose: sentence('选择 .p12 或 .pfx 文件…', 'Choose a .p12 or .pfx file…'),
  identityImportHint: sentence(
    '先输入该文件的口令，再选择文件。证书会用同一口令加密保存在本机。',
    "Type the file's passphrase, then choose the file. It is kept on this computer under the same passphrase.",
  ),
  identityUnlock: sentence('解锁', 'Unlock'),
  identityUnlocking: sentence('正在解锁…', 'Unlocking…'),
  identityLock: sentence('锁定', 'Lock'),
  identityLocked: sentence('已锁定', 'Locked'),
  identityUnlocked: sentence('已解锁', 'Unlocked'),
  identityCreated: sentence('本机新建', 'made on this computer'),
  identityImported: sentence('由文件导入', 'imported from a file'),
  identityValid: sentenceOf<{ until: string }>(
    ({ until }) => `有效期至 ${until}`,
    ({ until }) => `valid until ${until}`,
  ),
  identitySettingsNone: sentence(
    '还没有签名证书。第一次导出时新建或导入。',
    'None yet. It is made or imported at the first export.',
  ),
  fingerprint: sentence('证书指纹（SHA-256）', 'Certificate fingerprint (SHA-256)'),
  exportOtherName: sentenceOf<{ inspector: string; name: string }>(
    ({ inspector, name }) =>
      `设置中的检查人是“${inspector}”，证书上的姓名是“${name}”，两者不一致。`,
    ({ inspector, name }) =>
      `The inspector in the settings is “${inspector}”; the name in the certificate is “${name}”.`,
  ),
  exportSigned: sentence('签名并导出 PDF…', 'Sign and export PDF…'),
  exportUnsigned: sentence('不签名导出…', 'Export unsigned…'),
  exportUnsignedHint: sentence(
    '不签名的 PDF 无法证明出自何人、是否被改动。',
    'An unsigned PDF does not show who made it or whether it was changed.',
  ),
  exporting: sentence('正在生成 PDF…', 'Making the PDF…'),
  exportDoneSigned: sentence('已导出签名的 PDF', 'Signed PDF exported'),
  exportDoneUnsigned: sentence('已导出未签名的 PDF', 'Unsigned PDF exported'),
  exportPath: sentence('保存位置', 'Saved at'),
  exportHash: sentence('文件校验值（SHA-256）', 'File hash (SHA-256)'),
  exportShow: sentence('打开所在文件夹', 'Show in folder'),
  exportAgain: sentence('再次导出', 'Export again'),
} as const;
