import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExportedPdf } from '../../shared/contract/identity';
import { expect, test, type RunningApp } from './app';

const PASSPHRASE = '审核专用口令2026';
const IDENTITY = { name: '张三', organization: '达州市政务公开办公室' };

/** What poppler says of the signatures of a PDF. */
function pdfsig(file: string): string {
  const { stdout, error } = spawnSync('pdfsig', [file], { encoding: 'utf8' });
  if (error) throw error;
  return stdout;
}

async function exported(running: RunningApp, caseId: string, sign: boolean): Promise<ExportedPdf> {
  const result = await running.call('exportPdf', { caseId, sign });
  if (!result.ok || !result.value) throw new Error(JSON.stringify(result));
  return result.value;
}

test('a signed export verifies, and with one changed byte does not', async ({ launch, folder }) => {
  const running = await launch();
  const caseId = await running.importSample();
  await running.call('createIdentity', { ...IDENTITY, passphrase: PASSPHRASE });
  const file = path.join(folder, '审核结果.pdf');
  await running.answerSaveDialog(file);
  const { sha256, signed } = await exported(running, caseId, true);
  expect(signed).toBe(true);
  const bytes = readFileSync(file);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  const said = pdfsig(file);
  expect(said).toContain('Signature is Valid');
  expect(said).toContain('Total document signed');
  expect(said).toContain(IDENTITY.name);

  const place = bytes.indexOf('/Producer');
  expect(place).toBeGreaterThan(0);
  bytes.writeUInt8(bytes.readUInt8(place + 1) + 1, place + 1);
  const forged = path.join(folder, '改动.pdf');
  writeFileSync(forged, bytes);
  expect(pdfsig(forged)).not.toContain('Signature is Valid');
});

test('the identity is kept locked; a wrong passphrase does not open it', async ({
  launch,
  folder,
}) => {
  const first = await launch();
  const caseId = await first.importSample();
  await first.answerSaveDialog(path.join(folder, 'a.pdf'));
  const noIdentity = await first.call('exportPdf', { caseId, sign: true });
  expect(noIdentity).toEqual({ ok: false, error: { kind: 'noIdentity' } });
  await first.call('createIdentity', { ...IDENTITY, passphrase: PASSPHRASE });
  await first.close();

  const second = await launch();
  await second.answerSaveDialog(path.join(folder, 'b.pdf'));
  expect(await second.call('getIdentity', {})).toMatchObject({ ...IDENTITY, unlocked: false });
  const locked = await second.call('exportPdf', { caseId, sign: true });
  expect(locked).toEqual({ ok: false, error: { kind: 'identityLocked' } });
  const wrong = await second.call('unlockIdentity', { passphrase: `${PASSPHRASE} ` });
  expect(wrong).toEqual({ ok: false, error: { kind: 'wrongPassphrase' } });
  await second.call('unlockIdentity', { passphrase: PASSPHRASE });
  expect(await exported(second, caseId, true)).toMatchObject({ signed: true });
});

test('an export is an event of the case; a cancelled one is none', async ({ launch, folder }) => {
  const running = await launch();
  const caseId = await running.importSample();
  await running.answerSaveDialog('');
  expect(await running.call('exportPdf', { caseId, sign: false })).toEqual({
    ok: true,
    value: null,
  });
  await running.answerSaveDialog(path.join(folder, 'a.pdf'));
  const { sha256 } = await exported(running, caseId, false);
  const view = await running.call('openCase', { caseId });
  expect(view.ok && view.value.state.exports).toMatchObject([
    { fileName: 'a.pdf', sha256, signer: null },
  ]);
  expect(pdfsig(path.join(folder, 'a.pdf'))).toContain('does not contain any signatures');
});
