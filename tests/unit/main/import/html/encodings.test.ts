import { describe, expect, it } from 'vitest';
import { encode, type TestEncoding } from '../encode';
import { errorOf, readPage } from './read-page';

const page = (charset: string | null, text: string): string =>
  `<html><head>${charset === null ? '' : `<meta charset="${charset}">`}</head><body>${text}</body></html>`;
const TEXT = '临汐县政府信息公开工作年度报告';

async function read(bytes: Uint8Array): Promise<string> {
  const { encoding, text } = await readPage(bytes);
  return `${encoding}: ${text}`;
}

describe('the encoding of a page', () => {
  it.each<readonly [TestEncoding, string | null]>([
    ['UTF-8', 'utf-8'],
    ['UTF-8', null],
    ['GB18030', 'gb2312'],
    ['GB18030', 'gbk'],
    ['GB18030', null],
    ['UTF-16LE', 'unicode'],
  ])('is %s with the declaration %s', async (encoding, charset) => {
    expect(await read(encode(page(charset, TEXT), encoding))).toBe(`${encoding}: ${TEXT}`);
  });

  it.each<readonly [TestEncoding, string]>([
    ['UTF-8', 'gb2312'],
    ['UTF-8', 'big5'],
    ['UTF-8', 'iso-8859-1'],
    ['GB18030', 'utf-8'],
    ['GB18030', 'big5'],
    ['GB18030', 'windows-1252'],
  ])('is %s even where the page says %s', async (encoding, charset) => {
    expect(await read(encode(page(charset, TEXT), encoding))).toBe(`${encoding}: ${TEXT}`);
  });

  it('is told by the byte order mark against the declaration', async () => {
    expect(await read(encode(`\ufeff${page('gbk', TEXT)}`, 'UTF-8'))).toBe(`UTF-8: ${TEXT}`);
    expect(await read(encode(`\ufeff${page('gbk', TEXT)}`, 'UTF-16BE'))).toBe(`UTF-16BE: ${TEXT}`);
  });

  it('is told by the declaration where the bytes do not tell', async () => {
    const rare = '臨汐縣政府資訊公開年度報告';
    expect(await read(encode(page('gbk', rare), 'GB18030'))).toBe(`GB18030: ${rare}`);
    const old = `<meta http-equiv="Content-Type" content="text/html; charset=gb2312"><p>联通</p>`;
    expect(await read(encode(old, 'GB18030'))).toBe('GB18030: 联通');
  });

  it('is that of Big5 where the page says so', async () => {
    const bytes = [0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d];
    const markup = encode('<meta charset=big5><p>', 'UTF-8');
    expect(await read(Uint8Array.from([...markup, ...bytes]))).toBe('Big5: 政府資訊公開');
  });

  it('is never guessed to wrong Chinese', async () => {
    const big5 = [0xac, 0x46, 0xa9, 0xb2, 0xb8, 0xea, 0xb0, 0x54, 0xa4, 0xbd, 0xb6, 0x7d];
    const lying = encode('<meta charset=gb2312><p>', 'UTF-8');
    expect(await errorOf(Uint8Array.from([...lying, ...big5]))).toBe('undecodableText');
    const damaged = encode(page('utf-8', TEXT.repeat(20)), 'UTF-8').filter((_, i) => i !== 60);
    expect(await errorOf(damaged)).toBe('undecodableText');
  });
});
