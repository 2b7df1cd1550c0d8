import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../../main/import/pdf/read-pdf';
import { printed, raw, text } from './made-pdf';
import { outline, read } from './read';

const outcome = async (bytes: Uint8Array): Promise<unknown> => {
  const result = await readPdf(bytes);
  return result.ok ? outline(result.value) : result.error;
};

const WORDS =
  '本机关主动公开政府信息，答复申请，接受监督，没有其他需要报告的事项，现将有关情况报告如下。';
const picture = 'q 500 0 0 700 40 40 cm /Im1 Do Q';
const DAMAGED = { kind: 'damagedFile', format: 'pdf' };

describe('a PDF with a password', () => {
  it('is refused when it cannot be opened without', async () => {
    const bytes = await printed({ content: [WORDS], userPassword: 'a', ownerPassword: 'b' });
    expect(await outcome(bytes)).toEqual({ kind: 'encryptedFile' });
  });

  it('is read when the password is only for changing it', async () => {
    const bytes = await printed({ content: [WORDS], ownerPassword: 'b' });
    expect(Buffer.from(bytes).includes('/Encrypt')).toBe(true);
    expect(await outcome(bytes)).toEqual([WORDS]);
  });
});

describe('a damaged PDF', () => {
  it('is refused', async () => {
    const head = Buffer.from('%PDF-1.7\n');
    expect(await outcome(new Uint8Array(head))).toEqual(DAMAGED);
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
    expect(await outcome(new Uint8Array([...head, ...noise]))).toEqual(DAMAGED);
    const bytes = await printed({ content: [WORDS] });
    expect(await outcome(bytes.slice(0, bytes.length / 3))).toEqual(DAMAGED);
  });

  it('leaves the bytes as they are', async () => {
    const bytes = await printed({ content: [WORDS] });
    const before = bytes.slice();
    await readPdf(bytes);
    expect(bytes).toEqual(before);
  });
});

describe('a PDF of pictures', () => {
  it('is told, also when each page has a stamp in letters', async () => {
    const pages = [{ marks: [picture] }, { marks: [picture, text([400, 20], '扫描全能王创建')] }];
    expect(await outcome(raw(pages, { picture: true }))).toEqual({ kind: 'scannedPdf' });
  });

  it('is told when nothing on it is text', async () => {
    expect(await outcome(raw([{ marks: ['10 10 m 90 90 l S'] }]))).toEqual({ kind: 'scannedPdf' });
  });

  it('is read as far as it has text, and says which pages have none', async () => {
    const pages = [{ marks: [text([72, 700], WORDS)] }, { marks: [picture] }];
    const document = await read(raw(pages, { picture: true }));
    expect(outline(document)).toEqual([WORDS, '(〔图片〕)']);
    expect(document.blocks[1]).toMatchObject({ picture: true });
    expect(document.pages.map((page) => page.hasNoText ?? false)).toEqual([false, true]);
  });
});

describe('a picture between text', () => {
  const placed = (width: number, height: number): string =>
    `q ${String(width)} 0 0 ${String(height)} 100 300 cm /Im1 Do Q`;
  const marksOf = (drawn: string) => [text([72, 700], WORDS), drawn];

  it('is named at the end of its page, with its place', async () => {
    const document = await read(raw([{ marks: marksOf(placed(200, 100)) }], { picture: true }));
    expect(outline(document)).toEqual([WORDS, '(〔图片〕)']);
    const box = [100, 442, 300, 542];
    expect(document.blocks[1]?.places).toEqual([{ kind: 'box', page: 0, box }]);
    expect(document.pages[0]?.runs.at(-1)?.box).toEqual(box);
  });

  it('is not, where it is an ornament or there is none', async () => {
    const line = await read(raw([{ marks: marksOf(placed(400, 2)) }], { picture: true }));
    expect(outline(line)).toEqual([WORDS]);
    const none = await read(raw([{ marks: marksOf('q 200 0 0 100 100 300 cm Q') }]));
    expect(outline(none)).toEqual([WORDS]);
  });
});

describe('a PDF of very many pages', () => {
  const pages = (count: number) => Array.from({ length: count }, () => ({ marks: [] }));

  it('is refused', async () => {
    expect(await outcome(raw(pages(501)))).toEqual({ kind: 'tooManyPages', limit: 500 });
  });

  it('is not refused for five hundred', async () => {
    const last = { marks: [text([72, 700], WORDS)] };
    expect(await outcome(raw([...pages(499), last]))).toEqual([WORDS]);
  });
});

describe('a PDF with nothing on its pages', () => {
  it('has no blocks', async () => {
    expect(await outcome(raw([{ marks: [] }]))).toEqual([]);
  });
});
