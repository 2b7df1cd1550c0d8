import { expect, it } from 'vitest';
import {
  inserted,
  matching,
  typedIn,
} from '../../../../renderer/features/workspace/panel/template-choice';

const wordings = ['统计口径不同', '程序读取有误', 'Counted twice'];
const writing = (text: string, kept = '') => ({ text, kept });

it('all wordings are offered before anything is typed, then those that have it in them', () => {
  expect(matching(wordings, writing(''))).toEqual(wordings);
  expect(matching(wordings, writing('口径'))).toEqual(['统计口径不同']);
  expect(matching(wordings, writing('counted'))).toEqual(['Counted twice']);
  expect(matching(wordings, writing('无此语'))).toEqual([]);
});

it('a wording takes the place of what was typed to find it, and the next one is looked for behind it', () => {
  const first = inserted(writing('口径'), '统计口径不同');
  expect(first.text).toBe('统计口径不同');
  expect(matching(wordings, first)).toEqual(['程序读取有误', 'Counted twice']);
  const typed = { ...first, text: `${first.text}；读取` };
  expect(typedIn(typed)).toBe('；读取');
  const more = { ...first, text: `${first.text}读取` };
  expect(inserted(more, '程序读取有误').text).toBe('统计口径不同程序读取有误');
});

it('what was inserted and then changed counts as typed', () => {
  const changed = writing('统计口径', '统计口径不同');
  expect(typedIn(changed)).toBe('统计口径');
  expect(inserted(changed, '统计口径不同').text).toBe('统计口径不同');
});
