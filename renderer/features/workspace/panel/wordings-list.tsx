import { useEffect, useRef, type ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';

interface Props {
  /** Of the text that it belongs to; its own parts are named after it. */
  readonly textId: string;
  readonly wordings: readonly string[];
  /** Which of them Enter inserts; -1 for none. */
  readonly active: number;
  readonly onInsert: (wording: string) => void;
}

export const listIdOf = (textId: string): string => `${textId}-list`;
export const optionIdOf = (textId: string, at: number): string => `${textId}-${at}`;

/** Wordings that can be inserted; the text above keeps the focus. */
export function WordingsList({ textId, wordings, active, onInsert }: Props): ReactElement {
  const t = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul
      ref={list}
      id={listIdOf(textId)}
      className="wordings"
      role="listbox"
      aria-label={t(deskMessages.wordings)}
    >
      {wordings.map((wording, index) => (
        <li
          key={wording}
          id={optionIdOf(textId, index)}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onInsert(wording)}
        >
          {wording}
        </li>
      ))}
    </ul>
  );
}
