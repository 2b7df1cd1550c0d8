const CARRIED = '(?:结转|转入|顺延)';
/** In characters: 结转至, 结转. */
const REACH = 3;

/** `2022年结转`, `结转至2024年` in a report of 2023: what the form calls 上年结转 and 结转下年度. Other years stay. */
export function relativeYears(words: string, year: number | null): string {
  if (year === null) return words;
  return words
    .replace(new RegExp(`${year - 1}年度?(?=${CARRIED})`, 'g'), '上年')
    .replace(new RegExp(`(${CARRIED}(?:至|到|入)?)${year + 1}年度?`, 'g'), '$1下年');
}

/** Whether the year at `[from, to)` is one that `relativeYears` knows, so that it is one of the words behind it. */
export function isOfCarrying(
  text: string,
  [from, to]: readonly [number, number],
  year: number | null,
): boolean {
  const around = text.slice(Math.max(0, from - REACH), to + REACH);
  return relativeYears(around, year) !== around;
}
