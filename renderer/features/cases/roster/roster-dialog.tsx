import { Alert, Button, Input } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import type { AppError } from '../../../../shared/contract/app-error';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Roster } from '../../../../shared/report/roster';
import { withUnits } from '../../../../shared/report/roster';
import {
  columnCount,
  rowsOfText,
  unitColumn,
  unitsOfColumn,
  type Rows,
} from '../../../../shared/report/roster-rows';
import { Dialog } from '../../../ui/dialog';
import { errorWords } from '../../../ui/error-words';
import { settled } from '../../../ui/settled';
import { useWords } from '../../../ui/words';

interface Props {
  readonly roster: Roster;
  /** Why it could not be read, or was not kept. */
  readonly error: AppError | null;
  /** Answers whether it is kept. */
  readonly onSave: (roster: Roster) => Promise<boolean>;
  readonly onClose: () => void;
}

interface Draft {
  readonly text: string;
  /** Chosen by the inspector; `null`: the one that looks like the units. */
  readonly column: number | null;
  readonly problem: AppError | null;
}

/** Tabs and line ends within a cell would make other cells of it. */
const textOf = (rows: Rows): string =>
  rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t')).join('\n');

async function chosenFile(): Promise<Partial<Draft>> {
  const chosen = await settled(window.gouji.call('chooseRosterFile', {}));
  if (!chosen.ok) return { problem: chosen.error };
  if (chosen.value === null) return {};
  return { text: textOf(chosen.value.rows), column: null, problem: null };
}

/** Which column of a table the units stand in, with what stands at its top. */
function ColumnChoice(props: {
  readonly rows: Rows;
  readonly column: number;
  readonly onChoose: (column: number) => void;
}): ReactElement {
  const t = useWords();
  const id = useId();
  const columns = Array.from({ length: columnCount(props.rows) }, (_, column) => column);
  return (
    <p>
      <label htmlFor={id}>{t(deskMessages.rosterColumn)}</label>{' '}
      <select
        id={id}
        className="picker"
        value={props.column}
        onChange={({ target }) => props.onChoose(+target.value)}
      >
        {columns.map((column) => (
          <option key={column} value={column}>
            {t(deskMessages.rosterColumnIs, {
              number: column + 1,
              first: (props.rows[0]?.[column] ?? '').slice(0, 20),
            })}
          </option>
        ))}
      </select>
    </p>
  );
}

interface FieldsProps {
  readonly draft: Draft;
  readonly rows: Rows;
  readonly column: number;
  readonly change: (part: Partial<Draft>) => void;
}

function RosterFields({ draft, rows, column, change }: FieldsProps): ReactElement {
  const t = useWords();
  const id = useId();
  return (
    <>
      <p>
        <Button
          data-testid="roster-file"
          onClick={() => void chosenFile().then((chosen) => change(chosen))}
        >
          {t(deskMessages.rosterFromFile)}
        </Button>
      </p>
      <label htmlFor={id}>{t(deskMessages.rosterText)}</label>
      <Input.TextArea
        id={id}
        data-testid="roster-text"
        rows={14}
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      {columnCount(rows) > 1 ? (
        <ColumnChoice rows={rows} column={column} onChoose={(each) => change({ column: each })} />
      ) : null}
    </>
  );
}

/** The roster to be written, pasted, or taken from a file. Nothing is kept before it has been seen. */
export function RosterDialog({ roster, error, onSave, onClose }: Props): ReactElement {
  const t = useWords();
  const text = roster.units.join('\n');
  const [draft, setDraft] = useState<Draft>({ text, column: null, problem: null });
  const change = (part: Partial<Draft>): void => setDraft((now) => ({ ...now, ...part }));
  const rows = rowsOfText(draft.text);
  const column = draft.column ?? unitColumn(rows);
  const units = unitsOfColumn(rows, column);
  const next = withUnits(roster, units);
  const save = async (): Promise<void> => {
    if (await onSave(next)) onClose();
  };
  const problem = draft.problem ?? error;
  const counts = { units: next.units.length, repeated: units.length - next.units.length };
  return (
    <Dialog
      title={t(deskMessages.roster)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t(deskMessages.cancel)}</Button>
          <Button type="primary" data-testid="roster-save" onClick={() => void save()}>
            {t(deskMessages.save)}
          </Button>
        </>
      }
    >
      <div className="dialog-form" data-testid="roster-dialog">
        <RosterFields draft={draft} rows={rows} column={column} change={change} />
        <p role="status" data-testid="roster-counts">
          {t(deskMessages.rosterCounts, counts)}
        </p>
        {problem ? <Alert type="error" showIcon title={errorWords(t, problem)} /> : null}
      </div>
    </Dialog>
  );
}
