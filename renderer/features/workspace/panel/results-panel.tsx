import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import type { ReadingComparison } from '../../../../shared/casefile/second-reading';
import { deskMessages } from '../../../../shared/i18n/desk';
import { TabBar, type Tab } from '../../../ui/tab-bar';
import { useWords } from '../../../ui/words';
import { LIST_ID, ListSplitter } from '../panes/list-splitter';
import { useChoice } from '../choosing';
import { useReview, type ListId } from '../review-context';
import { ReadingsList } from '../versions/readings-list';
import { VersionsList } from '../versions/versions-list';
import { ActForm } from './act-form';
import { ChecksList } from './checks-list';
import { Detail } from './detail';
import { DoubtsList } from './doubts-list';
import { FindingsList } from './findings-list';
import { NumbersList } from './numbers-list';
import { AnnotationsList, CorrectionsList } from './other-lists';

interface ListProps {
  /** What scrolls the list. */
  readonly paneRef: RefObject<HTMLDivElement | null>;
}

const LISTS: Readonly<Record<ListId, (props: ListProps) => ReactElement>> = {
  findings: FindingsList,
  doubts: DoubtsList,
  annotations: AnnotationsList,
  corrections: CorrectionsList,
  checks: ChecksList,
  numbers: NumbersList,
  versions: VersionsList,
  readings: ReadingsList,
};

const countItems = (readings: readonly ReadingComparison[]): number =>
  readings.reduce((sum, { items }) => sum + items.length, 0);

function useTabs(): readonly Tab<ListId>[] {
  const t = useWords();
  const { view, list } = useReview();
  const { report, audit, state, comparison, readings } = view;
  const tab = (id: ListId, label: string, count: number | null, loud = false): Tab<ListId> => ({
    id,
    label,
    count,
    loud,
  });
  return [
    tab(
      'findings',
      t(deskMessages.listFindings),
      audit.findings.length + state.ownFindings.length,
      true,
    ),
    tab('doubts', t(deskMessages.listDoubts), report.issues.length, true),
    tab('annotations', t(deskMessages.listAnnotations), state.annotations.length),
    tab(
      'corrections',
      t(deskMessages.listCorrections),
      state.corrections.length + state.placements.length,
    ),
    tab('checks', t(deskMessages.listChecks), audit.verdicts.length),
    tab('numbers', t(deskMessages.listNumbers), audit.coverage.numbers),
    ...(comparison || list === 'versions'
      ? [
          tab(
            'versions',
            t(deskMessages.listVersions),
            comparison ? (comparison.changes?.length ?? null) : 0,
          ),
        ]
      : []),
    ...(readings.length > 0 || list === 'readings'
      ? [tab('readings', t(deskMessages.listReadings), countItems(readings))]
      : []),
  ];
}

/** Keeps the chosen line of the list in sight. */
function useFollow(list: RefObject<HTMLDivElement | null>): void {
  const { view } = useReview();
  const { selection } = useChoice();
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [list, selection, view]);
}

/** What is chosen, each from its beginning, and what is being written about it. */
function DetailPane(): ReactElement {
  const t = useWords();
  const { form } = useReview();
  const { selection } = useChoice();
  const detail = useRef<HTMLDivElement>(null);
  useEffect(() => {
    detail.current?.scrollTo({ top: 0 });
  }, [selection]);
  return (
    <div
      ref={detail}
      className="results-detail"
      role="group"
      tabIndex={0}
      aria-label={t(deskMessages.detail)}
    >
      {form ? <ActForm key={JSON.stringify(form)} form={form} /> : null}
      <Detail />
    </div>
  );
}

/** The lists, and under them what is chosen and what is being written about it. */
export function ResultsPanel({
  paneRef,
}: {
  readonly paneRef: RefObject<HTMLDivElement | null>;
}): ReactElement {
  const t = useWords();
  const { list, setList } = useReview();
  const tabs = useTabs();
  const List = LISTS[list];
  useFollow(paneRef);
  const title = t(deskMessages.panel);
  return (
    <section className="pane results" data-testid="findings-pane" aria-label={title}>
      <TabBar label={title} tabs={tabs} chosen={list} controls={LIST_ID} onChoose={setList} />
      <div className="results-body">
        <div
          ref={paneRef}
          id={LIST_ID}
          className="results-list"
          data-home
          role="tabpanel"
          tabIndex={0}
          aria-labelledby={`${LIST_ID}-${list}`}
        >
          <List paneRef={paneRef} />
        </div>
        <ListSplitter list={paneRef} />
        <DetailPane />
      </div>
    </section>
  );
}
