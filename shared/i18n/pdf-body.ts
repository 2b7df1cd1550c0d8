import { sentence, sentenceOf } from './sentence';

export const pdfFindingMessages = {
  findingList: sentence('问题清单', 'Findings'),
  dismissedList: sentence('已排除的问题', 'Dismissed findings'),
  gravity: sentenceOf<{ severity: string }>(
    ({ severity }) => `${severity}　`,
    ({ severity }) => `${severity}: `,
  ),
  quotation: sentence('原文', 'Source'),
  onPage: sentenceOf<{ page: number }>(
    ({ page }) => `［第${page}页］`,
    ({ page }) => `[page ${page}] `,
  ),
  pageOfCells: sentenceOf<{ page: number; words: string }>(
    ({ page, words }) => `［第${page}页］${words}`,
    ({ page, words }) => `[page ${page}] ${words}`,
  ),
  arithmetic: sentence('算式', 'Arithmetic'),
  comparison: sentence('数值', 'Values'),
  expectedActual: sentenceOf<{ expected: string; actual: string }>(
    ({ expected, actual }) => `应为 ${expected}，实为 ${actual}`,
    ({ expected, actual }) => `expected ${expected}, found ${actual}`,
  ),
  cells: sentence('表格', 'Table'),
  cellOf: sentenceOf<{ table: string; cell: string }>(
    ({ table, cell }) => `“${table}”表，${cell}`,
    ({ table, cell }) => `${table}, ${cell}`,
  ),
  cellIs: sentenceOf<{ table: string; cell: string; value: string }>(
    ({ table, cell, value }) => `“${table}”表，${cell}：${value}`,
    ({ table, cell, value }) => `${table}, ${cell}: ${value}`,
  ),
  cellsOfRow: sentenceOf<{ table: string; line: string; values: string }>(
    ({ table, line, values }) => `“${table}”表，“${line}”行：${values}`,
    ({ table, line, values }) => `${table}, row “${line}”: ${values}`,
  ),
  cellsOfColumn: sentenceOf<{ table: string; line: string; values: string }>(
    ({ table, line, values }) => `“${table}”表，“${line}”列：${values}`,
    ({ table, line, values }) => `${table}, column “${line}”: ${values}`,
  ),
  labelledValue: sentenceOf<{ label: string; value: string }>(
    ({ label, value }) => `${label} ${value}`,
    ({ label, value }) => `${label} ${value}`,
  ),
  otherZeros: sentenceOf<{ count: number }>(
    ({ count }) => `其余 ${count} 格均为 0`,
    ({ count }) => `the other ${count} cells 0`,
  ),
  lastYear: sentenceOf<{ cell: string }>(
    ({ cell }) => `上一年度报告，${cell}`,
    ({ cell }) => `Last year's report, ${cell}`,
  ),
  absent: sentence('原文中没有', 'not in the source'),
  basis: sentence('依据', 'Basis'),
  basisOf: sentenceOf<{ basis: string; rule: string }>(
    ({ basis, rule }) => `${basis}［${rule}］`,
    ({ basis, rule }) => `${basis} [${rule}]`,
  ),
  judgement: sentence('处理', 'Decision'),
  decidedBy: sentenceOf<{ status: string; who: string; time: string }>(
    ({ status, who, time }) => `${status}　${who}　${time}`,
    ({ status, who, time }) => `${status}, ${who}, ${time}`,
  ),
  reason: sentence('理由', 'Reason'),
  question: sentence('请单位说明', 'Asked'),
  comment: sentence('备注', 'Comment'),
  ownList: sentence('核对人提出的问题', 'Found by the inspector'),
  ownMeaning: sentence(
    '下列问题由核对人提出，不是程序核对得出的。',
    'The inspector found these; they do not come from the program.',
  ),
  ownKind: sentence('类别', 'Kind'),
  own_data: sentence('数据错误', 'Wrong figures'),
  own_wording: sentence('表述错误', 'Wrong wording'),
  own_missing: sentence('内容缺失', 'Something missing'),
  own_form: sentence('格式不符', 'Not in due form'),
  own_other: sentence('其他', 'Other'),
  advice: sentence('整改建议', 'Advice'),
  byAt: sentenceOf<{ text: string; who: string; time: string }>(
    ({ text, who, time }) => `${text}（${who}　${time}）`,
    ({ text, who, time }) => `${text} (${who}, ${time})`,
  ),
} as const;

export const pdfNoteMessages = {
  lostPlace: sentence('原位置', 'Place'),
  placeMoved: sentence('（位置已移动）', ' (has moved)'),
  placeLost: sentence(
    '（原位置已找不到：文字或数字已变）',
    ' (place lost: its words or numbers have changed)',
  ),
  annotations: sentence('批注', 'Notes'),
  annotationPlace: sentence('批注处', 'Place'),
  annotationText: sentence('批注', 'Note'),
  quoted: sentenceOf<{ quote: string }>(
    ({ quote }) => `“${quote}”`,
    ({ quote }) => `“${quote}”`,
  ),
  who: sentence('核对人', 'By'),
  time: sentence('时间', 'Time'),
  corrections: sentence('更正的读数', 'Corrected readings'),
  correctionsMeaning: sentence(
    '下列单元格程序读错，由核对人更正，并按更正后的读数重新核对；不是报告的错误。',
    'The program misread these cells; the inspector corrected them and the checks ran again. They are not errors of the report.',
  ),
  lapsed: sentence('更正后不再成立的问题', 'Findings that no longer stand'),
  lapsedMeaning: sentence(
    '下列处理和备注针对的问题，按更正后的读数或报告的新版本重新核对后不再出现，不计入问题清单。',
    'The findings that these decisions and comments were about are gone since the checks ran again, on corrected readings or on a new version of the report; they are not counted.',
  ),
  lapsedWords: sentence('理由或备注', 'Reason or comment'),
  cell: sentence('单元格', 'Cell'),
  readAs: sentence('原读数', 'Read as'),
  correctedTo: sentence('更正为', 'Corrected to'),
  blank: sentence('空白', 'blank'),
  placements: sentence('改放的行列', 'Lines put elsewhere'),
  placementsMeaning: sentence(
    '下列行列程序放错或没有放置，由核对人指定，并按此重新读取和核对；不是报告的错误。',
    'The program misplaced these lines or did not place them; the inspector put them where they belong, and they were read and checked again. They are not errors of the report.',
  ),
  sourceLine: sentence('原文位置', 'In the source'),
  sourceRow: sentenceOf<{ table: number; line: number }>(
    ({ table, line }) => `第${table}个表格第${line}行`,
    ({ table, line }) => `table ${table}, row ${line}`,
  ),
  sourceColumn: sentenceOf<{ table: number; line: number }>(
    ({ table, line }) => `第${table}个表格第${line}列`,
    ({ table, line }) => `table ${table}, column ${line}`,
  ),
  placedAt: sentence('改放到', 'Put at'),
  formRow: sentenceOf<{ table: string; line: string }>(
    ({ table, line }) => `“${table}”表，“${line}”行`,
    ({ table, line }) => `${table}, row “${line}”`,
  ),
  formColumn: sentenceOf<{ table: string; line: string }>(
    ({ table, line }) => `“${table}”表，“${line}”列`,
    ({ table, line }) => `${table}, column “${line}”`,
  ),
  placedNowhere: sentence('不属于规定的项目', 'none of the form'),
  doubts: sentence('读取存疑', 'Doubts of reading'),
  offer: sentence('可改读为', 'Can be read as'),
  unread: sentence('未读取的内容', 'What was not read'),
  unreadMeaning: sentence(
    '下列内容没有读入各部分的数据，也没有核对，请确认其中没有应当核对的数据。',
    'Nothing was read from these parts, and nothing in them was checked. Please make sure that nothing in them should be.',
  ),
  unreadKind: sentence('类别', 'Kind'),
  unread_paragraph: sentence('段落', 'Paragraph'),
  unread_aside: sentence('页眉、页脚、页码或注释', 'Running head or foot, page number, note'),
  unread_table: sentence('其他表格', 'Another table'),
  unread_cells: sentence('表内其他单元格', 'Cells beside the form'),
  unread_picture: sentence('图片', 'Picture'),
  unread_hidden: sentence('隐藏的文字（原文打开时不显示）', 'Hidden words'),
  unread_hiddenRow: sentence('隐藏的行', 'Hidden row'),
  unread_hiddenColumn: sentence('隐藏的列', 'Hidden column'),
  unread_hiddenSheet: sentence('隐藏的工作表', 'Hidden sheet'),
  unread_deleted: sentence('修订中删去的文字', 'Words deleted under revision'),
  unread_comment: sentence('批注', 'Comment'),
  unread_textBox: sentence('工作表上的文本框', 'Text box on a sheet'),
  unread_embedded: sentence('嵌入的文件或网页', 'Embedded file or page'),
  cutQuote: sentenceOf<{ words: string; length: number }>(
    ({ words, length }) => `${words}（共${length}字）`,
    ({ words, length }) => `${words} (${length} characters in all)`,
  ),
  unreadRest: sentenceOf<{ count: number }>(
    ({ count }) => `另有 ${count} 处没有列出，全部载于附件 findings.json。`,
    ({ count }) => `${count} more are not listed; all are in the attached findings.json.`,
  ),
  doubtsMeaning: sentence(
    '下列各处程序读取时没有把握，不是报告的错误，请对照原文。',
    'The program is unsure how to read these places. They are not errors of the report; please compare the source.',
  ),
} as const;

export const pdfTableMessages = {
  tables: sentence('法定表格', 'Statutory tables'),
  tableMissing: sentence('原文中没有找到这张表。', 'The source has no such table.'),
  legend: sentence(
    '▲ 该单元格涉及问题，数字为问题清单中的序号；◆ 该单元格的读数经核对人更正；“缺”表示原文中没有该单元格。',
    "▲ a cell of a finding, with the finding's number; ◆ a reading that the inspector corrected; “absent”: the source has no such cell.",
  ),
  absentCell: sentence('缺', 'absent'),
} as const;

export const pdfAppendixMessages = {
  scope: sentence('核对范围', 'What was checked'),
  rule: sentence('规则', 'Rule'),
  rulesWithoutCases: sentenceOf<{ items: readonly string[] }>(
    ({ items }) => `下列规则所查的内容，本报告中没有：${items.join('、')}。`,
    ({ items }) => `The report has nothing that these rules look at: ${items.join(', ')}.`,
  ),
  unverifiableList: sentence('无法核对的项目', 'What could not be checked'),
  item: sentence('核对项', 'Check'),
  missing: sentence('缺少', 'Missing'),
  listed: sentenceOf<{ items: readonly string[] }>(
    ({ items }) => items.join('、'),
    ({ items }) => items.join(', '),
  ),
  trail: sentence('操作记录', 'Record of acts'),
  trailNone: sentence(
    '本文件由程序直接出具，没有核对人的操作记录。',
    "This document was made by the program directly; there is no record of an inspector's acts.",
  ),
  trailEvents: sentence('记录条数', 'Entries'),
  trailFirst: sentence('第一条', 'First entry'),
  trailLast: sentence('最后一条', 'Last entry'),
  trailHash: sentence('末条校验值', 'Hash of the last entry'),
  trailMeaning: sentence(
    '每条记录的校验值（SHA-256）包含前一条的校验值，改动任何一条都会使此后各条不再衔接。全部记录附于本文件的附件 findings.json。',
    'The hash (SHA-256) of each entry covers that of the one before, so that changing one breaks all that follow. All entries are in the attached findings.json.',
  ),
  attachment: sentence('核对结果（JSON）', 'Results of the check (JSON)'),
} as const;

export const pdfSignatureMessages = {
  signature: sentence('签名', 'Signature'),
  signatureStatement: sentence(
    '核对人对本文件所载的核对结果签名。签名符合 PAdES（B-B 级），可用支持数字签名的 PDF 阅读器验证；自签名证书会显示为“不受信任”，请向核对人核对下列证书指纹。',
    'The inspector signs the results in this document. The signature is PAdES B-B and can be verified with any PDF reader that supports signatures; a self-signed certificate is shown as not trusted: compare its fingerprint with the inspector.',
  ),
  signatureClock: sentence(
    '签名时间取自签名所用计算机的时钟，没有可信时间戳。',
    "The time of signing is that of the computer's clock; there is no trusted time stamp.",
  ),
  blockRole: sentence('核对人电子签名', 'Signed by the inspector'),
  blockTime: sentenceOf<{ time: string }>(
    ({ time }) => `${time}（北京时间，本机时钟）`,
    ({ time }) => `${time} (Beijing time, this computer's clock)`,
  ),
  blockSelfSigned: sentence('自签名证书', 'Self-signed certificate'),
  blockIssuer: sentenceOf<{ issuer: string }>(
    ({ issuer }) => `颁发者：${issuer}`,
    ({ issuer }) => `Issued by ${issuer}`,
  ),
  blockFingerprint: sentenceOf<{ groups: string }>(
    ({ groups }) => `证书 SHA-256　${groups}`,
    ({ groups }) => `SHA-256 ${groups}`,
  ),
} as const;
