import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { CaseView } from '../../../../shared/contract/view';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';
import { verdictsOnText } from '../case-index';
import { useReview } from '../review-context';
import { quantityWords, STATUS_WORDS } from '../panel/fact-words';
import { OutcomeMark } from '../panel/outcome-mark';
import { ruleName } from '../panel/rule-name';
import { HINT_ID } from './marked-text';
import type { MarksByBlock } from './source-marks';
import { useNumberHint, type Hinted } from './use-number-hint';

/** How many of the checks that use a number are named. */
const NAMED = 4;
/** In CSS pixels: with less room than this below the number the hint stands above it. */
const ROOM = 180;

function placeOf({ box }: Hinted): CSSProperties {
  const left = `min(${Math.round(box.left)}px, 100vw - 340px)`;
  return box.bottom + ROOM > window.innerHeight
    ? { left, bottom: window.innerHeight - box.top }
    : { left, top: box.bottom };
}

/** What became of a number, and what uses it, in a few lines. */
export function HintWords({
  view,
  at,
}: {
  readonly view: CaseView;
  readonly at: number;
}): ReactElement | null {
  const t = useWords();
  const fact = view.report.facts[at];
  if (!fact) return null;
  const verdicts = verdictsOnText(view, fact.span);
  const quantity = quantityWords(t, fact);
  return (
    <>
      <strong>{t(STATUS_WORDS[view.audit.factStatus[at] ?? 'notUnderstood'])}</strong>
      {quantity === '' ? null : <div>{quantity}</div>}
      {verdicts.slice(0, NAMED).map((verdict) => (
        <div key={`${verdict.ruleId} ${verdict.caseKey}`} className="hint-check">
          <OutcomeMark outcome={verdict.outcome} />
          {ruleName(t, view.audit, verdict.ruleId)}
        </div>
      ))}
      {verdicts.length > NAMED ? (
        <div>{t(deskMessages.hintMore, { count: verdicts.length - NAMED })}</div>
      ) : null}
    </>
  );
}

interface Props {
  readonly title: string;
  readonly marks: MarksByBlock;
  readonly children: ReactNode;
}

/**
 * The pane of the source, and beside the number that is pointed at or has the focus what became of it. It keeps that
 * number to itself, so that the source is not drawn again with every move of the pointer.
 */
export function HintedSection({ title, marks, children }: Props): ReactElement {
  const { view } = useReview();
  const { hinted, handlers } = useNumberHint(marks);
  return (
    <section className="pane" data-testid="source-pane" aria-label={title} {...handlers}>
      {children}
      <div
        id={HINT_ID}
        role="tooltip"
        className="number-hint"
        data-testid="number-hint"
        hidden={hinted === null}
        style={hinted ? placeOf(hinted) : undefined}
      >
        {hinted ? <HintWords view={view} at={hinted.fact} /> : null}
      </div>
    </section>
  );
}
