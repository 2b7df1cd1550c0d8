import type { Element } from './parse-page';

/**
 * How an element takes part in the text: `none` has none; `hidden` has words that are not shown; `apart` is inline, but its text must not run together
 * with what stands beside it (a struck 3 before a 5, a note's mark behind a 69, a white 1 that nobody sees); `break` ends a line; a `field` is filled in by the reader;
 * a `frame` holds another page or file.
 */
export type ElementKind =
  | 'none'
  | 'hidden'
  | 'inline'
  | 'apart'
  | 'break'
  | 'block'
  | 'table'
  | 'picture'
  | 'field'
  | 'frame';

const KINDS: readonly (readonly [ElementKind, string])[] = [
  [
    'none',
    'head title meta link base script style template noscript noframes noembed applet ' +
      'audio video canvas svg math map area datalist option optgroup button param source track',
  ],
  ['apart', 'sup sub del s strike rt rp'],
  ['break', 'br'],
  ['picture', 'img'],
  ['frame', 'iframe frame object embed'],
  ['field', 'input select textarea'],
  [
    'block',
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure ' +
      'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol p plaintext pre search ' +
      'section summary ul xmp frameset caption thead tbody tfoot tr td th',
  ],
  ['table', 'table'],
];

const KIND_OF: ReadonlyMap<string, ElementKind> = new Map(
  KINDS.flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind] as const)),
);

export function attributeOf(element: Element, name: string): string | null {
  for (const attribute of element.attrs) if (attribute.name === name) return attribute.value;
  return null;
}

const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const DISPLAY = /(?:^|[;\s])display\s*:\s*([a-z-]+)/i;

const isBlock = (display: string | undefined): boolean =>
  /^(?:block|flex|grid|table|list-item|flow-root)$/i.test(display ?? '');

/** Struck out, raised, white, or of no size. */
const APART =
  /(?:^|[;\s])(?:text-decoration(?:-line)?\s*:[^;]*line-through|vertical-align\s*:\s*(?:super|sub)\b|color\s*:\s*(?:white|#fff(?:fff)?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))(?=\s*(?:[;!]|$))|font-size\s*:\s*0(?:\.0*)?(?:px|pt|em|rem|%)?(?=\s*(?:[;!]|$)))/i;
const WHITE = /^\s*(?:white|#?f{6})\s*$/i;

function kindByStyle(style: string, usual: ElementKind): ElementKind {
  if (HIDDEN.test(style)) return 'hidden';
  const display = usual === 'inline' || usual === 'block' ? DISPLAY.exec(style)?.[1] : undefined;
  if (usual === 'inline' && APART.test(style) && !isBlock(display)) return 'apart';
  if (display === undefined) return usual;
  if (/^inline$/i.test(display)) return 'inline';
  return isBlock(display) ? 'block' : usual;
}

export function kindOf(element: Element): ElementKind {
  const usual = KIND_OF.get(element.tagName) ?? 'inline';
  if (usual === 'none' || element.attrs.length === 0) return usual;
  if (attributeOf(element, 'hidden') !== null) return 'hidden';
  const style = attributeOf(element, 'style');
  const kind = style === null ? usual : kindByStyle(style, usual);
  const isWhite = element.tagName === 'font' && WHITE.test(attributeOf(element, 'color') ?? '');
  return isWhite && kind === 'inline' ? 'apart' : kind;
}

export const isHeading = (element: Element): boolean => /^h[1-6]$/.test(element.tagName);

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu', 'dir']);
export const isList = (element: Element): boolean => LISTS.has(element.tagName);

const PREFORMATTED: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext']);
export const isPreformatted = (element: Element): boolean => PREFORMATTED.has(element.tagName);

const CONTENT: ReadonlySet<string> = new Set(['article', 'main', 'section']);
/** A header or footer inside is that of the article, with its title, not that of the page. */
export const isContent = (element: Element): boolean =>
  CONTENT.has(element.tagName) || attributeOf(element, 'role') === 'main';

const AROUND_ROLES: ReadonlySet<string> = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
]);

const MEANINGFUL: ReadonlySet<string> = new Set([
  ...CONTENT,
  ...PREFORMATTED,
  ...['a', 'nav', 'aside', 'header', 'footer'],
]);
/** Whether an element can change what its text is part of; most cannot, and are not asked further. */
export const hasMeaning = (element: Element): boolean =>
  MEANINGFUL.has(element.tagName) ||
  (element.attrs.length > 0 && attributeOf(element, 'role') !== null);

/** What stands around the article: menus, the page's head and foot. */
export function isAround(element: Element, insideContent: boolean): boolean {
  const role = attributeOf(element, 'role');
  if (role !== null && AROUND_ROLES.has(role.trim().toLowerCase())) return true;
  const { tagName } = element;
  if (tagName === 'nav' || tagName === 'aside') return true;
  return !insideContent && (tagName === 'header' || tagName === 'footer');
}
