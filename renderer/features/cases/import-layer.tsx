import type { ReactElement } from 'react';
import { deskMessages } from '../../../shared/i18n/desk';
import { useWords } from '../../ui/words';
import { QueuePanel } from './queue-panel';
import type { Importing } from './use-importing';

/** Everything about importing that lies over the screens. */
export function ImportLayer(props: {
  readonly importing: Importing;
  readonly over: boolean;
  /** Something else that is said for a while. */
  readonly said: string | null;
  readonly onOpen: (caseId: string) => void;
  readonly onDeleted: () => void;
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
        {importing.imported === null
          ? props.said
          : t(deskMessages.importedAll, { count: importing.imported })}
      </p>
      {importing.queue.length > 0 ? (
        <QueuePanel {...importing} onOpen={props.onOpen} onDeleted={props.onDeleted} />
      ) : null}
    </>
  );
}
