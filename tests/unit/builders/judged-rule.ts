import type { Finding } from '../../../shared/audit/finding';
import type { Judgement } from '../../../shared/audit/judge';
import { judge } from '../../../shared/audit/judge';
import { rules } from '../../../shared/rules/registry';
import { reportOf } from './report';

/** What one rule says of a report. */
export function judged(id: string, text: string): readonly Judgement[] {
  const rule = rules.filter((each) => each.id === id);
  if (rule.length === 0) throw new Error(`no such rule: ${id}`);
  return judge(rule, { report: reportOf(text), lastYear: null, history: [] });
}

export const findingsOf = (id: string, text: string): readonly Finding[] =>
  judged(id, text).flatMap(({ finding }) => (finding ? [finding] : []));

export const messages = (id: string, text: string): readonly string[] =>
  findingsOf(id, text).map(({ message }) => message['zh-CN']);

/** The places in the text that a finding points at. */
export const quotes = (finding: Finding | undefined): readonly string[] =>
  (finding?.evidence ?? []).flatMap((each) => (each.kind === 'text' ? [each.quote] : []));
