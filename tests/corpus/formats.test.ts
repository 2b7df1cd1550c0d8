import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readAndAudit, type Reading } from '../../main/import/read-and-audit';
import { BY_ITSELF } from '../../main/import/reading-request';
import { auditJson } from '../../shared/audit/audit-json';
import { textAt } from '../../shared/document/source-document';
import type { ReportTable } from '../../shared/report/annual-report';
import { TABLE_IDS } from '../../shared/report/form';

// One report in every format (`npm run corpus:render` makes them of `source.html`): what it says and what does not add up
// in it is the same in all of them. What the reading was in doubt of may differ, and is kept for each.

const folder = import.meta.dirname;
const update = process.env['GOUJI_CORPUS_UPDATE'] === '1';
const ORIGIN = 'source.html';

const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, ORIGIN)));
const formatsOf = (name: string): readonly string[] =>
  readdirSync(path.join(folder, name)).filter((file) => file.startsWith('source.'));

async function read(name: string, file: string): Promise<Reading> {
  const bytes = readFileSync(path.join(folder, name, file));
  const reading = await readAndAudit({
    bytes,
    ...BY_ITSELF,
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  return reading.value;
}

/** A value as a number, any other cell as its kind; the words of a cell that is none of these. */
function cellsOf({ form, cells }: ReportTable) {
  const rows = Object.entries(cells).map(([row, columns]) => {
    const values = Object.entries(columns).map(([column, cell]) => {
      const words = cell?.kind === 'text' ? `text: ${cell.raw}` : null;
      return [column, words ?? cell?.value ?? cell?.kind ?? null] as const;
    });
    return [row, Object.fromEntries(values)] as const;
  });
  return { form, cells: Object.fromEntries(rows) };
}

function contentOf({ report }: Reading) {
  const { activeDisclosure, applications, reviewLitigation } = report.tables;
  return {
    unit: report.unit,
    year: report.year,
    form: report.form,
    sections: report.sections.map(({ id }) => id),
    tables: {
      activeDisclosure: cellsOf(activeDisclosure),
      applications: cellsOf(applications),
      reviewLitigation: cellsOf(reviewLitigation),
    },
  };
}

const squeezed = (words: string): string => words.replace(/\s+/g, '');

/** Each check and finding with all that it says; where it is quoted from differs, and the lines of a quotation may be broken elsewhere. */
function findingsOf({ report, audit }: Reading) {
  const { ruleSet, findings, checks } = auditJson('', report, audit, 'zh-CN');
  return {
    ruleSet,
    findings: findings.map(({ evidence, ...finding }) => ({
      ...finding,
      evidence: evidence.map((each) =>
        each.kind === 'text' ? { kind: each.kind, quote: squeezed(each.quote) } : each,
      ),
    })),
    checks,
  };
}

const doubtsOf = ({ report }: Reading): readonly string[] =>
  report.issues.map(({ kind }) => kind).toSorted();

const file = (name: string, golden: string): string => path.join(folder, name, golden);
const write = (to: string, value: unknown): void =>
  writeFileSync(to, `${JSON.stringify(value, null, 2)}\n`);
const kept = (from: string): unknown => JSON.parse(readFileSync(from, 'utf8'));

async function updateGolden(name: string): Promise<void> {
  const origin = await read(name, ORIGIN);
  write(file(name, 'content.json'), contentOf(origin));
  write(file(name, 'findings.json'), findingsOf(origin));
  const doubts = await Promise.all(
    formatsOf(name).map(async (format) => [format, doubtsOf(await read(name, format))] as const),
  );
  write(file(name, 'doubts.json'), Object.fromEntries(doubts));
}

if (update) {
  beforeAll(async () => {
    for (const name of cases) await updateGolden(name);
  }, 300_000);
}

describe.each(cases)('%s', (name) => {
  it.each(formatsOf(name))('says the same in %s', async (format) => {
    const reading = await read(name, format);
    expect(contentOf(reading)).toEqual(kept(file(name, 'content.json')));
    expect(findingsOf(reading)).toEqual(kept(file(name, 'findings.json')));
    const doubts = kept(file(name, 'doubts.json')) as Readonly<Record<string, unknown>>;
    expect(doubtsOf(reading)).toEqual(doubts[format]);
  });

  it.each(formatsOf(name))(
    'quotes the raw text with every cell of %s, and invents no value',
    async (format) => {
      const { document, report } = await read(name, format);
      for (const id of TABLE_IDS) {
        const cells = Object.values(report.tables[id].cells).flatMap((row) => Object.values(row));
        for (const cell of cells) {
          if (!cell?.span) continue;
          expect(textAt(document.text, cell.span).trim()).toBe(cell.raw);
          expect(cell.value === null).toBe(!['number', 'zero'].includes(cell.kind));
        }
      }
    },
  );

  it.each(formatsOf(name))('gives every number of the text of %s one status', async (format) => {
    const { report, audit } = await read(name, format);
    const { numbers, checked, noCounterpart, notQuantities, notUnderstood } = audit.coverage;
    expect(numbers).toBe(report.facts.length);
    expect(checked + noCounterpart + notQuantities + notUnderstood).toBe(numbers);
  });

  it('is there in eight files', () => {
    expect(formatsOf(name)).toHaveLength(8);
  });
});
