import type { KeyboardEvent, ReactElement, RefObject } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import type { Find } from './use-find';

interface Props {
  readonly find: Find;
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onLeave: () => void;
}

/** Enter goes to the next match, Shift+Enter to the one before, Escape back to the text. */
export function SourceFind({ find, inputRef, onLeave }: Props): ReactElement {
  const t = useWords();
  const label = t(deskMessages.sourceSearch);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape') {
      find.search('');
      onLeave();
    }
  };
  const of = find.matches.length;
  return (
    <span className="find">
      <input
        ref={inputRef}
        type="search"
        aria-label={label}
        placeholder={label}
        value={find.words}
        onChange={(event) => find.search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span role="status" className="find-count">
        {find.words.trim() === '' ? (
          <KeyHint of="search" />
        ) : (
          t(deskMessages.sourceMatches, { at: of === 0 ? 0 : find.current + 1, of })
        )}
      </span>
    </span>
  );
}
