/** Whom a region is said of: the last character of the name of a province, a city, a county … */
const LEVELS = '省市县区州旗盟';
const OFFICE = /^(?:人民)?政府办公[室厅]$/;
const TOWN = /([镇乡])人民政府$/;
/** `明湖区人民政府春晓街道办事处`. */
const STREET = /([^省市县区旗府]{2,6}街道)办事处$/;

/** A region or its government: its figures may be those of all its organs. */
export const governs = (unit: string | null): boolean =>
  /(?:政府|管委会|管理委员会|[省市县区州旗盟镇乡])$/.test(unit ?? '');

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** `县教育局` and `教育局`, not `市教育局`: `name` with the level before it, or behind no level at all. */
const atLevel = (level: string, name: string): string => `(?:${level}|(?<![${LEVELS}乡镇]))${name}`;

/** What an organ is called by its own region: `县政府办公室`, `县教育局`, `镇政府`. */
function shortNames(unit: string): readonly string[] {
  const town = TOWN.exec(unit);
  // 政府 alone stands in 政府信息 too. A town has no organs below it whose reports would be others than its own.
  if (town) return [`${town[1] ?? ''}(?:人民)?政府`, '本机关(?!不掌握)'];
  if (governs(unit)) return [];
  const street = STREET.exec(unit)?.[1];
  if (street !== undefined) {
    return [`${street}(?:办事处)?`, '(?<![\\u4e00-\\u9fff])街道(?:办事处)?'];
  }
  return [...unit].flatMap((level, at) => {
    const name = unit.slice(at + 1);
    if (at === 0 || !LEVELS.includes(level) || name.length < 3) return [];
    const words = OFFICE.test(name) ? '(?:人民)?政府办(?:公[室厅])?' : escaped(name);
    return [atLevel(level, words)];
  });
}

/** Every name by which the organ that reports speaks of itself; `null` where it is not known. */
export const ownNames = (unit: string | null): RegExp | null =>
  unit === null ? null : new RegExp([escaped(unit), ...shortNames(unit)].join('|'), 'g');
