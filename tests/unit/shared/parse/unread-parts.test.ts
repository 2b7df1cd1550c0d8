import { describe, expect, it } from 'vitest';
import { UNREAD_MARKS } from '../../../../shared/document/source-document';
import type { Block, SourceDocument, Span } from '../../../../shared/document/source-document';
import { unreadParts } from '../../../../shared/parse/unread';
import { gridOf, tableDocument } from '../../builders/grid';

const none = { format: 'html', encoding: 'UTF-8', pages: [] } as const;

/** Blocks of ten characters each, one behind the other; the words of those that are read. */
function partsOf(kinds: readonly string[]) {
  const blocks = kinds.map((kind, at): Block => {
    const span: Span = [at * 10, at * 10 + 9];
    if (kind === 'table') return { kind: 'table', span, rowCount: 0, columnCount: 0, cells: [] };
    const unread = UNREAD_MARKS.find((mark) => mark === kind);
    const isText = kind === 'read' || kind === 'paragraph';
    const mark = unread ? { unread } : isText ? {} : { [kind]: true };
    return { kind: 'paragraph', span, ...mark, ...(isText ? {} : { aside: true as const }) };
  });
  const document: SourceDocument = { ...none, text: '', blocks };
  const isRead = (span: Span) => kinds[span[0] / 10] !== 'paragraph';
  return unreadParts(document, [], isRead).map(({ kind, span }) => `${kind} ${span[0]}-${span[1]}`);
}

describe('what nothing was read from', () => {
  it('is each kind of block by its name', () => {
    expect(partsOf(['paragraph', 'aside', 'table', 'picture', 'hidden', 'read'])).toEqual([
      'paragraph 0-9',
      'aside 10-19',
      'table 20-29',
      'picture 30-39',
      'hidden 40-49',
    ]);
  });

  it('is each kind of what a file does not show by its name, and neighbours of two kinds are two parts', () => {
    expect(partsOf(UNREAD_MARKS)).toEqual(
      UNREAD_MARKS.map((kind, at) => `${kind} ${at * 10}-${at * 10 + 9}`),
    );
    expect(partsOf(['hiddenRow', 'hiddenRow', 'hiddenColumn'])).toEqual([
      'hiddenRow 0-19',
      'hiddenColumn 20-29',
    ]);
  });

  it('is one part where neighbours are of one kind, and two where something is read between', () => {
    expect(partsOf(['paragraph', 'paragraph', 'paragraph'])).toEqual(['paragraph 0-29']);
    expect(partsOf(['paragraph', 'read', 'paragraph'])).toEqual([
      'paragraph 0-9',
      'paragraph 20-29',
    ]);
    expect(partsOf(['read', 'paragraph'])).toEqual(['paragraph 10-19']);
    expect(partsOf(['read'])).toEqual([]);
  });

  const cellParts = (read: readonly string[]) => {
    const lines = [['甲', '乙', '', '丙', '丁']];
    const used = (gridOf(lines)[0]?.cells ?? []).filter(({ raw }) => read.includes(raw));
    const document = tableDocument(lines);
    const parts = unreadParts(document, used, () => false);
    return parts.map(({ kind, span }) => `${kind} ${document.text.slice(...span)}`);
  };

  it('is the cells of a table that was read from another of its cells', () => {
    expect(cellParts(['甲'])).toEqual(['cells 乙\t\t丙\t丁']);
    expect(cellParts(['甲', '丙'])).toEqual(['cells 乙', 'cells 丁']);
    expect(cellParts(['甲', '乙', '丙', '丁'])).toEqual([]);
  });

  it('is the whole of a table that nothing was read from', () => {
    expect(cellParts([])).toEqual(['table 甲\t乙\t\t丙\t丁\t\n']);
  });

  it('pays no heed to paragraphs between the rows of a table', () => {
    const document = tableDocument([['甲']]);
    const [cell] = gridOf([['甲']])[0]?.cells ?? [];
    const words = cell ? [{ ...cell, cell: null }] : [];
    expect(unreadParts(document, words, () => true)).toEqual([{ kind: 'table', span: [0, 3] }]);
  });
});
