import type { ReactElement } from 'react';
import type { CaseSummary } from '../../../shared/contract/case-list';
import type { SearchHit } from '../../../shared/contract/case-search';
import { deskMessages } from '../../../shared/i18n/desk';
import { formatMoment } from '../../ui/format';
import { useWords } from '../../ui/words';
import { CaseState } from './case-state';

interface CountProps {
  readonly of: number | null;
  readonly tone: string;
}

/** A dash where nothing is known: that is not none. */
const Count = ({ of, tone }: CountProps): ReactElement => (
  <td className={(of ?? 0) > 0 ? `count-cell ${tone}` : 'count-cell none'}>{of ?? '—'}</td>
);

interface Props {
  readonly each: CaseSummary;
  /** Counts from 0. */
  readonly index: number;
  readonly hit: SearchHit | null;
  /** The row that Tab leads to. */
  readonly entry: boolean;
  /** The row that was chosen last: what is done to a case is done to this one. */
  readonly chosen: boolean;
  readonly onChoose: (caseId: string) => void;
  readonly onOpen: (caseId: string) => void;
}

const PLACES = {
  text: deskMessages.foundInText,
  finding: deskMessages.foundInFinding,
  note: deskMessages.foundInNote,
} as const;

function Unit({ each, hit, entry, onChoose, onOpen }: Props): ReactElement {
  const t = useWords();
  const unit = each.unit ?? t(deskMessages.unitUnknown);
  return (
    <th scope="row" title={unit}>
      <button
        type="button"
        className="case-open"
        tabIndex={entry ? 0 : -1}
        onFocus={() => onChoose(each.caseId)}
        onClick={(event) => {
          event.stopPropagation();
          onOpen(each.caseId);
        }}
      >
        {unit}
      </button>
      {each.damaged ? <span className="tag-error">{t(deskMessages.damaged)}</span> : null}
      {each.newer ? <span className="tag-error">{t(deskMessages.newer)}</span> : null}
      {hit ? (
        <span className="hit" title={hit.excerpt} data-testid="hit">
          {t(PLACES[hit.where])} {hit.excerpt}
        </span>
      ) : null}
    </th>
  );
}

/** A case in the list. All rows are one line high: which of them are seen is counted by that. */
export function CaseRow(props: Props): ReactElement {
  const t = useWords();
  const { each, index, chosen, onOpen } = props;
  return (
    <tr
      data-testid="case-row"
      data-row
      data-case={each.caseId}
      aria-rowindex={index + 2}
      aria-current={chosen ? 'true' : undefined}
      onClick={() => onOpen(each.caseId)}
    >
      <Unit {...props} />
      <td>{each.year ?? t(deskMessages.yearUnknown)}</td>
      <td>{each.form ?? ''}</td>
      <td>
        <CaseState {...each} />
      </td>
      <Count of={each.errors} tone="error" />
      <Count of={each.warnings} tone="warning" />
      <Count of={each.infos} tone="info" />
      <Count of={each.parseIssues} tone="warning" />
      <Count of={each.open} tone="strong" />
      <td className="moment">{formatMoment(each.importedAt)}</td>
      <td title={each.fileName}>{each.fileName}</td>
    </tr>
  );
}
