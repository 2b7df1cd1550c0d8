import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportText, VALID } from '../../builders/report-text';
import { run, sample } from './command';

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'gouji-cli-'));
  writeFileSync(at('good.txt'), reportText(VALID));
  writeFileSync(at('before.txt'), reportText({ ...VALID, year: VALID.year - 1 }));
  writeFileSync(at('picture.txt'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A certificate as an organisation issues it; its name and passphrase are Chinese. */
function makeP12(file: string, passphrase: string): void {
  const key = at('key.pem');
  const certificate = at('certificate.pem');
  const subject = ['-subj', '/C=CN/O=测试办公室/CN=检查员甲', '-utf8', '-days', '3650'];
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  const quiet = { stdio: 'ignore' } as const;
  execFileSync(
    'openssl',
    ['req', '-x509', ...newKey, '-keyout', key, '-out', certificate, ...subject],
    quiet,
  );
  const bundle = ['pkcs12', '-export', '-inkey', key, '-in', certificate, '-out', file];
  execFileSync('openssl', [...bundle, '-passout', `pass:${passphrase}`], quiet);
}

describe('exit status and errors', () => {
  it('is 0 without an error-level finding', async () => {
    expect(await run([at('good.txt')])).toMatchObject({ status: 0, err: [] });
  });

  it('is 1 with one', async () => {
    const { status, out, err } = await run([sample]);
    expect(status).toBe(1);
    expect(out).toContain('7275 + 2683 + 3868 + 413 = 14239 ≠ 14249');
    expect(err).toEqual([]);
  });

  it('is 2 where a file could not be read, with one line each; the others are done', async () => {
    const { status, out, err } = await run(['--json', at('picture.txt'), at('none.txt'), sample]);
    expect(status).toBe(2);
    expect(err).toHaveLength(2);
    for (const line of err) expect(line).not.toContain('\n');
    const results = JSON.parse(out) as {
      error: { kind: string } | null;
      findings: { severity: string }[];
    }[];
    expect(results.map((each) => each.error?.kind ?? null)).toEqual([
      'unsupportedFile',
      'unreadableFile',
      null,
    ]);
    expect(results[2]?.findings[0]?.severity).toBe('error');
    expect(Object.keys(results[0] ?? {}).toSorted()).toEqual(
      Object.keys(results[2] ?? {}).toSorted(),
    );
  });
});

describe('what cannot be taken', () => {
  it.each([
    ['a folder', () => folder, '文件夹'],
    ['a picture', () => at('picture.txt'), '图片'],
  ])('%s is named as what it is, in one line', async (_, file, words) => {
    const { status, err } = await run([file()]);
    expect(status).toBe(2);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(words);
  });

  it("a folder as last year's report stops it before anything is read", async () => {
    const { status, out, err } = await run(['--last-year', folder, at('good.txt')]);
    expect([status, out, err.length]).toEqual([2, '', 1]);
    expect(err[0]).toContain('文件夹');
  });
});

describe('--last-year', () => {
  it('of the same unit and the year before is said nothing about', async () => {
    expect((await run(['--last-year', at('before.txt'), at('good.txt')])).err).toEqual([]);
  });

  it.each([
    ['the same year', { year: VALID.year }],
    ['another unit', { year: VALID.year - 1, unit: '白石县人民政府' }],
  ])('of %s is named, and nothing is compared', async (_, other) => {
    writeFileSync(at('other.txt'), reportText({ ...VALID, ...other }));
    const { status, out, err } = await run([
      '--json',
      '--last-year',
      at('other.txt'),
      at('good.txt'),
    ]);
    expect(status).toBe(0);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain(`${other.year} 年度报告”，不是`);
    const [result] = JSON.parse(out) as { checks: { ruleId: string; unverifiable: number }[] }[];
    const check = result?.checks.find(({ ruleId }) => ruleId === 'Y-CARRIED-IN');
    expect(check).toMatchObject({ passed: 0, failed: 0, unverifiable: 7 });
  });
});

it('says how many pictures were not read', async () => {
  const page =
    '<h1>某县2023年政府信息公开工作年度报告</h1><p>一、总体情况</p><img src="1.png"><p>无。</p>';
  writeFileSync(at('pictured.html'), page);
  const { out } = await run([at('pictured.html')]);
  expect(out).toContain('其中 1 处是图片，');
  expect((await run([sample])).out).not.toContain('图片');
});

describe('--pdf', () => {
  it('without --p12 is unsigned, and says so', async () => {
    const { status, err } = await run(['--pdf', at('unsigned.pdf'), sample]);
    expect(status).toBe(1);
    expect(err).toHaveLength(1);
    expect(err[0]).toContain('未签名');
    expect(readFileSync(at('unsigned.pdf'), 'latin1')).not.toContain('/ByteRange');
  });

  it('with --p12 is signed, and pdfsig agrees', async () => {
    makeP12(at('me.p12'), '口令很长 123');
    const args = ['--pdf', at('signed.pdf'), '--p12', at('me.p12'), sample];
    expect(await run(args, '口令很长 123')).toMatchObject({ status: 1, err: [] });
    const verdict = execFileSync('pdfsig', [at('signed.pdf')], { encoding: 'utf8' });
    expect(verdict).toContain('Signature is Valid');
    expect(verdict).toContain('Total document signed');
  });

  it.each([
    ['no passphrase', undefined],
    ['a wrong passphrase', 'wrong'],
  ])('with %s is not written', async (_, passphrase) => {
    makeP12(at('me.p12'), '口令很长 123');
    const args = ['--pdf', at('refused.pdf'), '--p12', at('me.p12'), sample];
    const { status, err } = await run(args, passphrase);
    expect(status).toBe(2);
    expect(err).toHaveLength(1);
    expect(() => readFileSync(at('refused.pdf'))).toThrow('ENOENT');
  });

  it('never replaces a report', async () => {
    const before = readFileSync(at('good.txt'), 'utf8');
    const { status, err } = await run(['--pdf', at('good.txt'), sample]);
    expect(status).toBe(2);
    expect(err).toHaveLength(1);
    expect(readFileSync(at('good.txt'), 'utf8')).toBe(before);
  });

  it.each(['good.txt/findings.pdf', `${'x'.repeat(300)}.pdf`])(
    'to %s is refused',
    async (place) => {
      const { status, err } = await run(['--pdf', at(place), sample]);
      expect(status).toBe(2);
      expect(err).toHaveLength(1);
    },
  );

  it('of files of one name is a PDF each', async () => {
    mkdirSync(at('other'));
    mkdirSync(at('pdfs'));
    copyFileSync(at('good.txt'), at('other/good.txt'));
    expect((await run(['--pdf', at('pdfs'), at('good.txt'), at('other/good.txt')])).status).toBe(0);
    expect(readdirSync(at('pdfs')).toSorted()).toEqual(['good-2.pdf', 'good.pdf']);
  });

  it('of several files goes into a folder', async () => {
    const refused = await run(['--pdf', at('one.pdf'), sample, at('good.txt')]);
    expect(refused.status).toBe(2);
    expect((await run(['--pdf', folder, sample, at('good.txt')])).status).toBe(1);
    for (const name of ['kaijiang-2021.pdf', 'good.pdf']) {
      expect(readFileSync(at(name), 'latin1').slice(0, 5)).toBe('%PDF-');
    }
  });
});
