import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline, read, rows, tableOf } from './read';

const label = '申请人不公开其自然结果项的申请人结果公开申请';
const items = Array.from({ length: 17 }, (_, i) => [
  `${String(i + 1)}.${label}`,
  String(i * 7),
  String(i * 7),
]);

/** The same invented page, printed by two programs; its table goes over two or three pages. */
describe.each(['libreoffice', 'chromium'])('a table printed by %s', (program) => {
  const bytes = new Uint8Array(readFileSync(`tests/unit/main/import/pdf/fixtures/${program}.pdf`));

  it('has its rows and group cells whole, though pages end within them', async () => {
    const document = await read(bytes);
    expect(outline(document)).toEqual(['一、收到', '表', '二、其他']);
    expect(rows(document)).toEqual([
      ['项×2×2', '申请人×1×2'],
      ['自然人', '总计'],
      ['三、结果×18×1', '（一）公开', '12', '12'],
      ...items,
      ['（二）总计×1×2', '0', ''],
    ]);
  });

  it('shows the group cell on every page that it reaches', async () => {
    const document = await read(bytes);
    const group = tableOf(document).cells.find(({ rowSpan }) => rowSpan === 18);
    const pages = group?.places?.map((place) => place.kind === 'box' && place.page);
    expect(pages).toEqual(document.pages.map((_, page) => page));
  });
});
