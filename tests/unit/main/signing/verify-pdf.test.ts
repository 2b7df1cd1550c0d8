import fc from 'fast-check';
import { PDF, PdfString } from '@libpdf/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeTemporarySigner } from '../../../../main/signing/make-temporary-signer';
import { openP12 } from '../../../../main/signing/open-p12';
import { signPdf } from '../../../../main/signing/sign-pdf';
import type { Signer } from '../../../../main/signing/signer';
import { verifyPdf } from '../../../../main/signing/verify-pdf';
import type { Verdict } from '../../../../main/signing/verify-pdf';
import { PASSPHRASE, makeP12 } from '../../builders/p12';
import { smallBlock, smallPdf } from '../../builders/small-pdf';

const NOW = new Date(Date.now() + 3_600_000);
const INSPECTOR = { name: '李慧敏', organization: '达州市人民政府办公室', now: NOW };

let signer: Signer;
let signed: Buffer;

async function sign(pdf: Uint8Array, by: Signer): Promise<Buffer> {
  const result = await signPdf(pdf, {
    signer: by,
    block: await smallBlock(),
    reason: '核对',
    now: NOW,
  });
  if (!result.ok) throw new Error(result.error.kind);
  return Buffer.from(result.value);
}

const verdict = async (pdf: Uint8Array, trusted = [signer.certificate]): Promise<Verdict> =>
  (await verifyPdf(pdf, trusted)).verdict;

/** The bytes with the same number of others in the place of some. */
function replaced(pdf: Buffer, from: string, to: string, after = 0): Buffer {
  const at = pdf.indexOf(from, after, 'latin1');
  if (at < 0 || from.length !== to.length) throw new Error(`cannot replace ${from}`);
  const copy = Buffer.from(pdf);
  copy.write(to, at, 'latin1');
  return copy;
}

/** Where the hexadecimal signature begins and ends. */
function slot(pdf: Buffer): { readonly start: number; readonly end: number } {
  const [, start = '0', end = '0'] =
    /\/ByteRange ?\[0 (\d+) (\d+)/.exec(pdf.toString('latin1')) ?? [];
  return { start: Number(start) + 1, end: Number(end) - 1 };
}

/** Where the last hexadecimal digit of the message stands, which is the signature's: behind it is padding. */
function lastDigit(pdf: Buffer): number {
  const { start } = slot(pdf);
  // 30 82 and two bytes of length.
  const length = Number.parseInt(pdf.subarray(start + 4, start + 8).toString('latin1'), 16);
  return start + 2 * (4 + length) - 1;
}

function withByte(pdf: Buffer, at: number, change: (byte: number) => number): Buffer {
  const copy = Buffer.from(pdf);
  copy[at] = change(copy[at] ?? 0);
  return copy;
}

/** What a program does that changes a signed document and leaves its bytes as they are. */
async function increment(pdf: Uint8Array, change: (pdf: PDF) => void): Promise<Buffer> {
  const opened = await PDF.load(pdf);
  change(opened);
  return Buffer.from(await opened.save({ incremental: true }));
}

beforeAll(async () => {
  signer = await makeTemporarySigner(INSPECTOR);
  signed = await sign(await smallPdf(), signer);
});

describe('a signed document as it was signed', () => {
  it('is valid where the signer is on the list, and valid of an unknown signer where not', async () => {
    expect(await verdict(signed)).toBe('valid');
    expect(await verdict(signed, [])).toBe('untrusted');
    const { signatures } = await verifyPdf(signed);
    expect(signatures[0]?.signer).toMatchObject({
      name: '李慧敏',
      organization: '达州市人民政府办公室',
    });
    expect(signatures[0]?.signedAt?.getTime()).toBe(Math.floor(NOW.getTime() / 1000) * 1000);
  });

  it('is valid through the unit’s CA', async () => {
    const { p12, caPem } = makeP12({ key: 'RSA-2048' });
    const opened = await openP12(p12, PASSPHRASE);
    if (!opened.ok) throw new Error(opened.error.kind);
    const pdf = await sign(await smallPdf(), opened.value);
    const ca = Buffer.from(caPem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
    expect(await verdict(pdf, [ca])).toBe('valid');
    expect(await verdict(pdf)).toBe('untrusted');
  });

  it('stays valid under a second signature', async () => {
    const second = await makeTemporarySigner({ ...INSPECTOR, name: '王建国' });
    const pdf = await sign(signed, second);
    expect(await verdict(pdf, [signer.certificate, second.certificate])).toBe('valid');
    expect((await verifyPdf(pdf)).signatures.length).toBe(2);
  });

  it('is not taken for one that is trusted because its signer has the same name', async () => {
    const namesake = await sign(await smallPdf(), await makeTemporarySigner(INSPECTOR));
    expect(await verdict(namesake)).toBe('untrusted');
  });
});

describe('an attack', () => {
  it.each([
    [
      'changes a byte before the signature',
      () => replaced(signed, '/MediaBox', '/MediaBoy'),
      'modified',
    ],
    [
      'changes a byte behind the signature',
      () => replaced(signed, 'startxref', 'startxreg', slot(signed).end),
      'modified',
    ],
    [
      'changes the signature value',
      () => withByte(signed, lastDigit(signed), (byte) => (byte === 0x31 ? 0x32 : 0x31)),
      'invalid',
    ],
    [
      'hides data in the padding',
      () => withByte(signed, slot(signed).end - 1, () => 0x31),
      'invalid',
    ],
    [
      'empties the signature',
      () => {
        const copy = Buffer.from(signed);
        copy.fill('0', slot(signed).start, slot(signed).end);
        return copy;
      },
      'invalid',
    ],
    ['appends a line', () => Buffer.concat([signed, Buffer.from('\n% more')]), 'modified'],
    ['puts a byte before everything', () => Buffer.concat([Buffer.from('\n'), signed]), 'invalid'],
    [
      'widens the gap',
      () => replaced(signed, `0 ${slot(signed).start - 1} `, `0 ${slot(signed).start - 2} `),
      'invalid',
    ],
    ['takes the range away', () => replaced(signed, '/ByteRange', '/ByteRangf'), 'invalid'],
  ] as const)('that %s is seen', async (_, attack, expected) => {
    expect(await verdict(attack())).toBe(expected);
  });

  it('that replaces an object by an increment is seen', async () => {
    const shadow = await increment(signed, (pdf) => {
      pdf.getPage(0)?.drawText('The sum is 14249.', { x: 20, y: 700, size: 12 });
    });
    expect(await verdict(shadow)).toBe('modified');
  });

  it('that changes the catalog is seen', async () => {
    const relabelled = await increment(signed, (pdf) => {
      pdf.getCatalog().set('Lang', PdfString.fromString('en'));
    });
    expect(await verdict(relabelled)).toBe('modified');
  });

  it('that changes the page and has it signed once more by another is seen', async () => {
    const changed = await increment(signed, (pdf) => {
      pdf.getPage(0)?.drawText('The sum is 14249.', { x: 20, y: 700, size: 12 });
    });
    const second = await makeTemporarySigner({ ...INSPECTOR, name: '王建国' });
    const pdf = await sign(changed, second);
    const { verdict: overall, signatures } = await verifyPdf(pdf, [
      signer.certificate,
      second.certificate,
    ]);
    expect(overall).toBe('modified');
    expect(signatures.map((each) => each.verdict)).toEqual(['modified', 'valid']);
  });

  it('that cuts the signature off leaves an unsigned document', async () => {
    expect(await verdict(await smallPdf())).toBe('unsigned');
  });

  it('with anything that is no PDF is invalid, and throws nothing', async () => {
    expect(await verdict(Buffer.from('no PDF'))).toBe('invalid');
  });

  it('on any byte outside the signature is never valid', { timeout: 60_000 }, async () => {
    const { start, end } = slot(signed);
    const at = fc
      .integer({ min: 0, max: signed.length - 1 })
      .filter((each) => each < start || each >= end);
    await fc.assert(
      fc.asyncProperty(at, fc.integer({ min: 1, max: 255 }), async (place, flip) => {
        const flipped = withByte(signed, place, (byte) => byte ^ flip);
        expect(['modified', 'invalid', 'unsigned']).toContain(await verdict(flipped));
      }),
      { numRuns: 150 },
    );
  });
});
