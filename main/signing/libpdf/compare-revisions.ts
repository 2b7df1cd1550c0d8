import {
  PDF,
  PdfArray,
  PdfBool,
  PdfDict,
  PdfName,
  PdfNumber,
  PdfRef,
  PdfStream,
  PdfString,
} from '@libpdf/core';
import type { PdfObject } from '@libpdf/core';

type Value = PdfObject | null | undefined;

/** The same document before and after, walked side by side. */
interface Walk {
  readonly before: PDF;
  readonly after: PDF;
  /** Pairs of references already on the way: a page points back to its parent. */
  readonly seen: Set<string>;
}

const resolved = (pdf: PDF, value: Value): Value =>
  value instanceof PdfRef ? pdf.getObject(value) : value;

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

function sameScalar(a: Value, b: Value): boolean {
  if (a instanceof PdfNumber) return b instanceof PdfNumber && a.value === b.value;
  if (a instanceof PdfName) return b instanceof PdfName && a.value === b.value;
  if (a instanceof PdfBool) return b instanceof PdfBool && a.value === b.value;
  if (a instanceof PdfString) return b instanceof PdfString && sameBytes(a.bytes, b.bytes);
  return (a?.type ?? 'null') === (b?.type ?? 'null');
}

const items = (array: PdfArray): readonly Value[] => array.toArray();

/** A new signature field, and nothing else, may come into a signed document. */
function isSignatureWidget(walk: Walk, value: Value): boolean {
  const widget = resolved(walk.after, value);
  return widget instanceof PdfDict && widget.getName('FT')?.value === 'Sig';
}

function onlyGrewBySignatures(walk: Walk, a: Value, b: Value): boolean {
  const before = resolved(walk.before, a) ?? new PdfArray();
  const after = resolved(walk.after, b) ?? new PdfArray();
  if (!(before instanceof PdfArray) || !(after instanceof PdfArray)) return false;
  const old = items(before);
  const now = items(after);
  return (
    old.every((value, index) => same(walk, value, now[index])) &&
    now.slice(old.length).every((value) => isSignatureWidget(walk, value))
  );
}

/** What a further signature may change: the form's list of fields, its flags, and a page's list of annotations. */
function mayDiffer(dict: PdfDict, key: string): boolean {
  if (key === 'Annots') return dict.getName('Type')?.value === 'Page';
  return key === 'Fields' && dict.has('SigFlags');
}

function sameDict(walk: Walk, a: PdfDict, b: PdfDict): boolean {
  const keys = new Set([...a.keys(), ...b.keys()].map((key) => key.value));
  return [...keys].every((key) =>
    mayDiffer(a, key)
      ? onlyGrewBySignatures(walk, a.get(key), b.get(key))
      : same(walk, a.get(key), b.get(key)),
  );
}

function sameValue(walk: Walk, a: Value, b: Value): boolean {
  if (a instanceof PdfStream) {
    return b instanceof PdfStream && sameBytes(a.data, b.data) && sameDict(walk, a, b);
  }
  if (a instanceof PdfDict) return b?.type === 'dict' && sameDict(walk, a, b as PdfDict);
  if (!(a instanceof PdfArray)) return sameScalar(a, b);
  if (!(b instanceof PdfArray) || a.length !== b.length) return false;
  const others = items(b);
  return items(a).every((value, index) => same(walk, value, others[index]));
}

function same(walk: Walk, a: Value, b: Value): boolean {
  if (a instanceof PdfRef && b instanceof PdfRef) {
    const pair = `${a.toString()} ${b.toString()}`;
    if (walk.seen.has(pair)) return true;
    walk.seen.add(pair);
  }
  return sameValue(walk, resolved(walk.before, a), resolved(walk.after, b));
}

/**
 * Whether a document says the same as at an earlier revision of itself, further signatures apart. Stricter than
 * it need be: what other programs may legally add (validation data, metadata) counts as a change.
 */
export async function saysTheSame(before: Uint8Array, after: Uint8Array): Promise<boolean> {
  const walk = {
    before: await PDF.load(before),
    after: await PDF.load(after),
    seen: new Set<string>(),
  };
  return same(walk, walk.before.getCatalog(), walk.after.getCatalog());
}
