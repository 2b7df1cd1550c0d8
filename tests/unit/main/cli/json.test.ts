import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportText, VALID } from '../../builders/report-text';
import { run, sample } from './command';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-json-'));
  writeFileSync(at('good.txt'), reportText(VALID));
  writeFileSync(at('before.txt'), reportText({ ...VALID, year: VALID.year - 1 }));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('--json', () => {
  it('says what is in doubt, with what was offered, and what was not read', async () => {
    const text = reportText(VALID).replace('（一）予以公开 | 7 |', '（一）予以公开 | 1.7 |');
    writeFileSync(at('doubtful.txt'), text);
    const { status, out } = await run(['--json', at('doubtful.txt')]);
    expect(status).toBe(0);
    const [result] = JSON.parse(out) as { parseIssues: { kind: string }[]; unread: unknown }[];
    const ref = { table: 'applications', row: 'granted', column: 'naturalPerson' };
    expect(result?.parseIssues.find(({ kind }) => kind === 'ambiguous')).toMatchObject({
      cells: [ref],
      offer: [{ ...ref, value: 7 }],
    });
    expect(result).toMatchObject({ sourceFormat: 'txt', findings: [] });
    expect(Array.isArray(result?.unread)).toBe(true);
  });

  it('has the shape of the contract, and is the same for the same file, byte for byte', async () => {
    const { out } = await run(['--json', sample, at('good.txt')]);
    expect((await run(['--json', sample, at('good.txt')])).out).toBe(out);
    const [result] = JSON.parse(out) as { findings: { severity: string }[] }[];
    expect(result?.findings.filter(({ severity }) => severity === 'error')).toMatchObject([
      { ruleId: 'N-SUM-OF-PARTS', expected: 14239, actual: 14249 },
    ]);
    expect(result).toMatchObject({
      file: sample,
      unit: '开江县人民政府',
      year: 2021,
      form: '2021',
      parseIssues: [],
      error: null,
      tables: {
        activeDisclosure: { normativeDocuments: { made: 15, repealed: 2, inForce: 93 } },
        applications: { received: { naturalPerson: 13, total: 14 }, 'other.rest': { total: 2 } },
        reviewLitigation: { review: { upheld: 0, corrected: 1, total: 3 } },
      },
    });
  });

  it('says of every rule what it could not check and why, and of every number what became of it', async () => {
    const text = reportText({ ...VALID, overview: ['本年新收政府信息公开申请14件,培训2次。'] });
    writeFileSync(at('gap.txt'), text.replace('重复申请 | 0 | 0 | 0 |', '重复申请 | 0 | 0 |  |'));
    const { out } = await run(['--json', '--lang', 'en', at('gap.txt')]);
    const [result] = JSON.parse(out) as { checks: { ruleId: string }[]; numbers: unknown[] }[];
    expect(result?.checks.find(({ ruleId }) => ruleId === 'T3-RESULT-SUM')).toEqual({
      ruleId: 'T3-RESULT-SUM',
      name: 'Table 3: results add up',
      passed: 6,
      failed: 0,
      unverifiable: 1,
      missing: [
        {
          title: 'column “Research bodies”',
          missing: ['row “2. Repeated”, column “Research bodies”'],
        },
      ],
    });
    const from = text.indexOf('14件');
    expect(result?.numbers).toContainEqual({
      span: [from, from + 3],
      quote: '14件',
      value: 14,
      unit: '件',
      kind: 'quantity',
      status: 'agrees',
      counts: 'applications.received',
      scope: 'unstated',
    });
    const training = text.indexOf('2次');
    expect(result?.numbers).toContainEqual({
      span: [training, training + 2],
      quote: '2次',
      value: 2,
      unit: '次',
      kind: 'quantity',
      status: 'noCounterpart',
      counts: null,
      scope: 'unstated',
    });
  });

  it('speaks English with --lang en', async () => {
    const { out } = await run(['--json', '--lang', 'en', sample]);
    expect(out).toContain('Please check the total and the parts.');
  });

  it("compares with last year's report", async () => {
    const { out } = await run(['--json', '--last-year', at('before.txt'), at('good.txt')]);
    const [result] = JSON.parse(out) as { findings: { ruleId: string }[] }[];
    expect(result?.findings.map((finding) => finding.ruleId)).toContain('Y-CARRIED-IN');
  });
});
