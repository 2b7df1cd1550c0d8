import { expect, it } from 'vitest';
import { litBy, makeLighting, NOTHING_LIT } from '../../../../renderer/features/workspace/lighting';
import { textAt } from '../../../../shared/document/source-document';
import { caseView } from '../../builders/case-view';

const view = caseView();
const { text } = view.report;

it('a number of the text lights the others of its sum, their clauses, and the cells it is compared with', () => {
  const total = view.report.facts.find(({ span }) => textAt(text, span) === '14249条');
  const lit = litBy(view, { kind: 'number', fact: total?.id ?? -1 });
  const words = lit.spans.map((span) => textAt(text, span));
  expect(words).toEqual(expect.arrayContaining(['14249条', '7275条', '413条']));
  expect(lit.clauses.map((span) => textAt(text, span)).join()).toContain('通过政务微博');
});

it('a cell lights the cells and the numbers of the text of all checks that use it', () => {
  const ref = { table: 'applications', row: 'received', column: 'total' } as const;
  const lit = litBy(view, { kind: 'cell', ref });
  expect([...lit.cells]).toEqual(
    expect.arrayContaining([
      'applications/received/total',
      'applications/carriedOut/total',
      'applications/received/naturalPerson',
    ]),
  );
  expect(lit.spans.map((span) => textAt(text, span))).toContain('14件');
});

it('tells of a change, and only of one', () => {
  const lighting = makeLighting();
  let changes = 0;
  const stop = lighting.subscribe(() => (changes += 1));
  lighting.light(NOTHING_LIT);
  expect(changes).toBe(0);
  lighting.light({ ...NOTHING_LIT, spans: [[0, 1]] });
  expect(changes).toBe(1);
  stop();
  lighting.light(NOTHING_LIT);
  expect(changes).toBe(1);
});
