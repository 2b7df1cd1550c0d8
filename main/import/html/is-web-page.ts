import type { DecodedPage } from './read-web-page';

/** Markup that a page, or a piece of one that was copied, begins with. */
const MARKUP =
  /^\s*(?:<!--|<!doctype\s+html\b|<(?:html|head|title|meta|link|base|style|script|body|table|thead|tbody|tr|td|div|p|br|span|font|center|h[1-6]|section|article|main|header|nav|form|ul|ol|b|strong|a)(?=[\s>/]))/i;

const XML = /^\s*<\?xml\b/i;

/** What Windows puts before copied markup. */
const CLIPBOARD = /^Version:[\d.]+\s+StartHTML:/i;

export type MarkupKind = 'page' | 'clipboard' | 'otherXml';

/** The header counts bytes that nobody needs: the markup begins where the first tag does. */
export const withoutClipboardHeader = (page: DecodedPage): DecodedPage => ({
  ...page,
  text: page.text.slice(Math.max(0, page.text.indexOf('<'))),
});

/** What kind of markup a text is, by its beginning; `null` when it is none. */
export function markupKindOf(text: string): MarkupKind | null {
  const head = text.slice(0, 4096);
  if (CLIPBOARD.test(head)) return 'clipboard';
  if (XML.test(head)) return /<html[\s>]|<!doctype\s+html/i.test(head) ? 'page' : 'otherXml';
  return MARKUP.test(head) ? 'page' : null;
}
