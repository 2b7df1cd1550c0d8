import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bench, describe } from 'vitest';
import { readPlainText } from '../../main/import/read-plain-text';
import { auditReport } from '../../shared/audit/audit-report';
import { normalise } from '../../shared/document/normalise';
import { parseReport } from '../../shared/parse/parse-report';
import { rules } from '../../shared/rules/registry';

const sample = path.resolve(import.meta.dirname, '../../assets/samples/kaijiang-2021.txt');
const document = readPlainText(readFileSync(sample));
if (!document.ok) throw new Error(document.error.kind);
const report = parseReport(document.value, []);
/** Its tables and its text once more, as the year before: what compares two reports has something to compare. */
const lastYear = { ...report, year: (report.year ?? 0) - 1 };
const input = { report, lastYear: null, history: [], text: normalise(report.text) };

describe('the sample, parsed', () => {
  bench('all rules, and what becomes of their verdicts', () => {
    auditReport(report, null);
  });
  bench("all rules, last year's report given", () => {
    auditReport(report, lastYear);
  });
  bench('parsing alone', () => {
    parseReport(document.value, []);
  });
});

describe('each rule', () => {
  for (const rule of rules) {
    bench(rule.id, () => {
      for (const each of rule.cases(input)) each.check();
    });
  }
});
