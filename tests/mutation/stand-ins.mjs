// What a test file imports of vitest and fast-check, for tests that run a thousand times in one process.
import { format } from 'node:util';
import {
  addCustomEqualityTesters,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.config.truncateThreshold = 40;
addCustomEqualityTesters([]);

/** @typedef {{ id: string, file: string, before: (() => unknown)[], run: () => unknown }} Test */

/** Cases of a property: enough to notice a change, for each of thousands of them. */
const MOST_RUNS = 4;

export const quickly = (/** @type {typeof import('fast-check')} */ fc) => ({
  ...fc,
  assert: (/** @type {any} */ property, /** @type {any} */ parameters) =>
    fc.assert(property, {
      ...parameters,
      numRuns: Math.min(parameters?.numRuns ?? MOST_RUNS, MOST_RUNS),
      seed: parameters?.seed ?? 1,
      endOnFailure: true,
    }),
});

/** One value for each case of `each`: its name's `%s` and `$key` filled in, and a number that makes it unique. */
function nameOf(
  /** @type {string} */ name,
  /** @type {unknown[]} */ values,
  /** @type {number} */ at,
) {
  const first = values[0];
  const filled = name.replace(/\$(\w+)/g, (whole, key) =>
    first !== null && typeof first === 'object' && key in first
      ? JSON.stringify(/** @type {Record<string, unknown>} */ (first)[key])
      : whole,
  );
  return `${format(filled, ...values.slice(0, (filled.match(/%[sdj]/g) ?? []).length))} (${at})`;
}

/** @returns {{ vitest: object, tests: Test[], collect: (file: string, give: () => void) => void }} */
export function collectTests() {
  /** @type {Test[]} */
  const tests = [];
  /** @type {{ names: string[], before: (() => unknown)[] }} */
  let suite = { names: [], before: [] };
  let file = '';
  let count = 0;

  const it = (/** @type {string} */ name, /** @type {(...values: any[]) => unknown} */ run) => {
    const id = [file, ...suite.names, name, String(count++)].join(' > ');
    tests.push({ id, file, before: suite.before, run: () => run() });
  };
  const describe = (/** @type {string} */ name, /** @type {(...values: any[]) => void} */ body) => {
    const outer = suite;
    suite = { names: [...outer.names, name], before: [...outer.before] };
    body();
    suite = outer;
  };
  const each =
    (/** @type {(name: string, run: () => unknown) => void} */ one) =>
    (/** @type {readonly unknown[]} */ cases) =>
    (/** @type {string} */ name, /** @type {(...values: any[]) => unknown} */ run) =>
      cases.forEach((value, at) => {
        const values = Array.isArray(value) ? value : [value];
        one(nameOf(name, values, at), () => run(...values));
      });

  const collect = (/** @type {string} */ from, /** @type {() => void} */ give) => {
    file = from;
    count = 0;
    // A mutant may have thrown in the middle of a suite.
    suite = { names: [], before: [] };
    give();
  };
  const vitest = {
    expect: chai.expect,
    it: Object.assign(it, { each: each(it) }),
    describe: Object.assign(describe, { each: each(describe) }),
    beforeAll: (/** @type {() => unknown} */ act) => suite.before.push(act),
  };
  return { vitest, tests, collect };
}
