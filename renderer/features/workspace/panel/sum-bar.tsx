import { Button } from 'antd';
import type { ReactElement } from 'react';
import { deskMessages } from '../../../../shared/i18n/desk';
import type { Reckoning } from '../../../../shared/report/reckon';
import { KeyHint } from '../../../ui/key-hint';
import { keyLabel } from '../../../ui/keys';
import { useWords } from '../../../ui/words';
import { useReview } from '../review-context';
import type { Line } from './sum-arithmetic';
import { useSum } from './use-sum';
import './judging.css';

const OPERATIONS = {
  sum: ['keepSum', deskMessages.sumIs],
  difference: ['keepDifference', deskMessages.differenceIs],
  rate: ['keepRate', deskMessages.rateIs],
} as const;

function Problem({ reckoning }: { readonly reckoning: Reckoning }): ReactElement | null {
  const t = useWords();
  switch (reckoning.kind) {
    case 'unitsDiffer':
      return <span>{t(deskMessages.sumUnits, { units: reckoning.units.join(' / ') })}</span>;
    case 'noValue':
      return <span>{t(deskMessages.sumNoValue, { at: reckoning.at + 1 })}</span>;
    case 'numbers':
      return null;
  }
}

function LineButton({
  line,
  keep,
}: {
  readonly line: Line;
  readonly keep: () => void;
}): ReactElement {
  const t = useWords();
  const { readOnly } = useReview();
  const [command, words] = OPERATIONS[line.operation];
  return (
    <Button
      size="small"
      data-testid={`keep-${line.operation}`}
      title={t(deskMessages.sumKeep)}
      disabled={readOnly}
      onClick={keep}
    >
      {t(words)} <span className="arithmetic">{line.arithmetic}</span> <KeyHint of={command} />
    </Button>
  );
}

/** Sum, difference and rate of the selected numbers; each can be kept as a finding. Not there before one is selected. */
export function SumBar(): ReactElement | null {
  const t = useWords();
  const { picked, clearPicked } = useReview();
  const { reckoning, lines, keep } = useSum();
  if (picked.length === 0) return null;
  return (
    <section className="sum-bar" data-testid="sum-bar" aria-label={t(deskMessages.sumBar)}>
      <div role="status" className="sum-lines">
        <strong>{t(deskMessages.sumPicked, { count: picked.length })}</strong>
        <Problem reckoning={reckoning} />
        {lines.map((line) => (
          <LineButton key={line.operation} line={line} keep={() => keep(line.operation)} />
        ))}
      </div>
      <span className="hint">{t(deskMessages.sumHint)}</span>
      <Button size="small" data-testid="clear-picked" onClick={clearPicked}>
        {t(deskMessages.sumClear)} <kbd aria-hidden>{keyLabel('Escape')}</kbd>
      </Button>
    </section>
  );
}
