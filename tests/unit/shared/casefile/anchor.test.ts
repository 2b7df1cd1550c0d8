import { describe, expect, it } from 'vitest';
import { textAnchor } from '../../../../shared/casefile/anchor';

describe('a text anchor', () => {
  it('keeps the words and up to 32 characters around them', () => {
    const long = `${'前'.repeat(50)}14件${'后'.repeat(50)}`;
    expect(textAnchor(long, [50, 53])).toEqual({
      kind: 'text',
      span: [50, 53],
      quote: '14件',
      prefix: '前'.repeat(32),
      suffix: '后'.repeat(32),
    });
  });
});
