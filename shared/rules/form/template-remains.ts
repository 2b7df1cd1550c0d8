import type { Span } from '../../document/source-document';
import { textAt } from '../../document/source-document';
import type { RuleInput } from '../define-rule';
import type { Paragraph } from '../prose';
import { paragraphs } from '../prose';
import { isQuoted } from './quotations';

export interface Remain {
  readonly span: Span;
  /** A name or a title may have such words of its own. */
  readonly isQuoted: boolean;
}

/** What stands for a number or a name that was to be filled in. */
const BLANK = '(?:[Xx×]{2,8}|\\*{2,8}|_{2,20}|(?<![一二三四五六七八九○])○{2,8})';
const FILLED_IN =
  '(?:年|月|日|件|条|份|宗|篇|个(?!人)|次(?![日月年])|万|省|市|县|区(?![级别])|局|委|镇|乡|街道|部门|单位|办公室)';

/** What a template tells its user, and what it leaves to be filled in. */
const REMAINS = new RegExp(
  [
    // `(请根据实际情况填写)`
    '\\((?:此处|备?注|说明|提示)?:?请[^()表名证]{0,20}(?:填写|填报|补充|删除|修改)[^()表名证]{0,10}\\)',
    '请(?:根据|按照?|结合|依据)[^,。;()]{0,8}实际[^,。;()]{0,4}(?:填写|填报)(?![^,。;]{0,8}表)',
    // `政府网站(具体网址)`
    '\\((?:具体|详细)(?:网址|地址|电话|名称|数字|数据|时间|邮箱)\\)',
    // `一、总体情况(宋体加粗小四号字)`
    '\\([^()]{0,10}(?:宋体|仿宋|黑体|楷体|[一二三四]号字)[^()]{0,12}\\)',
    // `20XX年`, `XX条`; not `二○○○年`
    `(?:20)?${BLANK}(?=${FILLED_IN})`,
    // `发布信息条。`: the number was never put in.
    '(?:发布|公开|推送|更新|转发|刊发)[^,。;:、\\d]{0,12}(?:信息|稿件|文章|动态|微博|微信)(?:共计?|总计|合计|约|达)?[条篇则](?=[,。;])',
    '(?:收到|受理|办结|答复)[^,。;:、\\d]{0,20}申请(?:共计?|总计|合计|为)[件份宗](?=[,。;])',
  ].join('|'),
  'g',
);

/** A text with more of them is no report but the template itself. */
const MOST = 20;

type Words = Pick<Paragraph, 'words' | 'span'>;

const headings = ({ report, text }: RuleInput): readonly Words[] =>
  report.sections.map(({ headingSpan }) => ({
    words: textAt(text, headingSpan),
    span: headingSpan,
  }));

/** The places of preamble, headings and sections where words of a template still stand. */
export const templateRemains = (input: RuleInput): readonly Remain[] =>
  [...headings(input), ...paragraphs(input)]
    .toSorted((a, b) => a.span[0] - b.span[0])
    .flatMap(({ words, span: [start] }) =>
      [...words.matchAll(REMAINS)].map((match): Remain => {
        const at = start + match.index;
        return { span: [at, at + match[0].length], isQuoted: isQuoted(words, match.index) };
      }),
    )
    .slice(0, MOST);
