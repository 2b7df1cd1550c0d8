import { expect, it } from 'vitest';
import { runFuzz } from './run-fuzz';

/** Of every seed the same file; a failure names it. */
const FIRST_SEED = 1;
/** Set by `npm run bench:fuzz`. */
const isLong = process.env['GOUJI_LONG'] === '1';
const COUNT = isLong ? 20_000 : 500;
const AN_HOUR = 3_600_000;

it(
  `${COUNT} damaged files from seed ${FIRST_SEED} on: none throws, hangs or gives a value that it does not have`,
  async () => {
    const { inputs, failures, outcomes, slowest } = await runFuzz(FIRST_SEED, COUNT, 'fuzz');
    if (isLong) console.log(outcomes, slowest);
    expect(failures).toEqual([]);
    expect(inputs).toBe(COUNT);
  },
  AN_HOUR,
);
