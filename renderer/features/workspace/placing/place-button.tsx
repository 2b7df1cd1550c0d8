import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { KeyHint } from '../../../ui/key-hint';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { useChosenSourceCell } from './place-here';
import { usePlaceActs } from './use-place-acts';

/** Places the line that the chosen thing stands in; nothing where it stands in no table of the source. */
export function PlaceButton(): ReactElement | null {
  const t = useWords();
  const { readOnly } = useReview();
  const at = useChosenSourceCell();
  const { place } = usePlaceActs(at, null);
  if (!at) return null;
  return (
    <Button
      data-testid="place-line"
      title={t(deskMessages.placeHint)}
      disabled={readOnly}
      onClick={place}
    >
      {t(deskMessages.place)} <KeyHint of="placeLine" />
    </Button>
  );
}
