import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import { unreachable } from '../../../../shared/lib/assert';
import { useWords } from '../../../ui/words';
import { CloseForm } from '../closing/close-form';
import { PlaceForm } from '../placing/place-form';
import { useReview, type Form } from '../review-context';
import { CorrectForm } from './correct-form';
import { AddOwnFindingForm, EditOwnFindingForm } from './own-finding-forms';
import { TextForm } from './text-form';
import { useAnchorWords } from './use-anchor-words';
import { useFindingFacts } from './use-template-facts';

type Of<K extends Form['kind']> = Extract<Form, { kind: K }>;

function useMessage(findingId: string): string {
  const t = useWords();
  const finding = useReview().index.findings.get(findingId);
  return finding ? t.of(finding.message) : '';
}

function DismissForm({ findingId }: Of<'dismiss'>): ReactElement {
  const t = useWords();
  const { act } = useReview();
  return (
    <TextForm
      title={t(deskMessages.formDismiss)}
      about={useMessage(findingId)}
      label={t(deskMessages.formReason)}
      submitLabel={t(deskMessages.formDismissSubmit)}
      initial=""
      whenEmpty={t(deskMessages.formReasonEmpty)}
      templates={{ use: 'dismiss', facts: useFindingFacts(findingId) }}
      onSubmit={(reason) => act({ type: 'dismissFinding', findingId, reason })}
    />
  );
}

function QuestionForm({ findingId }: Of<'question'>): ReactElement {
  const t = useWords();
  const { act, view } = useReview();
  const decision = view.state.decisions[findingId];
  return (
    <TextForm
      title={t(deskMessages.formQuestion)}
      about={useMessage(findingId)}
      label={t(deskMessages.formQuestionText)}
      submitLabel={t(deskMessages.formQuestionSubmit)}
      initial={decision?.status === 'questioned' ? decision.reason : ''}
      whenEmpty={null}
      templates={{ use: 'question', facts: useFindingFacts(findingId) }}
      onSubmit={(question) => act({ type: 'questionFinding', findingId, question })}
    />
  );
}

function CommentForm({ findingId }: Of<'comment'>): ReactElement {
  const t = useWords();
  const { act } = useReview();
  return (
    <TextForm
      title={t(deskMessages.formComment)}
      about={useMessage(findingId)}
      label={t(deskMessages.formText)}
      submitLabel={t(deskMessages.formSubmit)}
      initial=""
      whenEmpty={t(deskMessages.formTextEmpty)}
      templates={{ use: 'comment', facts: useFindingFacts(findingId) }}
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
      onSubmit={(text) => act({ type: 'editAnnotation', annotationId, text })}
    />
  );
}

/** What is being written. */
export function ActForm({ form }: { readonly form: Form }): ReactElement {
  switch (form.kind) {
    case 'dismiss':
      return <DismissForm {...form} />;
    case 'question':
      return <QuestionForm {...form} />;
    case 'comment':
      return <CommentForm {...form} />;
    case 'annotate':
      return <AnnotateForm {...form} />;
    case 'editAnnotation':
      return <EditAnnotationForm {...form} />;
    case 'ownFinding':
      return <AddOwnFindingForm {...form} />;
    case 'editOwnFinding':
      return <EditOwnFindingForm {...form} />;
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
