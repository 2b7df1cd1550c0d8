/** One change that makes what is written what is meant. */
export interface TextEdit {
  readonly kind: 'extra' | 'missing' | 'wrong' | 'swapped';
  /** Empty where something is missing. */
  readonly written: string;
  /** Empty where something is too much. */
  readonly meant: string;
  /** Index in what is written. */
  readonly at: number;
}

interface Step {
  readonly cost: number;
  readonly edits: readonly TextEdit[];
}

const then = (step: Step, edit: TextEdit): Step => ({
  cost: step.cost + 1,
  edits: [...step.edits, edit],
});

const NEVER: Step = { cost: Infinity, edits: [] };

/** The ways to the first `i` characters written and the first `j` meant; none leads there from before the first. */
function waysTo(rows: readonly (readonly Step[])[], a: string, b: string, i: number, j: number) {
  const step = (di: number, dj: number): Step => rows[i - di]?.[j - dj] ?? NEVER;
  const [x, y] = [a[i - 1] ?? '', b[j - 1] ?? ''];
  const at = i - 1;
  const [x2, y2] = [a.slice(i - 2, i), b.slice(j - 2, j)];
  const [second = '', first = ''] = y2;
  return [
    x === y ? step(1, 1) : then(step(1, 1), { kind: 'wrong', written: x, meant: y, at }),
    then(step(1, 0), { kind: 'extra', written: x, meant: '', at }),
    then(step(0, 1), { kind: 'missing', written: '', meant: y, at: i }),
    x2 === `${first}${second}`
      ? then(step(2, 2), { kind: 'swapped', written: x2, meant: y2, at: i - 2 })
      : NEVER,
  ];
}

/**
 * The fewest changes that make `written` the text `meant`; `null` where that takes more than `limit`. Two neighbours
 * that changed places are one change. For short texts: takes the product of their lengths.
 */
export function textEdits(
  written: string,
  meant: string,
  limit: number,
): readonly TextEdit[] | null {
  if (Math.abs(written.length - meant.length) > limit) return null;
  const rows: Step[][] = [];
  for (let i = 0; i <= written.length; i += 1) {
    const row: Step[] = [];
    rows.push(row);
    for (let j = 0; j <= meant.length; j += 1) {
      const ways = waysTo(rows, written, meant, i, j);
      const start: Step = i === 0 && j === 0 ? { cost: 0, edits: [] } : NEVER;
      row.push(ways.reduce((best, way) => (way.cost < best.cost ? way : best), start));
    }
  }
  const last = rows.at(-1)?.at(-1);
  return last && last.cost <= limit ? last.edits : null;
}
