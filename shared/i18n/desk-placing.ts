import { sentence, sentenceOf } from './sentence';

/** What our reading is unsure of or left out, and what an inspector does about it. */
export const deskPlacingMessages = {
  keyPlaceLine: sentence(
    '指定原文表格的行或列属于哪一项',
    'Say which row or column of the form a line of the source is',
  ),
  keyUnplaceLine: sentence('取消行列的指定', 'Take back where a line was put'),
  keyTakeOffer: sentence('采用提示的读法', 'Take the better reading of a doubt'),
  keyKeepReading: sentence('确认现在的读法', 'Keep the reading of a doubt as it is'),
  keyListUnread: sentence('查看没有读入的内容', 'Show what was not read'),

  place: sentence('指定行列…', 'Place…'),
  placeHint: sentence(
    '读错行列，或没有读入时，指定它是规定表格的哪一行、哪一列',
    'Where a line was misplaced or left out: say which row or column of the form it is',
  ),
  unplace: sentence('取消指定', 'Take back'),
  formPlace: sentence('指定行列', 'Place a row or column'),
  formPlaceSubmit: sentence('指定并重新读取', 'Place and read again'),
  placeRow: sentence('这一行是', 'This row is'),
  placeColumn: sentence('这一列是', 'This column is'),
  placeByRow: sentence('按行指定', 'Place the row'),
  placeByColumn: sentence('按列指定', 'Place the column'),
  placeTwice: sentence(
    '这一项已经从原文的另一处读到；再指定一处会成为读取存疑。',
    'This was read from another place already; placing a second one there makes a doubt.',
  ),
  placeAbout: sentenceOf<{ where: string; words: string }>(
    ({ where, words }) => `${where}：${words}`,
    ({ where, words }) => `${where}: ${words}`,
  ),
  placeAxis: sentence('行或列', 'Row or column'),
  placeNoColumns: sentence(
    '原文件没有保留表格的列，不能按列指定，请逐行指定或更正单元格。',
    'This file does not keep its columns; place its rows, or correct its cells.',
  ),
  placeSearch: sentence('输入项目名称查找，↑ ↓ 选择', 'Type to search, ↑ ↓ to choose'),
  placeLines: sentence('规定的项目', 'Rows and columns of the form'),
  placeNone: sentence('没有符合的项目。', 'Nothing matches.'),
  placeNotRow: sentence('不是本表的行（不读入）', 'Not a row of this table (do not read it)'),
  placeNotColumn: sentence('不是本表的列（不读入）', 'Not a column of this table (do not read it)'),
  placeIsMissing: sentence('没有读到', 'not found'),
  placeIsNow: sentence('现在', 'now'),
  placeNow: sentence('现在：', 'Now:'),
  placeNowNothing: sentence('没有读入', 'not read'),
  placeChoose: sentence('请选一项。', 'Please choose one.'),
  placeSame: sentence('现在就是这样读的。', 'That is how it is read now.'),
  placeFormHint: sentence(
    '指定后重新读取并核对，可随时取消。',
    'Read and checked again; can be taken back.',
  ),

  sourceRowOf: sentenceOf<{ table: number; line: number }>(
    ({ table, line }) => `原文第${table}张表第${line}行`,
    ({ table, line }) => `Table ${table} of the source, row ${line}`,
  ),
  sourceColumnOf: sentenceOf<{ table: number; line: number }>(
    ({ table, line }) => `原文第${table}张表第${line}列`,
    ({ table, line }) => `Table ${table} of the source, column ${line}`,
  ),
  sourceCellOf: sentenceOf<{ table: number; row: number; column: number }>(
    ({ table, row, column }) => `原文第${table}张表第${row}行第${column}列`,
    ({ table, row, column }) => `Table ${table} of the source, row ${row}, column ${column}`,
  ),
  lineOfForm: sentenceOf<{ number: number; line: string }>(
    ({ number, line }) => `表${['', '一', '二', '三', '四'][number] ?? number} · ${line}`,
    ({ number, line }) => `Table ${number} · ${line}`,
  ),
  sourceCellTitle: sentence('原文单元格', 'Cell of the source'),
  sourceCellWhere: sentence('位置', 'Where'),
  sourceCellRow: sentence('本行', 'Its row'),
  sourceCellNote: sentence(
    '这个单元格没有读入规定的表格。如果其中有应当核对的数据，请指定它所在的行或列。',
    'This cell was not read into a table of the form. If something in it should be checked, say which row or column it stands in.',
  ),

  placementTitle: sentence('指定的行列', 'A line that was placed'),
  placementRow: sentence('原文', 'Source'),
  placementNowhere: sentence(
    '按指定没有读到数据，请看读取存疑中的说明。',
    'Nothing could be read from it there; see the doubts for the reason.',
  ),
  actPlaceNowhere: sentenceOf<{ what: string }>(
    ({ what }) => `指定${what}不读入`,
    ({ what }) => `leave out ${what}`,
  ),
  actUnplaceNowhere: sentenceOf<{ what: string }>(
    ({ what }) => `取消对${what}的指定`,
    ({ what }) => `take back the place of ${what}`,
  ),

  doubtAt: sentenceOf<{ at: number; of: number }>(
    ({ at, of }) => `第 ${at} 处，共 ${of} 处`,
    ({ at, of }) => `${at} of ${of}`,
  ),
  doubtsLeft: sentenceOf<{ count: number }>(
    ({ count }) => `读取存疑 ${count}`,
    ({ count }) => `${count} ${count === 1 ? 'doubt' : 'doubts'}`,
  ),
  doubtOffer: sentence('可改读为', 'Better reading'),
  doubtCandidates: sentence('或在其中', 'Perhaps in'),
  doubtPlaceHint: sentence(
    '原文中有这一行的，请在原文表格中选中它（点击，或用 → 移到那里按回车），再按 P 指定。',
    'If the source has it, choose it in the source (click it, or go there with → and press Enter) and press P.',
  ),
  takeOffer: sentence('采用提示的读法', 'Take this reading'),
  keepReading: sentence('现在的读法正确', 'The present reading is right'),
  offerNote: sentence('对照原文，采用提示的读法', 'Compared with the source: better reading taken'),
  keepNote: sentence('对照原文，现在的读法正确', 'Compared with the source: reading is right'),

  unreadTitle: sentence('没有读入的内容', 'Not read'),
  unreadNote: sentence(
    '下列内容没有读入，也没有核对，请确认其中没有应当核对的数据。',
    'Nothing was read from these parts or checked in them. Please make sure that nothing in them should be.',
  ),
  unreadNone: sentence('没有未读入的内容。', 'Everything was read.'),
  unreadMore: sentenceOf<{ rest: number }>(
    ({ rest }) => `显示其余 ${rest} 处`,
    ({ rest }) => `Show the other ${rest}`,
  ),
  unreadParagraph: sentence('段落', 'Paragraph'),
  unreadAside: sentence('页眉、页脚、页码或注释', 'Running head or foot, page number, note'),
  unreadTable: sentence('其他表格', 'Another table'),
  unreadCells: sentence('表内其他单元格', 'Cells beside the form'),
  unreadPicture: sentence('图片', 'Picture'),
  unreadHidden: sentence('隐藏的文字（原文打开时不显示）', 'Hidden words'),
  unreadHiddenRow: sentence('隐藏的行', 'Hidden row'),
  unreadHiddenColumn: sentence('隐藏的列', 'Hidden column'),
  unreadHiddenSheet: sentence('隐藏的工作表', 'Hidden sheet'),
  unreadDeleted: sentence('修订中删去的文字', 'Words deleted under revision'),
  unreadComment: sentence('批注', 'Comment'),
  unreadTextBox: sentence('工作表上的文本框', 'Text box on a sheet'),
  unreadEmbedded: sentence('嵌入的文件或网页', 'Embedded file or page'),
} as const;
