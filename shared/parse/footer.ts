import { normalise } from '../document/normalise';
import type { SourceDocument } from '../document/source-document';
import { textAt } from '../document/source-document';

const LONGEST_FOOTER = 120;
/** What stands under an article on a web page; each begins a line. */
const FOOTER =
  /^(?:版权所有|(?:主办|承办)(?:单位)?:|\S{0,6}ICP备|\S{0,3}公网安备|网站标识码|网站地图|联系我们|关于我们|【?打印|【?关闭|分享到|扫一扫|[上下]一[篇条]|相关链接|友情链接|相关附件|附件下载|责任编辑|返回顶部|copyright)/i;

/** Where the foot of a saved page begins, behind the heading of the last section; the end of the text where there is none. */
export function footerStart(document: SourceDocument, behind: number): number {
  const foot = document.blocks.find((block) => {
    if (block.kind !== 'paragraph' || block.span[0] < behind) return false;
    const raw = textAt(document.text, block.span);
    return raw.length <= LONGEST_FOOTER && FOOTER.test(normalise(raw).replaceAll(' ', ''));
  });
  return foot?.span[0] ?? document.text.length;
}
