import { memo, type ReactElement } from 'react';
import type { Finding } from '../../../../shared/audit/finding';
import { deskMessages } from '../../../../shared/i18n/desk';
import { SeverityMark } from '../../../ui/severity-mark';
import { useWords } from '../../../ui/words';
import { useReview, type Review } from '../review-context';
import { StatusMark, type Status } from './status-mark';

interface ItemProps {
  readonly finding: Finding;
  readonly status: Status;
  readonly chosen: boolean;
  readonly choose: Review['choose'];
}

/** Drawn again only when something of its own has changed: a long list must not wait for all its lines. */
const FindingItem = memo(function FindingItem(props: ItemProps): ReactElement {
  const { finding, status, chosen, choose } = props;
  const t = useWords();
  return (
    <li>
      <button
        type="button"
        data-testid="finding-item"
        data-finding={finding.id}
        data-severity={finding.severity}
        className={`item finding-item status-${status}`}
        aria-current={chosen}
        onClick={() => choose({ kind: 'finding', findingId: finding.id })}
      >
        <SeverityMark severity={finding.severity} />
        <span className="item-text">{t.of(finding.message)}</span>
        <StatusMark status={status} />
      </button>
    </li>
  );
});

/** What does not add up, by gravity; where nothing is found, what was checked. */
export function FindingsList(): ReactElement {
  const t = useWords();
  const { view, selection, choose } = useReview();
  const { findings, checks } = view.audit;
  const chosenId = selection?.kind === 'finding' ? selection.findingId : null;
  if (findings.length === 0) {
    const sum = (pick: (check: (typeof checks)[number]) => number): number =>
      checks.reduce((total, check) => total + pick(check), 0);
    const counts = {
      passed: sum((check) => check.passed),
      unverifiable: sum((check) => check.unverifiable),
    };
    return <p className="note">{t(deskMessages.noFindings, counts)}</p>;
  }
  return (
    <ol className="items">
      {findings.map((finding) => (
        <FindingItem
          key={finding.id}
          finding={finding}
          status={view.state.decisions[finding.id]?.status ?? 'open'}
          chosen={finding.id === chosenId}
          choose={choose}
        />
      ))}
    </ol>
  );
}
