import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOf, errorOf, readPage } from './read-page';

describe('a hostile page', () => {
  it.each(['div', 'span', 'b', 'ul', 'table><tr><td', 'svg', 'p><a'])(
    'of 100,000 open <%s> is refused without a fault',
    async (tag) => {
      const page = `<!doctype html>${`<${tag}>`.repeat(100_000)}1`;
      expect(['damagedFile', 'documentTooLong', 'read as html', 'emptyFile']).toContain(
        await errorOf(page),
      );
    },
  );

  it('is refused when it is deeper than any browser goes', async () => {
    const nested = (depth: number): string =>
      `<!doctype html>${'<div>'.repeat(depth)}1${'</div>'.repeat(depth)}`;
    expect(await errorOf(nested(900))).toBe('read as html');
    expect(await errorOf(nested(100_000))).toBe('damagedFile');
  });

  it('is bounded in tables within tables', async () => {
    const nested = `<!doctype html>${'<table><tr><td>甲<td>'.repeat(200)}1`;
    expect(await errorOf(nested)).toBe('read as html');
  });

  it.each([
    ['characters', `<p>${'长'.repeat(2_000_001)}`],
    ['paragraphs', '<p>1'.repeat(100_001)],
    ['cells', `<table><tr>${'<td>1'.repeat(100_001)}`],
    ['slots', `<table><tr>${'<td colspan=1000>1'.repeat(1001)}`],
    ['elements', `<p>${'<i>'.repeat(10)}${'<br>'.repeat(1_000_001)}`],
  ])('is refused with too many %s', async (_, body) => {
    expect(await errorOf(`<!doctype html>${body}`)).toBe('documentTooLong');
  });

  it('is not refused for the markup that it does not show', async () => {
    const script = `<script>${'x'.repeat(3_000_000)}</script>`;
    expect(await contentOf(`${script}<p>年度报告</p>`)).toEqual(['年度报告']);
  });

  it('keeps entities harmless', async () => {
    expect(
      await contentOf('<p>共&#0;&#x1;&#xD800;&#x110000;&lt;b&gt;&amp;lt;&notanentity;3</p>'),
    ).toEqual(['共\ufffd \ufffd\ufffd<b>&lt;¬anentity;3']);
  });

  it('takes any markup without throwing', async () => {
    const piece = fc.constantFrom(
      ...[
        '<table>',
        '<tr>',
        '<td rowspan=0>',
        '<td colspan=3 rowspan=2>',
        '</table>',
        '</td>',
        '<p>',
        '<br>',
      ],
      ...[
        '<ul>',
        '<li>',
        '<a href=x>',
        '</a>',
        '<template>',
        '<select>',
        '<svg>',
        '<math>',
        '<!--',
        '-->',
      ],
      ...[
        '<caption>',
        '<tfoot>',
        '<thead>',
        '<frameset>',
        '<plaintext>',
        '<style>',
        '</style>',
        '12',
        '年度',
        ' ',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const markup = `<!doctype html><p>年度报告${pieces.join('')}`;
        const document = await readPage(markup);
        expect(document.text.startsWith('年度报告')).toBe(true);
        let at = 0;
        for (const block of document.blocks) {
          for (const { span } of block.kind === 'table' ? block.cells : [block]) {
            expect(document.text.slice(at, span[0]).trim()).toBe('');
            at = span[1];
          }
        }
        expect(at).toBe(document.text.length);
      }),
    );
  });
});
