import {
  memo,
  useLayoutEffect,
  useMemo,
  useEffect,
  type ReactElement,
  type RefObject,
} from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { SeverityMark } from '../../../ui/severity-mark';
import { useRowWindow } from '../../../ui/use-row-window';
import { useWords } from '../../../ui/words';
import { FINDING_FILTERS, narrowed, type FindingFilter, type Listed } from '../listed-findings';
import { useChoice } from '../choosing';
import { useReview, type Review } from '../review-context';
import { findingIdOf, selectionOf } from '../selection';
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
  /** Counts from 0. */
  readonly index: number;
  readonly of: number;
}

/** From here on all lines are equally high and only those in sight are drawn; no ordinary report has as many. */
const LONG = 100;

/** A line that has the focus and goes leaves it to the list, so that it is not lost. */
function useLeavingFocus(id: string): void {
  useLayoutEffect(
    () => () => {
      const active = document.activeElement;
      if (!(active instanceof HTMLElement) || active.dataset['finding'] !== id) return;
      active.closest<HTMLElement>('[role="tabpanel"]')?.focus({ preventScroll: true });
    },
    [id],
  );
}

/** Drawn again only when something of its own has changed: a long list must not wait for all its lines. */
const FindingItem = memo(function FindingItem(props: ItemProps): ReactElement {
  const { kind, id, severity, status, text, chosen, choose, index, of } = props;
  useLeavingFocus(id);
  return (
    <ChoiceItem
      testId={kind === 'own' ? 'own-finding-item' : 'finding-item'}
      data={{ 'data-finding': id, 'data-severity': severity }}
      className={`finding-item status-${status}`}
      chosen={chosen}
      place={{ index, of }}
      onChoose={() => choose(selectionOf({ kind, id }))}
      before={<SeverityMark severity={severity} />}
      after={kind === 'own' ? <OwnMark /> : <StatusMark status={status} />}
    >
      {text}
    </ChoiceItem>
  );
});

/** Narrows the list to what became of its findings, with how many there are of each. */
const FilterBar = memo(function FilterBar(): ReactElement {
  const t = useWords();
  const { index, filter, setFilter } = useReview();
  const counts = useMemo(
    () => FINDING_FILTERS.map((each) => narrowed(index.listed, each).length),
    [index],
  );
  return (
    <div className="filter-bar" data-head role="group" aria-label={t(deskMessages.filterLabel)}>
      {FINDING_FILTERS.map((each, at) => (
        <button
          key={each}
          type="button"
          data-testid={`filter-${each}`}
          aria-pressed={each === filter}
          onClick={() => setFilter(each)}
        >
          {t(FILTER_WORDS[each])}
          <span className="count">{counts[at]}</span>
        </button>
      ))}
      <KeyHint of="filterFindings" />
    </div>
  );
});

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

interface Props {
  /** What scrolls the list. */
  readonly paneRef: RefObject<HTMLDivElement | null>;
}

interface LinesProps extends Props {
  readonly shown: readonly Listed[];
}

/** The findings; of a long list those in sight, the chosen one among them. */
function Lines({ paneRef, shown }: LinesProps): ReactElement {
  const t = useWords();
  const { view, choose } = useReview();
  const { selection } = useChoice();
  const chosenId = findingIdOf(selection);
  const isLong = shown.length > LONG;
  const { first, last, rowHeight, reveal } = useRowWindow(paneRef, shown.length);
  useEffect(() => {
    const at = shown.findIndex(({ id }) => id === chosenId);
    if (isLong && at >= 0) reveal(at);
  }, [isLong, shown, chosenId, selection, view, reveal]);
  const [from, to] = isLong ? [first, last] : [0, shown.length];
  const gaps = { paddingTop: from * rowHeight, paddingBottom: (shown.length - to) * rowHeight };
  return (
    <ol className={isLong ? 'items even' : 'items'} style={gaps}>
      {shown.slice(from, to).map((listed, index) => (
        <FindingItem
          key={listed.id}
          kind={listed.kind}
          id={listed.id}
          severity={listed.severity}
          status={listed.status}
          text={listed.kind === 'own' ? listed.own.text : t.of(listed.finding.message)}
          chosen={listed.id === chosenId}
          choose={choose}
          index={from + index}
          of={shown.length}
        />
      ))}
    </ol>
  );
}

/** What does not add up and what the inspector found, by gravity. */
export function FindingsList({ paneRef }: Props): ReactElement {
  const t = useWords();
  const { index, filter } = useReview();
  const shown = useMemo(() => narrowed(index.listed, filter), [index, filter]);
  if (index.listed.length === 0) return <NoFindings />;
  return (
    <>
      <FilterBar />
      {shown.length === 0 ? <p className="note">{t(deskMessages.filterNone)}</p> : null}
      <Lines paneRef={paneRef} shown={shown} />
    </>
  );
}
