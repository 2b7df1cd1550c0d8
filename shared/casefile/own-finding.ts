import type { Finding } from '../audit/finding';

/** 数据错误, 表述错误, 内容缺失, 格式不符, 其他. */
export const OWN_FINDING_KINDS = ['data', 'wording', 'missing', 'form', 'other'] as const;
export type OwnFindingKind = (typeof OWN_FINDING_KINDS)[number];

/** What an inspector says of a finding of their own, and can change later. */
export interface OwnFindingWords {
  readonly kind: OwnFindingKind;
  readonly severity: Finding['severity'];
  /** What is wrong. */
  readonly text: string;
  /** 整改建议: what the unit should do about it; empty where nothing is advised. */
  readonly advice: string;
}
