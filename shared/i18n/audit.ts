import { sentenceOf } from './sentence';

/** What the audit itself adds to the sentences of the rules. */
export const auditMessages = {
  sameCause: sentenceOf<{ checks: readonly string[]; more: number }>(
    ({ checks, more }) =>
      `同一原因还使以下核对不符：${checks.join('；')}${more > 0 ? `；另有${more}项` : ''}。`,
    ({ checks, more }) =>
      ` The same cause breaks: ${checks.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
  ),
  checkOf: sentenceOf<{ rule: string; title: string }>(
    ({ rule, title }) => `${rule}（${title}）`,
    ({ rule, title }) => `${rule} (${title})`,
  ),
} as const;
