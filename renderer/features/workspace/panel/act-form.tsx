import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { unreachable } from '../../../../shared/lib/assert';
import { useWords } from '../../../ui/words';
import { CloseForm } from '../closing/close-form';
import { PlaceForm } from '../placing/place-form';
import { useReview, type Form } from '../review-context';
import { CorrectForm } from './correct-form';
import { TextForm } from './text-form';
import { useAnchorWords } from './use-anchor-words';

type Of<K extends Form['kind']> = Extract<Form, { kind: K }>;

const REASONS = [
  deskMessages.reasonMisread,
  deskMessages.reasonScope,
  deskMessages.reasonOpenList,
  deskMessages.reasonExplained,
];

function DismissForm({ findingId }: Of<'dismiss'>): ReactElement {
  const t = useWords();
  const { index, act } = useReview();
  const finding = index.findings.get(findingId);
  return (
    <TextForm
      title={t(deskMessages.formDismiss)}
      about={finding ? t.of(finding.message) : ''}
      label={t(deskMessages.formReason)}
      submitLabel={t(deskMessages.formDismissSubmit)}
      initial=""
      whenEmpty={t(deskMessages.formReasonEmpty)}
      choices={REASONS.map((reason) => t(reason))}
      onSubmit={(reason) => act({ type: 'dismissFinding', findingId, reason })}
    />
  );
}

function CommentForm({ findingId }: Of<'comment'>): ReactElement {
  const t = useWords();
  const { index, act } = useReview();
  const finding = index.findings.get(findingId);
  return (
    <TextForm
      title={t(deskMessages.formComment)}
      about={finding ? t.of(finding.message) : ''}
      label={t(deskMessages.formText)}
      submitLabel={t(deskMessages.formSubmit)}
      initial=""
      whenEmpty={t(deskMessages.formTextEmpty)}
      choices={[]}
      onSubmit={(text) =>
        act({ type: 'commentFinding', findingId, commentId: crypto.randomUUID(), text })
      }
    />
  );
}

function AnnotateForm({ anchor }: Of<'annotate'>): ReactElement {
  const t = useWords();
  const { act, choose } = useReview();
  const where = useAnchorWords();
  const submit = async (text: string): Promise<boolean> => {
    const annotationId = crypto.randomUUID();
    const done = await act({ type: 'annotate', annotationId, anchor, text });
    if (done) choose({ kind: 'annotation', annotationId });
    return done;
  };
  return (
    <TextForm
      title={t(deskMessages.formAnnotate)}
      about={where(anchor)}
      label={t(deskMessages.formText)}
      submitLabel={t(deskMessages.formSubmit)}
      initial=""
      whenEmpty={t(deskMessages.formTextEmpty)}
      choices={[]}
      onSubmit={submit}
    />
  );
}

function EditAnnotationForm({ annotationId }: Of<'editAnnotation'>): ReactElement {
  const t = useWords();
  const { view, act } = useReview();
  const where = useAnchorWords();
  const annotation = view.state.annotations.find((each) => each.id === annotationId);
  return (
    <TextForm
      title={t(deskMessages.formEditAnnotation)}
      about={annotation ? where(annotation.anchor) : ''}
      label={t(deskMessages.formText)}
      submitLabel={t(deskMessages.formSubmit)}
      initial={annotation?.text ?? ''}
      whenEmpty={t(deskMessages.formTextEmpty)}
      choices={[]}
      onSubmit={(text) => act({ type: 'editAnnotation', annotationId, text })}
    />
  );
}

/** What is being written. */
export function ActForm({ form }: { readonly form: Form }): ReactElement {
  switch (form.kind) {
    case 'dismiss':
      return <DismissForm {...form} />;
    case 'comment':
      return <CommentForm {...form} />;
    case 'annotate':
      return <AnnotateForm {...form} />;
    case 'editAnnotation':
      return <EditAnnotationForm {...form} />;
    case 'correct':
      return <CorrectForm cellRef={form.ref} />;
    case 'close':
      return <CloseForm />;
    case 'place':
      return <PlaceForm at={form.at} />;
    default:
      return unreachable(form);
  }
}
