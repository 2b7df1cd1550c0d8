import { Alert, Button } from 'antd';
import { useMemo, useRef, useState, type ReactElement } from 'react';
import type { CaseSummary } from '../../../../shared/contract/case-list';
import { deskMessages } from '../../../../shared/i18n/desk';
import { handInsOf, stateOf } from '../../../../shared/report/hand-ins';
import { NO_ROSTER, withLink, withoutLink, type Roster } from '../../../../shared/report/roster';
import { errorWords } from '../../../ui/error-words';
import { KeyHint } from '../../../ui/key-hint';
import { useKeys } from '../../../ui/use-keys';
import { useWords } from '../../../ui/words';
import { fullestYear, yearsOf } from '../filter-cases';
import { HandInTable } from './hand-in-table';
import { HandInTools, type HandInFilter } from './hand-in-tools';
import { RosterDialog } from './roster-dialog';
import { Strangers } from './strangers';
import { useHandInActs } from './use-hand-in-acts';
import type { KeptRoster } from './use-roster';

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly kept: KeptRoster;
  readonly onOpen: (caseId: string) => void;
}

function NoRoster({ onEdit }: { readonly onEdit: () => void }): ReactElement {
  const t = useWords();
  return (
    <div className="drop-zone-big" data-testid="no-roster">
      <h2>{t(deskMessages.rosterNone)}</h2>
      <p>{t(deskMessages.rosterNoneHint)}</p>
      <Button type="primary" data-testid="roster-edit" onClick={onEdit}>
        {t(deskMessages.rosterEnter)} <KeyHint of="editRoster" />
      </Button>
    </div>
  );
}

/** It is not known whether there is one. A damaged one is replaced by entering another. */
function UnreadRoster({ kept, onEdit }: Pick<Props, 'kept'> & { readonly onEdit: () => void }) {
  const t = useWords();
  const damaged = kept.error?.kind === 'rosterDamaged';
  return (
    <div className="drop-zone-big" data-testid="roster-unread">
      <h2>{t(deskMessages.rosterUnread)}</h2>
      {damaged ? (
        <Button data-testid="roster-edit" onClick={onEdit}>
          {t(deskMessages.rosterEnter)} <KeyHint of="editRoster" />
        </Button>
      ) : (
        <Button type="primary" data-testid="roster-again" onClick={kept.readAgain}>
          {t(deskMessages.rosterReadAgain)}
        </Button>
      )}
    </div>
  );
}

/** Down and up among the reports and offers of the view. */
function stepFocus(view: HTMLElement | null, by: 1 | -1): void {
  const stops = [...(view?.querySelectorAll<HTMLElement>('.hand-in-lists button') ?? [])];
  const at = stops.findIndex((each) => each === document.activeElement);
  stops[at < 0 ? 0 : Math.max(0, Math.min(stops.length - 1, at + by))]?.focus();
}

interface ListsProps extends Props {
  readonly roster: Roster;
  readonly onEdit: () => void;
}

function HandInLists({ cases, kept, roster, onOpen, onEdit }: ListsProps): ReactElement {
  const t = useWords();
  const years = useMemo(() => yearsOf(cases), [cases]);
  const [chosen, setYear] = useState<number | null>(null);
  const [filter, setFilter] = useState<HandInFilter>('all');
  const year = chosen ?? fullestYear(cases) ?? new Date().getFullYear() - 1;
  const handIns = useMemo(() => handInsOf(roster, cases, year), [roster, cases, year]);
  const byId = useMemo(() => new Map(cases.map((each) => [each.caseId, each])), [cases]);
  const acts = useHandInActs(year);
  const units = handIns.units.filter((each) => filter === 'all' || stateOf(each) === filter);
  return (
    <>
      <HandInTools
        {...{ handIns, year, filter, onEdit }}
        years={years.length === 0 ? [year] : years}
        onYear={setYear}
        onFilter={setFilter}
        onCopy={acts.copy}
        onExport={acts.export}
      />
      <p role="status" className="roster-said" data-testid="roster-said">
        {acts.said}
      </p>
      <div className="hand-in-lists" tabIndex={0} role="group" aria-label={t(deskMessages.roster)}>
        <Strangers
          strangers={handIns.strangers}
          cases={byId}
          onOpen={onOpen}
          onLink={(name, unit) => void kept.save(withLink(roster, name, unit))}
        />
        <HandInTable
          units={units}
          cases={byId}
          onOpen={onOpen}
          onUnlink={(name) => void kept.save(withoutLink(roster, name))}
        />
      </div>
    </>
  );
}

function RosterContent(props: Props & { readonly onEdit: () => void }): ReactElement {
  const { roster } = props.kept;
  if (roster === null) return <UnreadRoster {...props} />;
  if (roster.units.length === 0) return <NoRoster {...props} />;
  return <HandInLists {...props} roster={roster} />;
}

/** What takes back the last change, and what does it again. */
function UndoLine({ undo, redo }: Pick<KeptRoster, 'undo' | 'redo'>): ReactElement | null {
  const t = useWords();
  if (!undo && !redo) return null;
  return (
    <p>
      {undo ? (
        <Button size="small" data-testid="roster-undo" onClick={undo}>
          {t(deskMessages.rosterUndo)} <KeyHint of="undoList" />
        </Button>
      ) : null}{' '}
      {redo ? (
        <Button size="small" data-testid="roster-redo" onClick={redo}>
          {t(deskMessages.rosterRedo)} <KeyHint of="redoList" />
        </Button>
      ) : null}
    </p>
  );
}

/** Who is to hand in, who has, who has not, and who has twice. */
export function RosterView(props: Props): ReactElement {
  const t = useWords();
  const { roster, error, save, undo, redo } = props.kept;
  const view = useRef<HTMLDivElement>(null);
  const [editing, setEditing] = useState(false);
  const edit = (): void => setEditing(roster !== null || error?.kind === 'rosterDamaged');
  useKeys({
    editRoster: edit,
    nextCase: () => stepFocus(view.current, 1),
    previousCase: () => stepFocus(view.current, -1),
    ...(undo ? { undoList: undo } : {}),
    ...(redo ? { redoList: redo } : {}),
  });
  if (roster === null && !error) return <p role="status">{t(deskMessages.loading)}</p>;
  return (
    <div ref={view} className="roster" data-testid="roster">
      {error ? <Alert type="error" showIcon title={errorWords(t, error)} /> : null}
      <UndoLine undo={undo} redo={redo} />
      <RosterContent {...props} onEdit={edit} />
      {editing ? (
        <RosterDialog
          roster={roster ?? NO_ROSTER}
          error={error}
          onSave={save}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </div>
  );
}
