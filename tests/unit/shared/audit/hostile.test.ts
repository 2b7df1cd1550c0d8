import { describe, expect, it } from 'vitest';
import { auditReport } from '../../../../shared/audit/audit-report';
import { reportOf } from '../../builders/report';

/** Not a speed to keep: what a loop over all pairs would pass by far. */
const A_MINUTE = 60_000;
const HALF_A_MILLION = 500_000;
const fill = (piece: string): string => piece.repeat(HALF_A_MILLION / piece.length);
/** More lines and bars than this are refused before they are read. */
const MOST_PARTS = 99_000;

/** Texts that make careless patterns and loops take for ever; each must simply come to an end. */
const TEXTS: Readonly<Record<string, string>> = {
  numbers: fill('1件'),
  'numbers in clauses': fill('收到申请12件,'),
  'numbers in sentences': fill('其中12件。'),
  totals: fill('共9条,其中:'),
  brackets: fill('('),
  'brackets in a table': `|${fill('(')}|`,
  'blank lines': `一、总体情况${'\n '.repeat(MOST_PARTS)}`,
  spaces: `1.${fill(' ')}2`,
  headings: fill('一、总体情况\n'),
  'rows of table three': '2.重复申请 | 1 | 2 | 3 | 4 | 5 | 6 | 7\n'.repeat(MOST_PARTS / 9),
  digits: fill('9'),
  periods: fill('统计2021年1月1日至'),
  placeholders: `一、总体情况\n${fill('X')}`,
  'particles before counts': `信息公开,${fill(`${'的'.repeat(79)}1件,`)}`,
  'verbs before counts': `信息公开,${fill(`${'被申请'.repeat(26)}1件,`)}`,
};

describe('a text made to take long', () => {
  it.each(Object.keys(TEXTS))(
    '%s comes to an end',
    (name) => {
      const report = reportOf(TEXTS[name] ?? '');
      const { coverage } = auditReport(report, null);
      expect(coverage.numbers).toBe(report.facts.length);
    },
    A_MINUTE,
  );
});
