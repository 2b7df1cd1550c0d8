import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAndAudit } from '../../main/import/read-and-audit';
import { BY_ITSELF } from '../../main/import/reading-request';
import { textAt } from '../../shared/document/source-document';
import type { AnnualReport, CellRef } from '../../shared/report/annual-report';
import { cellAt } from '../../shared/report/annual-report';
import { isInDoubt } from '../../shared/report/doubt';
import { TABLE_IDS } from '../../shared/report/form';
import { damage, HARM_NAMES, type HarmName } from '../generator/damage';
import { RENDERERS } from '../generator/formats';
import { generateReport, type GeneratedReport } from '../generator/generate-report';
import { randomOf } from '../generator/random';

// Reports that add up, each with one thing broken in one of its tables: what becomes of them is kept (written anew by
// `npm run corpus:update`), and no value may be read that is not the report's, unless a doubt says so.

const update = process.env['GOUJI_CORPUS_UPDATE'] === '1';
const FILE = path.join(import.meta.dirname, 'damaged-tables.json');
const FORMATS = ['html', 'bars'] as const;
const SEEDS = [11, 12, 13, 14, 214] as const;

interface Broken {
  readonly name: string;
  readonly report: GeneratedReport;
}

function broken(seed: number, harm: HarmName): readonly Broken[] {
  const whole = generateReport(seed, new Set());
  return whole.blocks.flatMap((block, index): readonly Broken[] => {
    if (block.kind !== 'table') return [];
    const harmed = damage(block, harm, randomOf(seed, `${harm} in ${index}`));
    if (!harmed) return [];
    const blocks = whole.blocks.with(index, harmed.table);
    return [{ name: `${seed}, table ${index}, ${harmed.what}`, report: { ...whole, blocks } }];
  });
}

async function read(report: GeneratedReport, format: (typeof FORMATS)[number]) {
  const bytes = RENDERERS[format](report);
  const reading = await readAndAudit({
    bytes,
    ...BY_ITSELF,
  });
  if (!reading.ok) throw new Error(reading.error.kind);
  return reading.value;
}

const nameOf = ({ table, row, column }: CellRef): string => `${table}/${row}.${column}`;

/** Every cell that the report has, with what it says. */
const wantedOf = ({ model }: GeneratedReport) =>
  TABLE_IDS.flatMap((table) =>
    Object.entries(model.values[table]).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, value]) => ({ table, row, column, value })),
    ),
  );

/** Which cells are read otherwise than the report has them: not at all, or as something else. */
function outcome(generated: GeneratedReport, report: AnnualReport) {
  const cells = wantedOf(generated).map((ref) => ({ ref, cell: cellAt(report, ref) }));
  const other = cells.filter(({ ref, cell }) => cell && cell.value !== ref.value);
  return {
    lost: cells.filter(({ cell }) => !cell).map(({ ref }) => nameOf(ref)),
    other: other.map(({ ref, cell }) => `${nameOf(ref)}: ${ref.value}, read “${cell?.raw}”`),
    unsaid: other
      .filter(({ ref, cell }) => cell?.value !== null && !isInDoubt(report, ref))
      .map(({ ref, cell }) => `${nameOf(ref)}: ${ref.value}, read ${cell?.value}`),
  };
}

/** `a/b.x, a/b.y` as `a/b: x y`. */
function byRow(names: readonly string[]): readonly string[] {
  const rows = [...new Set(names.map((name) => name.slice(0, name.lastIndexOf('.') + 1)))];
  return rows.map((row) => {
    const own = names.filter(
      (name) => name.startsWith(row) && !name.slice(row.length).includes('.'),
    );
    return `${row.slice(0, -1)}: ${own.map((name) => name.slice(row.length)).join(' ')}`;
  });
}

const quoted = (text: string): string =>
  text.length > 40 ? `${text.slice(0, 20)}…${text.slice(-20)}` : text;

const nameIn = (format: string, name: string): string => `${format} ${name}`;

async function kept({ name, report: generated }: Broken, format: (typeof FORMATS)[number]) {
  const { report, audit } = await read(generated, format);
  const { unsaid, lost, other } = outcome(generated, report);
  const doubts = report.issues.map(
    ({ kind, span, message }) =>
      `${kind} “${span ? quoted(textAt(report.text, span)) : ''}” ${message['zh-CN']}`,
  );
  const unread = report.unread.map(({ kind, span }) => `${kind} “${textAt(report.text, span)}”`);
  const findings = audit.findings
    .filter(({ ruleId }) => ruleId.startsWith('T'))
    .map(({ id, severity }) => `${severity} ${id}`);
  const told = { lost: byRow(lost), other, doubts, unread, findings };
  return { name: nameIn(format, name), unsaid, told };
}

const namesOf = (harm: HarmName): readonly string[] =>
  FORMATS.flatMap((format) =>
    SEEDS.flatMap((seed) => broken(seed, harm)).map(({ name }) => nameIn(format, name)),
  );

describe('a report with one thing broken', () => {
  const all: Record<string, unknown> = {};

  describe.each(HARM_NAMES)('%s', (harm) => {
    it.each(FORMATS)(
      'in %s: no value is read for another, and what is said is kept',
      async (format) => {
        const cases = await Promise.all(
          SEEDS.flatMap((seed) => broken(seed, harm)).map((each) => kept(each, format)),
        );
        expect(cases.length).toBeGreaterThan(0);
        const own = Object.fromEntries(cases.map(({ name, told }) => [name, told]));
        Object.assign(all, own);
        if (!update) {
          const golden = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>;
          for (const [name, told] of Object.entries(own))
            expect({ [name]: told }).toEqual({ [name]: golden[name] });
        }
        expect(
          cases.flatMap(({ name, unsaid }) => unsaid.map((each) => `${name}: ${each}`)),
        ).toEqual([]);
      },
    );
  });

  it('is kept with all others', () => {
    if (update) writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
    const golden = JSON.parse(readFileSync(FILE, 'utf8')) as object;
    expect(HARM_NAMES.flatMap(namesOf)).toEqual(Object.keys(golden));
  });
});
