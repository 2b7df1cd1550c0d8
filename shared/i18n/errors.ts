import { storageErrorMessages } from './errors-storage';
import { sentence, sentenceOf } from './sentence';

const READABLE = {
  zh: '可以读取：Word（.docx、.doc、.wps）、带文字的 PDF、网页（.html、.mht）、Excel（.xlsx）、OpenDocument（.odt）、纯文本（.txt，UTF-8、GB18030 或 UTF-16 编码，表格各列之间用“|”、制表符或两个以上空格隔开）',
  en: 'What can be read: Word (.docx, .doc, .wps), PDF with text, web pages (.html, .mht), Excel (.xlsx), OpenDocument (.odt), plain text (.txt in UTF-8, GB18030 or UTF-16, with “|”, tabs or two and more spaces between the columns of a table)',
} as const;

/** What an unreadable file is, and what to do about it. */
const unreadable = {
  folder: [
    '这是一个文件夹，不是文件。请选择文件夹里的报告文件',
    'This is a folder. Choose the report files in it',
  ],
  image: [
    '这是一张图片，里面没有可以读取的文字。请向报送单位索取 Word 或带文字的 PDF',
    'This is a picture and has no text. Ask the reporting unit for the Word file, or a PDF with text',
  ],
  ofd: [
    '这是 OFD 版式文件，目前不能读取。请在 OFD 阅读器中另存（导出）为 PDF，再导入',
    'This is an OFD file, which cannot be read yet. Export it as PDF in its viewer and import that',
  ],
  rtf: [
    '这是 RTF 文件，目前不能读取。请用 Word 或 WPS 打开，另存为 .docx，再导入',
    'This is an RTF file, which cannot be read yet. Save it as .docx in Word or WPS and import that',
  ],
  xls: [
    '这是旧版 Excel 文件（.xls），目前不能读取。请用 Excel 或 WPS 打开，另存为 .xlsx，再导入',
    'This is an old Excel file (.xls), which cannot be read yet. Save it as .xlsx in Excel or WPS and import that',
  ],
  presentation: [
    '这是演示文稿，不是年度报告。请确认选对了文件',
    'This is a presentation, not a report. Check that it is the right file',
  ],
  archive: [
    '这是一个压缩包。请先解压，再导入里面的报告文件',
    'This is an archive. Unpack it first and import the report files in it',
  ],
  unknown: [
    '这个文件不是可以读取的格式。可先在原来的程序中另存为 .docx 或带文字的 PDF，再导入。' +
      READABLE.zh,
    'This is not a file that can be read. Save it as .docx or as a PDF with text in its own program and import that. ' +
      READABLE.en,
  ],
} as const;

const FORMATS = {
  txt: ['TXT', '.txt'],
  html: ['HTML', '.html'],
  docx: ['Word', '.docx'],
  odt: ['OpenDocument', '.odt'],
  doc: ['Word 97-2003', '.doc'],
  xlsx: ['Excel', '.xlsx'],
  pdf: ['PDF', '.pdf'],
} as const;

const count = (n: number): string => n.toLocaleString('en-US');

/** What went wrong, what is safe, and what to do: one for each kind of error that the app tells its user. */
export const errorMessages = {
  unsupportedFile: sentenceOf<{ format: keyof typeof unreadable }>(
    ({ format }) => `没有导入，原文件未改动。${unreadable[format][0]}。`,
    ({ format }) => `Not imported; the file is unchanged. ${unreadable[format][1]}.`,
  ),
  scannedPdf: sentence(
    '这份 PDF 是扫描件，页面上只有图片，没有文字，没有导入，原文件未改动。请向报送单位索取 Word 文件或由 Word 直接另存的 PDF。',
    'This PDF is a scan: its pages are pictures without text. It was not imported and is unchanged. Ask the reporting unit for the Word file, or for a PDF saved from it.',
  ),
  encryptedFile: sentence(
    '文件已加密，需要密码才能打开，没有导入，原文件未改动。请用原来的程序输入密码打开，取消密码后另存，再导入。',
    'The file is encrypted and wants a password. It was not imported and is unchanged. Open it in its own program, save it without a password and import that.',
  ),
  damagedFile: sentenceOf<{ format: keyof typeof FORMATS }>(
    ({ format }) =>
      `文件看起来是 ${FORMATS[format].join('（')}），但内容已损坏或不完整，没有导入，原文件未改动。请用原来的程序打开，确认内容正常后重新保存，再导入。`,
    ({ format }) =>
      `The file looks like ${FORMATS[format].join(' (')}) but is damaged or incomplete. It was not imported and is unchanged. Open it in its own program, see that it is right, save it again and import that.`,
  ),
  tooManyPages: sentenceOf<{ limit: number }>(
    ({ limit }) =>
      `文件超过 ${limit} 页，不像一份年度报告，没有导入，原文件未改动。请确认选对了文件。`,
    ({ limit }) =>
      `The file has more than ${limit} pages, which no report has. It was not imported and is unchanged. Check that it is the right one.`,
  ),
  unpackedTooLarge: sentenceOf<{ limitMb: number }>(
    ({ limitMb }) =>
      `文件解压后超过 ${limitMb} MB，不像一份年度报告，为安全起见没有导入，原文件未改动。请确认选对了文件。`,
    ({ limitMb }) =>
      `The file unpacks to more than ${limitMb} MB, which no report does. To be safe it was not imported, and is unchanged. Check that it is the right one.`,
  ),
  emptyFile: sentence(
    '文件里没有文字，没有导入，原文件未改动。请确认选对了文件，或者重新保存后再导入。',
    'There is no text in the file. It was not imported and is unchanged. Check that it is the right one, or save it again.',
  ),
  onlyPictures: sentence(
    '文件里只有图片（多半是扫描件），没有可以读取的文字，没有导入，原文件未改动。请向报送单位索取带文字的 Word 文件或由 Word 直接另存的 PDF。',
    'There are only pictures in the file (most likely a scan) and no text. It was not imported and is unchanged. Ask the reporting unit for the Word file with its text, or for a PDF saved from it.',
  ),
  fileTooLarge: sentenceOf<{ limitMb: number }>(
    ({ limitMb }) =>
      `文件超过 ${limitMb} MB，没有导入，原文件未改动。年度报告不会这么大，请确认选对了文件。`,
    ({ limitMb }) =>
      `The file is larger than ${limitMb} MB. It was not imported and is unchanged. No report is that large: check that it is the right one.`,
  ),
  undecodableText: sentence(
    '文件的文字编码无法识别，或者文件已经损坏。为避免读错数字，没有导入，原文件未改动。请用记事本打开，确认内容正常后另存为 UTF-8 编码，再导入。',
    'The encoding of the text is unknown, or the file is damaged. It was not imported, lest a number be misread, and is unchanged. Open it in a text editor, see that it is right, save it as UTF-8 and import that.',
  ),
  documentTooLong: sentenceOf<{ characters: number; parts: number }>(
    ({ characters, parts }) =>
      `文件内容过长（超过 ${count(characters)} 字，或者超过 ${count(parts)} 个段落和单元格），不像一份年度报告，没有导入，原文件未改动。请确认选对了文件。`,
    ({ characters, parts }) =>
      `The file is too long for a report (more than ${count(characters)} characters, or ${count(parts)} paragraphs and cells). It was not imported and is unchanged. Check that it is the right one.`,
  ),
  unreadableFile: sentenceOf<{ code: string }>(
    ({ code }) =>
      `无法读取这个文件（${code}）。它可能已被移动、被其他程序占用，或者没有读取权限。请检查后再试。`,
    ({ code }) =>
      `The file could not be read (${code}). It may have been moved, be in use, or not be yours to read. Check and try again.`,
  ),
  readerFailed: sentence(
    '读取这份文件时，读取程序出错退出。已保存的内容不受影响，原文件未改动。请再试一次；如果仍然如此，这个文件暂时不能审核。',
    'The program part that reads files ended while reading this one. What is saved is safe, and the file is unchanged. Try once more; if it happens again, this file cannot be audited for now.',
  ),
  readerTimeout: sentenceOf<{ seconds: number }>(
    ({ seconds }) =>
      `读取这份文件超过 ${seconds} 秒仍未完成，已经停止。已保存的内容不受影响，原文件未改动。请确认选对了文件。`,
    ({ seconds }) =>
      `Reading this file took more than ${seconds} seconds and was stopped. What is saved is safe, and the file is unchanged. Check that it is the right one.`,
  ),
  otherReport: sentence(
    '这份报告的单位或年度与打开的案卷不同，不能作为它的新版本。请作为新报告导入。案卷未作改动。',
    'This report is of another unit or year than the open case, so it is no new version of it. Import it as a report of its own. The case is as it was.',
  ),
  sameFile: sentence(
    '这就是案卷现在核对的文件，没有变化。',
    'This is the very file that the case is about; nothing has changed.',
  ),
  bundleDamaged: sentence(
    '这个案卷文件不完整或被改动过，没有导入。请对方重新导出。',
    'This case file is not whole or has been changed; nothing was taken in. Ask for it to be exported again.',
  ),
  bundleNewer: sentence(
    '这个案卷文件由较新版本的程序导出，请升级本程序后再打开。没有作任何改动。',
    'This case file was written by a newer version of the program. Update this one and try again; nothing was changed.',
  ),
  bundleTooLarge: sentenceOf<{ limitMb: number; eventsMb: number }>(
    ({ limitMb, eventsMb }) =>
      `案卷太大，不能作为一个文件导出或导入：报告各版本合计最多 ${limitMb} MB，操作记录最多 ${eventsMb} MB。案卷内容完好。`,
    ({ limitMb, eventsMb }) =>
      `The case is too large for one file: all versions of the report may have ${limitMb} MB together, and what was done ${eventsMb} MB. The case is safe.`,
  ),
  caseNotWritten: sentence(
    '没有导出：生成的文件未通过检查。目标位置的原有文件未改动，案卷内容完好。请再试一次。',
    'Nothing was exported: the file that was made did not pass its check. Nothing at the chosen place was changed, and the case is safe. Try once more.',
  ),
  caseExists: sentence(
    '本机已有这份报告的案卷，没有导入，原有案卷未作改动。',
    'There is a case of this report on this machine already. It was left as it is, and nothing was taken in.',
  ),
  readingNeedsCase: sentence(
    '这是复核人的意见文件。请先打开对应的报告，再把它拖到窗口里。',
    "These are a second reader's judgements. Open the report that they belong to and drop the file there.",
  ),
  notAReading: sentence(
    '这是案卷文件，不是报告或复核意见。请返回列表后再导入。',
    "This is a case file, neither a report nor a second reader's judgements. Go back to the list to import it.",
  ),
  otherReading: sentence(
    '这份复核意见针对的是另一份文件（或本报告的另一版本），没有加入。',
    'These judgements are about another file, or another version of this report; they were not added.',
  ),
  readingNotIndependent: sentence(
    '这份意见是在含有您的认定的案卷里作出的，不是独立复核，没有加入。请导出“供复核的案卷”，交给没有看过您的意见的同事。',
    'These judgements were made in a case that held yours, so they are no independent second reading; they were not added. Export the case for a second reader, and give that to a colleague who has not seen yours.',
  ),
  readingKnown: sentence('这份复核意见已经加入过。', 'These judgements have been added before.'),
  ...storageErrorMessages,
  nothingToUndo: sentence('没有可以撤销的操作。', 'There is nothing to undo.'),
  nothingToRedo: sentence('没有可以重做的操作。', 'There is nothing to redo.'),
  noIdentity: sentence(
    '还没有可用于签名的证书。请先新建签名证书，或者导入单位发放的 .p12、.pfx 证书文件。',
    'There is no certificate to sign with yet. Create one, or import the .p12 or .pfx file that your organization issued.',
  ),
  identityLocked: sentence(
    '签名证书已锁定。请输入口令解锁后再导出。',
    'The certificate is locked. Unlock it with its passphrase and export again.',
  ),
  wrongPassphrase: sentence(
    '口令不正确，证书没有解锁。请检查大小写和输入法后重试。口令无法找回；忘记时只能新建证书。',
    'The passphrase is wrong, and the certificate stays locked. Check capitals and the input method and try again. A forgotten passphrase cannot be recovered; make a new certificate then.',
  ),
  badCertificateFile: sentence(
    '这个文件不是可用的签名证书，或者其中没有私钥。现有的证书没有改动。请选择含有私钥的 .p12 或 .pfx 文件。',
    'This is not a usable certificate, or it has no private key. The present one is unchanged. Choose a .p12 or .pfx file with its private key.',
  ),
  certificateNotValidNow: sentence(
    '按本机时间，证书不在有效期内，不能签名。请检查本机的日期和时间；证书确已过期的，请新建或导入新的证书。',
    'By the clock of this computer the certificate is not valid, so it cannot sign. Check date and time; if it has expired, create or import a new one.',
  ),
  stopped: sentence(
    '已停止，没有改动任何内容。需要时可再做一次。',
    'Stopped; nothing was changed. Do it again when you want to.',
  ),
  exportFailed: sentence(
    '没有生成 PDF，目标位置的原有文件未改动，案卷内容完好。请再试一次。',
    'The PDF was not made. Nothing at the chosen place was changed, and the case is safe. Try once more.',
  ),
  rosterDamaged: sentence(
    '单位名册文件已损坏，读不出来；报告和核对记录不受影响。请重新录入名册，保存时损坏的文件会另存为 roster.json.damaged。',
    'The file of the roster is damaged and cannot be read; reports and reviews are not touched. Enter the roster again: when it is saved, the damaged file is kept as roster.json.damaged.',
  ),
  invalidCall: sentence(
    '这项操作没有完成；此前确认保存的内容都在。请关闭后重新打开再试。',
    'This was not done; everything saved before is safe. Close what is open, open it again and try once more.',
  ),
} as const;
