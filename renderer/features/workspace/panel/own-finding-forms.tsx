import type { ReactElement } from 'react';
import type { OwnFindingWords } from '../../../../shared/casefile/own-finding';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { useReview, type Form } from '../review-context';
import { OwnFindingForm } from './own-finding-form';

type Of<K extends Form['kind']> = Extract<Form, { kind: K }>;

const EMPTY: OwnFindingWords = { kind: 'data', severity: 'warning', text: '', advice: '' };

/** Makes a finding about the places that were selected. */
export function AddOwnFindingForm({ anchors }: Of<'ownFinding'>): ReactElement {
  const t = useWords();
  const { act, choose, setList, clearPicked } = useReview();
  const submit = async (words: OwnFindingWords): Promise<boolean> => {
    const ownFindingId = crypto.randomUUID();
    const content = { ...words, arithmetic: '', anchors };
    const done = await act({ type: 'addOwnFinding', ownFindingId, ...content });
    if (done) {
      clearPicked();
      setList('findings');
      choose({ kind: 'ownFinding', ownFindingId });
    }
    return done;
  };
  const title = t(deskMessages.formOwn);
  return <OwnFindingForm title={title} anchors={anchors} initial={EMPTY} onSubmit={submit} />;
}

export function EditOwnFindingForm({ ownFindingId }: Of<'editOwnFinding'>): ReactElement | null {
  const t = useWords();
  const { act, view } = useReview();
  const own = view.state.ownFindings.find(({ id }) => id === ownFindingId);
  if (!own) return null;
  const { kind, severity, text, advice } = own;
  return (
    <OwnFindingForm
      title={t(deskMessages.formEditOwn)}
      anchors={own.anchors}
      initial={{ kind, severity, text, advice }}
      onSubmit={(words) => act({ type: 'editOwnFinding', ownFindingId, ...words })}
    />
  );
}
