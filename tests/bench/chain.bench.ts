import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bench, describe } from 'vitest';
import { printFindings } from '../../main/export/print-findings';
import { decodeText } from '../../main/import/decode-text';
import { readAndAudit } from '../../main/import/read-and-audit';
import { BY_ITSELF } from '../../main/import/reading-request';
import { describeCertificate } from '../../main/signing/describe-certificate';
import { makeTemporarySigner } from '../../main/signing/make-temporary-signer';
import { signPdf } from '../../main/signing/sign-pdf';
import { fold } from '../../shared/casefile/fold';

const root = path.resolve(import.meta.dirname, '../..');
const bytes = readFileSync(path.join(root, 'assets/samples/kaijiang-2021.txt'));
const fonts = path.join(root, 'assets/fonts');
const reading = await readAndAudit({
  bytes,
  ...BY_ITSELF,
});
if (!reading.ok) throw new Error(reading.error.kind);
const { document, report, audit } = reading.value;

const now = new Date();
const signer = await makeTemporarySigner({ name: '测速', organization: '本机', now });
const input = {
  lang: 'zh-CN',
  case: {
    file: { name: 'kaijiang-2021.txt', size: bytes.length, sha256: '0'.repeat(64) },
    document,
    report,
    audit,
    lastYear: null,
    events: [],
    state: fold([]),
    anchors: {},
    comparison: null,
    readings: [],
    brokenAt: null,
  },
  inspector: '测速',
  organization: '本机',
  date: now.toISOString(),
  program: 'Gouji',
  signer: describeCertificate(signer.certificate),
} as const;
const printed = await printFindings(input, fonts);

describe('the sample, from bytes to findings', () => {
  bench('decoding alone', () => {
    decodeText(bytes);
  });
  bench('reading, parsing and auditing', async () => {
    await readAndAudit({ bytes, ...BY_ITSELF });
  });
});

describe('the sample, from findings to a signed PDF', () => {
  bench('printing', async () => {
    await printFindings(input, fonts);
  });
  bench('signing', async () => {
    if (!printed.block) throw new Error('nothing to sign');
    await signPdf(printed.pdf, { signer, block: printed.block, reason: '测速', now });
  });
});
