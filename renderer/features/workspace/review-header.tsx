import ArrowLeftOutlined from '@ant-design/icons/ArrowLeftOutlined';
import FilePdfOutlined from '@ant-design/icons/FilePdfOutlined';
import FileSyncOutlined from '@ant-design/icons/FileSyncOutlined';
import InboxOutlined from '@ant-design/icons/InboxOutlined';
import QuestionCircleOutlined from '@ant-design/icons/QuestionCircleOutlined';
import RedoOutlined from '@ant-design/icons/RedoOutlined';
import SettingOutlined from '@ant-design/icons/SettingOutlined';
import UndoOutlined from '@ant-design/icons/UndoOutlined';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import { hintOf } from '../../ui/keys';
import { KeyHint } from '../../ui/key-hint';
import { useWords } from '../../ui/words';
import { justReopened } from './closing/just-reopened';
import { ClosedMark, ReopenedMark } from './closing/closed-mark';
import { ClosingButtons } from './closing/closing-buttons';
import { describeEvent } from './describe-act';
import { useReview } from './review-context';
import type { Saving } from './use-case';

export interface HeaderActs {
  readonly onBack: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onExport: () => void;
  readonly onNextUnfinished: () => void;
  readonly onExportCase: () => void;
  readonly onChooseHandIn: () => void;
  readonly onSettings: () => void;
  readonly onHelp: () => void;
}

function StateLine(): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const { closed } = view.state;
  if (closed) return <ClosedMark {...closed} />;
  if (justReopened(view)) return <ReopenedMark />;
  const { findings } = view.audit;
  const count = findings.length + view.state.ownFindings.length;
  const open = findings.filter((finding) => !view.state.decisions[finding.id]).length;
  if (count === 0) return <span className="state">{t(deskMessages.stateNoFindings)}</span>;
  return open === 0 ? (
    <span className="state state-done">{t(deskMessages.stateDone)}</span>
  ) : (
    <span className="state state-open">{t(deskMessages.stateOpen, { open })}</span>
  );
}

/** What was perhaps misread says nothing about the report yet: that is to be seen beside the findings. */
function DoubtsLine(): ReactElement | null {
  const t = useWords();
  const { length: count } = useReview().view.report.issues;
  if (count === 0) return null;
  return <span className="state state-open">{t(deskMessages.doubtsLeft, { count })}</span>;
}

function SavingLine({ saving }: { readonly saving: Saving }): ReactElement {
  const t = useWords();
  const words = {
    idle: '',
    saving: t(deskMessages.saving),
    saved: t(deskMessages.saved),
    failed: t(deskMessages.notSaved),
  };
  return (
    <span role="status" className={`saving saving-${saving}`}>
      {words[saving]}
    </span>
  );
}

function UndoButtons({ onUndo, onRedo }: Pick<HeaderActs, 'onUndo' | 'onRedo'>): ReactElement {
  const t = useWords();
  const { view, readOnly } = useReview();
  const undo = describeEvent(t, view, view.state.undoSeq);
  const redo = describeEvent(t, view, view.state.redoSeq);
  const undoTitle = undo ? t(deskMessages.undoWhat, { what: undo }) : t(deskMessages.undo);
  const redoTitle = redo ? t(deskMessages.redoWhat, { what: redo }) : t(deskMessages.redo);
  return (
    <>
      <Button
        data-testid="undo"
        icon={<UndoOutlined aria-hidden />}
        title={undoTitle}
        aria-label={undoTitle}
        disabled={readOnly || undo === null}
        onClick={onUndo}
      >
        <span className="undo-what">{undoTitle}</span>
      </Button>
      <Button
        data-testid="redo"
        icon={<RedoOutlined aria-hidden />}
        title={redoTitle}
        aria-label={redoTitle}
        disabled={readOnly || redo === null}
        onClick={onRedo}
      />
    </>
  );
}

/** Which report of last year it was compared with: without one, whole rules had nothing to look at. */
function LastYearLine(): ReactElement {
  const t = useWords();
  const { lastYear } = useReview().view;
  const title = lastYear
    ? t(deskMessages.comparedWithTitle, lastYear)
    : t(deskMessages.noLastYearTitle);
  return (
    <span data-testid="last-year" title={title}>
      {lastYear ? t(deskMessages.comparedWith, lastYear) : t(deskMessages.noLastYear)}
    </span>
  );
}

function CaseTitle(): ReactElement {
  const t = useWords();
  const { view } = useReview();
  const { unit, year, form } = view.report;
  return (
    <div className="case-title">
      <h1>{unit ?? t(deskMessages.unitUnknown)}</h1>
      <span className="case-facts">
        {year === null ? t(deskMessages.yearUnknown) : t(deskMessages.yearOf, { year })}
        {' · '}
        {t(deskMessages.formOf, { form })}
        {' · '}
        <LastYearLine />
        {' · '}
        <span className="file-name">{view.file.name}</span>
      </span>
    </div>
  );
}

/** What can be done with the case as a whole. */
function CaseButtons(props: HeaderActs): ReactElement {
  const t = useWords();
  const { readOnly } = useReview();
  const handIn = t(deskMessages.handIn);
  const exportCase = t(deskMessages.exportCase);
  return (
    <>
      <Button
        data-testid="hand-in"
        icon={<FileSyncOutlined aria-hidden />}
        aria-label={handIn}
        title={`${handIn} (${hintOf('handIn')})`}
        disabled={readOnly}
        onClick={props.onChooseHandIn}
      />
      <Button
        data-testid="export-case"
        icon={<InboxOutlined aria-hidden />}
        aria-label={exportCase}
        title={`${exportCase} (${hintOf('exportCase')})`}
        onClick={props.onExportCase}
      />
      <Button data-testid="export" icon={<FilePdfOutlined aria-hidden />} onClick={props.onExport}>
        {t(deskMessages.exportPdf)} <KeyHint of="exportPdf" />
      </Button>
    </>
  );
}

/** The line over a review: what is reviewed, how far it is, and what can be done with the whole of it. */
export function ReviewHeader(props: HeaderActs & { readonly saving: Saving }): ReactElement {
  const t = useWords();
  const back = t(deskMessages.back);
  const settings = t(deskMessages.settings);
  const help = t(deskMessages.help);
  return (
    <header className="review-header">
      <Button
        data-testid="back"
        icon={<ArrowLeftOutlined aria-hidden />}
        aria-label={back}
        title={`${back} (Esc)`}
        onClick={props.onBack}
      />
      <CaseTitle />
      <StateLine />
      <DoubtsLine />
      <SavingLine saving={props.saving} />
      <ClosingButtons onNextUnfinished={props.onNextUnfinished} />
      <UndoButtons onUndo={props.onUndo} onRedo={props.onRedo} />
      <CaseButtons {...props} />
      <Button
        data-testid="settings"
        icon={<SettingOutlined aria-hidden />}
        aria-label={settings}
        title={`${settings} (,)`}
        onClick={props.onSettings}
      />
      <Button
        data-testid="help"
        icon={<QuestionCircleOutlined aria-hidden />}
        aria-label={help}
        title={`${help} (?)`}
        onClick={props.onHelp}
      />
    </header>
  );
}
