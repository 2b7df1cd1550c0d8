import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reckon } from '../../../../shared/report/reckon';

const of = (unit: string | null, ...values: readonly (number | null)[]) =>
  reckon(values.map((value) => ({ value, unit })));

describe('selected numbers', () => {
  it('are added, subtracted from the first, and set in a rate', () => {
    expect(of('条', 14249, 7275, 2683, 3868, 413)).toEqual({
      kind: 'numbers',
      unit: '条',
      sum: '28488',
      difference: '10',
      rate: null,
    });
    expect(of('件', 245, 247)).toMatchObject({
      difference: '-2',
      rate: { percent: '99.19%', exact: false },
    });
    expect(of('件', 1, 4)).toMatchObject({ rate: { percent: '25%', exact: true } });
  });

  it('are exact to the last decimal', () => {
    expect(of('万元', 0.1, 0.2)).toMatchObject({ sum: '0.3', difference: '-0.1' });
    expect(of('万元', 6219.07, 0.93)).toMatchObject({ sum: '6220', difference: '6218.14' });
    expect(of(null, 1e21, 1e-7)).toMatchObject({ sum: '1000000000000000000000.0000001' });
  });

  it('of one are no difference and no rate; a rate of 0 is none', () => {
    expect(of('件', 14)).toMatchObject({ sum: '14', difference: null, rate: null });
    expect(of('件', 3, 0)).toMatchObject({ sum: '3', rate: null });
    expect(of('件', 0, 3)).toMatchObject({ rate: { percent: '0%', exact: true } });
  });

  it('are rounded half away from 0', () => {
    expect(of(null, 1, 800)).toMatchObject({ rate: { percent: '0.13%', exact: false } });
    expect(of(null, -1, 800)).toMatchObject({ rate: { percent: '-0.13%', exact: false } });
    expect(of(null, 2, 3)).toMatchObject({ rate: { percent: '66.67%', exact: false } });
  });

  it('without a value are not reckoned with: nothing is not 0', () => {
    expect(of('件', 3, null, 4)).toEqual({ kind: 'noValue', at: 1 });
  });

  it('of different units are refused; one without a unit takes that of the others', () => {
    const one = { value: 1, unit: '件' };
    const units = ['件', '万元'];
    expect(reckon([one, { value: 2, unit: '万元' }])).toEqual({ kind: 'unitsDiffer', units });
    expect(reckon([one, { value: 2, unit: null }])).toMatchObject({ unit: '件', sum: '3' });
  });

  it('add up as whole numbers do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }), (values) => {
        const result = of('件', ...values);
        const sum = values.reduce((total, value) => total + value, 0);
        expect(result).toMatchObject({ sum: String(sum === 0 ? 0 : sum) });
      }),
    );
  });
});
