import { describe, expect, it } from 'vitest';
import { shareAfterKey } from '../../../../renderer/ui/splitter';

const line = { orientation: 'vertical', side: 'start', share: 0.3 } as const;
const bounds = [0.2, 0.4] as const;

describe('the line between two panes', () => {
  it('moves by the arrow keys along its way', () => {
    expect(shareAfterKey('ArrowRight', line, bounds)).toBeCloseTo(0.32);
    expect(shareAfterKey('ArrowLeft', line, bounds)).toBeCloseTo(0.28);
    expect(shareAfterKey('ArrowDown', line, bounds)).toBeNull();
    expect(shareAfterKey('ArrowDown', { ...line, orientation: 'horizontal' }, bounds)).toBeCloseTo(
      0.32,
    );
  });

  it('makes the part at the end smaller when it goes there', () => {
    expect(shareAfterKey('ArrowRight', { ...line, side: 'end' }, bounds)).toBeCloseTo(0.28);
  });

  it('goes no further than its bounds', () => {
    expect(shareAfterKey('ArrowRight', { ...line, share: 0.395 }, bounds)).toBe(0.4);
    expect(shareAfterKey('ArrowLeft', { ...line, share: 0.2 }, bounds)).toBe(0.2);
    expect(shareAfterKey('Home', line, bounds)).toBe(0.2);
    expect(shareAfterKey('End', line, bounds)).toBe(0.4);
    expect(shareAfterKey('a', line, bounds)).toBeNull();
  });
});
