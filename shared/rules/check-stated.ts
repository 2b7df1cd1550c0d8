import type { CheckResult } from './define-rule';
import { inFactor } from './printed-unit';
import type { Term } from './rule';
import type { Stated } from './stated-quantities';
import { summands, total } from './terms';

/** What the cells add up to, as far as it is another number than `expected`. */
function sumOf({ cells, cellUnit, factor }: Stated, expected: number): string {
  if (cellUnit === 1 && factor === 1) return summands(cells);
  return cellUnit === factor ? String(expected) : `${total(cells)} × ${cellUnit / factor}`;
}

/** `expected` is what the cells add up to, in the unit that the text prints; `actual` what the text says. */
export function checkStated(c: Stated): CheckResult {
  const { stated, along, cells, fits, cellUnit, factor } = c;
  const expected = inFactor(total(cells) * cellUnit, factor);
  const actual = inFactor(total([stated, ...along]), factor);
  const said = along.length === 0 ? `${actual}` : `${summands([stated, ...along])} = ${actual}`;
  const arithmetic = `${said} ${fits ? '=' : '≠'} ${sumOf(c, expected)}`;
  return { holds: fits, expected, actual, arithmetic, scale: factor };
}

/** The cells in the statutory words, joined: `“一、本年新收…”行“总计”列加…`. Of many, the first and how many. */
export function cellsNamed(cells: readonly Term[], lang: 'zh-CN' | 'en'): string {
  const names = cells.map(({ label }) => label[lang]);
  const [first = ''] = names;
  if (names.length <= 2) return names.join(lang === 'en' ? ' plus ' : '加');
  return lang === 'en'
    ? `${first} and ${names.length - 1} more`
    : `${first}等${names.length}格之和`;
}
