import { childNamed, childrenNamed, descend, type XmlElement } from '../zip/xml';
import { NO_SETTING, runSettingOf, type RunSetting } from './run-setting';

/** Which list a paragraph belongs to, and how deep in it. Null: not said here. */
export interface ListPlace {
  readonly list: string | null;
  readonly level: number | null;
}

/** `<w:vanish/>`, `<w:vanish w:val="1"/>`; `0`, `false` and `off` take back what a style says. Null: not said. */
export function isOn(properties: XmlElement | null, name: string): boolean | null {
  const switched = childNamed(properties, name);
  if (!switched) return null;
  return !['0', 'false', 'off'].includes(switched.attributes['w:val'] ?? '1');
}

export function listPlaceOf(properties: XmlElement | null): ListPlace {
  const numbering = childNamed(properties, 'w:numPr');
  const level = childNamed(numbering, 'w:ilvl')?.attributes['w:val'];
  return {
    list: childNamed(numbering, 'w:numId')?.attributes['w:val'] ?? null,
    level: level === undefined ? null : Number(level),
  };
}

/** Longer chains are circles. */
const MAX_CHAIN = 20;

/** What the styles of a document say that the text depends on. */
export class Styles {
  readonly #byId = new Map<string, XmlElement>();
  readonly #defaults: Readonly<Record<string, string>>;
  /** Of a run's style and its paragraph's, which many runs share. */
  readonly #settings = new Map<string, RunSetting>();

  constructor(root: XmlElement | null) {
    const defaults: Record<string, string> = {};
    for (const style of root ? childrenNamed(root, 'w:style') : []) {
      const {
        'w:styleId': id = '',
        'w:type': type = '',
        'w:default': isDefault,
      } = style.attributes;
      this.#byId.set(id, style);
      if (isDefault === '1' || isDefault === 'true') defaults[type] = id;
    }
    this.#defaults = defaults;
  }

  /** The style and those that it builds on, the nearest first. */
  #chain(id: string | undefined, type: string): readonly XmlElement[] {
    const chain: XmlElement[] = [];
    let next = id ?? this.#defaults[type];
    while (next !== undefined && chain.length < MAX_CHAIN) {
      const style = this.#byId.get(next);
      if (!style) break;
      chain.push(style);
      next = childNamed(style, 'w:basedOn')?.attributes['w:val'];
    }
    return chain;
  }

  /** By the paragraph's own properties, or by its style. */
  listPlaceOf(properties: XmlElement | null): ListPlace {
    const own = listPlaceOf(properties);
    const id = childNamed(properties, 'w:pStyle')?.attributes['w:val'];
    const places = this.#chain(id, 'paragraph').map((style) =>
      listPlaceOf(childNamed(style, 'w:pPr')),
    );
    return {
      list: own.list ?? places.find(({ list }) => list !== null)?.list ?? null,
      level: own.level ?? places.find(({ level }) => level !== null)?.level ?? null,
    };
  }

  /** How a run is set, by itself or by its style or its paragraph's. */
  settingOf(runProperties: XmlElement | null, paragraphStyle: string | undefined): RunSetting {
    const runStyle = childNamed(runProperties, 'w:rStyle')?.attributes['w:val'];
    const styled = this.#styleSetting(runStyle, paragraphStyle);
    return runProperties ? { ...styled, ...runSettingOf(runProperties) } : styled;
  }

  #styleSetting(runStyle: string | undefined, paragraphStyle: string | undefined): RunSetting {
    const key = `${runStyle ?? ''}\n${paragraphStyle ?? ''}`;
    const known = this.#settings.get(key);
    if (known) return known;
    const chain = [
      ...(runStyle === undefined ? [] : this.#chain(runStyle, 'character')),
      ...this.#chain(paragraphStyle, 'paragraph'),
    ];
    // The nearest style comes last, so that it overrules the others.
    const setting = chain.reduceRight<RunSetting>(
      (all, style) => ({ ...all, ...runSettingOf(childNamed(style, 'w:rPr')) }),
      NO_SETTING,
    );
    this.#settings.set(key, setting);
    return setting;
  }

  /** The list that a numbering style stands for. */
  listOfStyle(id: string): string | null {
    const style = this.#byId.get(id);
    return style
      ? (descend(style, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'] ?? null)
      : null;
  }
}
