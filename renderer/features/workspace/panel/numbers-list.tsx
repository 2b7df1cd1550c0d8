import type { ReactElement } from 'react';
import { FACT_STATUSES, type FactStatus } from '../../../../shared/audit/finding';
import { textAt } from '../../../../shared/document/source-document';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import { STATUS_WORDS } from './fact-words';

/** What the inspector looks at first. */
const OPEN: readonly FactStatus[] = [
  'contradicts',
  'sumFails',
  'rateFails',
  'questioned',
  'notUnderstood',
];

function StatusGroup({ status }: { readonly status: FactStatus }): ReactElement | null {
  const t = useWords();
  const { view, choose } = useReview();
  const { selection } = useChoice();
  const facts = view.report.facts.filter((_, at) => view.audit.factStatus[at] === status);
  if (facts.length === 0) return null;
  return (
    <details open={OPEN.includes(status)}>
      <summary>
        <span className="rule">{t(STATUS_WORDS[status])}</span>
        <span className="counts">{facts.length}</span>
      </summary>
      <p className="chips">
        {facts.map((fact) => (
          <button
            key={fact.id}
            type="button"
            className="chip"
            aria-current={selection?.kind === 'number' && selection.fact === fact.id}
            onClick={() => choose({ kind: 'number', fact: fact.id })}
          >
            {textAt(view.report.text, fact.span)}
          </button>
        ))}
      </p>
    </details>
  );
}

/** How far the numbers of the text are covered by checks. */
export function NumbersList(): ReactElement {
  const t = useWords();
  const { numbers } = useReview().view.audit.coverage;
  return (
    <div className="groups">
      <p className="note">{t(deskMessages.numbersSummary, { numbers })}</p>
      {FACT_STATUSES.map((status) => (
        <StatusGroup key={status} status={status} />
      ))}
    </div>
  );
}
