import type { FreeLine, PageLayout } from './page-layout';

/** `- 5 -`, `5`, `第5页`, `第 5 页 共 9 页`, `5/9`. */
const PAGE_NUMBER =
  /^(?:[-—–―－─·•~～\s]*\d{1,3}[-—–―－─·•~～\s]*|第\s*\d{1,3}\s*页(?:[\s,，/、]*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;

/** Of the page's height, at the top and at the foot: where page numbers and running heads stand. */
const MARGIN = 0.12;

const isAtEdge = ({ box }: FreeLine, { height }: PageLayout): boolean =>
  box[3] < MARGIN * height || box[1] > (1 - MARGIN) * height;

/** The line with its numbers left out, and whether it stands at the head or the foot. */
function repeatKey({ line, box }: FreeLine, { height }: PageLayout): string {
  const words = line.text.replace(/\d+/g, '#').replace(/\s+/g, '');
  return `${box[1] > height / 2 ? 'foot' : 'head'} ${String(Math.round(box[1] / 4))} ${words}`;
}

/** The first or last lines of the page, as far as they stand in its margin. */
function edgeLines(page: PageLayout): readonly FreeLine[] {
  const { items } = page;
  const upTo = (list: readonly PageLayout['items'][number][]): readonly FreeLine[] => {
    const lines: FreeLine[] = [];
    for (const item of list) {
      if (item.kind !== 'line' || !isAtEdge(item, page)) break;
      lines.push(item);
    }
    return lines;
  };
  return [...new Set([...upTo(items), ...upTo([...items].reverse())])];
}

/**
 * The lines that belong to the paper and not to the text: page numbers, and what stands on the same place of the
 * margin on at least half of the pages.
 */
export function pageFurniture(pages: readonly PageLayout[]): ReadonlySet<FreeLine> {
  const found = pages.flatMap((page) => edgeLines(page).map((line) => ({ page, line })));
  const counts = new Map<string, number>();
  for (const { page, line } of found) {
    const key = repeatKey(line, page);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const often = Math.max(2, pages.length / 2);
  return new Set(
    found
      .filter(
        ({ page, line }) =>
          PAGE_NUMBER.test(line.line.text) || (counts.get(repeatKey(line, page)) ?? 0) >= often,
      )
      .map(({ line }) => line),
  );
}
