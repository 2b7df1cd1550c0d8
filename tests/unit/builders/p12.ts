import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runToolWell } from './external-tool';

const KEYS = {
  'P-256': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'P-384': ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
  'RSA-2048': ['-newkey', 'rsa:2048'],
} as const;

export interface P12Made {
  readonly key?: keyof typeof KEYS;
  readonly passphrase?: string;
  /** How openssl encrypts the file: AES-256, or as it was done twenty years ago. */
  readonly cipher?: 'modern' | 'legacy';
  /** Days from today that the certificate is valid; negative for one that is not any more. */
  readonly days?: number;
}

const CIPHERS = {
  modern: ['-keypbe', 'AES-256-CBC', '-certpbe', 'AES-256-CBC'],
  legacy: ['-legacy'],
} as const;

export const PASSPHRASE = '开江县公开办2022！';

/** A .p12 as an organization issues it, made by openssl: a key, its certificate and the unit's CA above it. */
export function makeP12({
  key = 'P-256',
  passphrase = PASSPHRASE,
  cipher = 'modern',
  days = 365,
}: P12Made = {}): {
  readonly p12: Uint8Array;
  readonly caPem: string;
} {
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-p12-'));
  const at = (name: string): string => path.join(folder, name);
  const openssl = (...args: readonly string[]): string =>
    runToolWell('openssl', args, { P12_PASSPHRASE: passphrase });
  const subject = (name: string): readonly string[] => [
    '-utf8',
    '-subj',
    `/C=CN/O=达州市人民政府办公室/CN=${name}`,
  ];
  try {
    openssl(
      'req',
      '-x509',
      ...KEYS['P-256'],
      '-nodes',
      '-keyout',
      at('ca.key'),
      '-out',
      at('ca.pem'),
      '-days',
      '3650',
      ...subject('达州市测试根证书'),
    );
    openssl(
      'req',
      ...KEYS[key],
      '-nodes',
      '-keyout',
      at('key'),
      '-out',
      at('csr'),
      ...subject('王建国'),
    );
    openssl(
      'x509',
      '-req',
      '-in',
      at('csr'),
      '-CA',
      at('ca.pem'),
      '-CAkey',
      at('ca.key'),
      '-CAcreateserial',
      '-days',
      String(days),
      '-out',
      at('pem'),
    );
    openssl(
      'pkcs12',
      '-export',
      '-inkey',
      at('key'),
      '-in',
      at('pem'),
      '-certfile',
      at('ca.pem'),
      '-out',
      at('p12'),
      '-passout',
      'env:P12_PASSPHRASE',
      ...CIPHERS[cipher],
    );
    return {
      p12: new Uint8Array(readFileSync(at('p12'))),
      caPem: readFileSync(at('ca.pem'), 'utf8'),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
