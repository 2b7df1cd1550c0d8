import { expect, it } from 'vitest';
import { runFuzz } from './run-fuzz';

/** Of every seed the same file; a failure names it. `npm run bench:fuzz` reads 20,000. */
const FIRST_SEED = 1;
const COUNT = 500;
const TWO_MINUTES = 120_000;

it(
  `${COUNT} damaged files from seed ${FIRST_SEED} on: none throws, hangs or gives a value that it does not have`,
  async () => {
    const { inputs, failures } = await runFuzz(FIRST_SEED, COUNT, 'fuzz-test');
    expect(failures).toEqual([]);
    expect(inputs).toBe(COUNT);
  },
  TWO_MINUTES,
);
