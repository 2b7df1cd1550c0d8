import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type RunningApp } from './app';
import { ReviewPage, type Cell } from './review-page';

const INSPECTOR = '李慧敏';
const NAME = '张三丰';
const UNIT = '达州市政务公开办公室';
const PASSPHRASE = '审核专用口令二〇二六';
const NOTE = '请核对原始台账';

const granted: Cell = { table: 'applications', row: 'granted', column: 'total' };

async function deskOf(running: RunningApp): Promise<ReviewPage> {
  await running.page.setViewportSize({ width: 1366, height: 768 });
  const desk = new ReviewPage(running.page);
  // Where there are cases, their list stands in the place of the zone.
  await desk.by('drop-zone').or(desk.by('case-row')).waitFor();
  return desk;
}

/** What poppler says of the signatures of a PDF. */
function pdfsig(file: string): string {
  const { stdout, error } = spawnSync('pdfsig', [file], { encoding: 'utf8' });
  if (error) throw error;
  return stdout;
}

function expectSigned(file: string, name: string): void {
  const said = pdfsig(file);
  expect(said).toContain(name);
  expect(said).toContain('Signature is Valid');
  expect(said).toContain('Total document signed');
}

/** The copy differs in one byte of what is signed. */
function expectForgeryFound(file: string, copy: string): void {
  const bytes = readFileSync(file);
  const place = bytes.indexOf('/Producer') + 1;
  expect(place).toBeGreaterThan(0);
  bytes.writeUInt8(bytes.readUInt8(place) + 1, place);
  writeFileSync(copy, bytes);
  const said = pdfsig(copy);
  expect(said).toContain('Signature Validation');
  expect(said).not.toContain('Signature is Valid');
}

async function nameInspector(desk: ReviewPage): Promise<void> {
  await desk.by('settings').click();
  await desk.by('inspector').fill(INSPECTOR);
  await desk.by('save-settings').click();
  await expect(desk.by('settings-dialog')).toHaveCount(0);
}

/** Confirms, annotates, corrects and undoes, by keys. */
async function work(desk: ReviewPage): Promise<void> {
  const detail = desk.by('finding-detail');
  await desk.stayAfterDecisions();
  await desk.press('c');
  await expect(detail).toContainText('已确认');
  await desk.selectInSource('群众满意率');
  await desk.press('a');
  await desk.write(NOTE);
  await desk.cell(granted).click();
  await desk.press('e');
  await desk.by('correct-value').fill('13');
  await desk.by('correct-note').fill('原件为13');
  await desk.press('Enter');
  await expect(desk.errors).toHaveCount(2);
}

/** A finding on a table is shown in both panes at once. */
async function followToBothPanes(desk: ReviewPage): Promise<void> {
  await desk.findings.filter({ hasText: '表三' }).first().click();
  for (const pane of [desk.source, desk.by('table-pane')]) {
    await expect(pane.locator('[data-chosen]').first()).toBeInViewport();
  }
}

/** What the killed program had said it saved is on the screen again. */
async function seeWork(desk: ReviewPage): Promise<void> {
  const detail = desk.by('finding-detail');
  await desk.errors.click();
  await expect(detail).toContainText('已确认');
  await expect(detail).toContainText(INSPECTOR);
  await expect(desk.by('undo')).toHaveAccessibleName(new RegExp(`撤销：添加批注.*${NOTE}`));
  await expect(desk.by('redo')).toHaveAccessibleName(/重做：更正表三/);
  await expect(desk.cell(granted)).toHaveText('12');
  await desk.press('g', 'a');
  await desk.by('annotation-item').filter({ hasText: NOTE }).click();
  await expect(desk.by('annotation-detail')).toContainText(INSPECTOR);
  await expect(desk.chosenInSource).toHaveText('群众满意率');
}

async function exportFirst(desk: ReviewPage, file: string): Promise<void> {
  const dialog = desk.by('export-dialog');
  await desk.press('x');
  await expect(dialog).toContainText('还没有签名证书');
  await desk.by('identity-name').fill(NAME);
  await desk.by('identity-organization').fill(UNIT);
  await desk.by('passphrase').fill(PASSPHRASE);
  await desk.by('passphrase-again').fill(PASSPHRASE.slice(1));
  await desk.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('两次输入的口令不一致');
  await desk.by('passphrase-again').fill(PASSPHRASE);
  await desk.press('Enter');
  await expect(desk.by('identity')).toContainText(`${NAME} · ${UNIT}`);
  await desk.by('export-signed').click();
  await expect(desk.by('export-done')).toContainText('已导出签名的 PDF');
  await expect(desk.by('export-path')).toHaveText(file);
  await desk.press('Escape');
}

async function lock(desk: ReviewPage): Promise<void> {
  await desk.press(',');
  await desk.by('lock-identity').click();
  await expect(desk.by('lock-identity')).toHaveCount(0);
  await desk.press('Escape');
}

async function exportLocked(desk: ReviewPage, file: string): Promise<void> {
  const dialog = desk.by('export-dialog');
  await desk.press('x');
  await expect(desk.by('identity')).toContainText('已锁定');
  await expect(desk.by('export-signed')).toHaveCount(0);
  await desk.by('passphrase').fill('不是这个口令');
  await desk.press('Enter');
  await expect(desk.by('identity-unlock').getByRole('alert')).toContainText('口令不正确');
  // The name in the certificate is not the one that the settings give as the inspector's.
  await expect(dialog.getByTestId('other-name')).toContainText(NAME);
  await desk.by('passphrase').fill(PASSPHRASE);
  await desk.press('Enter');
  await desk.by('export-signed').click();
  await expect(desk.by('export-path')).toHaveText(file);
}

test('from the drop to the signed PDF, with the program killed in between', async ({
  launch,
  folder,
}) => {
  const first = await launch();
  const desk = await deskOf(first);
  await nameInspector(desk);
  await desk.openSample();
  await expect(desk.errors).toHaveCount(1);
  await expect(desk.chosenInSource.first()).toBeInViewport();
  await work(desk);
  await followToBothPanes(desk);
  await desk.undo();
  await expect(desk.errors).toHaveCount(1);
  await first.kill();

  const second = await launch();
  const again = await deskOf(second);
  await again.by('case-row').click();
  await seeWork(again);
  const file = path.join(folder, '核对结果.pdf');
  await second.answerSaveDialog(file);
  await exportFirst(again, file);
  expectSigned(file, NAME);
  expectForgeryFound(file, path.join(folder, '改动.pdf'));

  await lock(again);
  const other = path.join(folder, '核对结果（二）.pdf');
  await second.answerSaveDialog(other);
  await exportLocked(again, other);
  expectSigned(other, NAME);
});

/** A certificate as an organisation issues it. */
function makeP12(folder: string): string {
  const at = (name: string): string => path.join(folder, name);
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', args, { stdio: 'ignore' });
  };
  const pem = ['-keyout', at('key.pem'), '-out', at('certificate.pem')];
  const subject = ['-subj', `/C=CN/O=${UNIT}/CN=检查员甲`, '-utf8', '-days', '3650'];
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl('req', '-x509', ...newKey, ...pem, ...subject);
  const parts = ['-inkey', at('key.pem'), '-in', at('certificate.pem')];
  const file = at('单位证书.p12');
  openssl('pkcs12', '-export', ...parts, '-out', file, '-passout', `pass:${PASSPHRASE}`);
  return file;
}

test('a certificate file with a Chinese name and passphrase is imported and signs', async ({
  launch,
  folder,
}) => {
  const running = await launch();
  const desk = await deskOf(running);
  await desk.openSample();
  await running.answerOpenDialog([makeP12(folder)]);
  await desk.press('x');
  await desk.page.getByText('导入证书文件').click();
  await desk.by('passphrase').fill('不是这个口令');
  await desk.press('Enter');
  await expect(desk.by('export-dialog').getByRole('alert')).toContainText('口令不正确');
  await desk.by('passphrase').fill(PASSPHRASE);
  await desk.press('Enter');
  await expect(desk.by('identity')).toContainText(`检查员甲 · ${UNIT}`);
  await expect(desk.by('identity')).toContainText('由文件导入');
  const file = path.join(folder, '核对结果.pdf');
  await running.answerSaveDialog(file);
  await desk.by('export-signed').click();
  await expect(desk.by('export-path')).toHaveText(file);
  expectSigned(file, '检查员甲');
});
