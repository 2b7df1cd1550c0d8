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
const MOST_NESTED = 20;

const COMMENTS = /\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g;
/** `@media screen and (min-width: 600px)` may not hold, `@media print` does not. */
const SURE_MEDIA = /^@media\s+(?:all|screen)$/i;

/** Where the brace stands that closes the block opened at `open`; at the end of the sheet it closes by itself. */
function blockEnd(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const char = css[at];
    if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return css.length;
}

const MARKS = /[{};]/g;

/** What stands before each block, and in it. */
function* blocksIn(css: string): Generator<readonly [prelude: string, body: string]> {
  let from = 0;
  MARKS.lastIndex = 0;
  for (let mark = MARKS.exec(css); mark; mark = MARKS.exec(css)) {
    if (mark[0] === '{') {
      const end = blockEnd(css, mark.index);
      yield [css.slice(from, mark.index).trim(), css.slice(mark.index + 1, end)];
      MARKS.lastIndex = end + 1;
    }
    from = MARKS.lastIndex;
  }
}

const DECLARATION =
  /(?:^|;)\s*(display|visibility|font-size)\s*:\s*([^;!]{1,80}?)\s*(!\s*important)?\s*(?=;|$)/gi;
const NO_SIZE = /^0*(?:\.0+)?(?:[a-z]+|%)?$/i;

function effectsIn(body: string, important: boolean): Effects | null {
  let effects: Effects = { display: null, visibility: null, size: null };
  let found = false;
  for (const [, name = '', value = '', mark] of body.matchAll(DECLARATION)) {
    if (Boolean(mark) !== important) continue;
    found = true;
    const word = value.toLowerCase();
    switch (name.toLowerCase()) {
      case 'display':
        effects = { ...effects, display: word === 'none' ? 'none' : 'shown' };
        break;
      case 'visibility':
        effects = {
          ...effects,
          visibility: /^(?:hidden|collapse)$/.test(word) ? 'hidden' : 'shown',
        };
        break;
      default:
        effects = { ...effects, size: NO_SIZE.test(word) ? 'none' : 'shown' };
    }
  }
  return found ? effects : null;
}

/** `td.note`, `#mark`, `.a.b`, `*` */
const COMPOUND = /^([a-z][\w-]*|\*)?((?:[.#][\w\u0080-\uffff-]+)*)$/i;
const COMBINATOR = /[\s>+~]+/;
const ASKS = /:not\([^)]*\)|\[[^\]]*\]|:{1,2}[\w-]+(?:\([^)]*\))?/g;
/** Text that a sheet adds is none of the page's. */
const ADDED = /::|:(?:before|after|first-letter|first-line)\b/i;

function selectorOf(written: string): Pick<StyleRule, 'on' | 'asksMore'> | null {
  const selector = written.trim();
  if (selector === '' || selector.length > 300 || ADDED.test(selector)) return null;
  const last = selector.replace(ASKS, '').trim().split(COMBINATOR).at(-1) ?? '';
  const match = COMPOUND.exec(last);
  if (!match) return null;
  const [, tag = '*', rest = ''] = match;
  const named = rest.match(/[.#][^.#]+/g) ?? [];
  const ids = named.filter((each) => each.startsWith('#')).map((each) => each.slice(1));
  const classes = named.filter((each) => each.startsWith('.')).map((each) => each.slice(1));
  const on = { tag: tag === '*' ? null : tag.toLowerCase(), id: ids[0] ?? null, classes };
  return { on, asksMore: last !== selector || ids.length > 1 };
}

/**
 * The rules of a style sheet that say whether text is seen, in their order. Rules for other media and for windows of
 * a certain size are left out. Nothing is fetched.
 */
export function styleRules(sheet: string, depth = 0): readonly StyleRule[] {
  if (sheet.length > LONGEST_SHEET || depth > MOST_NESTED) return [];
  const rules: StyleRule[] = [];
  for (const [prelude, body] of blocksIn(sheet.replace(COMMENTS, ' '))) {
    if (rules.length > MOST_RULES) break;
    if (prelude.startsWith('@')) {
      if (SURE_MEDIA.test(prelude)) rules.push(...styleRules(body, depth + 1));
      continue;
    }
    for (const important of [false, true]) {
      const effects = effectsIn(body, important);
      if (!effects) continue;
      for (const each of prelude.split(',')) {
        const selector = selectorOf(each);
        if (selector) rules.push({ ...selector, effects, important });
      }
    }
  }
  return rules;
}
