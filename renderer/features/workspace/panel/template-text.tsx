import { Input } from 'antd';
import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { fillTemplate, type TemplateFacts } from '../../../../shared/i18n/fill-template';
import { templatesIn, type TemplateUse } from '../../../../shared/i18n/templates';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { inserted, matching, typedIn, type Writing } from './template-choice';
import { listIdOf, optionIdOf, WordingsList } from './wordings-list';

interface Props {
  readonly label: string;
  readonly testId: string;
  readonly use: TemplateUse;
  readonly facts: TemplateFacts;
  readonly value: string;
  readonly rows: number;
  /** Gets the focus when its form opens. */
  readonly first?: boolean;
  readonly onChange: (text: string) => void;
}

interface Choosing {
  readonly shown: readonly string[];
  /** Which of them Enter inserts; -1 for none. */
  readonly active: number;
  readonly onType: (text: string) => void;
  readonly insert: (wording: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Only from the last line do arrows leave the text for the list. */
const isOnLastLine = ({ value, selectionEnd }: HTMLTextAreaElement): boolean =>
  !value.slice(selectionEnd).includes('\n');

/** What a key does in a list: the line that is active then, `null` where it is not the list's key. */
function moved(key: string, active: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(active + 1, count - 1);
  if (active < 0) return null;
  if (key === 'ArrowUp') return active - 1;
  return key === 'Escape' ? -1 : null;
}

/** The wordings for a use, filled. */
function useWordings({ use, facts }: Props): readonly string[] {
  const t = useWords();
  const { judging } = useReview();
  return templatesIn(t.lang, judging.templates)
    .filter((each) => each.use === use)
    .map(({ text }) => fillTemplate(text, facts));
}

function useChoosing(props: Props): Choosing {
  const { value, onChange } = props;
  const [kept, setKept] = useState('');
  /** Where the arrows have gone; `null` before. */
  const [at, setAt] = useState<number | null>(null);
  const writing: Writing = { text: value, kept };
  const shown = matching(useWordings(props), writing);
  const active = Math.min(at ?? (typedIn(writing) === '' ? -1 : 0), shown.length - 1);
  const insert = (wording: string): void => {
    const next = inserted(writing, wording);
    setKept(next.kept);
    setAt(null);
    onChange(next.text);
  };
  const onKeyDown: Choosing['onKeyDown'] = (event) => {
    const { nativeEvent, ctrlKey, metaKey, shiftKey, key, currentTarget } = event;
    if (nativeEvent.isComposing || ctrlKey || metaKey || shiftKey) return;
    const wording = shown[active];
    const next = isOnLastLine(currentTarget) ? moved(key, active, shown.length) : null;
    if (key === 'Enter' && wording !== undefined) insert(wording);
    else if (next !== null && next !== active) setAt(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onType = (text: string): void => {
    setAt(null);
    onChange(text);
  };
  return { shown, active, insert, onType, onKeyDown };
}

/** A text, and under it the wordings that fit what is typed: an arrow key goes to them, Enter inserts. */
export function TemplateText(props: Props): ReactElement {
  const id = useId();
  const { shown, active, onType, insert, onKeyDown } = useChoosing(props);
  const isOpen = shown.length > 0;
  return (
    <div className="template-text">
      <label htmlFor={id}>{props.label}</label>
      <Input.TextArea
        id={id}
        data-testid={props.testId}
        {...(props.first ? { 'data-first': '' } : {})}
        value={props.value}
        maxLength={4000}
        rows={props.rows}
        aria-autocomplete="list"
        aria-controls={isOpen ? listIdOf(id) : undefined}
        aria-activedescendant={active >= 0 ? optionIdOf(id, active) : undefined}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {isOpen ? (
        <WordingsList textId={id} wordings={shown} active={active} onInsert={insert} />
      ) : null}
    </div>
  );
}
