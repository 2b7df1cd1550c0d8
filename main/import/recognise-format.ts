const ascii = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));

/** The first bytes of the formats that people keep reports in. A file's name is never asked. */
const SIGNATURES: readonly (readonly number[])[] = [
  ascii('%PDF'),
  ascii('PK\x03\x04'), // docx, wps, ofd, xlsx, zip
  ascii('PK\x05\x06'),
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], // doc, xls
  ascii('{\\rtf'),
  [0x89, ...ascii('PNG')],
  [0xff, 0xd8, 0xff],
  ascii('GIF8'),
  ascii('II*\x00'),
  ascii('MM\x00*'),
  ascii('RIFF'),
  ascii('7z\xbc\xaf\x27\x1c'),
  ascii('Rar!\x1a\x07'),
  [0x1f, 0x8b],
  [0x7f, ...ascii('ELF')],
  ascii('SQLite format 3\x00'),
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Whether the bytes carry the signature of a format that is not plain text. */
export const hasBinarySignature = (bytes: Uint8Array): boolean =>
  SIGNATURES.some((signature) => startsWith(bytes, signature));

/** A saved web page: markup from its first visible character, or a MIME archive of one (.mht). */
const WEB_PAGE =
  /^\s*(?:<\?xml|<!--|<!doctype\b|<html\b|<head\b|<body\b|<meta\b|<table\b|<div\b|MIME-Version:|From: <Saved by )/i;

export const isWebPage = (text: string): boolean => WEB_PAGE.test(text.slice(0, 4096));
