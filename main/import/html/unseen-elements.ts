import { attributeOf } from './element-kind';
import type { Element, ParentNode } from './parse-page';
import type { Effects, StyleRule } from './style-sheet';
import { styleRules } from './style-sheet';

/**
 * What the page's own style sheets make of an element: `hidden` with all that is in it; `mute` where its own words are
 * not seen, but elements in it may be; `unsure` where rules that are not followed may show it again.
 */
export type Unseen = 'hidden' | 'mute' | 'unsure';
export type UnseenElements = ReadonlyMap<Element, Unseen>;

const NONE: UnseenElements = new Map();

const elementsIn = (parent: ParentNode): readonly Element[] =>
  parent.childNodes.filter((child): child is Element => 'tagName' in child);

function sheetsIn(page: ParentNode): readonly string[] {
  return elementsIn(page).flatMap((element) => {
    if (element.tagName !== 'style') return sheetsIn(element);
    const media = attributeOf(element, 'media') ?? 'all';
    if (!/^\s*(?:all|screen)?\s*$/i.test(media)) return [];
    return element.childNodes.flatMap((child) => ('value' in child ? [child.value] : []));
  });
}

const hides = ({ asksMore, effects }: StyleRule): boolean =>
  !asksMore &&
  (effects.display === 'none' || effects.visibility === 'hidden' || effects.size === 'none');

/** The rules by what of an element they ask first, so that few are looked at for each. */
class Rules {
  readonly #byName = new Map<string, { rule: StyleRule; order: number }[]>();

  constructor(rules: readonly StyleRule[]) {
    for (const [order, rule] of rules.entries()) {
      const { id, classes, tag } = rule.on;
      const first = id !== null ? `#${id}` : classes[0] ? `.${classes[0]}` : (tag ?? '*');
      const same = this.#byName.get(first);
      if (same) same.push({ rule, order });
      else this.#byName.set(first, [{ rule, order }]);
    }
  }

  /** Those that hold for the element, the strongest last. */
  of(element: Element): readonly StyleRule[] {
    const id = attributeOf(element, 'id');
    const classes = new Set((attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean));
    const names = [
      '*',
      element.tagName,
      ...[...classes].map((each) => `.${each}`),
      ...(id === null ? [] : [`#${id}`]),
    ];
    return names
      .flatMap((name) => this.#byName.get(name) ?? [])
      .filter(
        ({ rule: { on } }) =>
          (on.tag === null || on.tag === element.tagName) &&
          (on.id === null || on.id === id) &&
          on.classes.every((each) => classes.has(each)),
      )
      .toSorted((a, b) => strength(a.rule) - strength(b.rule) || a.order - b.order)
      .map(({ rule }) => rule);
  }
}

const strength = ({ on, important }: StyleRule): number =>
  (important ? 1e8 : 0) +
  (on.id === null ? 0 : 1e6) +
  on.classes.length * 1e3 +
  (on.tag === null ? 0 : 1);

type Said = 'shown' | 'unseen' | 'unsure' | null;

const INLINE: Readonly<Record<keyof Effects, RegExp>> = {
  display: /(?:^|;)\s*display\s*:/i,
  visibility: /(?:^|;)\s*visibility\s*:/i,
  size: /(?:^|;)\s*font(?:-size)?\s*:/i,
};

/** What the rules say of the element in one respect; what its own style says of it is stronger. */
function said(element: Element, rules: readonly StyleRule[], of: keyof Effects): Said {
  const speaking = rules.filter(({ effects }) => effects[of] !== null);
  const sure = speaking.filter(({ asksMore }) => !asksMore).at(-1);
  if (!sure) return speaking.some(({ effects }) => effects[of] === 'shown') ? 'shown' : null;
  if (!sure.important && INLINE[of].test(attributeOf(element, 'style') ?? '')) return 'shown';
  if (sure.effects[of] === 'shown') return 'shown';
  const mayShow = speaking.some(({ asksMore, effects }) => asksMore && effects[of] === 'shown');
  return mayShow ? 'unsure' : 'unseen';
}

interface Inherited {
  readonly visibility: Said;
  readonly size: Said;
}

function mark(element: Element, rules: Rules, above: Inherited, found: Map<Element, Unseen>): void {
  const own = rules.of(element);
  const display = said(element, own, 'display');
  // Pages hide themselves until their script has run.
  const isPage = element.tagName === 'html' || element.tagName === 'body';
  if (display === 'unseen' && !isPage) {
    found.set(element, 'hidden');
    return;
  }
  const visibility = said(element, own, 'visibility') ?? above.visibility;
  const size = said(element, own, 'size') ?? above.size;
  const inherited = isPage ? { visibility: null, size: null } : { visibility, size };
  const all = [display, inherited.visibility, inherited.size];
  if (!isPage && (visibility === 'unseen' || size === 'unseen')) found.set(element, 'mute');
  else if (all.includes('unsure')) found.set(element, 'unsure');
  for (const child of elementsIn(element)) mark(child, rules, inherited, found);
}

/** Elements that the page's own style sheets hide, told by their names, classes and ids alone. */
export function unseenElements(page: ParentNode): UnseenElements {
  const rules = styleRules(sheetsIn(page));
  if (!rules.some(hides)) return NONE;
  const found = new Map<Element, Unseen>();
  const named = new Rules(rules);
  for (const element of elementsIn(page)) {
    mark(element, named, { visibility: null, size: null }, found);
  }
  return found;
}
