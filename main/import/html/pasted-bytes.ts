import { markupKindOf } from './is-web-page';

/** What the clipboard holds of one copy; `html` is empty where it was copied from a plain text. */
export interface Pasted {
  readonly html: string;
  readonly text: string;
}

/**
 * What was pasted, as the bytes of a file: they are read, kept and recognised again like any other. The markup is
 * preferred, since the text has lost the tables; it may begin with Windows's header or with any element.
 */
export function pastedBytes({ html, text }: Pasted): Uint8Array {
  const pasted = html.trim() === '' ? text : html;
  const isBare = pasted === html && markupKindOf(html) === null;
  return new TextEncoder().encode(isBare ? `<!doctype html>${html}` : pasted);
}
