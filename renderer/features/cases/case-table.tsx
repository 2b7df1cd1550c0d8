import type { ReactElement } from 'react';
import {
  CASE_COLUMNS,
  type CaseColumn,
  type CaseSummary,
} from '../../../shared/contract/case-list';
import type { SearchHit } from '../../../shared/contract/case-search';
import { deskMessages } from '../../../shared/i18n/desk';
import { useWords } from '../../ui/words';
import { CaseRow } from './case-row';
import { CaseTableHead } from './case-table-head';
import type { Sorting } from './sort-cases';
import type { RowWindow } from '../../ui/use-row-window';

interface Props {
  readonly cases: readonly CaseSummary[];
  readonly window: RowWindow;
  readonly current: string | null;
  /** Where the searched words stand in the texts of cases. */
  readonly hits: ReadonlyMap<string, SearchHit>;
  readonly sorting: Sorting;
  readonly onSort: (column: CaseColumn) => void;
  readonly onChoose: (caseId: string) => void;
  readonly onOpen: (caseId: string) => void;
}

/** As high as the rows that are not drawn. */
function Gap({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }) {
  if (rows <= 0) return null;
  return (
    <tr aria-hidden className="gap">
      <td colSpan={CASE_COLUMNS.length} style={{ height: rows * rowHeight }} />
    </tr>
  );
}

/** The list of cases as a plain table, so that it sorts and reads aloud as one; of its rows those are drawn that are seen. */
export function CaseTable(props: Props): ReactElement {
  const t = useWords();
  const { cases, current, onChoose, onOpen } = props;
  const { first, last, rowHeight } = props.window;
  const drawn = cases.slice(first, last);
  const entry = drawn.some(({ caseId }) => caseId === current) ? current : drawn[0]?.caseId;
  return (
    <table
      className="case-table"
      data-testid="case-list"
      aria-label={t(deskMessages.casesTitle)}
      aria-rowcount={cases.length + 1}
    >
      <CaseTableHead sorting={props.sorting} onSort={props.onSort} />
      <tbody>
        <Gap rows={first} rowHeight={rowHeight} />
        {drawn.map((each, index) => (
          <CaseRow
            key={each.caseId}
            each={each}
            index={first + index}
            hit={props.hits.get(each.caseId) ?? null}
            entry={each.caseId === entry}
            chosen={each.caseId === current}
            onChoose={onChoose}
            onOpen={onOpen}
          />
        ))}
        <Gap rows={cases.length - last} rowHeight={rowHeight} />
      </tbody>
    </table>
  );
}
