import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAndAudit, type Reading } from '../../main/import/read-and-audit';
import { BY_ITSELF } from '../../main/import/reading-request';
import { auditJson } from '../../shared/audit/audit-json';
import { textAt } from '../../shared/document/source-document';
import { TABLE_IDS } from '../../shared/report/form';

const folder = import.meta.dirname;
/**
 * Cases of one text; those in every format are `formats.test.ts`'s. `kaijiang-2021` is a report that was published, and
 * only its text came down to us: how its tables were laid out is not known, and a page that we made of it would be ours.
 */
const cases = readdirSync(folder).filter(
  (name) =>
    existsSync(path.join(folder, name, 'source.txt')) &&
    !existsSync(path.join(folder, name, 'source.html')),
);

/** Set by `npm run corpus:update`: the golden files are written anew, and the difference is reviewed. */
const update = process.env['GOUJI_CORPUS_UPDATE'] === '1';

function golden(file: string, value: unknown): void {
  const text = `${JSON.stringify(value, null, 2)}\n`;
  if (update) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

async function read(name: string): Promise<Reading> {
  const bytes = readFileSync(path.join(folder, name, 'source.txt'));
  const reading = await readAndAudit({
    bytes,
    ...BY_ITSELF,
  });
  if (!reading.ok) throw new Error(`${name}: ${reading.error.kind}`);
  return reading.value;
}

describe.each(cases)('%s', (name) => {
  it('gives the report that is kept', async () => {
    const { report, audit } = await read(name);
    const json = auditJson(name, report, audit, 'zh-CN');
    const { findings, checks, coverage, numbers, ruleSet, error, ...rest } = json;
    expect(error).toBeNull();
    golden(path.join(folder, name, 'report.json'), rest);
    const judged = { ruleSet, findings, checks, coverage, numbers };
    golden(path.join(folder, name, 'findings.json'), judged);
  });

  it('quotes the raw text with every cell, and reads no value where there is none', async () => {
    const { document, report } = await read(name);
    for (const table of TABLE_IDS) {
      for (const cell of Object.values(report.tables[table].cells).flatMap((row) =>
        Object.values(row),
      )) {
        if (!cell?.span) continue;
        expect(textAt(document.text, cell.span).trim()).toBe(cell.raw);
        expect(cell.value === null).toBe(!['number', 'zero'].includes(cell.kind));
      }
    }
  });

  it('gives every number of the text one status', async () => {
    const { report, audit } = await read(name);
    const { numbers, checked, noCounterpart, notQuantities, notUnderstood } = audit.coverage;
    expect(numbers).toBe(report.facts.length);
    expect(checked + noCounterpart + notQuantities + notUnderstood).toBe(numbers);
  });
});
