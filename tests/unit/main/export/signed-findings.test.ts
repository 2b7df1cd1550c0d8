import { beforeAll, describe, expect, it, vi } from 'vitest';
import { printFindings } from '../../../../main/export/print-findings';
import { describeCertificate } from '../../../../main/signing/describe-certificate';
import { makeTemporarySigner } from '../../../../main/signing/make-temporary-signer';
import { signPdf } from '../../../../main/signing/sign-pdf';
import { verifyPdf } from '../../../../main/signing/verify-pdf';
import { FONT_FOLDER, findingsInput } from '../../builders/findings-input';
import { attachmentOf, pagesOf, textOf } from '../../builders/read-pdf';
import { pdfsig } from '../../builders/small-pdf';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe('the document of findings, signed as it leaves the app', () => {
  const now = new Date('2026-03-05T01:30:00Z');
  const person = { name: '李慧敏', organization: '达州市人民政府办公室', now };
  let pdf: Uint8Array;
  let unsigned: Uint8Array;
  let certificate: Uint8Array;

  beforeAll(async () => {
    const signer = await makeTemporarySigner(person);
    ({ certificate } = signer);
    const input = findingsInput({
      signer: describeCertificate(certificate),
      date: now.toISOString(),
    });
    const printed = await printFindings(input, FONT_FOLDER);
    if (!printed.block) throw new Error('no place for the block');
    unsigned = printed.pdf;
    const signed = await signPdf(unsigned, {
      signer,
      block: printed.block,
      reason: '核对结果',
      now,
    });
    if (!signed.ok) throw new Error(signed.error.kind);
    pdf = signed.value;
  });

  it('is valid for poppler and for the app itself, and wholly covered', async () => {
    const said = pdfsig(pdf);
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    expect(said).toContain('Signing Time: Mar 05 2026');
    expect((await verifyPdf(pdf, [certificate])).verdict).toBe('valid');
  });

  it('is not valid with one byte of the findings changed', async () => {
    // In the middle of the file are the pages, compressed.
    const changed = Uint8Array.from(pdf);
    const middle = unsigned.length >> 1;
    changed[middle] = (changed[middle] ?? 0) ^ 1;
    expect(pdfsig(changed)).not.toContain('Signature is Valid');
    expect((await verifyPdf(changed, [certificate])).verdict).toBe('modified');
  });

  it('has the same pages and data as before it was signed', () => {
    expect(pagesOf(pdf).length).toBe(pagesOf(unsigned).length);
    expect(attachmentOf(pdf)).toEqual(attachmentOf(unsigned));
    // The block is seen: poppler reads the appearance of the field after the page’s own text.
    expect(textOf(pdf).startsWith(textOf(unsigned).slice(0, 1000))).toBe(true);
  });
});
