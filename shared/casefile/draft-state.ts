import type { CellRef } from '../report/annual-report';
import type { Placement } from '../report/placement';
import { KeyedRows } from './keyed-rows';
import type {
  Annotation,
  CaseState,
  Correction,
  Decision,
  EarlierVersion,
  ExportRecord,
  OwnFinding,
  PlacedLine,
  Remark,
} from './state';

/** What a fold writes in: each act takes as long as itself, however many there were before it. */
export interface DraftState {
  file: CaseState['file'];
  closed: CaseState['closed'];
  readonly earlier: EarlierVersion[];
  /** By finding id, which may be any word. */
  readonly decisions: Map<string, Decision>;
  readonly comments: Map<string, Remark[]>;
  readonly annotations: KeyedRows<Annotation>;
  readonly ownFindings: KeyedRows<OwnFinding>;
  /** By `cellKey`. */
  readonly corrections: KeyedRows<Correction>;
  /** By `lineKey`. */
  readonly placements: KeyedRows<PlacedLine>;
  readonly exports: ExportRecord[];
  readonly secondReadings: CaseState['secondReadings'][number][];
}

export const emptyDraft = (): DraftState => ({
  file: null,
  closed: null,
  earlier: [],
  decisions: new Map(),
  comments: new Map(),
  annotations: new KeyedRows(),
  ownFindings: new KeyedRows(),
  corrections: new KeyedRows(),
  placements: new KeyedRows(),
  exports: [],
  secondReadings: [],
});

export const cellKey = ({ table, row, column }: CellRef): string =>
  JSON.stringify([table, row, column]);

/** The same for two placements of the same line. */
export const lineKey = ({ kind, table, block, line }: Placement): string =>
  JSON.stringify([kind, table, block, line]);

/** The draft as it stands; writing in it later changes nothing of this. */
export const finished = (draft: DraftState): Omit<CaseState, 'undoSeq' | 'redoSeq'> => ({
  file: draft.file,
  earlier: [...draft.earlier],
  decisions: Object.fromEntries(draft.decisions),
  comments: Object.fromEntries([...draft.comments].map(([id, remarks]) => [id, [...remarks]])),
  annotations: draft.annotations.all(),
  ownFindings: draft.ownFindings.all(),
  corrections: draft.corrections.all(),
  placements: draft.placements.all(),
  exports: [...draft.exports],
  secondReadings: [...draft.secondReadings],
  closed: draft.closed,
});
