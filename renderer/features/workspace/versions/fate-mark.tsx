import type { ReactElement } from 'react';
import type { VersionFate } from '../../../../shared/audit/compare-versions';
import { deskMessages } from '../../../../shared/i18n/desk';
import { useWords } from '../../../ui/words';

const WORDS = {
  standing: deskMessages.fateStanding,
  unverifiable: deskMessages.fateUnverifiable,
  corrected: deskMessages.fateCorrected,
  added: deskMessages.fateAdded,
};

/** What became of a finding in the new version. */
export function FateMark({ fate }: { readonly fate: VersionFate }): ReactElement {
  const t = useWords();
  return (
    <span className={`status status-mark fate fate-${fate}`} data-fate={fate}>
      {t(WORDS[fate])}
    </span>
  );
}
