import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { CaseSummary } from '../../../../shared/contract/case-list';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Stranger } from '../../../../shared/report/hand-ins';
import { useWords } from '../../../ui/words';

interface Props {
  readonly strangers: readonly Stranger[];
  readonly cases: ReadonlyMap<string, CaseSummary>;
  readonly onOpen: (caseId: string) => void;
  readonly onLink: (name: string, unit: string) => void;
}

function StrangerItem({
  each,
  cases,
  onOpen,
  onLink,
}: Omit<Props, 'strangers'> & { readonly each: Stranger }): ReactElement {
  const t = useWords();
  const { caseId, name, near } = each;
  return (
    <li data-testid="stranger">
      <button type="button" className="case-open" onClick={() => onOpen(caseId)}>
        {name ?? t(deskMessages.unitUnknown)}
      </button>
      <span className="file-name">{cases.get(caseId)?.fileName}</span>
      {name === null
        ? null
        : near.map((unit) => (
            <Button key={unit} size="small" data-testid="link" onClick={() => onLink(name, unit)}>
              {t(deskMessages.linkTo, { unit })}
            </Button>
          ))}
    </li>
  );
}

/** Reports that are of no unit of the roster. A near name is offered, never taken. */
export function Strangers(props: Props): ReactElement | null {
  const t = useWords();
  const { strangers } = props;
  if (strangers.length === 0) return null;
  return (
    <section className="strangers" aria-label={t(deskMessages.strangers)}>
      <h2>{t(deskMessages.strangersCount, { count: strangers.length })}</h2>
      <p className="hint">{t(deskMessages.strangersHint)}</p>
      <ul>
        {strangers.map((each) => (
          <StrangerItem key={each.caseId} {...props} each={each} />
        ))}
      </ul>
    </section>
  );
}
