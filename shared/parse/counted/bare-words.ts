const PERIOD =
  '(?:在?(?:20\\d\\d年度?|本年度?|当年|今年(?:以来)?|全年度?|年内|一年以?来|报告期内|年度内)(?:以来|内|中|里)?)';
const ORGANS =
  '(?:(?:各级)?(?:行政机关|各?部门|各单位|政府部门|各级各部门|政府系统|各级政府|机关)(?:及(?:各部门|其部门|所属部门))?)';
const OWN =
  '(?:(?:我|本|全)(?:县|市|区|州|旗|盟|镇|乡|街道|局|委|办|厅|省|院|所|处|中心|机关|单位|部门|系统)(?:机关)?)';
/** `市政府办公室代表市政府受理`. */
const ON_BEHALF = '(?:代表(?:[省市县区州旗镇乡]|本级)(?:人民)?政府)';
const INTRODUCES =
  '(?:一是|二是|三是|四是|五是|六是|其中|同时|另外|此外|截至(?:20\\d\\d年)?(?:12月(?:31日|底)|年?底|年末|目前)|依申请公开方面|主动公开方面)';
const PREFIX = new RegExp(
  `^(?:${INTRODUCES}|${PERIOD}|UNIT|${ON_BEHALF}|${OWN}|${ORGANS}|[,:、])*`,
);

/** Words without spaces, and without whom and when they are said of. */
export function bareWords(words: string, own: RegExp | null): string {
  const joined = words.replace(/[ “”‘’"]/g, '');
  const named = own ? joined.replace(own, 'UNIT') : joined;
  return named.replace(PREFIX, '');
}
