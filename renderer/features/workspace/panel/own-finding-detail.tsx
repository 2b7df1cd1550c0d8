import { Button } from 'antd';
import type { ReactElement } from 'react';
import { anchorEvidence } from '../../../../shared/casefile/anchor-evidence';
import { standingAnchors } from '../../../../shared/casefile/standing-anchors';
import type { OwnFinding } from '../../../../shared/casefile/state';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { KeyHint } from '../../../ui/key-hint';
import { SeverityMark } from '../../../ui/severity-mark';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import { AnchorMark } from './anchor-mark';
import { EvidenceList } from './evidence-list';
import { Field } from './field';
import { ListPosition } from './list-position';
import { OwnMark } from './own-mark';
import { OWN_KIND_WORDS } from './own-finding-words';
import { useOwnActs } from './use-own-acts';

/** A finding that the inspector made. */
export function OwnFindingDetail({ own }: { readonly own: OwnFinding }): ReactElement {
  const t = useWords();
  const { view, readOnly } = useReview();
  const acts = useOwnActs({ kind: 'ownFinding', ownFindingId: own.id });
  const evidence = anchorEvidence(view.report, standingAnchors(view.anchors, own.id));
  return (
    <article data-testid="own-finding-detail" className={`detail detail-${own.severity}`}>
      <header>
        <SeverityMark severity={own.severity} />
        <span className="rule">{t(OWN_KIND_WORDS[own.kind])}</span>
        <OwnMark />
        <ListPosition id={own.id} />
      </header>
      <p className="message written">{own.text}</p>
      {own.arithmetic === '' ? null : <p className="arithmetic">{own.arithmetic}</p>}
      <div className="buttons">
        <Button data-testid="edit-own-finding" disabled={readOnly} onClick={acts.edit}>
          {t(deskMessages.edit)} <KeyHint of="editAnnotation" />
        </Button>
        <Button data-testid="remove-own-finding" disabled={readOnly} onClick={acts.remove}>
          {t(deskMessages.remove)} <KeyHint of="removeAnnotation" />
        </Button>
      </div>
      <dl>
        <Field label={t(deskMessages.ownAdvice)}>
          {own.advice === '' ? '' : <span className="written">{own.advice}</span>}
        </Field>
        <Field label={t(deskMessages.evidence)}>
          {own.anchors.length === 0 ? t(deskMessages.ownNowhere) : null}
          {evidence.length === 0 ? null : <EvidenceList evidence={evidence} actual={null} />}
          <AnchorMark id={own.id} />
        </Field>
      </dl>
      <p className="by">{t(deskMessages.byAt, { who: own.who, at: formatMoment(own.at) })}</p>
    </article>
  );
}
