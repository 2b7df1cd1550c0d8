import CaretDownOutlined from '@ant-design/icons/CaretDownOutlined';
import CaretUpOutlined from '@ant-design/icons/CaretUpOutlined';
import type { KeyboardEvent, ReactElement } from 'react';
import type { CaseColumn } from '../../../shared/contract/case-list';
import { deskMessages } from '../../../shared/i18n/desk';
import type { Message } from '../../../shared/i18n/message';
import { useWords } from '../../ui/words';
import type { Sorting } from './sort-cases';

const LABELS: Readonly<Record<CaseColumn, Message>> = {
  unit: deskMessages.columnUnit,
  year: deskMessages.columnYear,
  form: deskMessages.columnForm,
  state: deskMessages.columnState,
  errors: deskMessages.columnErrors,
  warnings: deskMessages.columnWarnings,
  infos: deskMessages.columnInfos,
  parseIssues: deskMessages.columnDoubts,
  open: deskMessages.columnOpen,
  importedAt: deskMessages.columnImported,
  fileName: deskMessages.columnFile,
};

const COLUMNS = Object.keys(LABELS) as CaseColumn[];

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** One tab stop; the arrow keys go from column to column. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const at = buttons.findIndex((each) => each === document.activeElement);
  event.preventDefault();
  buttons.at((at + step) % buttons.length)?.focus();
}

interface Props {
  readonly sorting: Sorting;
  readonly onSort: (column: CaseColumn) => void;
}

function HeadCell({ column, sorting, onSort }: Props & { readonly column: CaseColumn }) {
  const t = useWords();
  const sorted = sorting.sortBy === column;
  const direction = sorting.descending ? 'descending' : 'ascending';
  const Icon = sorting.descending ? CaretDownOutlined : CaretUpOutlined;
  return (
    <th scope="col" className={`column-${column}`} aria-sort={sorted ? direction : 'none'}>
      <button
        type="button"
        data-testid={`sort-${column}`}
        tabIndex={sorted ? 0 : -1}
        onClick={() => onSort(column)}
      >
        {t(LABELS[column])}
        {sorted ? <Icon aria-hidden /> : null}
      </button>
    </th>
  );
}

/** The columns' names; each sorts the list by itself. */
export function CaseTableHead(props: Props): ReactElement {
  return (
    <thead data-head>
      <tr aria-rowindex={1} onKeyDown={moveFocus}>
        {COLUMNS.map((column) => (
          <HeadCell key={column} column={column} {...props} />
        ))}
      </tr>
    </thead>
  );
}
