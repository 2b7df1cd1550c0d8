import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { useYear } from './year-context';

/** Puts last year's report beside this one; nothing where there is none. */
export function YearButtons(): ReactElement | null {
  const t = useWords();
  const { lastYear } = useReview().view;
  const { last, failed, showsText, toggle, toggleText } = useYear();
  if (!lastYear) return null;
  return (
    <>
      <Button size="small" data-testid="year-beside" aria-pressed={last !== null} onClick={toggle}>
        {t(deskMessages.yearBeside)} <KeyHint of="yearBeside" />
      </Button>
      {last ? (
        <Button
          size="small"
          data-testid="last-year-text"
          aria-pressed={showsText}
          onClick={toggleText}
        >
          {t(deskMessages.lastYearTextShort)} <KeyHint of="lastYearText" />
        </Button>
      ) : null}
      {failed ? <span role="alert">{t(deskMessages.lastYearFailed)}</span> : null}
    </>
  );
}
