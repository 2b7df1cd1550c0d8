import { memo, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { SeverityMark } from '../../../ui/severity-mark';
import { useWords } from '../../../ui/words';
import {
  FINDING_FILTERS,
  findingIdOf,
  listedFindings,
  selectionOf,
  type FindingFilter,
  type Listed,
} from '../listed-findings';
import { useReview, type Review } from '../review-context';
import { ChoiceItem } from './choice-item';
import { OwnMark } from './own-mark';
import { StatusMark } from './status-mark';

const FILTER_WORDS = {
  all: deskMessages.filterAll,
  open: deskMessages.statusOpen,
  confirmed: deskMessages.statusConfirmed,
  questioned: deskMessages.statusAsked,
  dismissed: deskMessages.statusDismissed,
} as const satisfies Record<FindingFilter, unknown>;

interface ItemProps extends Pick<Listed, 'kind' | 'id' | 'severity' | 'status'> {
  readonly text: string;
  readonly chosen: boolean;
  readonly choose: Review['choose'];
}

/** Drawn again only when something of its own has changed: a long list must not wait for all its lines. */
const FindingItem = memo(function FindingItem(props: ItemProps): ReactElement {
  const { kind, id, severity, status, text, chosen, choose } = props;
  return (
    <ChoiceItem
      testId={kind === 'own' ? 'own-finding-item' : 'finding-item'}
      data={{ 'data-finding': id, 'data-severity': severity }}
      className={`finding-item status-${status}`}
      chosen={chosen}
      onChoose={() => choose(selectionOf({ kind, id }))}
      before={<SeverityMark severity={severity} />}
      after={kind === 'own' ? <OwnMark /> : <StatusMark status={status} />}
    >
      {text}
    </ChoiceItem>
  );
});

/** Narrows the list to what became of its findings, with how many there are of each. */
function FilterBar(): ReactElement {
  const t = useWords();
  const { view, filter, setFilter } = useReview();
  return (
    <div className="filter-bar" role="group" aria-label={t(deskMessages.filterLabel)}>
      {FINDING_FILTERS.map((each) => (
        <button
          key={each}
          type="button"
          data-testid={`filter-${each}`}
          aria-pressed={each === filter}
          onClick={() => setFilter(each)}
        >
          {t(FILTER_WORDS[each])}
          <span className="count">{listedFindings(view, each).length}</span>
        </button>
      ))}
      <KeyHint of="filterFindings" />
    </div>
  );
}

/** Says what was checked where nothing is found. */
function NoFindings(): ReactElement {
  const t = useWords();
  const { checks } = useReview().view.audit;
  const sum = (pick: (check: (typeof checks)[number]) => number): number =>
    checks.reduce((total, check) => total + pick(check), 0);
  const counts = {
    passed: sum((check) => check.passed),
    unverifiable: sum((check) => check.unverifiable),
  };
  return <p className="note">{t(deskMessages.noFindings, counts)}</p>;
}

/** What does not add up and what the inspector found, by gravity. */
export function FindingsList(): ReactElement {
  const t = useWords();
  const { view, filter, selection, choose } = useReview();
  const shown = listedFindings(view, filter);
  const chosenId = findingIdOf(selection);
  if (listedFindings(view).length === 0) return <NoFindings />;
  return (
    <>
      <FilterBar />
      {shown.length === 0 ? <p className="note">{t(deskMessages.filterNone)}</p> : null}
      <ol className="items">
        {shown.map((listed) => (
          <FindingItem
            key={listed.id}
            kind={listed.kind}
            id={listed.id}
            severity={listed.severity}
            status={listed.status}
            text={listed.kind === 'own' ? listed.own.text : t.of(listed.finding.message)}
            chosen={listed.id === chosenId}
            choose={choose}
          />
        ))}
      </ol>
    </>
  );
}
