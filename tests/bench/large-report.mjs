// A made-up report of about a megabyte, most of it words, with thousands of numbers in them and many a sum that does
// not hold: what the window has to draw at worst.

/** Sentences without a number. */
const FILLER = [
  '坚持以公开为常态、不公开为例外，健全主动公开目录，规范公开内容，拓宽公开渠道，回应群众关切。',
  '加强组织领导，明确专人负责，完善发布审查机制，严格落实保密要求，确保公开内容准确、及时、规范。',
  '推进基层政务公开标准化规范化，编制事项清单，优化办事流程，方便群众查询和监督，提升服务水平。',
  '围绕重点领域做好解读回应，采用图文、视频等形式，主动听取意见建议，增强政策宣传的针对性和实效性。',
];

/** @param {number} n a clause of a sum whose parts do not make the whole, and of one whose parts do, in turns */
function sum(n) {
  const parts = [100 + (n % 37), 200 + (n % 53), 300 + (n % 71)];
  const whole = parts.reduce((total, part) => total + part, 0) + (n % 2 === 0 ? 10 : 0);
  return `全县第${n}批公开政府信息${whole}条，其中：通过网站公开${parts[0]}条，通过微信公开${parts[1]}条，通过公告栏公开${parts[2]}条。`;
}

/**
 * @param {string} sample a real report as text; its tables and headings stay
 * @param {{ readonly bytes: number, readonly sums: number }} size of the whole in UTF-8, and how many sums of four numbers
 * @returns {string}
 */
export function largeReport(sample, { bytes, sums }) {
  const heading = sample.indexOf('二、');
  const missing = bytes - Buffer.byteLength(sample);
  const perSum = missing / sums;
  const paragraphs = Array.from({ length: sums }, (_, n) => {
    let paragraph = sum(n + 1);
    for (let k = n; Buffer.byteLength(paragraph) < perSum - 3; k += 1) {
      paragraph += FILLER[k % FILLER.length];
    }
    return paragraph;
  });
  return `${sample.slice(0, heading)}${paragraphs.join('\n')}\n${sample.slice(heading)}`;
}
