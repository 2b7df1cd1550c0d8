import { describe, expect, it } from 'vitest';
import type { RenderedFormat } from '../generator/formats';
import { firstFailure } from './round-trip';

/** Of every seed the same report; a failure names it. */
const FIRST_SEED = 20_260_101;
const COUNTS: Readonly<Record<RenderedFormat, number>> = {
  bars: 300,
  tabs: 250,
  lines: 150,
  html: 300,
  docx: 250,
};
/** Set by `npm run bench:fuzz`. */
const TIMES = process.env['GOUJI_LONG'] === '1' ? 20 : 1;
const AN_HOUR = 3_600_000;

describe(`random reports from seed ${FIRST_SEED} on`, () => {
  it.each(Object.keys(COUNTS) as RenderedFormat[])(
    'are read from %s as they were written',
    async (format) => {
      expect(await firstFailure(format, FIRST_SEED, COUNTS[format] * TIMES)).toBeNull();
    },
    AN_HOUR,
  );
});
