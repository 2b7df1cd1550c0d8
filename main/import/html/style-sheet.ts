import type { Block, CssNode, Declaration, Rule } from 'css-tree';
import parse from 'css-tree/parser';
import { ident } from 'css-tree/utils';

/** What a rule says of whether text is seen; `null` where it says nothing of it. */
export interface Effects {
  readonly display: 'none' | 'shown' | null;
  readonly visibility: 'hidden' | 'shown' | null;
  readonly size: 'none' | 'shown' | null;
}

/** What a selector asks of the element itself. */
export interface Compound {
  /** `null` for any. */
  readonly tag: string | null;
  readonly id: string | null;
  readonly classes: readonly string[];
}

export interface StyleRule {
  readonly on: Compound;
  /** It asks for more than the element itself has: `td .note`, `li:hover`. Whether it holds is not looked into. */
  readonly asksMore: boolean;
  readonly effects: Effects;
  readonly important: boolean;
}

/** A page's own sheets have 1,000 rules; of those beyond these nothing is known. */
const MOST_RULES = 20_000;
const LONGEST_SHEET = 1_000_000;
const LONGEST_VALUE = 80;
const MOST_NESTED = 20;
/**
 * In errors times the characters of their sheet, over a page: for each error the parser cuts the whole sheet into
 * lines. That is 300 errors in a sheet of 100,000.
 */
const MOST_WORK = 30_000_000;

/** `@media screen and (min-width: 600px)` may not hold, `@media print` does not. */
const SURE_MEDIA = /^(?:all|screen)$/i;
const NO_SIZE = /^0*(?:\.0+)?(?:[a-z]+|%)?$/i;
const NO_EFFECTS: Effects = { display: null, visibility: null, size: null };

function effectOf(property: string, value: string): Partial<Effects> | null {
  switch (property) {
    case 'display':
      return { display: value === 'none' ? 'none' : 'shown' };
    case 'visibility':
      return { visibility: /^(?:hidden|collapse)$/.test(value) ? 'hidden' : 'shown' };
    case 'font-size':
      return { size: NO_SIZE.test(value) ? 'none' : 'shown' };
    default:
      return null;
  }
}

const COMMENTS = /\/\*[^]*?(?:\*\/|$)/g;

const valueOf = ({ value }: Declaration): string =>
  value.type === 'Raw' ? value.value.replace(COMMENTS, ' ').trim().toLowerCase() : '';

/** `null` for `none!ie`, which a browser drops. */
function isImportant({ important }: Declaration): boolean | null {
  if (typeof important === 'boolean') return important;
  return ident.decode(important).toLowerCase() === 'important' ? true : null;
}

/** What a block says itself, with or without `!important`; rules nested in it ask for more than its element. */
function effectsIn(block: Block, important: boolean): Effects | null {
  let effects: Effects | null = null;
  for (const each of block.children) {
    if (each.type !== 'Declaration' || isImportant(each) !== important) continue;
    const value = valueOf(each);
    if (value === '' || value.length > LONGEST_VALUE) continue;
    const effect = effectOf(each.property.toLowerCase(), value);
    if (effect) effects = { ...(effects ?? NO_EFFECTS), ...effect };
  }
  return effects;
}

/** Text that a sheet adds is none of the page's. */
const ADDED = /^(?:before|after|first-letter|first-line)$/i;

const isAdded = (part: CssNode): boolean =>
  part.type === 'PseudoElementSelector' ||
  (part.type === 'PseudoClassSelector' && ADDED.test(part.name));

/** `null` where it is not the page's text that it selects, or not by name, id and class. */
function selectorOf(parts: readonly CssNode[]): Pick<StyleRule, 'on' | 'asksMore'> | null {
  const own = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
  const names = (type: 'TypeSelector' | 'IdSelector' | 'ClassSelector'): readonly string[] =>
    own.flatMap((part) => (part.type === type ? [ident.decode(part.name)] : []));
  const [tag = '*'] = names('TypeSelector');
  const [ids, classes] = [names('IdSelector'), names('ClassSelector')];
  if (own.length === 0 || own.some(isAdded) || tag.includes('|')) return null;
  const isPlain = own.every(({ type }) => /^(?:Type|Id|Class)Selector$/.test(type));
  const on = { tag: tag === '*' ? null : tag.toLowerCase(), id: ids[0] ?? null, classes };
  return { on, asksMore: !isPlain || own.length < parts.length || ids.length > 1 };
}

const selectorsIn = ({ prelude }: Rule) =>
  prelude.type === 'Raw'
    ? []
    : prelude.children.toArray().flatMap((each) => {
        const selector = each.type === 'Selector' ? selectorOf(each.children.toArray()) : null;
        return selector ? [selector] : [];
      });

function rulesOf(rule: Rule): readonly StyleRule[] {
  const said = [false, true].flatMap((important) => {
    const effects = effectsIn(rule.block, important);
    return effects ? [{ effects, important }] : [];
  });
  if (said.length === 0) return [];
  const selectors = selectorsIn(rule);
  return said.flatMap((each) => selectors.map((selector) => ({ ...selector, ...each })));
}

function collect(nodes: Iterable<CssNode>, depth: number, rules: StyleRule[]): void {
  for (const node of nodes) {
    if (rules.length > MOST_RULES) return;
    if (node.type === 'Rule') rules.push(...rulesOf(node).slice(0, MOST_RULES));
    if (node.type !== 'Atrule' || node.name.toLowerCase() !== 'media' || !node.block) continue;
    const media = node.prelude?.type === 'Raw' ? node.prelude.value.trim() : '';
    if (SURE_MEDIA.test(media) && depth < MOST_NESTED) {
      collect(node.block.children, depth + 1, rules);
    }
  }
}

const GIVES_UP = Symbol('gives up');

function parsed(sheet: string, work: { left: number }): CssNode | null {
  const onParseError = (): void => {
    work.left -= sheet.length;
    // The parser has no other way to be stopped.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (work.left < 0) throw GIVES_UP;
  };
  try {
    return parse(sheet, { parseValue: false, parseAtrulePrelude: false, onParseError });
  } catch (error) {
    if (error === GIVES_UP) return null;
    throw error;
  }
}

/**
 * The rules of a page's style sheets that say whether text is seen, in their order. Rules for other media and for
 * windows of a certain size are left out, and so are all of a sheet that is too long or has too many errors: what it
 * hides is read. Nothing is fetched.
 */
export function styleRules(sheets: readonly string[]): readonly StyleRule[] {
  const work = { left: MOST_WORK };
  return sheets.flatMap((sheet) => {
    const tree = sheet.length > LONGEST_SHEET ? null : parsed(sheet, work);
    const rules: StyleRule[] = [];
    if (tree?.type === 'StyleSheet') collect(tree.children, 0, rules);
    return rules;
  });
}
