import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportPdf, type ExportParts } from '../../../../main/app/export-pdf';
import { printFindings } from '../../../../main/export/print-findings';
import { createIdentityStore } from '../../../../main/signing/identity-store';
import type { Signer } from '../../../../main/signing/signer';
import { verifyPdf } from '../../../../main/signing/verify-pdf';
import { writeDurably } from '../../../../main/store/durable-file';
import { SettingsStore } from '../../../../main/store/settings-store';
import { DEFAULT_LOOK } from '../../../../shared/contract/settings';
import { fail, ok } from '../../../../shared/lib/result';
import { temporaryFolder } from '../store/temporary-folder';
import { importSample, openDesk, valueOf } from './desk';

interface Prepared {
  readonly parts: ExportParts;
  readonly caseId: string;
  readonly folder: string;
}

/** A case, an unlocked identity, and the real printing and signing. */
async function prepare(given: Partial<ExportParts> = {}): Promise<Prepared> {
  const folder = temporaryFolder();
  const test = openDesk(folder);
  const parts: ExportParts = {
    desk: test.desk,
    settings: new SettingsStore(path.join(folder, 'settings.json'), {
      lang: 'zh-CN',
      inspector: '张三',
      ...DEFAULT_LOOK,
    }),
    identity: createIdentityStore(folder, writeDurably),
    choosePlace: () => Promise.resolve(path.join(folder, '结果.pdf')),
    print: async ({ input, fontFolder }) => ok(await printFindings(input, fontFolder)),
    fontFolder: 'assets/fonts',
    program: 'Gouji 0',
    ...given,
  };
  return { parts, caseId: await importSample(test), folder };
}

const createIdentity = ({ identity }: ExportParts): ReturnType<typeof identity.create> =>
  identity.create({
    name: '张三',
    organization: '达州市政务公开办公室',
    passphrase: '一二三四五六七八',
    now: new Date(),
  });

const lastAct = async ({ parts, caseId }: Prepared): Promise<unknown> =>
  valueOf(await parts.desk.open(caseId)).events.at(-1)?.act;

describe('an export', () => {
  it('is printed, signed, written, and recorded with its hash and its signer', async () => {
    const prepared = await prepare();
    const { parts, caseId, folder } = prepared;
    const { fingerprint } = valueOf(await createIdentity(parts));
    const exported = valueOf(await exportPdf(parts, caseId, true));
    const bytes = await readFile(path.join(folder, '结果.pdf'));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(exported).toEqual({ path: path.join(folder, '结果.pdf'), sha256, signed: true });
    expect(await lastAct(prepared)).toEqual({
      type: 'exportPdf',
      fileName: '结果.pdf',
      sha256,
      signer: fingerprint,
    });
    expect(await parts.desk.list()).toMatchObject([{ signed: true }]);
    // Whole and unchanged; whom to trust is not known here.
    expect(await verifyPdf(bytes)).toMatchObject({
      verdict: 'untrusted',
      signatures: [{ signer: { fingerprint } }],
    });
  });

  it('without a signature is recorded as unsigned', async () => {
    const prepared = await prepare();
    const exported = await exportPdf(prepared.parts, prepared.caseId, false);
    expect(exported).toMatchObject({ ok: true, value: { signed: false } });
    expect(await lastAct(prepared)).toMatchObject({ type: 'exportPdf', signer: null });
  });

  it('suggests the unit and the year as a name, and is nothing where the user cancels', async () => {
    let suggested = '';
    const prepared = await prepare({
      choosePlace: (name) => {
        suggested = name;
        return Promise.resolve(null);
      },
    });
    expect(await exportPdf(prepared.parts, prepared.caseId, false)).toEqual(ok(null));
    expect(suggested).toBe('开江县人民政府2021年度报告审核结果.pdf');
    expect(await lastAct(prepared)).toMatchObject({ type: 'importFile' });
  });
});

describe('an export that fails leaves no file and no record', () => {
  const outcome = async (prepared: Prepared, sign: boolean): Promise<unknown> => {
    const result = await exportPdf(prepared.parts, prepared.caseId, sign);
    expect(await readdir(prepared.folder)).not.toContain('结果.pdf');
    expect(await lastAct(prepared)).toMatchObject({ type: 'importFile' });
    return result;
  };

  it('where there is no identity, or a locked one', async () => {
    const prepared = await prepare();
    expect(await outcome(prepared, true)).toEqual(fail({ kind: 'noIdentity' }));
    await createIdentity(prepared.parts);
    prepared.parts.identity.lock();
    expect(await outcome(prepared, true)).toEqual(fail({ kind: 'identityLocked' }));
  });

  it('where the printer fails', async () => {
    const print: ExportParts['print'] = () =>
      Promise.resolve(fail({ kind: 'printerDied', code: 9 }));
    expect(await outcome(await prepare({ print }), false)).toEqual(fail({ kind: 'exportFailed' }));
  });

  it('where the signature that was made is not sound', async () => {
    const prepared = await prepare();
    const { identity } = prepared.parts;
    await createIdentity(prepared.parts);
    const signer = (): Signer | null => {
      const real = identity.signer();
      return real && { ...real, sign: () => real.sign(new Uint8Array([1])) };
    };
    const parts = { ...prepared.parts, identity: { ...identity, signer } };
    expect(await outcome({ ...prepared, parts }, true)).toEqual(fail({ kind: 'exportFailed' }));
  });

  it('where the place cannot be written', async () => {
    const taken = path.join(temporaryFolder(), 'folder');
    await mkdir(path.join(taken, 'inside'), { recursive: true });
    const prepared = await prepare({ choosePlace: () => Promise.resolve(taken) });
    expect(await outcome(prepared, false)).toMatchObject({ error: { kind: 'saveFailed' } });
  });

  it('where there is no such case', async () => {
    const { parts } = await prepare();
    expect(await exportPdf(parts, '0'.repeat(32), false)).toEqual(fail({ kind: 'caseNotFound' }));
  });
});

it('an act that comes while it is printed makes the export fail: it would not show it', async () => {
  const prepared = await prepare({
    print: async ({ input, fontFolder }) => {
      const cell = { table: 'applications', row: 'received', column: 'total' } as const;
      const act = { type: 'correctCell', ...cell, value: 15, note: '' } as const;
      await prepared.parts.desk.act(prepared.caseId, act);
      return ok(await printFindings(input, fontFolder));
    },
  });
  expect(await exportPdf(prepared.parts, prepared.caseId, false)).toEqual(
    fail({ kind: 'exportFailed' }),
  );
  expect(await readdir(prepared.folder)).not.toContain('结果.pdf');
  expect(await lastAct(prepared)).toMatchObject({ type: 'correctCell' });
});
