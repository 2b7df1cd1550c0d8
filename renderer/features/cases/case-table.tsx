import CaretDownOutlined from '@ant-design/icons/CaretDownOutlined';
import CaretUpOutlined from '@ant-design/icons/CaretUpOutlined';
import type { ReactElement } from 'react';
import type { CaseSummary } from '../../../shared/contract/view';
import { deskMessages } from '../../../shared/i18n/desk';
import { formatMoment } from '../../ui/format';
import { useWords } from '../../ui/words';
import type { Sorting, SortKey } from './sort-cases';

const COLUMNS = [
  ['unit', deskMessages.columnUnit],
  ['year', deskMessages.columnYear],
  ['errors', deskMessages.columnErrors],
  ['warnings', deskMessages.columnWarnings],
  ['infos', deskMessages.columnInfos],
  ['parseIssues', deskMessages.columnDoubts],
  ['open', deskMessages.columnOpen],
  ['signed', deskMessages.columnSigned],
  ['importedAt', deskMessages.columnImported],
  ['fileName', deskMessages.columnFile],
] as const satisfies readonly (readonly [SortKey, unknown])[];

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly sorting: Sorting;
  readonly onSort: (key: SortKey) => void;
  readonly onOpen: (caseId: string) => void;
}

function HeadCell({
  column,
  sorting,
  onSort,
}: Pick<Props, 'sorting' | 'onSort'> & { readonly column: (typeof COLUMNS)[number] }) {
  const t = useWords();
  const [key, label] = column;
  const sorted = sorting.key === key;
  const direction = sorting.descending ? 'descending' : 'ascending';
  const Icon = sorting.descending ? CaretDownOutlined : CaretUpOutlined;
  return (
    <th scope="col" aria-sort={sorted ? direction : 'none'}>
      <button type="button" onClick={() => onSort(key)}>
        {t(label)}
        {sorted ? <Icon aria-hidden /> : null}
      </button>
    </th>
  );
}

const Count = ({ of, tone }: { readonly of: number; readonly tone: string }): ReactElement => (
  <td className={of > 0 ? `count-cell ${tone}` : 'count-cell none'}>{of}</td>
);

function CaseRow({
  each,
  onOpen,
}: Pick<Props, 'onOpen'> & { readonly each: CaseSummary }): ReactElement {
  const t = useWords();
  return (
    <tr data-testid="case-row" data-case={each.caseId} onClick={() => onOpen(each.caseId)}>
      <th scope="row">
        <button
          type="button"
          className="case-open"
          onClick={(event) => {
            event.stopPropagation();
            onOpen(each.caseId);
          }}
        >
          {each.unit ?? t(deskMessages.unitUnknown)}
        </button>
        {each.damaged ? <span className="tag-error">{t(deskMessages.damaged)}</span> : null}
      </th>
      <td>{each.year ?? t(deskMessages.yearUnknown)}</td>
      <Count of={each.errors} tone="error" />
      <Count of={each.warnings} tone="warning" />
      <Count of={each.infos} tone="info" />
      <Count of={each.parseIssues} tone="warning" />
      <Count of={each.open} tone="strong" />
      <td>{t(each.signed ? deskMessages.signed : deskMessages.notSigned)}</td>
      <td className="moment">{formatMoment(each.importedAt)}</td>
      <td className="file-name">{each.fileName}</td>
    </tr>
  );
}

/** The list of cases as a plain table, so that it sorts, reads aloud and prints as one. */
export function CaseTable({ cases, sorting, onSort, onOpen }: Props): ReactElement {
  const t = useWords();
  return (
    <table className="case-table" data-testid="case-list" aria-label={t(deskMessages.casesTitle)}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <HeadCell key={column[0]} column={column} sorting={sorting} onSort={onSort} />
          ))}
        </tr>
      </thead>
      <tbody>
        {cases.map((each) => (
          <CaseRow key={each.caseId} each={each} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}
