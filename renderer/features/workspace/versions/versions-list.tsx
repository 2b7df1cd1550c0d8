import type { ReactElement } from 'react';
import { countFates, type VersionChange } from '../../../../shared/audit/compare-versions';
import { deskMessages } from '../../../../shared/i18n/desk';
import { formatMoment } from '../../../ui/format';
import { SeverityMark } from '../../../ui/severity-mark';
import { useWords } from '../../../ui/words';
import { ChoiceItem } from '../panel/choice-item';
import { useChoice } from '../choosing';
import { useReview } from '../review-context';
import { FateMark } from './fate-mark';
import './versions.css';

function ChangeItem({ change }: { readonly change: VersionChange }): ReactElement {
  const t = useWords();
  const { choose } = useReview();
  const { selection } = useChoice();
  const { fate, finding } = change;
  return (
    <ChoiceItem
      testId="change-item"
      chosen={selection?.kind === 'change' && selection.findingId === finding.id}
      onChoose={() => choose({ kind: 'change', findingId: finding.id })}
      before={
        <>
          <FateMark fate={fate} />
          <SeverityMark severity={finding.severity} />
        </>
      }
    >
      {t.of(finding.message)}
    </ChoiceItem>
  );
}

/** What became of the findings of the version before. */
export function VersionsList(): ReactElement {
  const t = useWords();
  const { comparison } = useReview().view;
  if (!comparison) return <p className="note">{t(deskMessages.noEarlierVersion)}</p>;
  const { file, who, at, changes } = comparison;
  return (
    <>
      <p className="note">
        {t(deskMessages.versionsFrom, { name: file.name, who, at: formatMoment(at) })}
        <strong className="fate-counts" data-testid="fate-counts">
          {changes
            ? t(deskMessages.fateCounts, countFates(changes))
            : t(deskMessages.versionUnread)}
        </strong>
      </p>
      <ol className="items">
        {changes?.map((change) => (
          <ChangeItem key={`${change.fate} ${change.finding.id}`} change={change} />
        ))}
      </ol>
    </>
  );
}
