import { useState, type ReactElement } from 'react';
import type { Anchor } from '../../../../shared/casefile/event';
import { OWN_FINDING_KINDS, type OwnFindingWords } from '../../../../shared/casefile/own-finding';
import type { TemplateFacts } from '../../../../shared/i18n/fill-template';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { FormFrame } from './form-frame';
import { OWN_KIND_WORDS } from './own-finding-words';
import { RadioLine } from './radio-line';
import { TemplateText } from './template-text';
import { unfilledProblem } from './text-form';
import { useAnchorFacts } from './use-template-facts';
import { useAnchorWords } from './use-anchor-words';

const SEVERITIES = ['error', 'warning', 'info'] as const;

interface Props {
  readonly title: string;
  readonly anchors: readonly Anchor[];
  readonly initial: OwnFindingWords;
  readonly onSubmit: (words: OwnFindingWords) => Promise<boolean>;
}

/** Of many places the first is named, with how many there are. */
function usePlaceWords(anchors: readonly Anchor[]): string {
  const t = useWords();
  const where = useAnchorWords();
  const [first] = anchors;
  if (!first) return t(deskMessages.ownNowhere);
  const words = { first: where(first), count: anchors.length };
  return anchors.length === 1 ? words.first : t(deskMessages.ownPlaces, words);
}

interface FieldsProps {
  readonly words: OwnFindingWords;
  readonly facts: TemplateFacts;
  readonly write: (change: Partial<OwnFindingWords>) => void;
}

function Fields({ words, facts, write }: FieldsProps): ReactElement {
  const t = useWords();
  return (
    <>
      <RadioLine
        label={t(deskMessages.ownKind)}
        options={OWN_FINDING_KINDS.map((kind) => [kind, t(OWN_KIND_WORDS[kind])] as const)}
        value={words.kind}
        onChange={(kind) => write({ kind })}
      />
      <RadioLine
        label={t(deskMessages.ownSeverity)}
        options={SEVERITIES.map((severity) => [severity, t(deskMessages[severity])] as const)}
        value={words.severity}
        onChange={(severity) => write({ severity })}
      />
      <TemplateText
        {...{ facts, use: 'finding', label: t(deskMessages.ownText), testId: 'own-text' }}
        first
        rows={2}
        value={words.text}
        onChange={(next) => write({ text: next })}
      />
      <TemplateText
        {...{
          facts,
          use: 'advice',
          label: t(deskMessages.ownAdviceOptional),
          testId: 'own-advice',
        }}
        rows={2}
        value={words.advice}
        onChange={(next) => write({ advice: next })}
      />
    </>
  );
}

/** The kind, the gravity, what is wrong and what should be done. */
export function OwnFindingForm({ title, anchors, initial, onSubmit }: Props): ReactElement {
  const t = useWords();
  const { setWritten } = useReview();
  const facts = useAnchorFacts(anchors);
  const [words, setWords] = useState(initial);
  const write = (change: Partial<OwnFindingWords>): void => {
    const next = { ...words, ...change };
    setWords(next);
    setWritten(JSON.stringify(next) !== JSON.stringify(initial));
  };
  const text = words.text.trim();
  const advice = words.advice.trim();
  const empty = text === '' ? t(deskMessages.formTextEmpty) : null;
  return (
    <FormFrame
      title={title}
      about={usePlaceWords(anchors)}
      submitLabel={t(deskMessages.formSubmit)}
      problem={empty ?? unfilledProblem(t, `${text} ${advice}`)}
      onSubmit={() => onSubmit({ ...words, text, advice })}
    >
      <Fields {...{ words, facts, write }} />
    </FormFrame>
  );
}
