import { Button } from 'antd';
import { useEffect, type ReactElement, type RefObject } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { TABLE_IDS, type TableId } from '../../../../shared/report/form';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { findingsOnTable } from '../case-index';
import { tableNumber } from '../cell-key';
import { HintedSection } from '../hint/hinted-section';
import { useChoice } from '../choosing';
import { useChosenCells } from '../use-chosen-cells';
import { useReview } from '../review-context';
import { scrollToChosen } from '../scroll-to';
import { YearButtons } from '../year/year-buttons';
import { CELL_HINT_ID, pointedCell } from './pointed-cell';
import { StatutoryTable } from './statutory-table';

/** Brings a table to the top of its pane. */
export function showTable(table: TableId): void {
  document.getElementById(`table-${table}`)?.scrollIntoView({ block: 'start' });
}

function TableButton({ table }: { readonly table: TableId }): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const count = findingsOnTable(view, table);
  return (
    <Button size="small" onClick={() => showTable(table)}>
      {t(deskMessages.tableShort, { number: tableNumber(table) })}
      {count > 0 ? (
        <span className="count loud" title={t(deskMessages.tableFindings, { count })}>
          {count}
        </span>
      ) : null}
      <KeyHint of={table} />
    </Button>
  );
}

interface Props {
  readonly paneRef: RefObject<HTMLDivElement | null>;
}

/** What scrolls in the pane, to the chosen cells. */
function Tables({ paneRef, title }: Props & { readonly title: string }): ReactElement {
  const { focus } = useChoice();
  const chosen = useChosenCells();
  useEffect(() => {
    if (paneRef.current) scrollToChosen(paneRef.current, focus.place);
  }, [paneRef, focus]);
  return (
    <div ref={paneRef} className="pane-body tables" tabIndex={0} role="group" aria-label={title}>
      {TABLE_IDS.map((table) => (
        <StatutoryTable key={table} table={table} chosen={chosen} />
      ))}
    </div>
  );
}

/** The three statutory tables, as they were read. */
export function TablePane({ paneRef }: Props): ReactElement {
  const t = useWords();
  const title = t(deskMessages.tablePane);
  return (
    <HintedSection title={title} testId="table-pane" hintId={CELL_HINT_ID} at={pointedCell}>
      <header className="pane-header">
        <h2>{title}</h2>
        {TABLE_IDS.map((table) => (
          <TableButton key={table} table={table} />
        ))}
        <YearButtons />
      </header>
      <Tables paneRef={paneRef} title={title} />
    </HintedSection>
  );
}
