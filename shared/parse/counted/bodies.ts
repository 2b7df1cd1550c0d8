/** Classes of a region's organs, said together: `全区各部门`, `各镇街`, `区直单位`. 各级各部门 are all of them. */
const CLASS =
  /(?<!各级)(?:各|直|直属|所属|下属|其他|[省市县区旗]级|政府)(?:职能|有关|相关|组成|工作)?(?:部门|单位|镇街|街镇|乡镇|街道|镇|乡)/;
const ORGAN =
  /政府(?!信息|公开|网站|门户|公报)|本级|本机关(?!不掌握)|办公室|部门|单位|镇街|街镇|乡镇|街道/;
const VERB = /收到|受理|新收|接收|办理|答复|办结|制发|制定|印发|出台|废止|作出|实施|收取/;
/** In characters: `镇街18件`, the verb of which stands in the clause before. */
const BARE = 14;

const clausesOf = (words: string): readonly string[] => words.split(/[,;:。\n]/);

/**
 * Whether a number is said of one class of organs, beside which another's number of the same thing stands: each is a
 * part of the region's. `before` and `after` are the words of the paragraph.
 */
export function isOfOneClass(before: string, after: string): boolean {
  const said = clausesOf(before);
  const own = said.at(-1) ?? '';
  const verb = VERB.exec(own)?.[0];
  if (verb === undefined || !CLASS.test(own)) return false;
  const others = [...said.slice(0, -1), ...clausesOf(after).slice(1)];
  return others.some(
    (clause) =>
      ORGAN.test(clause) && /\d/.test(clause) && (clause.includes(verb) || clause.length <= BARE),
  );
}
