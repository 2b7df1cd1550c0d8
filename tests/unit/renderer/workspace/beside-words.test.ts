import { expect, it } from 'vitest';
import {
  shownBeside,
  shownChain,
  spokenBeside,
} from '../../../../renderer/features/workspace/year/beside-words';
import { wordsIn } from '../../../../renderer/ui/words';
import type { YearBeside } from '../../../../shared/report/year-beside';

const t = wordsIn('zh-CN');
const beside: YearBeside = {
  last: 12,
  difference: 2,
  inDoubt: false,
  chain: { kind: 'carried', expected: 3, holds: true, inDoubt: false },
};

it('shows last year’s number, the difference and what goes on from it', () => {
  expect(shownBeside(t, beside)).toBe('12（+2）');
  expect(shownChain(t, beside)).toBe('上年结转 3 =');
  expect(spokenBeside(t, beside)).toBe('，上年 12，增减 +2，上年结转 3 =');
  expect(shownBeside(t, { ...beside, last: null, difference: null })).toBe('—');
});

it('does not show a number that may be misread without saying so', () => {
  const doubtful = { ...beside, inDoubt: true };
  expect(shownBeside(t, doubtful)).toBe('12（+2） 读取存疑');
  expect(shownBeside(t, { ...doubtful, last: null, difference: null })).toBe('— 读取存疑');
  expect(spokenBeside(t, doubtful)).toBe('，上年 12，增减 +2，读取存疑，上年结转 3 =');
  const chain = { kind: 'inForce', expected: 3, holds: null, inDoubt: true } as const;
  expect(shownChain(t, { ...beside, chain })).toBe('推算 3 读取存疑');
});
