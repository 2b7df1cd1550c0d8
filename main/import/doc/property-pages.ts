import type { WordStreams } from './word-streams';

/** Properties of the bytes `[start, end)` of the main stream: a list of single modifications, or none. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  readonly properties: DataView | null;
}

interface PageKind {
  /** Where the main stream's header says where the pages are listed. */
  readonly list: number;
  /** Bytes for each run in a page, behind the runs' offsets. */
  readonly width: number;
  readonly cut: (page: DataView, at: number) => DataView;
}

const PAGE = 512;

const slice = (view: DataView, at: number, length: number): DataView =>
  new DataView(view.buffer, view.byteOffset + at, Math.min(length, view.byteLength - at));

/** [MS-DOC] 2.9.179: a length in words less one byte, or 0 and then a length in words; then the style. */
export const PARAGRAPHS: PageKind = {
  list: 0x0102,
  width: 13,
  cut: (page, at) => {
    const words = page.getUint8(at);
    const [from, length] =
      words > 0 ? [at + 1, words * 2 - 1] : [at + 2, page.getUint8(at + 1) * 2];
    return slice(page, from + 2, Math.max(0, length - 2));
  },
};

export const CHARACTERS: PageKind = {
  list: 0x00fa,
  width: 1,
  cut: (page, at) => slice(page, at + 1, page.getUint8(at)),
};

/** In the order of the file. Throws a RangeError where the file is damaged. */
export function readRuns({ main, table }: WordStreams, kind: PageKind): readonly PropertyRun[] {
  const start = main.getUint32(kind.list, true);
  const pages = Math.floor((main.getUint32(kind.list + 4, true) - 4) / 8);
  // No more pages than the stream has room for: a hostile list names one page a million times.
  if (pages * PAGE > main.byteLength + PAGE) throw new RangeError('too many pages');
  const runs: PropertyRun[] = [];
  for (let index = 0; index < pages; index++) {
    const number = table.getUint32(start + (pages + 1) * 4 + index * 4, true) & 0x3fffff;
    const page = new DataView(main.buffer, main.byteOffset + number * PAGE, PAGE);
    const count = page.getUint8(PAGE - 1);
    for (let run = 0; run < count; run++) {
      const at = page.getUint8((count + 1) * 4 + run * kind.width) * 2;
      runs.push({
        start: page.getUint32(run * 4, true),
        end: page.getUint32(run * 4 + 4, true),
        properties: at === 0 ? null : kind.cut(page, at),
      });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The run that an offset is in. */
export function runAt<Run extends PropertyRun>(runs: readonly Run[], offset: number): Run | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = runs[low - 1];
  return found && offset < found.end ? found : null;
}
