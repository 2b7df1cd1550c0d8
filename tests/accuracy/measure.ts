import { auditReport } from '../../shared/audit/audit-report';
import type { Finding } from '../../shared/audit/finding';
import type { Span } from '../../shared/document/source-document';
import type { Evidence, Severity } from '../../shared/rules/rule';
import { randomOf } from '../generator/random';
import { draftOf, type Draft } from './draft';
import { layDraft, type Laid } from './laid';
import { PLANT_KINDS } from './plants/kinds';
import type { Place, Planted, PlantGroup, PlantKind } from './plants/plant';

/** A finding in a clean report: a false alarm, or a question that a correct report may be asked. */
export interface Alarm {
  readonly seed: number;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly message: string;
  readonly quote: string;
}

export interface CleanResult {
  readonly reports: number;
  readonly alarms: readonly Alarm[];
  readonly patterns: readonly string[];
}

export interface KindResult {
  readonly id: string;
  readonly group: PlantGroup;
  readonly planted: number;
  readonly observable: number;
  readonly found: number;
  /** Of those found, how many as an error. */
  readonly asError: number;
  /** Findings on what is not observable. */
  readonly unexpected: number;
  readonly missed: readonly string[];
  readonly unexpectedly: readonly string[];
}

const findingsOf = ({ report }: Laid): readonly Finding[] => auditReport(report, null).findings;

const quoteOf = ({ evidence }: Finding, { report }: Laid): string => {
  const spans = evidence.flatMap((each) => (each.kind === 'text' ? [each.span] : []));
  if (spans.length === 0) return '';
  const from = Math.min(...spans.map(([start]) => start));
  const to = Math.max(...spans.map(([, end]) => end));
  const start = Math.max(0, report.text.lastIndexOf('。', from - 1) + 1);
  return report.text.slice(start, Math.min(to + 40, start + 240)).trim();
};

const nameOf = ({ ruleId, message }: Finding): string => `${ruleId} ${message['zh-CN']}`;

/** Keeps what has been made of a seed. */
function kept<T>(make: (seed: number) => T): (seed: number) => T {
  const made = new Map<number, T>();
  return (seed) => {
    const one = made.get(seed) ?? make(seed);
    made.set(seed, one);
    return one;
  };
}

/** Clean reports and what is found in them, each made once. */
export interface KnownReports {
  readonly draft: (seed: number) => Draft;
  readonly clean: (seed: number) => Found;
}

interface Found {
  readonly alarms: readonly Alarm[];
  readonly names: ReadonlySet<string>;
}

function foundInClean(draft: Draft): Found {
  const laid = layDraft(draft);
  const findings = findingsOf(laid);
  const alarms = findings.map((finding): Alarm => ({
    seed: draft.seed,
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message['zh-CN'],
    quote: quoteOf(finding, laid),
  }));
  return { alarms, names: new Set(findings.map(nameOf)) };
}

/** `from`: the seed before the first, to measure on reports that nobody has looked at. */
export function knownReports(from = 0): KnownReports {
  const draft = kept((seed) => draftOf(from + seed));
  return { draft, clean: kept((seed) => foundInClean(draft(seed))) };
}

export const measureClean = (seeds: readonly number[], known = knownReports()): CleanResult => ({
  reports: seeds.length,
  alarms: seeds.flatMap((seed) => known.clean(seed).alarms),
  patterns: [...new Set(seeds.flatMap((seed) => known.draft(seed).patterns))].toSorted(),
});

const overlaps = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

const spanOf = (place: Place, laid: Laid): Span | null => {
  if (place.kind === 'mark') return laid.spanOf(place.mark);
  return place.kind === 'words' ? laid.spanOfWords(place.words) : null;
};

function isAt(evidence: readonly Evidence[], place: Place, laid: Laid): boolean {
  if (place.kind === 'nowhere') return true;
  const span = spanOf(place, laid);
  return evidence.some((each) => {
    if (each.kind === 'text') return span !== null && overlaps(each.span, span);
    if (place.kind !== 'cell') return false;
    const { table, row, column } = place.cell;
    return each.table === table && each.row === row && each.column === column;
  });
}

/** The findings that tell of what was planted and that the clean report has not. */
function foundIn(
  kind: PlantKind,
  planted: Planted,
  before: ReadonlySet<string>,
): readonly Finding[] {
  const laid = layDraft(planted.draft);
  return findingsOf(laid).filter(
    (finding) =>
      kind.rules.test(finding.ruleId) &&
      !before.has(nameOf(finding)) &&
      planted.places.some((place) => isAt(finding.evidence, place, laid)),
  );
}

/** A cell of which the reading itself says that it may stand there otherwise: the inspector is asked, nobody accused. */
function isDoubted({ draft, places }: Planted): boolean {
  const { issues } = layDraft(draft).report;
  const doubted = issues.flatMap(({ cells }) => cells ?? []);
  return places.some(
    (place) =>
      place.kind === 'cell' &&
      doubted.some(
        ({ table, row, column }) =>
          table === place.cell.table && row === place.cell.row && column === place.cell.column,
      ),
  );
}

/** How many reports are looked at for one in which an error of the kind can be made. */
const TRIES = 60;

function measureKind(kind: PlantKind, count: number, known: KnownReports): KindResult {
  const tally = { planted: 0, observable: 0, found: 0, asError: 0, unexpected: 0 };
  const missed: string[] = [];
  const unexpectedly: string[] = [];
  for (let seed = 1; tally.planted < count && seed <= count * TRIES; seed += 1) {
    const planted = kind.plant(known.draft(seed), randomOf(seed, kind.id));
    if (!planted) continue;
    const findings = foundIn(kind, planted, known.clean(seed).names);
    tally.planted += 1;
    if (!planted.observable) {
      tally.unexpected += findings.length > 0 ? 1 : 0;
      unexpectedly.push(
        ...findings.map((finding) => `seed ${planted.draft.seed}: ${nameOf(finding)}`),
      );
      continue;
    }
    tally.observable += 1;
    tally.found += findings.length > 0 ? 1 : 0;
    tally.asError += findings.some(({ severity }) => severity === 'error') ? 1 : 0;
    if (findings.length === 0) missed.push(missedText(planted));
  }
  return { id: kind.id, group: kind.group, ...tally, missed, unexpectedly };
}

const missedText = (planted: Planted): string =>
  `seed ${planted.draft.seed}: ${planted.told}${sentenceOf(planted)}${isDoubted(planted) ? ' (the reading of this cell is doubted)' : ''}`;

function sentenceOf({ draft, places }: Planted): string {
  const [place] = places;
  if (place?.kind !== 'mark') return '';
  const laid = layDraft(draft);
  const [start, end] = laid.spanOf(place.mark);
  const { text } = laid.report;
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1;
  return ` | ${text.slice(from, end)}【】${text.slice(end, end + 60).split('\n')[0] ?? ''}`;
}

/** Plants `count` errors of each kind whose name has `only` in it, one a report. */
export function measurePlants(
  count: number,
  only = '',
  known = knownReports(),
): readonly KindResult[] {
  const kinds = PLANT_KINDS.filter(({ id }) => id.includes(only));
  return kinds.map((kind) => measureKind(kind, count, known));
}
