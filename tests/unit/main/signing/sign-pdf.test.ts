import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeCertificate } from '../../../../main/signing/describe-certificate';
import {
  TEMPORARY_UNIT,
  makeTemporarySigner,
} from '../../../../main/signing/make-temporary-signer';
import { openP12 } from '../../../../main/signing/open-p12';
import { signPdf } from '../../../../main/signing/sign-pdf';
import type { Signer } from '../../../../main/signing/signer';
import { runTool } from '../../builders/external-tool';
import { PASSPHRASE, makeP12 } from '../../builders/p12';
import { pdfsig, smallBlock, smallPdf } from '../../builders/small-pdf';

const NOW = new Date(Date.now() + 3_600_000);

async function sign(signer: Signer, pdf?: Uint8Array, now = NOW): Promise<Uint8Array> {
  const block = await smallBlock();
  const signed = await signPdf(pdf ?? (await smallPdf()), {
    signer,
    block,
    reason: '核对结果',
    now,
  });
  if (!signed.ok) throw new Error(signed.error.kind);
  return signed.value;
}

const temporary = (name = '李慧敏'): Promise<Signer> =>
  makeTemporarySigner({ name, organization: '达州市人民政府办公室', now: NOW });

async function fromP12(p12: Uint8Array): Promise<Signer> {
  const signer = await openP12(p12, PASSPHRASE);
  if (!signer.ok) throw new Error(signer.error.kind);
  return signer.value;
}

/** The signed bytes and the signature, cut out by the ByteRange as any verifier does. */
function cutOut(pdf: Uint8Array): { readonly content: Buffer; readonly cms: Buffer } {
  const bytes = Buffer.from(pdf);
  const range = /\/ByteRange ?\[0 (\d+) (\d+) (\d+) *\]/.exec(bytes.toString('latin1'));
  const [start = 0, end = 0, rest = 0] = (range ?? []).slice(1).map(Number);
  const hex = bytes.subarray(start + 1, end - 1).toString('latin1');
  return {
    content: Buffer.concat([bytes.subarray(0, start), bytes.subarray(end, end + rest)]),
    cms: Buffer.from(hex, 'hex'),
  };
}

async function opensslVerifies(pdf: Uint8Array, caPem: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'gouji-cms-'));
  const { content, cms } = cutOut(pdf);
  const at = (name: string): string => path.join(folder, name);
  try {
    await Promise.all([
      writeFile(at('content'), content),
      writeFile(at('cms'), cms),
      writeFile(at('ca.pem'), caPem),
    ]);
    const attime = String(Math.floor(NOW.getTime() / 1000));
    return runTool('openssl', [
      'cms',
      '-verify',
      '-cades',
      '-binary',
      '-inform',
      'DER',
      '-in',
      at('cms'),
      '-content',
      at('content'),
      '-CAfile',
      at('ca.pem'),
      '-purpose',
      'any',
      '-attime',
      attime,
      '-out',
      at('out'),
    ]).output;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('a signature', () => {
  let pdf: Uint8Array;
  let signed: Uint8Array;
  let signer: Signer;
  beforeAll(async () => {
    pdf = await smallPdf();
    signer = await temporary();
    signed = await sign(signer, pdf);
  });

  it('is valid for poppler, covers the whole document, and tells who signed', () => {
    const said = pdfsig(signed);
    expect(said).toContain('Signature Validation: Signature is Valid.');
    expect(said).toContain('Total document signed');
    expect(said).toContain('Signature Type: ETSI.CAdES.detached');
    expect(said).toContain(`CN=李慧敏,OU=${TEMPORARY_UNIT},O=达州市人民政府办公室,C=CN`);
  });

  it('is not valid any more after one byte of the document was changed', () => {
    const changed = Buffer.from(signed);
    const at = changed.indexOf('/MediaBox');
    changed.write('/MediaBoy', at, 'latin1');
    expect(pdfsig(changed)).not.toContain('Signature is Valid');
  });

  it('leaves every byte that was there where it was', () => {
    expect(Buffer.from(signed.subarray(0, pdf.length)).equals(Buffer.from(pdf))).toBe(true);
  });

  it('has exactly the three signed attributes of PAdES, and no signing time', () => {
    const { cms } = cutOut(signed);
    const has = (oid: string): boolean => cms.includes(Buffer.from(oid, 'hex'));
    expect(has('06092a864886f70d010903')).toBe(true);
    expect(has('06092a864886f70d010904')).toBe(true);
    expect(has('060b2a864886f70d010910022f')).toBe(true);
    expect(has('06092a864886f70d010905')).toBe(false);
  });

  it('has a visible block that readers print, with an appearance', () => {
    const text = Buffer.from(signed).toString('latin1');
    expect(text).toMatch(/\/Rect ?\[100 464 335 542\]/);
    expect(text).toContain('/F 132');
    expect(text).toMatch(/\/AP ?<<\s*\/N \d+ 0 R/);
  });

  it('is refused where the certificate is not valid at that time', async () => {
    const block = await smallBlock();
    for (const days of [-2, 2]) {
      const now = new Date(NOW.getTime() + days * 86_400_000);
      const refused = await signPdf(pdf, { signer, block, reason: '', now });
      expect(refused).toEqual({ ok: false, error: { kind: 'certificateNotValidNow' } });
    }
  });

  it('stays valid when a second one is added', async () => {
    const said = pdfsig(await sign(await temporary('王建国'), signed));
    expect(said.match(/Signature is Valid/g)?.length).toBe(2);
    expect(said).toContain('Signature Field Name: Signature2');
  });

  it('names the signer by the fingerprint of the certificate', () => {
    const { fingerprint, selfSigned } = describeCertificate(signer.certificate);
    expect(fingerprint).toBe(createHash('sha256').update(signer.certificate).digest('hex'));
    expect(selfSigned).toBe(true);
  });
});

describe('a signature by a .p12', () => {
  it.each([
    { key: 'P-256', cipher: 'modern' },
    { key: 'P-384', cipher: 'modern' },
    { key: 'RSA-2048', cipher: 'legacy' },
  ] as const)(
    'of $key is valid for poppler and for openssl, which follows it to the unit’s CA',
    async (made) => {
      const { p12, caPem } = makeP12(made);
      const signed = await sign(await fromP12(p12));
      expect(pdfsig(signed)).toContain('Signature is Valid');
      expect(await opensslVerifies(signed, caPem)).toContain('CAdES Verification successful');
    },
  );
});
