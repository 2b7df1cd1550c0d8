/** `npm run bench:reading`: from bytes to report, against the library alone on the same file, in one run. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDocument } from '../../main/import/read-document';
import { parseReport } from '../../shared/parse/parse-report';
import { LIBRARY_ALONE, pdfToText } from './library-alone';

const files = process.argv.slice(2);
const WARM_UP = 5;
const TIMES = 25;

/** In milliseconds, warm. The middle one: other programs on the machine make the largest ones. */
async function median(run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let time = 0; time < WARM_UP + TIMES; time += 1) {
    const started = performance.now();
    await run();
    if (time >= WARM_UP) times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b)[TIMES >> 1] ?? NaN;
}

async function readToReport(bytes: Uint8Array): Promise<void> {
  const document = await readDocument(bytes);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  parseReport(document.value, []);
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;
const ratio = (ms: number, other: number | null) =>
  other === null ? '' : Math.round((ms / other) * 100) / 100;

async function measure(file: string) {
  const bytes = new Uint8Array(readFileSync(file));
  const format = path.extname(file).slice(1);
  const library = LIBRARY_ALONE[format];
  const poppler =
    format === 'pdf'
      ? pdfToText(bytes, path.join(tmpdir(), `gouji-bench-${process.pid}.pdf`))
      : null;
  const report = await median(() => readToReport(bytes));
  const document = await median(() => readDocument(bytes));
  const alone = library ? await median(() => library.run(bytes)) : null;
  const text = poppler ? await median(poppler) : null;
  return {
    file: path.join(path.basename(path.dirname(file)), path.basename(file)),
    'report (ms)': rounded(report),
    'document (ms)': rounded(document),
    library: library?.name ?? 'none',
    'library (ms)': alone === null ? '' : rounded(alone),
    'report / library': ratio(report, alone),
    'document / library': ratio(document, alone),
    'pdftotext (ms)': text === null ? '' : rounded(text),
    'report / pdftotext': ratio(report, text),
  };
}

const rows: Readonly<Record<string, unknown>>[] = [];
for (const file of files) {
  try {
    rows.push(await measure(file));
  } catch (error) {
    console.log(`${file}: ${String(error)}`);
  }
}
console.table(rows);
