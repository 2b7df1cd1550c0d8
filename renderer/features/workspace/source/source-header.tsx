import { Button } from 'antd';
import type { ReactElement, RefObject } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { SourceFind } from './source-find';
import type { Find } from './use-find';

interface Props {
  readonly find: Find;
  readonly findRef: RefObject<HTMLInputElement | null>;
  readonly onLeaveFind: () => void;
  readonly onAnnotate: () => void;
}

/** Over the source: what it is, the search in it, and the button that annotates what is selected. */
export function SourceHeader({ find, findRef, onLeaveFind, onAnnotate }: Props): ReactElement {
  const t = useWords();
  const { readOnly } = useReview();
  return (
    <header className="pane-header">
      <h2>{t(deskMessages.sourcePane)}</h2>
      <SourceFind find={find} inputRef={findRef} onLeave={onLeaveFind} />
      <Button
        size="small"
        data-testid="annotate"
        title={t(deskMessages.annotateHint)}
        disabled={readOnly}
        // Pressing a button takes the focus, and with it the selection, away from the text.
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAnnotate}
      >
        {t(deskMessages.annotateSelection)} <KeyHint of="annotate" />
      </Button>
    </header>
  );
}
