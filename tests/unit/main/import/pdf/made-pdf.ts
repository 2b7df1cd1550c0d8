import pdfmake from 'pdfmake';

const FONT = {
  normal: 'assets/fonts/NotoSansSC_400Regular.ttf',
  bold: 'assets/fonts/NotoSansSC_700Bold.ttf',
};

/** A document that pdfmake prints. */
export async function printed(definition: object): Promise<Uint8Array> {
  pdfmake.setFonts({ sans: FONT });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => Object.values(FONT).includes(path));
  const document = { defaultStyle: { font: 'sans', fontSize: 10 }, ...definition };
  return new Uint8Array(await pdfmake.createPdf(document).getBuffer());
}

/** pdfmake's way to number pages. */
export const footer = (page: number): object => ({
  text: `- ${String(page)} -`,
  alignment: 'center',
});

/** A piece of a page's content; coordinates are PDF's, from the lower left. */
export type Mark = string;

const utf16 = (text: string): string => {
  const bytes = Buffer.from(text, 'utf16le').swap16();
  return bytes.toString('hex');
};

/** Each character is as wide as `size`: the font is not in the file and gives no widths. */
export const text = (at: readonly [number, number], words: string, size = 10): Mark =>
  `BT /F1 ${String(size)} Tf ${String(at[0])} ${String(at[1])} Td <${utf16(words)}> Tj ET`;

export const line = (from: readonly [number, number], to: readonly [number, number]): Mark =>
  `${from.join(' ')} m ${to.join(' ')} l S`;

/** A thin bar, as word processors and browsers draw lines. */
export const bar = (x: number, y: number, width: number, height: number): Mark =>
  `${[x, y, width, height].join(' ')} re f`;

/** All lines of a grid. */
export function grid(xs: readonly number[], ys: readonly number[]): Mark {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  return [
    ...xs.map((x) => line([x, low], [x, high])),
    ...ys.map((y) => line([left, y], [right, y])),
  ].join('\n');
}

export interface RawPage {
  readonly marks: readonly Mark[];
  /** Further entries of the page's dictionary, such as `/Rotate 90`. */
  readonly entries?: string;
}

interface Shared {
  /** What the form that a page draws with `/Fm1 Do` has in it. */
  readonly inForm?: string;
  /** Whether there is a picture, which a page draws with `/Im1 Do`. */
  readonly picture?: boolean;
}

const resources = ({ inForm = '', picture = false }: Shared): readonly string[] => [
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 5 0 R ' +
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>',
  '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 ' +
    '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  stream(
    // Larger than a pixel: pdfjs draws such a one, which nobody sees.
    '\0'.repeat(12),
    `${picture ? '/Type /XObject /Subtype /Image' : ''} /Width 2 /Height 2 /ColorSpace /DeviceRGB /BitsPerComponent 8`,
  ),
  stream(
    inForm,
    '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Matrix [1 0 0 1 0 100] ' +
      '/Resources << /Font << /F1 3 0 R >> >>',
  ),
];

function stream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${String(Buffer.byteLength(content, 'latin1'))} >>\nstream\n${content}\nendstream`;
}

/** A PDF written by hand: its font is not embedded, so that reading it needs a character map. */
export function raw(pages: readonly RawPage[], options: Shared = {}): Uint8Array {
  const shared = resources(options);
  const first = 3 + shared.length;
  const kids = pages.map((_, index) => `${String(first + 2 * index)} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${String(pages.length)} /Kids [${kids.join(' ')}] >>`,
    ...shared,
    ...pages.flatMap(({ marks, entries = '' }, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] ${entries} /Contents ${String(first + 2 * index + 1)} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> /XObject << /Im1 6 0 R /Fm1 7 0 R >> >> >>',
      stream(marks.join('\n')),
    ]),
  ];
  let body = '%PDF-1.5\n';
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const size = String(objects.length + 1);
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${String(body.length)}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(body + table + end, 'latin1'));
}
