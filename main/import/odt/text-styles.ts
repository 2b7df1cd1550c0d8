import type { Setting } from '../set-text';
import { childNamed, elementsOf, type XmlElement } from '../zip/xml';

/** What a style says of the text that has it; what it does not say comes from the text around. */
export interface TextSetting extends Setting {
  readonly hidden?: boolean;
  readonly white?: boolean;
  readonly tiny?: boolean;
}

/** In points: nobody can see it. */
const TINY = 2;

/** `super 58%`, `33% 58%`; `0% 100%` stands on the line. */
const isRaised = (position: string): boolean => Number.parseFloat(position) !== 0;

function settingOf(properties: XmlElement | null): TextSetting {
  const said = properties?.attributes ?? {};
  const { 'style:text-position': position, 'fo:color': colour, 'fo:font-size': size } = said;
  const line = said['style:text-line-through-style'] ?? said['style:text-line-through-type'];
  const display = said['text:display'];
  return {
    ...(position === undefined ? {} : { raised: isRaised(position) }),
    ...(line === undefined ? {} : { struck: line !== 'none' }),
    ...(display === undefined ? {} : { hidden: display === 'none' }),
    ...(colour === undefined ? {} : { white: /^#f{6}$/i.test(colour) }),
    ...(size?.endsWith('pt') ? { tiny: Number.parseFloat(size) <= TINY } : {}),
  };
}

/** Longer chains are circles. */
const MAX_CHAIN = 20;

/** The styles of paragraphs and of text within them. */
export class TextStyles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #settings = new Map<string, TextSetting>();

  /** Of the parts' roots; what a later one says overrules an earlier one. */
  constructor(roots: readonly (XmlElement | null)[]) {
    for (const root of roots) {
      for (const list of root ? elementsOf(root) : []) {
        if (list.name !== 'office:styles' && list.name !== 'office:automatic-styles') continue;
        for (const style of elementsOf(list)) {
          const { 'style:family': family = '', 'style:name': name = '' } = style.attributes;
          if (style.name === 'style:style') this.#styles.set(`${family} ${name}`, style);
        }
      }
    }
  }

  settingOf(family: 'paragraph' | 'text', name: string | undefined): TextSetting {
    const key = `${family} ${name ?? ''}`;
    const known = this.#settings.get(key);
    if (known) return known;
    let setting: TextSetting = {};
    let style = this.#styles.get(key);
    for (let length = 0; style && length < MAX_CHAIN; length += 1) {
      setting = { ...settingOf(childNamed(style, 'style:text-properties')), ...setting };
      style = this.#styles.get(`${family} ${style.attributes['style:parent-style-name'] ?? ''}`);
    }
    this.#settings.set(key, setting);
    return setting;
  }
}
