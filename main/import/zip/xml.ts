import { isUtf8 } from 'node:buffer';
import { Parser } from 'htmlparser2';
import { canonicalPrefix } from './namespaces';
import { Refusal } from './refusal';

export interface XmlElement {
  /** With the usual prefix of its namespace, whatever prefix the file takes: `w:tbl`, `table:table`, `row`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | null;
  /** Counts from 1 among the elements of this name in the parent. */
  readonly ordinal: number;
}

/** Adjoining pieces of text are not joined. */
export type XmlNode = XmlElement | string;

const MAX_DEPTH = 256;
/** A county's report has 6,000. */
const MAX_ELEMENTS = 1_000_000;

const damaged = (detail: string): Refusal => new Refusal('damaged', detail);

/** UTF-8 unless a mark, the first bytes or the declaration say otherwise. */
function encodingOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
}

/** A mark at the beginning says nothing. */
const MARK_BYTES = 3;
const hasMark = ([a, b, c]: Uint8Array): boolean => a === 0xef && b === 0xbb && c === 0xbf;

function decode(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  // As nearly all are, and in half the time.
  if (/^utf-?8$/i.test(encoding) && isUtf8(bytes)) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return text.toString('utf8', hasMark(bytes) ? MARK_BYTES : 0);
  }
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged('text that is not in the encoding it declares');
  }
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
  /** How many children of each name there are; none yet where it is missing. */
  counts: Map<string, number> | null;
  readonly names: Names;
}

/** Names as the file writes them → names as they are written here. Null: they are the same. */
type Renamed = ReadonlyMap<string, string> | null;

/** The prefixes that hold within an element. */
class Names {
  readonly #prefixes: Renamed;

  constructor(prefixes: Renamed) {
    this.#prefixes = prefixes;
  }

  /** With what the element itself declares. */
  with(attributes: Readonly<Record<string, string>>): Names {
    let changed: Map<string, string> | null = null;
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue;
      const prefix = key === 'xmlns' ? '' : key.slice('xmlns:'.length);
      const canonical = canonicalPrefix(attributes[key] ?? '', prefix);
      const before = this.#prefixes?.get(prefix) ?? prefix;
      if (canonical === before) continue;
      changed ??= new Map(this.#prefixes);
      changed.set(prefix, canonical);
    }
    return changed ? new Names(changed) : this;
  }

  element(name: string): string {
    if (!this.#prefixes) return name;
    const colon = name.indexOf(':');
    const prefix = this.#prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    if (prefix === undefined) return name;
    const local = name.slice(colon + 1);
    return prefix === '' ? local : `${prefix}:${local}`;
  }

  /** A name without a prefix is in no namespace. */
  attributes(written: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    if (!this.#prefixes) return written;
    return Object.fromEntries(
      Object.entries(written).map(([name, value]) => [
        name.includes(':') ? this.element(name) : name,
        value,
      ]),
    );
  }
}

/** Builds the tree, and ends the reading where the bounds are passed. */
class Builder {
  root: XmlElement | null = null;
  readonly #open: OpenElement[] = [];
  #count = 0;

  openElement(written: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#open.at(-1) ?? null;
    if (!parent && this.root) throw damaged('two roots');
    if (this.#open.length >= MAX_DEPTH) throw damaged('nested too deeply');
    if (++this.#count > MAX_ELEMENTS) throw new Refusal('tooLong', 'too many elements');
    const names = (parent?.names ?? new Names(null)).with(attributes);
    const name = names.element(written);
    const ordinal = (parent?.counts?.get(name) ?? 0) + 1;
    if (parent) (parent.counts ??= new Map<string, number>()).set(name, ordinal);
    const element: OpenElement = {
      name,
      attributes: names.attributes(attributes),
      children: [],
      parent,
      ordinal,
      counts: null,
      names,
    };
    parent?.children.push(element);
    this.root ??= element;
    this.#open.push(element);
  }

  text(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }

  close(): void {
    this.#open.pop();
  }
}

/**
 * XML without a document type: entities are the five and numbers, nothing is fetched, nothing is expanded.
 * Throws a `Refusal` where it is not well-formed, or beyond the bounds.
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const xml = decode(bytes);
  const builder = new Builder();
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        builder.openElement(name, attributes);
      },
      onclosetag: (_, implied) => {
        // `<a/>` counts as implied too; any other one was never closed.
        if (implied && xml[parser.endIndex - 1] !== '/') throw damaged('an element without an end');
        builder.close();
      },
      ontext: (text) => {
        builder.text(text);
      },
      onprocessinginstruction: (name) => {
        if (name.startsWith('!')) throw damaged('a document type');
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  if (!builder.root) throw damaged('no element');
  return builder.root;
}

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter(isElement);

export const childrenNamed = (element: XmlElement, name: string): readonly XmlElement[] =>
  elementsOf(element).filter((child) => child.name === name);

export const childNamed = (
  element: XmlElement | null | undefined,
  name: string,
): XmlElement | null => {
  // It is asked for every run and cell of a document.
  for (const child of element?.children ?? []) {
    if (isElement(child) && child.name === name) return child;
  }
  return null;
};

/** The element at the end of this way of first children. */
export const descend = (element: XmlElement, ...names: readonly string[]): XmlElement | null =>
  names.reduce<XmlElement | null>((at, name) => childNamed(at, name), element);

/** All text within, as it is written. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (isElement(child) ? textOf(child) : child)).join('');

/** `/w:document/w:body/w:tbl[2]/w:tr[3]`: the root and what holds all the rest have no number. */
export function pathOf(element: XmlElement): string {
  const { parent } = element;
  if (!parent) return `/${element.name}`;
  return parent.parent
    ? `${pathOf(parent)}/${element.name}[${element.ordinal}]`
    : `/${parent.name}/${element.name}`;
}
