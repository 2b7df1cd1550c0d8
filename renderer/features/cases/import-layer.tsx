import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { ImportOutcome } from '../../../shared/contract/view';
import { deskMessages } from '../../../shared/i18n/desk';
import { Dialog } from '../../ui/dialog';
import { errorWords } from '../../ui/error-words';
import { useWords } from '../../ui/words';
import type { Importing, ImportProgress } from './use-importing';

function ProgressBar(props: { readonly progress: ImportProgress; readonly onStop: () => void }) {
  const t = useWords();
  const { done, total, file } = props.progress;
  const words = t(deskMessages.importing, props.progress);
  return (
    <div className="import-progress" role="status">
      <span>{words}</span>
      <progress value={done} max={total} aria-label={words} />
      {file === '' ? null : (
        <Button size="small" onClick={props.onStop}>
          {t(deskMessages.importStop)}
        </Button>
      )}
    </div>
  );
}

function OutcomeLine(props: {
  readonly outcome: ImportOutcome;
  readonly onOpen: (caseId: string) => void;
}) {
  const t = useWords();
  const { outcome } = props;
  const failed = outcome.kind === 'failed';
  const words = { imported: deskMessages.importedOne, known: deskMessages.importKnown };
  return (
    <li className={`outcome-${outcome.kind}`} data-testid="import-outcome">
      <strong>{outcome.fileName}</strong>
      <span>
        {outcome.kind === 'failed'
          ? t(deskMessages.importFailedBecause, { reason: errorWords(t, outcome.error) })
          : t(words[outcome.kind])}
      </span>
      {failed ? null : (
        <Button size="small" onClick={() => props.onOpen(outcome.caseId)}>
          {t(deskMessages.importOpen)}
        </Button>
      )}
    </li>
  );
}

function Outcomes(props: {
  readonly outcomes: readonly ImportOutcome[];
  readonly onClose: () => void;
  readonly onOpen: (caseId: string) => void;
}) {
  const t = useWords();
  const count = (kind: ImportOutcome['kind']): number =>
    props.outcomes.filter((outcome) => outcome.kind === kind).length;
  const counts = { imported: count('imported'), known: count('known'), failed: count('failed') };
  const sorted = [...props.outcomes].sort(
    (a, b) => Number(b.kind === 'failed') - Number(a.kind === 'failed'),
  );
  const open = (caseId: string): void => {
    props.onClose();
    props.onOpen(caseId);
  };
  return (
    <Dialog
      title={t(deskMessages.importResults)}
      onClose={props.onClose}
      footer={<Button onClick={props.onClose}>{t(deskMessages.close)}</Button>}
    >
      <p>{t(deskMessages.importSummary, counts)}</p>
      <ul className="import-outcomes">
        {sorted.map((outcome, index) => (
          <OutcomeLine key={index} outcome={outcome} onOpen={open} />
        ))}
      </ul>
    </Dialog>
  );
}

/** Everything about importing that lies over the screens. */
export function ImportLayer(props: {
  readonly importing: Importing;
  readonly over: boolean;
  readonly onOpen: (caseId: string) => void;
}): ReactElement {
  const t = useWords();
  const { importing } = props;
  return (
    <>
      {props.over ? (
        <div className="drop-overlay">
          <p>{t(deskMessages.dropNow)}</p>
        </div>
      ) : null}
      <p className="import-status" role="status" data-testid="import-status">
        {importing.imported > 0 ? t(deskMessages.importedAll, { count: importing.imported }) : ''}
      </p>
      {importing.progress ? (
        <ProgressBar progress={importing.progress} onStop={importing.stop} />
      ) : null}
      {importing.outcomes ? (
        <Outcomes
          outcomes={importing.outcomes}
          onClose={importing.closeOutcomes}
          onOpen={props.onOpen}
        />
      ) : null}
    </>
  );
}
