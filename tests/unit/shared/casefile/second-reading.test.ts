import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa, compareReadings } from '../../../../shared/casefile/second-reading';
import type { Decision, OwnFinding, SecondReading } from '../../../../shared/casefile/event';

type Status = Decision['status'];

const at = '2026-01-05T09:00:00.000Z';

const decided = (statuses: Readonly<Record<string, Status>>): Record<string, Decision> =>
  Object.fromEntries(
    Object.entries(statuses).map(([id, status]) => [id, { status, reason: '', who: '李四', at }]),
  );

const own = (id: string, row: string): OwnFinding => ({
  id,
  kind: 'data',
  severity: 'error',
  text: `关于${row}`,
  advice: '',
  arithmetic: '',
  anchors: [{ kind: 'cell', table: 'applications', row, column: 'total', value: 1 }],
  who: '李四',
  at,
});

const reading = (
  statuses: Readonly<Record<string, Status>>,
  ownFindings: readonly OwnFinding[] = [],
): SecondReading => ({
  who: '李四',
  at,
  head: 'a'.repeat(64),
  sha256: 'b'.repeat(64),
  decisions: decided(statuses),
  ownFindings,
});

const status = fc.constantFrom<Status>('confirmed', 'dismissed', 'questioned');

describe('cohensKappa', () => {
  it('is the textbook’s figure', () => {
    const times = (count: number, pair: readonly [Status, Status]): (readonly [Status, Status])[] =>
      Array.from({ length: count }, () => pair);
    const pairs = [
      ...times(20, ['confirmed', 'confirmed']),
      ...times(5, ['confirmed', 'dismissed']),
      ...times(10, ['dismissed', 'confirmed']),
      ...times(15, ['dismissed', 'dismissed']),
    ];
    expect(cohensKappa(pairs)).toBeCloseTo(0.4, 10);
  });

  it('is not defined where nothing was decided by both, or everything by one word', () => {
    expect(cohensKappa([])).toBeNull();
    expect(cohensKappa([['confirmed', 'confirmed']])).toBeNull();
  });

  it('is 1 where both agree in more than one word, and never more', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(status, status), { maxLength: 30 }), (pairs) => {
        const kappa = cohensKappa(pairs);
        if (kappa === null) return;
        expect(kappa).toBeLessThanOrEqual(1 + 1e-9);
        if (pairs.every(([first, second]) => first === second)) expect(kappa).toBeCloseTo(1);
      }),
    );
  });
});

describe('compareReadings', () => {
  it('tells agreement, difference and what only one has decided', () => {
    const compared = compareReadings(
      ['a', 'b', 'c', 'd', 'e'],
      { decisions: decided({ a: 'confirmed', b: 'confirmed', c: 'confirmed' }), ownFindings: [] },
      reading({ a: 'confirmed', b: 'dismissed', d: 'questioned' }),
    );
    expect(compared.items).toEqual([
      { kind: 'different', findingId: 'b', first: 'confirmed', second: 'dismissed' },
      { kind: 'onlyFirst', findingId: 'c', first: 'confirmed', second: null },
      { kind: 'onlySecond', findingId: 'd', first: null, second: 'questioned' },
      { kind: 'agreed', findingId: 'a', first: 'confirmed', second: 'confirmed' },
    ]);
    expect(compared).toMatchObject({ undecided: 1, both: 2, kappa: 0 });
  });

  it('loses no judgement of a finding that the audit no longer has', () => {
    const compared = compareReadings(
      [],
      { decisions: {}, ownFindings: [] },
      reading({ gone: 'confirmed', __proto__x: 'dismissed' }),
    );
    expect(compared.items).toHaveLength(2);
  });

  it('leaves out what the first reader decided about what the second one never had', () => {
    const compared = compareReadings(
      ['a'],
      { decisions: decided({ a: 'confirmed', gone: 'confirmed' }), ownFindings: [] },
      reading({ a: 'confirmed' }),
    );
    expect(compared.items).toEqual([
      { kind: 'agreed', findingId: 'a', first: 'confirmed', second: 'confirmed' },
    ]);
    expect(compared).toMatchObject({ undecided: 0, both: 1 });
  });

  it('takes own findings at the same place as one', () => {
    const compared = compareReadings(
      [],
      { decisions: {}, ownFindings: [own('1', 'received'), own('2', 'granted')] },
      reading({}, [own('x', 'received'), own('y', 'carriedOut')]),
    );
    expect(
      compared.items.map((each) => ('own' in each ? [each.kind, each.own.id] : each.kind)),
    ).toEqual([
      ['ownFirst', '2'],
      ['ownSecond', 'y'],
      ['ownBoth', '1'],
    ]);
  });
});
