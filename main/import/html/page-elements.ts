import { attributeOf } from './element-kind';
import type { Element } from './parse-page';
import type { Surroundings } from './text-flow';

/** In pixels: less is an icon, an ornament or what keeps a table's cells apart. */
const ICON = 40;

const SIZE = /(?:^|[;\s])(?:width|height)\s*:\s*(\d+(?:\.\d+)?)px/gi;

/** The sizes that a picture says it has; most say none. */
function sizesOf(element: Element): readonly number[] {
  const written = [attributeOf(element, 'width'), attributeOf(element, 'height')].flatMap((size) =>
    size !== null && /^\s*\d+(?:px)?\s*$/.test(size) ? [Number.parseInt(size, 10)] : [],
  );
  const styled = [...(attributeOf(element, 'style') ?? '').matchAll(SIZE)];
  return [...written, ...styled.map((size) => Number(size[1]))];
}

/** Whether a picture may say something of the report: it is no icon, leads nowhere, and stands in the text. */
export const isTelling = (picture: Element, { aside, link }: Surroundings): boolean =>
  !aside &&
  !link &&
  (attributeOf(picture, 'src') ?? '').trim() !== '' &&
  sizesOf(picture).every((size) => size >= ICON);

/** Where the page or file in a frame lies; nothing for one that is empty, an ornament or beside the article. */
export function framedPage(frame: Element, { aside }: Surroundings): string {
  const source = (attributeOf(frame, 'src') ?? attributeOf(frame, 'data') ?? '').trim();
  const isEmpty = source === '' || /^(?:about|javascript|data|blob):/i.test(source);
  return aside || isEmpty || !sizesOf(frame).every((size) => size >= ICON) ? '' : source;
}

/** What is typed into it, or chosen. */
const TYPED: ReadonlySet<string> = new Set(['text', 'number', 'tel', 'search', 'date']);

const textIn = (element: Element): string =>
  element.childNodes
    .map((child) => ('value' in child ? child.value : 'tagName' in child ? textIn(child) : ''))
    .join('');

const optionsIn = (element: Element): readonly Element[] =>
  element.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    return child.tagName === 'option' ? [child] : optionsIn(child);
  });

function valueOf(field: Element): string | null {
  if (field.tagName === 'textarea') return textIn(field);
  if (field.tagName === 'select') {
    const options = optionsIn(field);
    const chosen = options.find((option) => attributeOf(option, 'selected') !== null) ?? options[0];
    return chosen ? textIn(chosen) : '';
  }
  const type = (attributeOf(field, 'type') ?? 'text').toLowerCase();
  return TYPED.has(type) ? (attributeOf(field, 'value') ?? '') : null;
}

/**
 * A field in brackets, with what the page fills in. It is no value: a saved page does not tell what somebody has
 * typed; but a cell with a field is not empty either. Nothing where nobody can write: a button, a hidden field.
 */
export function shownField(field: Element): string {
  const value = valueOf(field);
  return value === null ? '' : ` [${value.trim()}] `;
}
