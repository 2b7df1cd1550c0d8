import { Button } from 'antd';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import { errorWords } from '../../ui/error-words';
import { useWords, type Words } from '../../ui/words';
import { countQueue, isBusy, type Queue, type QueuedFile, type QueueState } from './queue';
import type { ImportQueue } from './use-import-queue';

function stateWords(t: Words, state: QueueState): string {
  switch (state.kind) {
    case 'waiting':
      return t(deskMessages.queueWaiting);
    case 'reading':
      return t(deskMessages.queueReading);
    case 'stopped':
      return t(deskMessages.queueStopped);
    case 'known':
      return t(deskMessages.importKnown);
    case 'imported': {
      const { doubts } = state;
      const words =
        doubts === 0 ? t(deskMessages.importedOne) : t(deskMessages.importedDoubtful, { doubts });
      return state.deletedBefore ? t(deskMessages.importedDeleted, { words }) : words;
    }
    case 'failed':
      return errorWords(t, state.error);
  }
}

/** The class that gives a line its mark. */
const toneOf = (state: QueueState): string =>
  state.kind === 'imported' && (state.doubts > 0 || state.deletedBefore) ? 'doubtful' : state.kind;

interface LineProps {
  readonly file: QueuedFile;
  readonly onOpen: (caseId: string) => void;
  /** Shows the deleted cases. */
  readonly onDeleted: () => void;
}

function QueueLine({ file, onOpen, onDeleted }: LineProps): ReactElement {
  const t = useWords();
  const { state, name } = file;
  const line = useRef<HTMLLIElement>(null);
  const reading = state.kind === 'reading';
  useEffect(() => {
    if (reading) line.current?.scrollIntoView({ block: 'nearest' });
  }, [reading]);
  return (
    <li ref={line} className={`queue-${toneOf(state)}`} data-testid="import-outcome">
      <strong>{name}</strong>
      <span>{stateWords(t, state)}</span>
      {state.kind === 'imported' && state.deletedBefore ? (
        <Button size="small" data-testid="import-deleted" onClick={onDeleted}>
          {t(deskMessages.importShowDeleted)}
        </Button>
      ) : null}
      {state.kind === 'imported' || state.kind === 'known' ? (
        <Button size="small" onClick={() => onOpen(state.caseId)}>
          {t(deskMessages.importOpen)}
        </Button>
      ) : null}
    </li>
  );
}

/** While it goes on, the files in their order; at the end those first of which something is to be said. */
function linesOf(queue: Queue): Queue {
  if (isBusy(queue)) return queue;
  const rank = ({ state }: QueuedFile): number =>
    ['failed', 'stopped', 'doubtful', 'known', 'imported'].indexOf(toneOf(state));
  return [...queue].sort((a, b) => rank(a) - rank(b));
}

function QueueHead(
  props: Pick<ImportQueue, 'queue' | 'stop' | 'clear'> & {
    readonly open: boolean;
    readonly onToggle: () => void;
  },
): ReactElement {
  const t = useWords();
  const counts = countQueue(props.queue);
  const busy = isBusy(props.queue);
  const words = busy ? t(deskMessages.importing, counts) : t(deskMessages.importSummary, counts);
  return (
    <header>
      <span role="status" data-testid="import-progress">
        {words}
      </span>
      {busy ? <progress value={counts.settled} max={counts.total} aria-label={words} /> : null}
      <Button size="small" aria-expanded={props.open} onClick={props.onToggle}>
        {t(props.open ? deskMessages.queueHide : deskMessages.queueShow)}
      </Button>
      <Button
        size="small"
        data-testid={busy ? 'import-stop' : 'import-close'}
        onClick={busy ? props.stop : props.clear}
      >
        {t(busy ? deskMessages.importStop : deskMessages.close)}
      </Button>
    </header>
  );
}

/** The files on their way in, in a corner of the window: everything else can be used meanwhile. */
export function QueuePanel(props: ImportQueue & Omit<LineProps, 'file'>): ReactElement {
  const t = useWords();
  const [open, setOpen] = useState(true);
  const list = useRef<HTMLUListElement>(null);
  const busy = isBusy(props.queue);
  // What failed stands at the top then.
  useEffect(() => {
    if (!busy) list.current?.scrollTo({ top: 0 });
  }, [busy]);
  return (
    <section className="queue-panel" aria-label={t(deskMessages.importResults)}>
      <QueueHead {...props} open={open} onToggle={() => setOpen(!open)} />
      {open ? (
        <ul ref={list} tabIndex={0} aria-label={t(deskMessages.importResults)}>
          {linesOf(props.queue).map((file) => (
            <QueueLine key={`${file.batch} ${file.index}`} {...props} file={file} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}
