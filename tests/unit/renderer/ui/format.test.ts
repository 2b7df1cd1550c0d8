import { expect, it } from 'vitest';
import { formatFingerprint, formatMoment } from '../../../../renderer/ui/format';

it('writes a moment in local time', () => {
  const at = new Date(2022, 0, 31, 9, 5);
  expect(formatMoment(at.toISOString())).toBe('2022-01-31 09:05');
});

it('groups a fingerprint by four', () => {
  expect(formatFingerprint('ab12cd34ef')).toBe('AB12 CD34 EF');
});
