import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FindingsInput } from '../../../main/export/findings-input';
import { auditReport } from '../../../shared/audit/audit-report';
import { appendEvent } from '../../../shared/casefile/chain';
import type { Act, CaseEvent, CaseFileInfo } from '../../../shared/casefile/event';
import { resolveAnchors } from '../../../shared/casefile/resolve-anchors';
import { fold } from '../../../shared/casefile/fold';
import { parseReport } from '../../../shared/parse/parse-report';
import type { AnnualReport } from '../../../shared/report/annual-report';
import { applyCorrections } from '../../../shared/report/correct';
import { documentOf } from './report';

const ROOT = path.join(import.meta.dirname, '../../..');
export const FONT_FOLDER = path.join(ROOT, 'assets/fonts');

export const sampleText = (): string =>
  readFileSync(path.join(ROOT, 'assets/samples/kaijiang-2021.txt'), 'utf8');

export const sha256 = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

const fileInfo = (text: string): CaseFileInfo => ({
  name: '开江县人民政府2021年政府信息公开工作年度报告.txt',
  size: Buffer.byteLength(text),
  sha256: sha256(text),
});

/** Events a minute apart, by one inspector. */
function eventsOf(text: string, acts: readonly Act[]): readonly CaseEvent[] {
  const all = [{ type: 'importFile', file: fileInfo(text) } as const, ...acts];
  return all.reduce<readonly CaseEvent[]>((events, act, index) => {
    const at = new Date(Date.UTC(2022, 2, 1, 1, 30 + index)).toISOString();
    return appendEvent(events, { act, who: '李慧敏', at }, sha256);
  }, []);
}

interface CaseMade {
  readonly text?: string;
  readonly acts?: readonly Act[];
  /** Changes the report after it has been read. */
  readonly change?: (report: AnnualReport) => AnnualReport;
}

/** A case as the app would have it after these acts. */
export function caseOf({
  text = sampleText(),
  acts = [],
  change = (r) => r,
}: CaseMade = {}): FindingsInput['case'] {
  const events = eventsOf(text, acts);
  const state = fold(events);
  const document = documentOf(text);
  const report = applyCorrections(change(parseReport(document, [])), state.corrections);
  const audit = auditReport(report, null);
  const read = { document, report, audit, lastYear: null };
  const shown = { state, anchors: resolveAnchors(report, state), comparison: null, readings: [] };
  return { file: fileInfo(text), ...read, events, ...shown, brokenAt: null };
}

export const SIGNER = {
  name: '李慧敏',
  organization: '达州市人民政府办公室',
  unit: '',
  issuer: '李慧敏',
  selfSigned: true,
  fingerprint: 'ab12'.repeat(16),
} as const;

/** What is printed of a case; the document of the sample, to be signed, where nothing else is said. */
export const findingsInput = (change: Partial<FindingsInput> = {}): FindingsInput => ({
  lang: 'zh-CN',
  case: caseOf(),
  inspector: '李慧敏',
  organization: '达州市人民政府办公室',
  date: '2022-03-05T01:30:00.000Z',
  program: 'Gouji 0.1.0',
  signer: SIGNER,
  ...change,
});
