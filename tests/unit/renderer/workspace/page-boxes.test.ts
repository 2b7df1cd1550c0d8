import { describe, expect, it } from 'vitest';
import {
  boxAround,
  boxInRun,
  sharesOf,
} from '../../../../renderer/features/workspace/source/page-boxes';

describe('where a part of a run stands', () => {
  it('is the whole box for the whole run', () => {
    const run = { span: [2, 6], box: [10, 20, 90, 30] } as const;
    expect(boxInRun('##全年公开', run, [0, 99])).toEqual([10, 20, 90, 30]);
  });

  it('counts a Chinese character as twice a digit', () => {
    // 收 is 2, each digit 1, 件 is 2: eight in all over 80 points.
    const run = { span: [0, 6], box: [0, 0, 80, 10] } as const;
    expect(boxInRun('收1234件', run, [1, 5])).toEqual([20, 0, 60, 10]);
  });

  it('goes down where the run is written downwards', () => {
    const run = { span: [0, 4], box: [0, 0, 10, 40] } as const;
    expect(boxInRun('不予公开', run, [1, 3])).toEqual([0, 10, 10, 30]);
  });

  it('ends with the run where the span goes on', () => {
    const run = { span: [0, 2], box: [0, 0, 20, 10] } as const;
    expect(boxInRun('公开信息', run, [1, 4])).toEqual([10, 0, 20, 10]);
  });
});

describe('boxes', () => {
  it('are held by the smallest one around them', () => {
    expect(boxAround([])).toBeNull();
    expect(
      boxAround([
        [5, 6, 7, 8],
        [1, 7, 6, 20],
      ]),
    ).toEqual([1, 6, 7, 20]);
  });

  it('are shares of another', () => {
    const shares = { left: '25%', top: '0%', width: '50%', height: '10%' };
    expect(sharesOf([30, 20, 50, 25], [20, 20, 60, 70])).toEqual(shares);
  });
});
