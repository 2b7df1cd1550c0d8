import { expect, it } from 'vitest';
import { zip } from '../../../../shared/lib/zip';

it.each([
  ['as many', [1, 2], ['a', 'b'], ['1a', '2b']],
  ['fewer on the left', [1], ['a', 'b'], ['1a']],
  ['fewer on the right', [1, 2, 3], ['a'], ['1a']],
  ['nothing', [], ['a'], []],
])('pairs what stands at the same place: %s', (_, left, right, pairs) => {
  expect(zip(left, right).map((each) => each.join(''))).toEqual(pairs);
});
