import { Button, Radio } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { handInMessages } from '../../../../shared/i18n/hand-ins';
import { stateOf, type HandInState, type HandIns } from '../../../../shared/report/hand-ins';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';

export type HandInFilter = 'all' | HandInState;

const FILTERS: readonly HandInFilter[] = ['all', 'missing', 'twice', 'in'];

interface Props {
  readonly handIns: HandIns;
  readonly year: number;
  readonly years: readonly number[];
  readonly filter: HandInFilter;
  readonly onYear: (year: number) => void;
  readonly onFilter: (filter: HandInFilter) => void;
  readonly onEdit: () => void;
  readonly onCopy: () => void;
  readonly onExport: () => void;
}

function FilterChoice({ handIns, filter, onFilter }: Props): ReactElement {
  const t = useWords();
  const { units } = handIns;
  const label = (each: HandInFilter): string => {
    const count =
      each === 'all' ? units.length : units.filter((unit) => stateOf(unit) === each).length;
    const name = each === 'all' ? deskMessages.handInAll : handInMessages[each];
    return `${t(name)} ${count}`;
  };
  return (
    <Radio.Group
      optionType="button"
      aria-label={t(deskMessages.filters)}
      value={filter}
      onChange={(event) => onFilter(event.target.value as HandInFilter)}
    >
      {FILTERS.map((each) => (
        <Radio.Button key={each} value={each} data-testid={`hand-in-${each}`}>
          {label(each)}
        </Radio.Button>
      ))}
    </Radio.Group>
  );
}

/** Which year, which units, and what can be done with the list. */
export function HandInTools(props: Props): ReactElement {
  const t = useWords();
  const { years, year } = props;
  return (
    <div className="list-tools">
      <select
        className="picker"
        data-testid="hand-in-year"
        aria-label={t(deskMessages.columnYear)}
        value={year}
        onChange={({ target }) => props.onYear(+target.value)}
      >
        {years.map((each) => (
          <option key={each} value={each}>
            {t(deskMessages.yearOf, { year: each })}
          </option>
        ))}
      </select>
      <FilterChoice {...props} />
      <span className="spring" />
      <Button data-testid="roster-edit" onClick={props.onEdit}>
        {t(deskMessages.rosterEdit)} <KeyHint of="editRoster" />
      </Button>
      <Button data-testid="copy-missing" onClick={props.onCopy}>
        {t(deskMessages.copyMissing)} <KeyHint of="copyMissing" />
      </Button>
      <Button data-testid="export-hand-ins" onClick={props.onExport}>
        {t(deskMessages.exportHandIns)} <KeyHint of="exportHandIns" />
      </Button>
    </div>
  );
}
