import { childNamed, childrenNamed, descend, type XmlElement } from '../zip/xml';
import { formatNumber } from './number-format';
import type { ListPlace, Styles } from './styles';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `第%1条`: the number of level 1 stands for `%1`. */
  readonly template: string;
  /** All numbers in digits, whatever their levels say. */
  readonly plainDigits: boolean;
  /** 1: starts again after any higher level. 0: never. n: after level n only. Null: not said, which means any. */
  readonly restart: number | null;
  readonly suffix: string;
}

interface List {
  /** Lists of one abstract list count on from each other. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly startOverrides: ReadonlyMap<number, number>;
}

const valueOf = (element: XmlElement | null, name: string): string | undefined =>
  childNamed(element, name)?.attributes['w:val'];

const numberOf = (element: XmlElement | null, name: string): number | null => {
  const value = Number(valueOf(element, name) ?? 'none');
  return Number.isInteger(value) ? value : null;
};

/** Newer formats stand in an alternative, with one that all programs know as the fallback. */
const formatOf = (level: XmlElement): string =>
  valueOf(level, 'w:numFmt') ??
  valueOf(descend(level, 'mc:AlternateContent', 'mc:Fallback'), 'w:numFmt') ??
  'decimal';

const levelOf = (element: XmlElement): Level => ({
  start: numberOf(element, 'w:start') ?? 0,
  format: formatOf(element),
  template: valueOf(element, 'w:lvlText') ?? '',
  plainDigits: childNamed(element, 'w:isLgl') !== null,
  restart: numberOf(element, 'w:lvlRestart'),
  suffix: valueOf(element, 'w:suff') ?? 'tab',
});

const levelsOf = (parent: XmlElement): readonly (readonly [number, Level])[] =>
  childrenNamed(parent, 'w:lvl').map((level) => [
    Number(level.attributes['w:ilvl'] ?? 0),
    levelOf(level),
  ]);

function overridesOf(list: XmlElement) {
  const overrides = childrenNamed(list, 'w:lvlOverride');
  return {
    levels: overrides.flatMap(levelsOf),
    starts: overrides.flatMap((override): readonly (readonly [number, number])[] => {
      const start = numberOf(override, 'w:startOverride');
      return start === null ? [] : [[Number(override.attributes['w:ilvl'] ?? 0), start]];
    }),
  };
}

function readLists(root: XmlElement, styles: Styles): ReadonlyMap<string, List> {
  const abstractOf = new Map(
    childrenNamed(root, 'w:abstractNum').map((x) => [x.attributes['w:abstractNumId'] ?? '', x]),
  );
  const numbers = childrenNamed(root, 'w:num');
  const abstractIdOf = new Map(
    numbers.map((x) => [x.attributes['w:numId'] ?? '', valueOf(x, 'w:abstractNumId') ?? '']),
  );
  return new Map(
    numbers.map((list) => {
      const own = valueOf(list, 'w:abstractNumId') ?? '';
      const link = valueOf(abstractOf.get(own) ?? null, 'w:numStyleLink');
      const linked = link === undefined ? null : styles.listOfStyle(link);
      const counter = (linked === null ? null : abstractIdOf.get(linked)) ?? own;
      const abstract = abstractOf.get(counter);
      const { levels, starts } = overridesOf(list);
      return [
        list.attributes['w:numId'] ?? '',
        {
          counter,
          levels: new Map([...(abstract ? levelsOf(abstract) : []), ...levels]),
          startOverrides: new Map(starts),
        },
      ];
    }),
  );
}

/** Marks after which Word's gap means nothing more: 「一、总体情况」. */
const CLOSED = /[、．.。，,：:）)】〕\]]$/;

/** The automatic numbers of a document: each call of `label` counts on. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  /** Of each counter, the number that each level has reached; undefined where it has not begun. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  constructor(root: XmlElement | null, styles: Styles) {
    this.#lists = root ? readLists(root, styles) : new Map();
  }

  /** What Word shows before the next paragraph of this list. Bullets say nothing and are left out. */
  label({ list: id, level: depth }: ListPlace): string {
    const list = id === null ? undefined : this.#lists.get(id);
    const at = depth ?? 0;
    const level = list?.levels.get(at);
    if (id === null || !list || !level) return '';
    const reached = this.#count(id, list, at, level);
    if (level.format === 'bullet') return '';
    const text = level.template.replace(/%([1-9])/g, (_, digit: string) => {
      const other = list.levels.get(Number(digit) - 1);
      const n = reached[Number(digit) - 1] ?? other?.start ?? 0;
      return formatNumber(n, level.plainDigits ? 'decimal' : (other?.format ?? 'decimal'));
    });
    return text === '' || level.suffix === 'nothing' || CLOSED.test(text) ? text : `${text} `;
  }

  #count(id: string, list: List, at: number, level: Level): readonly (number | undefined)[] {
    const reached = this.#counters.get(list.counter) ?? [];
    this.#counters.set(list.counter, reached);
    if (!this.#begun.has(id)) {
      this.#begun.add(id);
      for (const [depth, start] of list.startOverrides) reached[depth] = start - 1;
    }
    reached[at] = (reached[at] ?? level.start - 1) + 1;
    for (let deeper = at + 1; deeper < reached.length; deeper++) {
      const restart = list.levels.get(deeper)?.restart ?? deeper;
      if (restart > at)
        reached[deeper] = list.startOverrides.has(deeper)
          ? (list.startOverrides.get(deeper) ?? 1) - 1
          : undefined;
    }
    return reached;
  }
}
