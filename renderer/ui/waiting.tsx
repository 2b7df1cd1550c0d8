import { Button } from 'antd';
import { useEffect, useState, type ReactElement } from 'react';
import { deskMessages } from '../../shared/i18n/desk';
import { useWords } from './words';

/** What is done sooner needs no word about it. In milliseconds. */
const SOON = 300;

interface Props {
  /** What is going on. */
  readonly words: string;
  readonly onCancel: () => void;
}

/** Something takes its time: what it is, that it goes on, and the way out of it. Nothing while it may still be quick. */
export function Waiting({ words, onCancel }: Props): ReactElement | null {
  const t = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="waiting" data-testid="waiting">
      <p role="status">{words}</p>
      <progress aria-label={words} />
      <Button data-testid="stop-waiting" onClick={onCancel}>
        {t(deskMessages.cancel)}
      </Button>
    </div>
  );
}
