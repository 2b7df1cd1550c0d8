import { strFromU8, strToU8, unzipSync, unzlibSync, zipSync } from 'fflate';
import type { Random } from '../generator/random';
import { mutateBytes, mutateInPlace } from './mutate-bytes';
import { mutateMarkup } from './mutate-markup';

/** The part that the report stands in. */
const MAIN_PART = /^(?:word\/document|content|xl\/worksheets\/sheet1|xl\/sharedStrings)\.xml$/;

/** Changed within, and packed again: a change of the packed bytes seldom gets through the checksums. */
function mutatePacked(bytes: Uint8Array, random: Random): Uint8Array {
  const files = unzipSync(bytes);
  const names = Object.keys(files).filter((name) => name.endsWith('.xml'));
  const main = names.filter((name) => MAIN_PART.test(name));
  const [first = '', ...rest] = random.chance(0.8) ? main : names;
  const name = random.pick([first, ...rest]);
  const part = files[name] ?? new Uint8Array();
  const changed = random.chance(0.2)
    ? mutateBytes(part, random)
    : strToU8(mutateMarkup(strFromU8(part), random));
  // What an OpenDocument file is stands first in it, unpacked.
  const level = (file: string) => ({ level: file === 'mimetype' ? 0 : 1 }) as const;
  const entries = Object.entries({ ...files, [name]: changed });
  return zipSync(Object.fromEntries(entries.map(([file, data]) => [file, [data, level(file)]])));
}

const STREAM = /<<[^<>]*\/FlateDecode[^<>]*>>\s*stream\r?\n/g;
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

/** Operators of a page: numbers changed, lines taken out or doubled. */
function mutateOperators(text: string, random: Random): string {
  const lines = text.split('\n');
  for (let times = random.int(1, 8); times > 0; times -= 1) {
    const at = random.int(0, lines.length - 1);
    const line = lines[at] ?? '';
    const other = line.replace(/-?[\d.]+/, random.pick(['0', '-5', '1e9', '99999', '300.5', '']));
    lines.splice(
      at,
      1,
      ...random.pick([[], [line, line], [other], [other], [line, 'q'], ['Q', line]]),
    );
  }
  return lines.join('\n');
}

/** A packed stream of a PDF, unpacked, changed and left unpacked. Places in the file move: readers mend that. */
function mutatePdf(bytes: Uint8Array, random: Random): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const streams = [...text.matchAll(STREAM)];
  const stream = streams[random.int(0, Math.max(0, streams.length - 1))];
  if (!stream) return mutateBytes(bytes, random);
  const from = stream.index + stream[0].length;
  const to = text.indexOf('endstream', from);
  const content = Buffer.from(unzlibSync(bytes.subarray(from, to))).toString('latin1');
  const changed = mutateOperators(content, random);
  const head = stream[0]
    .replace(/\/Length \d+(?: \d+ R)?/, `/Length ${changed.length}`)
    .replace(/\/Filter\s*\/FlateDecode/, '');
  return latin1(`${text.slice(0, stream.index)}${head}${changed}${text.slice(to)}`);
}

/** Text as bytes of Latin-1, so that the markup of any encoding can be changed. */
const mutateText = (bytes: Uint8Array, random: Random): Uint8Array => {
  const encoding = random.chance(0.5) ? 'utf8' : 'latin1';
  return new Uint8Array(
    Buffer.from(mutateMarkup(Buffer.from(bytes).toString(encoding), random), encoding),
  );
};

/** A file of the format that its name tells, damaged: at random, or so that the damage reaches its content. */
export function mutateFile(name: string, bytes: Uint8Array, random: Random): Uint8Array {
  if (random.chance(0.25)) return mutateBytes(bytes, random);
  if (/\.(?:docx|xlsx|odt)$/.test(name)) return mutatePacked(bytes, random);
  if (name.endsWith('.pdf')) return mutatePdf(bytes, random);
  return name.endsWith('.doc') ? mutateInPlace(bytes, random) : mutateText(bytes, random);
}
