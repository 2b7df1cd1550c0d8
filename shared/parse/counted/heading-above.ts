const HEADINGS =
  /(?:^|\n| |。)(?:\([一二三四五六七八九十]\)|[一二三四五六七八九十]、)[^。\n:]{2,24}/g;

/** Finds the heading of a part above a place, for places that are asked for in the order of the text. */
export function headingFinder(text: string): (place: number) => string {
  const headings = [...text.matchAll(HEADINGS)];
  let at = -1;
  return (place) => {
    while ((headings[at + 1]?.index ?? Infinity) < place) at += 1;
    return headings[at]?.[0] ?? '';
  };
}
