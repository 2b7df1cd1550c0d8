// The fold of a long case, which every act and every opening makes anew: ten times the events must take about ten times.
import { afterAll, bench, describe } from 'vitest';
import type { Act, CaseEvent } from '../../shared/casefile/event';
import { fold } from '../../shared/casefile/fold';

const MOST = 15;
const SIZES = [800, 8000] as const;

const cell = (n: number): { table: 'applications'; row: string; column: string } => ({
  table: 'applications',
  row: `row${n}`,
  column: 'total',
});

/** One act of each kind that leaves something behind, each about something of its own; one in ten is undone. */
const actOf = (n: number, seq: number): CaseEvent['act'] => {
  const acts: readonly (Act | { readonly type: 'undo'; readonly seq: number })[] = [
    { type: 'dismissFinding', findingId: `N-RATE:${n}`, reason: '口径不同' },
    { type: 'commentFinding', findingId: 'N-RATE:0', commentId: `c${n}`, text: '已询问' },
    { type: 'annotate', annotationId: `a${n}`, anchor: { kind: 'cell', ...cell(n) }, text: '注' },
    { type: 'editAnnotation', annotationId: `a${n - 1}`, text: '改' },
    { type: 'correctCell', ...cell(n), value: n, note: '' },
    { type: 'confirmFinding', findingId: `N-VS:${n}` },
    { type: 'reopenFinding', findingId: `N-VS:${n - 10}` },
    { type: 'removeAnnotation', annotationId: `a${n - 15}` },
    { type: 'confirmFinding', findingId: `S-ORDER:${n}` },
    { type: 'undo', seq: seq - 1 },
  ];
  return acts[n % acts.length] ?? { type: 'undo', seq: 0 };
};

const eventsOf = (count: number): readonly CaseEvent[] =>
  Array.from({ length: count }, (_, seq) => ({
    seq,
    at: '2026-01-05T09:00:00.000Z',
    who: '张三',
    act: actOf(seq, seq),
    prev: '',
    hash: '',
  }));

const times = new Map<number, number[]>(SIZES.map((size) => [size, []]));

describe('fold', () => {
  for (const size of SIZES) {
    const events = eventsOf(size);
    bench(`${size} events`, () => {
      const started = performance.now();
      fold(events);
      times.get(size)?.push(performance.now() - started);
    });
  }
});

afterAll(() => {
  // The shortest, as on a busy machine the others tell of what else ran.
  const [few = NaN, many = NaN] = SIZES.map((size) => Math.min(...(times.get(size) ?? [])));
  const ratio = many / few;
  console.log(`ten times the events take ${ratio.toFixed(1)} times as long (at most ${MOST})`);
  if (!(ratio <= MOST)) throw new Error(`the fold takes more than in proportion: ${ratio}`);
});
