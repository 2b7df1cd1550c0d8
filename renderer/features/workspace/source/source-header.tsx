import { Button } from 'antd';
import { memo, type ReactElement, type RefObject } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { PageSwitch, type SourceLayout } from './page-switch';
import { SourceFind } from './source-find';
import type { Find } from './use-find';

interface Props {
  readonly find: Find;
  readonly findRef: RefObject<HTMLInputElement | null>;
  readonly onLeaveFind: () => void;
  readonly onAnnotate: () => void;
  readonly onAddFinding: () => void;
  /** `null` where the source has no pages to show. */
  readonly layout: SourceLayout | null;
  readonly onLayout: (layout: SourceLayout) => void;
}

/** Over the source: what it is, the search in it, and the buttons that say something of what is selected. */
export const SourceHeader = memo(function SourceHeader(props: Props): ReactElement {
  const { find, findRef, onLeaveFind, onAnnotate, onAddFinding, layout, onLayout } = props;
  const t = useWords();
  const { readOnly } = useReview();
  return (
    <header className="pane-header">
      <h2>{t(deskMessages.sourcePane)}</h2>
      {layout ? <PageSwitch layout={layout} onLayout={onLayout} /> : null}
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
      <Button
        size="small"
        data-testid="add-finding"
        title={t(deskMessages.addFindingHint)}
        disabled={readOnly}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onAddFinding}
      >
        {t(deskMessages.addFinding)} <KeyHint of="addFinding" />
      </Button>
    </header>
  );
});
