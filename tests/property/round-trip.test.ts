import { describe, expect, it } from 'vitest';
import type { RenderedFormat } from '../generator/formats';
import { firstFailure } from './round-trip';

/** Of every seed the same report; a failure names it. More are run by `npm run bench:reading`. */
const FIRST_SEED = 20_260_101;
const COUNTS: Readonly<Record<RenderedFormat, number>> = {
  bars: 300,
  tabs: 250,
  html: 300,
  docx: 250,
};
const A_MINUTE = 60_000;

describe(`random reports from seed ${FIRST_SEED} on`, () => {
  it.each(Object.keys(COUNTS) as RenderedFormat[])(
    'are read from %s as they were written',
    async (format) => {
      expect(await firstFailure(format, FIRST_SEED, COUNTS[format])).toBeNull();
    },
    A_MINUTE,
  );
});
