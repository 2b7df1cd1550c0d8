import type { Message } from './message';

/** Words of what the system draws: titles, dialogs, the context menu. */
export const appMessages = {
  title: { 'zh-CN': '年报勾稽', en: 'Gouji' },
  chooseReports: { 'zh-CN': '选择要审核的年度报告', en: 'Choose reports to audit' },
  reportFiles: { 'zh-CN': '报告文件', en: 'Report files' },
  allFiles: { 'zh-CN': '所有文件', en: 'All files' },
  chooseCertificate: { 'zh-CN': '选择签名证书文件', en: 'Choose a certificate file' },
  certificateFiles: { 'zh-CN': '证书文件（.p12、.pfx）', en: 'Certificates (.p12, .pfx)' },
  chooseRoster: { 'zh-CN': '选择单位名册文件', en: 'Choose the roster of units' },
  rosterFiles: { 'zh-CN': '表格和文本（.xlsx、.csv、.txt、.docx）', en: 'Tables and texts' },
  saveHandIns: { 'zh-CN': '导出报送情况', en: 'Export who has handed in' },
  savePdf: { 'zh-CN': '导出审核结果', en: 'Export the audit' },
  saveCase: { 'zh-CN': '导出案卷', en: 'Export the case' },
  caseFiles: { 'zh-CN': '案卷（.gouji）', en: 'Cases (.gouji)' },
  caseWhole: { 'zh-CN': '案卷', en: ' case' },
  caseBlind: { 'zh-CN': '案卷（供复核）', en: ' for a second reader' },
  caseReading: { 'zh-CN': '复核意见', en: ' second reading' },
  unknownUnit: { 'zh-CN': '未识别单位', en: 'Unknown unit' },
  signatureReason: { 'zh-CN': '年度报告审核结果', en: 'Findings of the audit' },
  noStart: { 'zh-CN': '年报勾稽无法启动', en: 'Gouji cannot start' },
  undo: { 'zh-CN': '撤销', en: 'Undo' },
  redo: { 'zh-CN': '重做', en: 'Redo' },
  cut: { 'zh-CN': '剪切', en: 'Cut' },
  copy: { 'zh-CN': '复制', en: 'Copy' },
  paste: { 'zh-CN': '粘贴', en: 'Paste' },
  selectAll: { 'zh-CN': '全选', en: 'Select all' },
} as const satisfies Readonly<Record<string, Message>>;

/** Without its data folder the program does nothing at all. */
export const dataFolderFailed: Message<{ readonly folder: string; readonly code: string }> = {
  'zh-CN': ({ folder, code }) =>
    `无法使用数据文件夹（${code}）：\n${folder}\n\n已保存的案卷没有改动。请检查文件夹的权限和磁盘空间后重新启动。`,
  en: ({ folder, code }) =>
    `The data folder cannot be used (${code}):\n${folder}\n\nNo case was changed. Check the permissions of the folder and the free space, and start again.`,
};

/** What the save dialog suggests. */
export const pdfFileName: Message<{ readonly unit: string; readonly year: string }> = {
  'zh-CN': ({ unit, year }) => `${unit}${year}年度报告审核结果.pdf`,
  en: ({ unit, year }) => `${unit}${year} audit.pdf`,
};
