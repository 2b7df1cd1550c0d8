import { Button, Checkbox } from 'antd';
import type { KeyboardEvent, ReactElement, RefObject } from 'react';
import {
  STATE_FILTERS,
  type CaseListView,
  type StateFilter,
} from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import { KeyHint } from '../../ui/key-hint';
import { useWords } from '../../ui/words';
import { isFiltered } from './filter-cases';

const STATES = {
  all: deskMessages.stateAll,
  unfinished: deskMessages.stateUnfinished,
  new: deskMessages.stateNew,
  inReview: deskMessages.stateInReview,
  needsCorrection: deskMessages.stateNeedsCorrection,
  done: deskMessages.stateFinished,
  signed: deskMessages.signed,
} as const;

interface Props {
  readonly view: CaseListView;
  readonly years: readonly number[];
  readonly firstRef: RefObject<HTMLSelectElement | null>;
  readonly onChange: (part: Partial<CaseListView>) => void;
  readonly onClear: () => void;
}

function StateChoice({ view, firstRef, onChange }: Props): ReactElement {
  const t = useWords();
  return (
    <select
      ref={firstRef}
      className="picker"
      data-testid="filter-state"
      aria-label={t(deskMessages.columnState)}
      value={view.state}
      onKeyDown={leaveOnEsc}
      onChange={(event) => onChange({ state: event.target.value as StateFilter })}
    >
      {STATE_FILTERS.map((state) => (
        <option key={state} value={state}>
          {t(STATES[state])}
        </option>
      ))}
    </select>
  );
}

/** A year that was chosen stays in the choice when its last case has gone. */
function YearChoice({ view, years, onChange }: Props): ReactElement {
  const t = useWords();
  const all = view.year === null || years.includes(view.year) ? years : [view.year, ...years];
  return (
    <select
      className="picker"
      data-testid="filter-year"
      aria-label={t(deskMessages.columnYear)}
      value={view.year ?? ''}
      onKeyDown={leaveOnEsc}
      onChange={({ target }) => onChange({ year: target.value === '' ? null : +target.value })}
    >
      <option value="">{t(deskMessages.yearAll)}</option>
      {all.map((year) => (
        <option key={year} value={year}>
          {t(deskMessages.yearOf, { year })}
        </option>
      ))}
    </select>
  );
}

/** A choice keeps all letters to itself; Esc leaves it. */
const leaveOnEsc = (event: KeyboardEvent<HTMLSelectElement>): void => {
  if (event.key === 'Escape') event.currentTarget.blur();
};

/** Which of the cases are shown. */
export function CaseFilters(props: Props): ReactElement {
  const t = useWords();
  const { view, onChange } = props;
  return (
    <div className="filters" role="group" aria-label={t(deskMessages.filters)}>
      <StateChoice {...props} />
      <YearChoice {...props} />
      <Checkbox
        data-testid="filter-errors"
        checked={view.withErrors}
        onChange={({ target }) => onChange({ withErrors: target.checked })}
      >
        {t(deskMessages.filterErrors)}
      </Checkbox>
      <Checkbox
        data-testid="filter-doubts"
        checked={view.withDoubts}
        onChange={({ target }) => onChange({ withDoubts: target.checked })}
      >
        {t(deskMessages.filterDoubts)}
      </Checkbox>
      {isFiltered(view) ? (
        <Button size="small" data-testid="filter-clear" onClick={props.onClear}>
          {t(deskMessages.filterClear)} <KeyHint of="clearFilters" />
        </Button>
      ) : null}
    </div>
  );
}
