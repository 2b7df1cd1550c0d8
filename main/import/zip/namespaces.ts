/** Namespaces by the prefix that they have here; the strict form of Office Open XML has its own names for the same. */
const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  '': [
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
    'http://purl.oclc.org/ooxml/spreadsheetml/main',
    'http://schemas.openxmlformats.org/package/2006/relationships',
  ],
  w: [
    'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    'http://purl.oclc.org/ooxml/wordprocessingml/main',
  ],
  r: [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
  m: [
    'http://schemas.openxmlformats.org/officeDocument/2006/math',
    'http://purl.oclc.org/ooxml/officeDocument/math',
  ],
  pic: [
    'http://schemas.openxmlformats.org/drawingml/2006/picture',
    'http://purl.oclc.org/ooxml/drawingml/picture',
  ],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
  office: ['urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  text: ['urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  table: ['urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  style: ['urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  fo: ['urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  draw: ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'],
};

const prefixes: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMESPACES).flatMap(([prefix, names]) => names.map((name) => [name, prefix])),
);

/** The prefix that this namespace has here. One that is not known here keeps its own, unless that means another. */
export const canonicalPrefix = (namespace: string, prefix: string): string =>
  prefixes.get(namespace) ?? (prefix !== '' && prefix in NAMESPACES ? `other-${prefix}` : prefix);
