import { describe, expect, it } from 'vitest';
import { auditReport } from '../../shared/audit/audit-report';
import { quantity } from './quantities';
import { allMarks, draftOf, textsOf } from './draft';
import { layDraft } from './laid';
import type { Group, Mark } from './marked-text';
import { textOf } from './marked-text';
import { percentOf } from './number-style';
import { PLANT_KINDS } from './plants/kinds';
import { randomOf } from '../generator/random';
import { seedsUpTo } from './share';

const drafts = seedsUpTo(150).map((seed) => draftOf(seed));

const groupsOf = (marks: readonly Mark[]): ReadonlySet<Group> =>
  new Set(marks.flatMap((mark) => mark.links.map(({ group }) => group)));
const valueAs = (marks: readonly Mark[], group: Group, as: string): readonly number[] =>
  marks.flatMap((mark) =>
    mark.links.some((link) => link.group === group && link.as === as) ? [mark.value ?? NaN] : [],
  );
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

describe('a clean report', () => {
  it('states of the tables what they say', () => {
    for (const draft of drafts)
      for (const { role, value, words } of allMarks(draft))
        if (role?.[1] === ':')
          expect(value, `${draft.seed}: ${role} ${words}`).toBe(quantity(role, draft.values));
  });

  it('adds up in every list', () => {
    for (const draft of drafts) {
      const marks = allMarks(draft);
      for (const group of groupsOf(marks)) {
        if (group.kind !== 'sum') continue;
        const [total = NaN, ...more] = valueAs(marks, group, 'total');
        expect(more).toEqual([]);
        expect(sum(valueAs(marks, group, 'part')), `seed ${draft.seed}`).toBe(total);
      }
    }
  });

  it('prints the rates that its counts give', () => {
    for (const draft of drafts) {
      const marks = allMarks(draft);
      for (const group of groupsOf(marks)) {
        const [whole] = valueAs(marks, group, 'whole');
        const [count] = valueAs(marks, group, 'count');
        if (group.kind !== 'rate' || whole === undefined || count === undefined) continue;
        const rate = marks.find((mark) =>
          mark.links.some((link) => link.group === group && link.as === 'rate'),
        );
        expect(rate?.value).toBe(percentOf(count, whole, Number(rate?.style?.at(-1))));
      }
    }
  });

  it('has no number that cannot be one', () => {
    for (const draft of drafts)
      for (const pieces of textsOf(draft))
        expect(textOf(pieces)).not.toMatch(/undefined|NaN|null|-\d+件/);
  });

  it('is written in many ways', () => {
    expect(new Set(drafts.flatMap(({ patterns }) => patterns)).size).toBeGreaterThanOrEqual(100);
  });
});

/** What is planted so that the text does not tell it from a misreading. */
const unobservable = (group: 'arithmetic' | 'form', name: RegExp) =>
  PLANT_KINDS.filter((kind) => kind.group === group && name.test(kind.id)).flatMap(
    ({ id, plant }) =>
      drafts.flatMap((draft) => {
        const made = plant(draft, randomOf(draft.seed, id));
        return made && !made.observable ? [made] : [];
      }),
  );

describe('what the text does not tell from a misreading', () => {
  it('is a doubt of the reading that offers the right number, and no error', () => {
    const planted = unobservable('arithmetic', /^table 3/);
    expect(planted.length).toBeGreaterThan(10);
    for (const { draft, places, told } of planted) {
      const [place] = places;
      if (place?.kind !== 'cell') throw new Error('planted elsewhere');
      const { row, column } = place.cell;
      const value = draft.values.applications[row]?.[column];
      const { report } = layDraft(draft);
      const offers = report.issues.flatMap(({ offer = [] }) => offer);
      expect(offers, `${draft.seed}: ${told}`).toContainEqual({ ...place.cell, value });
      const errors = auditReport(report, null).findings.filter(
        ({ severity }) => severity === 'error',
      );
      expect(errors, `${draft.seed}: ${told}`).toEqual([]);
    }
  });

  it('is, of a blank cell at the end of a line of bars, a doubt about its row', () => {
    const planted = unobservable('form', /^blank cell/);
    expect(planted.length).toBeGreaterThan(1);
    for (const { draft, places, told } of planted) {
      const [place] = places;
      if (place?.kind !== 'cell') throw new Error('planted elsewhere');
      const doubted = layDraft(draft).report.issues.flatMap(({ cells = [] }) => cells);
      expect(doubted, `${draft.seed}: ${told}`).toContainEqual(place.cell);
    }
  });
});

describe('what is planted', () => {
  it.each(PLANT_KINDS)('$id: changes one thing, in some of the reports', ({ id, plant }) => {
    const planted = drafts.flatMap((draft) => {
      const made = plant(draft, randomOf(draft.seed, id));
      return made ? [{ draft, made }] : [];
    });
    expect(planted.length).toBeGreaterThan(1);
    for (const { draft, made } of planted) {
      expect(made.draft).not.toEqual(draft);
      expect(made.places.length).toBeGreaterThan(0);
    }
  });
});
