import type { ReactElement } from 'react';
import type { YearBeside } from '../../../../shared/report/year-beside';
import { useWords } from '../../../ui/words';
import { shownBeside, shownChain } from './beside-words';
import './year.css';

/** Below a value: last year's and the difference, and what must go on from last year. */
export function BesideLines({ beside }: { readonly beside: YearBeside }): ReactElement {
  const t = useWords();
  const { chain } = beside;
  const fate = chain?.holds === false ? 'broken' : chain?.holds === true ? 'holds' : 'open';
  return (
    <>
      <span className="beside" data-testid="beside">
        {shownBeside(t, beside)}
      </span>
      {chain ? (
        <span className={`chain chain-${fate}`} data-testid="chain">
          {shownChain(t, beside)}
        </span>
      ) : null}
    </>
  );
}
