/**
 * Unicode's equivalents (EquivalentUnifiedIdeograph) of the radicals U+2E80–2EFF, which have no compatibility mapping:
 * radical and character, side by side. Four whose equivalent needs two code units stay as they are.
 */
const SUPPLEMENT = `
  ⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳
  ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬
  ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺶羊
  ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻋车
  ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞
  ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿
  ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟
`;

const EQUIVALENTS: ReadonlyMap<string, string> = new Map(
  SUPPLEMENT.trim()
    .split(/\s+/)
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const RADICALS = /[\u2e80-\u2fdf]/g;

/**
 * The text with characters in place of radicals: PDFs printed by browsers write 方 as ⽅. One code unit becomes one, so
 * that every position stays.
 */
export const withoutRadicals = (text: string): string =>
  text.replace(RADICALS, (radical) => EQUIVALENTS.get(radical) ?? radical.normalize('NFKC'));
