import { Alert, Button } from 'antd';
import { useRef, useState, type ReactElement } from 'react';
import type { CaseView } from '../../../shared/contract/case-view';
import type { Settings } from '../../../shared/contract/settings';
import { deskMessages } from '../../../shared/i18n/desk';
import { useAsk } from '../../ui/use-ask';
import { Waiting } from '../../ui/waiting';
import { useWords } from '../../ui/words';
import { useAboutSelected } from './use-about-selected';
import { ChoiceAnnouncer } from './announcer';
import { Panes as PaneLayout } from './panes/panes';
import { FilePicker } from './handing-in/file-picker';
import { HandInDialog } from './handing-in/hand-in-dialog';
import { ChoosingContext } from './choosing';
import { LightingContext, makeLighting } from './lighting';
import { ResultsPanel } from './panel/results-panel';
import { ReviewContext } from './review-context';
import { SumBar } from './panel/sum-bar';
import { ReviewHeader, type HeaderActs } from './review-header';
import { SourcePane } from './source/source-pane';
import { LastYearPane } from './year/last-year-pane';
import { useYearView } from './year/use-year-view';
import { useYear, YearContext } from './year/year-context';
import { TablePane } from './tables/table-pane';
import type { CaseDesk } from './use-case';
import { ReviewKeys, type Panes } from './review-keys';
import { useReviewState, type ReviewState } from './use-review-state';
import { errorWords } from '../../ui/error-words';

/** A file that is handed in for the open case. */
interface HandingIn {
  readonly handedIn: File | null;
  readonly onHandIn: (file: File | null) => void;
  readonly onImport: (file: File) => void;
}

interface Props extends Omit<HeaderActs, 'onUndo' | 'onRedo' | 'onChooseHandIn'>, HandingIn {
  /** Asks which backup a damaged case is to go back to. */
  readonly onRestore: () => void;
  readonly view: CaseView;
  readonly desk: CaseDesk;
  readonly settings: Settings;
  /** Told whether something is written that is not saved. */
  readonly onWriting: (written: boolean) => void;
}

function Notices({
  desk,
  view: { brokenAt, lost },
  onRestore,
}: {
  readonly desk: CaseDesk;
  readonly view: CaseView;
  readonly onRestore: () => void;
}): ReactElement {
  const t = useWords();
  const restore = (
    <Button size="small" data-testid="restore-open" onClick={onRestore}>
      {t(deskMessages.restoreOpen)}
    </Button>
  );
  return (
    <>
      {brokenAt === null ? null : (
        <Alert
          banner
          type="error"
          title={t(deskMessages.caseBroken, { brokenAt, lost })}
          action={restore}
        />
      )}
      {desk.error ? <Alert banner type="error" title={errorWords(t, desk.error)} /> : null}
    </>
  );
}

/** A correction has the report read again; a large one takes a second or two. */
function Rereading(): ReactElement {
  const t = useWords();
  const ask = useAsk();
  return (
    <div className="rereading">
      <Waiting
        words={t(deskMessages.working)}
        onCancel={() => ask(window.gouji.call('stopReading', {}))}
      />
    </div>
  );
}

interface BodyProps extends HeaderActs, HandingIn {
  readonly onRestore: () => void;
  readonly review: ReviewState;
  readonly desk: CaseDesk;
}

function HandingInDialog({ handedIn, onHandIn, onImport, desk }: BodyProps): ReactElement | null {
  if (!handedIn) return null;
  return (
    <HandInDialog
      key={`${handedIn.name} ${handedIn.lastModified}`}
      file={handedIn}
      take={desk.take}
      onClose={() => onHandIn(null)}
      onImport={() => onImport(handedIn)}
    />
  );
}

function usePanes(): Panes {
  const source = useRef<HTMLDivElement>(null);
  const lastYear = useRef<HTMLDivElement>(null);
  const tables = useRef<HTMLDivElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const find = useRef<HTMLInputElement>(null);
  return { source, lastYear, tables, results, find };
}

/** Inside the context, because the keys do what the buttons of the parts do. */
function ReviewBody(props: BodyProps): ReactElement {
  const { review, desk } = props;
  const panes = usePanes();
  const { source, lastYear, tables, results, find } = panes;
  const year = useYear();
  const said = useAboutSelected(review, panes);
  return (
    <div className="review">
      <ChoiceAnnouncer />
      <ReviewHeader {...props} saving={desk.saving} />
      <Notices desk={desk} view={review.view} onRestore={props.onRestore} />
      {desk.rereading ? <Rereading /> : null}
      <PaneLayout
        source={
          year.showsText && year.last ? (
            <LastYearPane last={year.last} paneRef={lastYear} />
          ) : (
            <SourcePane
              paneRef={source}
              findRef={find}
              onAnnotate={said.annotate}
              onAddFinding={said.addFinding}
            />
          )
        }
        tables={<TablePane paneRef={tables} />}
        panel={<ResultsPanel paneRef={results} />}
      />
      <SumBar />
      <p role="status" className="aloud" data-testid="said">
        {review.said}
      </p>
      <HandingInDialog {...props} />
      <ReviewKeys {...props} panes={panes} {...said} />
    </div>
  );
}

/** The review of one open case. */
export function Review({ view, desk, settings, onWriting, ...outside }: Props): ReactElement {
  const review = useReviewState(view, desk, settings.judging, onWriting);
  const [lighting] = useState(makeLighting);
  const year = useYearView(view);
  const picker = useRef<HTMLInputElement>(null);
  const can = (seq: number | null): boolean => seq !== null && !review.readOnly;
  const acts: Omit<BodyProps, 'review' | 'desk'> = {
    ...outside,
    onChooseHandIn: () => picker.current?.click(),
    onUndo: () => {
      if (can(view.state.undoSeq)) void desk.undo();
    },
    onRedo: () => {
      if (can(view.state.redoSeq)) void desk.redo();
    },
  };
  return (
    <LightingContext value={lighting}>
      <ReviewContext value={review}>
        <ChoosingContext value={review.choosing}>
          <YearContext value={year}>
            <ReviewBody {...acts} review={review} desk={desk} />
            <FilePicker pickerRef={picker} onPick={outside.onHandIn} />
          </YearContext>
        </ChoosingContext>
      </ReviewContext>
    </LightingContext>
  );
}
