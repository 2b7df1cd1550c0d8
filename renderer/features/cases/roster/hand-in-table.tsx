import CheckCircleFilled from '@ant-design/icons/CheckCircleFilled';
import CopyFilled from '@ant-design/icons/CopyFilled';
import MinusCircleFilled from '@ant-design/icons/MinusCircleFilled';
import { Button } from 'antd';
import type { ReactElement } from 'react';
import type { CaseSummary } from '../../../../shared/contract/case-list';
import { deskMessages } from '../../../../shared/i18n/desk';
import { handInMessages } from '../../../../shared/i18n/hand-ins';
import { stateOf, type HandInState, type UnitHandIn } from '../../../../shared/report/hand-ins';
import { useWords } from '../../../ui/words';

const ICONS = { in: CheckCircleFilled, missing: MinusCircleFilled, twice: CopyFilled } as const;

function StateCell({ state }: { readonly state: HandInState }): ReactElement {
  const t = useWords();
  const Icon = ICONS[state];
  return (
    <td>
      <span className={`hand-in hand-in-${state}`}>
        <Icon aria-hidden />
        {t(handInMessages[state])}
      </span>
    </td>
  );
}

interface Acts {
  readonly onOpen: (caseId: string) => void;
  readonly onUnlink: (name: string) => void;
}

interface RowProps extends Acts {
  readonly each: UnitHandIn;
  readonly cases: ReadonlyMap<string, CaseSummary>;
}

/** A link is an inspector's word: it is shown, and can be taken back. */
function Links({ each, onUnlink }: Pick<RowProps, 'each' | 'onUnlink'>): ReactElement {
  const t = useWords();
  return (
    <>
      {each.linked.map((name) => (
        <span key={name} className="linked">
          {t(deskMessages.linkedAs, { name })}
          <Button size="small" data-testid="unlink" onClick={() => onUnlink(name)}>
            {t(deskMessages.unlink)}
          </Button>
        </span>
      ))}
    </>
  );
}

function Row({ each, cases, onOpen, onUnlink }: RowProps): ReactElement {
  return (
    <tr data-testid="hand-in" data-state={stateOf(each)}>
      <th scope="row">{each.unit}</th>
      <StateCell state={stateOf(each)} />
      <td>
        {each.caseIds.map((caseId) => (
          <button key={caseId} type="button" className="case-open" onClick={() => onOpen(caseId)}>
            {cases.get(caseId)?.fileName ?? caseId}
          </button>
        ))}
        <Links each={each} onUnlink={onUnlink} />
      </td>
    </tr>
  );
}

interface Props extends Acts {
  readonly units: readonly UnitHandIn[];
  readonly cases: ReadonlyMap<string, CaseSummary>;
}

/** The units of the roster, and what each has handed in. */
export function HandInTable({ units, cases, ...acts }: Props): ReactElement {
  const t = useWords();
  return (
    <table className="hand-ins" aria-label={t(deskMessages.roster)}>
      <thead>
        <tr>
          <th scope="col">{t(handInMessages.unit)}</th>
          <th scope="col">{t(handInMessages.state)}</th>
          <th scope="col">{t(deskMessages.handInReports)}</th>
        </tr>
      </thead>
      <tbody>
        {units.map((each) => (
          <Row key={each.unit} each={each} cases={cases} {...acts} />
        ))}
      </tbody>
    </table>
  );
}
