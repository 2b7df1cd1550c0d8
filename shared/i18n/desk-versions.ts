import { sentence, sentenceOf } from './sentence';

type FateCounts = Readonly<Record<'standing' | 'unverifiable' | 'corrected' | 'added', number>>;

interface ReadingCounts {
  readonly agreed: number;
  readonly different: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly undecided: number;
  readonly both: number;
  /** `—` where it is not defined. */
  readonly kappa: string;
}

/** Places that have moved, and corrected reports. */
const versions = {
  anchorMoved: sentence('位置已移动', 'has moved'),
  anchorLost: sentence(
    '原位置已找不到：文字或数字已变',
    'place lost: its words or numbers have changed',
  ),
  listVersions: sentence('与上一版比较', 'Earlier version'),
  noEarlierVersion: sentence(
    '这份报告没有上一版。单位重新报送后，把新文件拖到这里即可比较。',
    'There is no earlier version of this report. Drop a new one here when the unit hands it in.',
  ),
  versionsFrom: sentenceOf<{ name: string; who: string; at: string }>(
    ({ name, who, at }) => `上一版：${name}（${who} 于 ${at} 换为新版本）`,
    ({ name, who, at }) => `Earlier version: ${name} (replaced by ${who}, ${at})`,
  ),
  fateCounts: sentenceOf<FateCounts>(
    (n) =>
      `已改正 ${n.corrected}，未改正 ${n.standing}，无法核对 ${n.unverifiable}，新增 ${n.added}`,
    (n) =>
      `${n.corrected} corrected, ${n.standing} not corrected, ${n.unverifiable} could not be checked, ${n.added} new`,
  ),
  versionUnread: sentence(
    '上一版文件已缺失或损坏，无法比较。问题是否改正，请对照原文判断。',
    "The earlier version's file is gone or damaged, so nothing could be compared. Compare the source to see what was corrected.",
  ),
  fateStanding: sentence('未改正', 'Not corrected'),
  fateUnverifiable: sentence('无法核对', 'Not checkable'),
  fateCorrected: sentence('已改正', 'Corrected'),
  fateAdded: sentence('新增', 'New'),
  fateUnverifiableWhy: sentence(
    '新版本中这一处已无法核对（文字删改、缺少数据或没有上年报告），不等于已改正，请对照原文判断。',
    'This can no longer be checked in the new version (words removed, a number missing, or no report of last year). That does not mean it was corrected: compare the source.',
  ),
  fateNow: sentence('新版本中', 'In the new version'),
  fateShowFinding: sentence('查看这个问题', 'Show the finding'),
  actReplaceFile: sentenceOf<{ name: string }>(
    ({ name }) => `换为新版本“${name}”`,
    ({ name }) => `take in the new version “${name}”`,
  ),
} as const;

/** A file that was dropped on an open case. */
const handingIn = {
  handIn: sentence(
    '收到更正后的报告或复核意见…',
    'Take in a corrected report or a second reading…',
  ),
  handInTitle: sentence('收到的文件', 'A file for this case'),
  handInChecking: sentenceOf<{ file: string }>(
    ({ file }) => `正在读取“${file}”…`,
    ({ file }) => `Reading “${file}”…`,
  ),
  handInVersion: sentenceOf<{ file: string; unit: string; year: number }>(
    ({ file, unit, year }) =>
      `“${file}”是${unit}${year}年的报告。要作为本案卷的新版本吗？原文件保留，已作的认定、批注都带过来，并标明哪些问题已改正、未改正或新增。可以撤销。`,
    ({ file, unit, year }) =>
      `“${file}” is the ${year} report of ${unit}. Is it a new version of this case's report? The old file is kept, all decisions and notes are carried over, and each finding is marked as corrected, not corrected or new. This can be undone.`,
  ),
  handInOther: sentenceOf<{ file: string; unit: string; year: string }>(
    ({ file, unit, year }) =>
      `“${file}”的单位或年度（${unit}，${year}）与打开的案卷不同，不能作为它的新版本。可以作为新报告导入。`,
    ({ file, unit, year }) =>
      `“${file}” is of another unit or year (${unit}, ${year}) than this case, so it is no new version of it. It can be imported as a report of its own.`,
  ),
  handInSame: sentenceOf<{ file: string }>(
    ({ file }) => `“${file}”就是案卷现在核对的文件，没有变化。`,
    ({ file }) => `“${file}” is the very file that this case is about; nothing has changed.`,
  ),
  handInReading: sentenceOf<{ who: string; judgements: number }>(
    ({ who, judgements }) =>
      `这是${who}对同一文件的复核意见，共 ${judgements} 条。加入后列出两人意见的异同，可以撤销。`,
    ({ who, judgements }) =>
      `These are ${judgements} judgements of ${who} on the same file. They are set beside yours, and can be taken out again.`,
  ),
  handInTakeVersion: sentence('作为新版本', 'Take as new version'),
  handInTakeReading: sentence('加入复核意见', 'Add the second reading'),
  handInImport: sentence('作为新报告导入', 'Import as a report'),
  handInWriting: sentence(
    '请先保存或取消正在填写的内容。',
    'Save or cancel what you are writing first.',
  ),
} as const;

/** The second reader, and the case as one file. */
const readings = {
  listReadings: sentence('复核意见', 'Second reading'),
  noReadings: sentence(
    '还没有复核意见。导出“供复核的案卷”交给同事，收到其复核意见文件后拖到这里。',
    'There is no second reading yet. Export the case for a second reader, and drop their judgements here.',
  ),
  readingBy: sentenceOf<{ who: string; at: string }>(
    ({ who, at }) => `复核人：${who}，${at}`,
    ({ who, at }) => `Second reader: ${who}, ${at}`,
  ),
  readingCounts: sentenceOf<ReadingCounts>(
    (n) =>
      `一致 ${n.agreed}，认定不同 ${n.different}，仅本人 ${n.onlyFirst}，仅复核人 ${n.onlySecond}，均未处理 ${n.undecided}；双方均认定 ${n.both} 条，Kappa ${n.kappa}`,
    (n) =>
      `${n.agreed} agreed, ${n.different} different, ${n.onlyFirst} only yours, ${n.onlySecond} only theirs, ${n.undecided} undecided; both decided ${n.both}, kappa ${n.kappa}`,
  ),
  readingAgreed: sentence('一致', 'Agreed'),
  readingDifferent: sentence('认定不同', 'Different'),
  readingOnlyFirst: sentence('仅本人认定', 'Only yours'),
  readingOnlySecond: sentence('仅复核人认定', 'Only theirs'),
  readingOwnFirst: sentence('仅本人提出', 'Found by you only'),
  readingOwnSecond: sentence('仅复核人提出', 'Found by them only'),
  readingOwnBoth: sentence('双方均提出', 'Found by both'),
  readingGone: sentenceOf<{ rule: string }>(
    ({ rule }) => `本案卷现在没有的问题（规则 ${rule}）`,
    ({ rule }) => `A finding that this case does not have now (rule ${rule})`,
  ),
  firstReader: sentence('本人', 'You'),
  secondReader: sentence('复核人', 'Second reader'),
  actSecondReading: sentenceOf<{ who: string }>(
    ({ who }) => `加入${who}的复核意见`,
    ({ who }) => `add the second reading of ${who}`,
  ),
  exportCase: sentence('导出案卷', 'Export the case'),
  exportCaseStart: sentence('选择位置并导出', 'Choose a place and export'),
  exportCaseDone: sentenceOf<{ path: string }>(
    ({ path }) => `已导出：${path}`,
    ({ path }) => `Written: ${path}`,
  ),
  caseWhole: sentence('完整案卷', 'The whole case'),
  caseWholeHint: sentence(
    '报告各版本和全部操作记录，用于存档或转到另一台电脑',
    'All versions of the report and everything that was done, to keep or take to another computer',
  ),
  caseBlind: sentence('供复核的案卷', 'For a second reader'),
  caseBlindHint: sentence(
    '只有报告和读取更正，不含任何认定、批注，复核人看不到您的意见',
    'The report and corrected readings only; no decision and no note, so that the second reader does not see yours',
  ),
  caseReading: sentence('复核意见', 'My judgements, as second reader'),
  caseReadingHint: sentence(
    '本人是复核人时，把意见导出交还第一核对人',
    'If you are the second reader: your judgements, to be given back to the first one',
  ),
} as const;

/** Last year beside this year. */
const years = {
  yearBeside: sentence('对照上年', 'Last year'),
  lastYearTextShort: sentence('上年原文', 'Its text'),
  lastYearText: sentenceOf<{ year: number }>(
    ({ year }) => `上年原文（${year}年）`,
    ({ year }) => `Last year's text (${year})`,
  ),
  lastYearOnlyRead: sentence('仅供对照，不能在此批注', 'To compare only; no notes here'),
  thisYearText: sentence('返回本年原文', "This year's text"),
  lastYearFailed: sentence('打不开上年报告', "Last year's report could not be opened"),
  besideShown: sentenceOf<{ last: number; difference: string }>(
    ({ last, difference }) => `${last}（${difference}）`,
    ({ last, difference }) => `${last} (${difference})`,
  ),
  besideLast: sentenceOf<{ last: number }>(
    ({ last }) => `上年 ${last}`,
    ({ last }) => `last year ${last}`,
  ),
  besideMissing: sentence('上年报告没有此数', "no number in last year's report"),
  besideDifference: sentenceOf<{ difference: string }>(
    ({ difference }) => `增减 ${difference}`,
    ({ difference }) => `difference ${difference}`,
  ),
  besideInDoubt: sentence('读取存疑', 'reading in doubt'),
  chainCarried: sentenceOf<{ expected: string }>(
    ({ expected }) => `上年结转 ${expected}`,
    ({ expected }) => `carried ${expected}`,
  ),
  chainInForce: sentenceOf<{ expected: string }>(
    ({ expected }) => `推算 ${expected}`,
    ({ expected }) => `reckoned ${expected}`,
  ),
  keyHandIn: sentence(
    '收到更正后的报告或复核意见（也可拖入）',
    'Take in a corrected report or a second reading (or drop it)',
  ),
  keyExportCase: sentence('导出案卷（存档、供复核、复核意见）', 'Export the case as one file'),
  keyYearBeside: sentence('表格对照上年数据', "Show last year's numbers in the tables"),
  keyLastYearText: sentence('查看上年原文', "Show last year's text"),
  keyListVersions: sentence('查看与上一版的比较', 'Show the comparison with the earlier version'),
  keyListReadings: sentence('查看复核意见', 'Show the second reading'),
} as const;

/** Places that have moved, corrected reports, the second reader, last year beside this. */
export const deskVersionMessages = {
  ...versions,
  ...handingIn,
  ...readings,
  ...years,
} as const;
