import type { FactScope } from '../../report/annual-report';

/** Words before a number, in its sentence, that set another time. */
const OTHER_TIME =
  /以来|(?<![前后])\d月份|季度|半年|去年(?!结转)|(?<!结转)上一?年(?!度?(?:末|结转|转入|顺延))|往年|历年|累计|近[两三几\d]年|(?<!实)施行(?!政)|起至|自(?:20\d\d|\d+月)/;
const WHOLE_YEAR =
  /(?:今年|本年|(?<!近)一年|20\d\d年)以来|截至(?:20\d\d年)?12月(?:31日|底)|自20\d\d年1月1日(?:起)?至(?:20\d\d年)?12月31日/g;

/** Up to a day or a month that is not the end of the year: `截至11月底`, `1至9月`, `前三个月`. */
const MONTH = '(?:20\\d\\d年)?\\d{1,2}月(?:\\d{1,2}日|底|末|份|中旬|上旬|下旬)?';
const PART_OF_YEAR = new RegExp(
  `截[至止]到?${MONTH}|${MONTH}(?:以前|之前|前)|\\d{1,2}月?[至到~-]${MONTH}|前[\\d二三四五六七八九十]{1,2}个?月|(?:^|[,;:。])${MONTH}(?:当月|单月)?(?:,?[^,;。]{0,40}|,[^,;。]{0,12},?[^,;。]{0,40})$`,
);
const ALL_MONTHS = /(?<!\d)1月?[至到~-](?:20\d\d年)?12月|12月31日(?:以前|之前|前)/g;
/** `截至6月底收到48件,全年收到101件`: what follows is of the whole year again. */
const WHOLE_AGAIN = /^.*[,;](?=(?:全年|年内|本年度?|20\d\d年(?!\d{1,2}月)))/;

/** `结转到2025年办理7件`: it is counted in this year. */
const CARRIED_OUT = /(?:结转|顺延|转)(?:至|到|入)20\d\d年/g;
/** `较上年增加3件`: what follows is of this year again. */
const COMPARISON =
  /(?:较|比|与|同)(?:去年|上一?年度?|20\d\d年度?)(?:同期)?(?:相比|比较)?,?(?:同比|略有|有所|大幅)?(?:增长|增加|减少|下降|上升|提高|多|少)?/g;

/** `是上年的2.5倍`. */
const TIMES =
  /(?:是|为|相当于|达到?)(?:去年|上一?年度?|20\d\d年度?)(?:同期)?的(?:近|约)?(?=[\d.]+倍|[两二三四五六七八九十]倍)/g;

/** `去年收到100件;今年收到126件`: said of this year again. In `2022年、2023年分别收到` both years are. */
function thisYearAgain(said: string, year: number | null): string {
  const again = new RegExp(`^.*[,;](?=今年|本年|${year ?? '今年'}年?(?!${MONTH}))`);
  return said.includes('分别') ? said : said.replace(again, '');
}

/** `126件(2022年:116件)`. */
const LAST_IN_BRACKETS = /\((?:20\d\d年|去年|上一?年)度?[^()]{0,12}\d[^()]{0,12}\)/g;

/** A region's figure beside the office's own in one sentence: either may be the table's. */
const REGION = /(?:全|我)(?:县|市|区|省|州|旗|镇|乡|盟)|[全本]系统|各级(?:各部门|行政机关|政府)/;
const OFFICE =
  /政府办|本级|本机关(?!不掌握)|(?:县|市|区|省|州|旗)政府(?!信息|公报|网站|门户|部门|各)|办公室(?!公开)/;
/** An organ other than the one that reports. */
const PART =
  /(?<![我本全])(?:局|委|委员会|中心|街道|乡|镇|公司|法院)(?:共|新|收到|受理|办理|答复|作出|制发)/;

/** Of whom or of when a number is said, by the words of its sentence up to it and a little beyond. */
export function scopeOf(before: string, after: string, year: number | null): FactScope {
  const whole = [WHOLE_YEAR, CARRIED_OUT, COMPARISON, TIMES, LAST_IN_BRACKETS].reduce(
    (words, pattern) => words.replace(pattern, ''),
    before,
  );
  const said = thisYearAgain(whole, year);
  const years = [...said.matchAll(/(20\d\d)年/g)].map((match) => Number(match[1]));
  if (OTHER_TIME.test(said) || years.some((each) => each !== year)) return 'otherTime';
  if (PART_OF_YEAR.test(said.replace(ALL_MONTHS, '').replace(WHOLE_AGAIN, ''))) return 'otherTime';
  // `全县收到29件,其中本机关收到14件`.
  if (/本机关(?!不掌握)[^,;。]*$/.test(before)) return 'office';
  if (REGION.test(before)) return OFFICE.test(after) ? 'part' : 'region';
  if (OFFICE.test(before)) return 'office';
  return PART.test(before) ? 'part' : 'unstated';
}
