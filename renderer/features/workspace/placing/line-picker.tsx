import { Input } from 'antd';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { TABLE_IDS } from '../../../../shared/report/form';
import { formTable } from '../../../../shared/report/forms';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { choiceKey, type FormLineChoice } from './form-lines';
import type { Axis } from './source-lines';

export type LineId = Pick<FormLineChoice, 'table' | 'id'>;

interface Props {
  readonly axis: Axis;
  readonly label: string;
  /** What matches the words that are typed. */
  readonly choices: readonly FormLineChoice[];
  readonly chosen: LineId | null;
  /** What the line is read as now. */
  readonly now: LineId | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onChoose: (choice: FormLineChoice) => void;
}

const isSame = (a: LineId, b: LineId | null): boolean =>
  b !== null && choiceKey(a) === choiceKey(b);

function Choice({ choice, id, ...props }: Props & { choice: FormLineChoice; id: string }) {
  const t = useWords();
  const { axis, chosen, now, onChoose } = props;
  const { label, missing } = choice;
  const words = axis === 'row' ? deskMessages.placeNotRow : deskMessages.placeNotColumn;
  return (
    <li
      id={id}
      role="option"
      data-testid="line-choice"
      data-line={choice.id ?? ''}
      aria-selected={isSame(choice, chosen)}
      // The field keeps the focus: arrow keys and Enter go on from there.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(choice)}
    >
      <span>{label ? t.of(label) : t(words)}</span>
      {isSame(choice, now) ? <em>{t(deskMessages.placeIsNow)}</em> : null}
      {missing ? <em className="missing">{t(deskMessages.placeIsMissing)}</em> : null}
    </li>
  );
}

function Choices(props: Props & { readonly id: string }): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const { choices, id } = props;
  const tables = TABLE_IDS.filter((table) => choices.some((each) => each.table === table));
  const inOrder = tables.toSorted((a, b) => {
    const at = (table: string): number => choices.findIndex((each) => each.table === table);
    return at(a) - at(b);
  });
  return (
    <div className="line-choices" role="listbox" id={id} aria-label={t(deskMessages.placeLines)}>
      {choices.length === 0 ? <p className="hint">{t(deskMessages.placeNone)}</p> : null}
      {inOrder.map((table) => (
        <ul key={table} role="group" aria-labelledby={`${id}-${table}`}>
          <li role="presentation" id={`${id}-${table}`} className="line-group">
            {t.of(formTable(table, view.report.tables[table].form).name)}
          </li>
          {choices
            .filter((each) => each.table === table)
            .map((choice) => (
              <Choice
                key={choiceKey(choice)}
                {...props}
                choice={choice}
                id={`${id}-${choiceKey(choice)}`}
              />
            ))}
        </ul>
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** A searchable list of the form's rows or columns, by the ARIA pattern of a combobox whose list is always open. */
export function LinePicker(props: Props): ReactElement {
  const t = useWords();
  const id = useId();
  const { choices, chosen, typed, onType, onChoose } = props;
  const frame = useRef<HTMLDivElement>(null);
  const at = choices.findIndex((each) => isSame(each, chosen));
  const key = chosen ? choiceKey(chosen) : null;
  useEffect(() => {
    frame.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [key]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const next = choices[at < 0 && step === -1 ? choices.length - 1 : at + step];
    if (next) onChoose(next);
  };
  return (
    <div className="line-picker" ref={frame}>
      <label htmlFor={`${id}-field`}>{props.label}</label>
      <Input
        id={`${id}-field`}
        data-testid="line-search"
        data-first=""
        autoComplete="off"
        placeholder={t(deskMessages.placeSearch)}
        value={typed}
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={at < 0 ? undefined : `${id}-list-${key}`}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <Choices {...props} id={`${id}-list`} />
    </div>
  );
}
