import { sentence, sentenceOf } from './sentence';

/** The chapters of a corrected report and of the second reader. */
export const pdfVersionMessages = {
  versions: sentence('与上一版比较', 'Compared with the earlier version'),
  versionsMeaning: sentenceOf<{ name: string; sha256: string; who: string; time: string }>(
    ({ name, sha256, who, time }) =>
      `上一版：${name}（SHA-256 ${sha256}），${who}于${time}换为新版本。“无法核对”不等于已改正。`,
    ({ name, sha256, who, time }) =>
      `Earlier version: ${name} (SHA-256 ${sha256}), replaced by ${who}, ${time}. “Not checkable” does not mean corrected.`,
  ),
  fateCounts: sentenceOf<{
    corrected: number;
    standing: number;
    unverifiable: number;
    added: number;
  }>(
    (n) =>
      `已改正 ${n.corrected} 个，未改正 ${n.standing} 个，无法核对 ${n.unverifiable} 个，新增 ${n.added} 个。`,
    (n) =>
      `${n.corrected} corrected, ${n.standing} not corrected, ${n.unverifiable} not checkable, ${n.added} new.`,
  ),
  versionUnread: sentence(
    '上一版文件已缺失或损坏，无法比较：各问题是否改正，未能核对。',
    "The earlier version's file is gone or damaged, so nothing was compared: whether findings were corrected could not be checked.",
  ),
  fate: sentence('结果', 'Result'),
  fate_corrected: sentence('已改正', 'Corrected'),
  fate_standing: sentence('未改正', 'Not corrected'),
  fate_unverifiable: sentence('无法核对', 'Not checkable'),
  fate_added: sentence('新增', 'New'),
  earlierDecision: sentence('原认定', 'Decision'),
  secondReadings: sentence('复核意见', 'Second reading'),
  readingBy: sentenceOf<{ who: string; time: string }>(
    ({ who, time }) => `复核人：${who}，${time}。复核所用案卷不含第一核对人的意见。`,
    ({ who, time }) =>
      `Second reader: ${who}, ${time}, in a case that held none of the first reader's judgements.`,
  ),
  readingCounts: sentenceOf<{
    agreed: number;
    different: number;
    onlyFirst: number;
    onlySecond: number;
    undecided: number;
    both: number;
    kappa: string;
  }>(
    (n) =>
      `一致 ${n.agreed}，认定不同 ${n.different}，仅第一核对人 ${n.onlyFirst}，仅复核人 ${n.onlySecond}，均未处理 ${n.undecided}；双方均认定 ${n.both} 个问题，Kappa 系数 ${n.kappa}。`,
    (n) =>
      `${n.agreed} agreed, ${n.different} different, ${n.onlyFirst} only by the first reader, ${n.onlySecond} only by the second, ${n.undecided} undecided; both decided ${n.both} findings, kappa ${n.kappa}.`,
  ),
  readingKind: sentence('异同', 'Readers'),
  reading_agreed: sentence('一致', 'Agreed'),
  reading_different: sentence('认定不同', 'Different'),
  reading_onlyFirst: sentence('仅第一核对人认定', 'First only'),
  reading_onlySecond: sentence('仅复核人认定', 'Second only'),
  reading_ownFirst: sentence('仅第一核对人提出', 'Found by the first only'),
  reading_ownSecond: sentence('仅复核人提出', 'Found by the second only'),
  reading_ownBoth: sentence('双方均提出', 'Found by both'),
  firstReader: sentence('第一核对人', 'First reader'),
  secondReader: sentence('复核人', 'Second reader'),
} as const;
