import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportText, VALID } from '../../builders/report-text';
import { run } from './command';

let folder = '';
const at = (name: string): string => path.join(folder, name);

const TRAINING = '全年举办政务公开业务培训班12期。';
const GROWTH = '收到政府信息公开申请14件,较上年增长50%。';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-last-year-'));
  const before = { ...VALID, year: VALID.year - 1, overview: [TRAINING] };
  writeFileSync(at('before.txt'), reportText(before).replace('行政许可 | 1208', '行政许可 | 120'));
  writeFileSync(at('elsewhere.txt'), reportText({ ...before, unit: '白石县人民政府' }));
  writeFileSync(at('good.txt'), reportText({ ...VALID, overview: [TRAINING, GROWTH] }));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly lastYear: unknown;
  readonly checks: readonly { ruleId: string; passed: number; failed: number }[];
  readonly findings: readonly { ruleId: string; evidence: readonly object[] }[];
}

async function audited(before: string): Promise<Result> {
  const { out } = await run(['--json', '--last-year', at(before), at('good.txt')]);
  const [result] = JSON.parse(out) as readonly Result[];
  if (!result) throw new Error('nothing printed');
  return result;
}

const yearly = ({ findings }: Result): readonly string[] =>
  findings.map(({ ruleId }) => ruleId).filter((id) => id.startsWith('Y-'));

describe("last year's report", () => {
  it('is named, and every rule that needs it has looked at it', async () => {
    const result = await audited('before.txt');
    expect(result.lastYear).toMatchObject({
      unit: VALID.unit,
      year: VALID.year - 1,
      fileName: 'before.txt',
    });
    expect(new Set(yearly(result))).toEqual(
      new Set(['Y-CARRIED-IN', 'Y-IN-FORCE', 'Y-GROWTH', 'Y-COPIED-FIGURES', 'Y-OUTLIER']),
    );
    const leap = result.findings.find(({ ruleId }) => ruleId === 'Y-OUTLIER');
    expect(leap?.evidence).toEqual([
      expect.objectContaining({ row: 'licensing', value: 120, lastYear: true }),
      expect.not.objectContaining({ lastYear: true }),
    ]);
  });

  it('of another unit is compared with nothing', async () => {
    const result = await audited('elsewhere.txt');
    expect(result.lastYear).toBeNull();
    const checks = result.checks.filter(({ ruleId }) => ruleId.startsWith('Y-'));
    expect(checks.length).toBeGreaterThan(5);
    for (const { ruleId, passed, failed } of checks)
      expect([ruleId, passed, failed]).toEqual([ruleId, 0, 0]);
  });

  it('is told apart where a person reads it', async () => {
    const { out } = await run(['--last-year', at('before.txt'), at('good.txt')]);
    expect(out).toContain('上年报告“行政许可”行“本年处理决定数量”列 = 120');
  });
});
