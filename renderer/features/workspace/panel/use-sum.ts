import { deskMessages } from '../../../../shared/i18n/desk';
import { addendOf } from '../../../../shared/report/addend-of';
import { reckon, type Reckoning } from '../../../../shared/report/reckon';
import type { KeyHandlers } from '../../../ui/use-keys';
import { useWords } from '../../../ui/words';
import { anchorsOf } from '../picked';
import { useReview } from '../review-context';
import { arithmeticLines, type Line, type Operation } from './sum-arithmetic';

interface Sum {
  readonly reckoning: Reckoning;
  readonly lines: readonly Line[];
  /** Makes the arithmetic a finding of the inspector's, with all the numbers as its places. */
  readonly keep: (operation: Operation) => void;
}

const RESULT = {
  sum: deskMessages.keptSum,
  difference: deskMessages.keptDifference,
  rate: deskMessages.keptRate,
} as const;

/** What the selected numbers come to, and how to keep it. */
export function useSum(): Sum {
  const t = useWords();
  const { view, picked, clearPicked, readOnly, act, setList, choose } = useReview();
  const addends = picked.map((each) => addendOf(view.report, each));
  const reckoning = reckon(addends);
  const lines = reckoning.kind === 'numbers' ? arithmeticLines(addends, reckoning) : [];
  const keep = async (operation: Operation): Promise<void> => {
    const line = lines.find((each) => each.operation === operation);
    if (!line || readOnly || picked.length === 0) return;
    const ownFindingId = crypto.randomUUID();
    const unit = operation === 'rate' || reckoning.kind !== 'numbers' ? null : reckoning.unit;
    const done = await act({
      type: 'addOwnFinding',
      ownFindingId,
      kind: 'data',
      severity: 'info',
      text: t(RESULT[operation], { result: `${line.result}${unit ?? ''}` }),
      advice: '',
      arithmetic: line.arithmetic,
      anchors: anchorsOf(view, picked),
    });
    if (!done) return;
    clearPicked();
    setList('findings');
    choose({ kind: 'ownFinding', ownFindingId });
  };
  return { reckoning, lines, keep: (operation) => void keep(operation) };
}

/** The keys that keep what the selected numbers come to. */
export function useSumKeys(): KeyHandlers {
  const { keep } = useSum();
  return {
    keepSum: () => keep('sum'),
    keepDifference: () => keep('difference'),
    keepRate: () => keep('rate'),
  };
}
