/** `npm run bench:reading`: from bytes to report, against the library alone on the same file, in one run. */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readDocument } from '../../main/import/read-document';
import { parseReport } from '../../shared/parse/parse-report';
import { LIBRARY_ALONE, pdfToText } from './library-alone';

const files = process.argv.slice(2);
/** The compiler goes on with its work for some time. */
const WARM_UP = 20;
const TIMES = 25;

interface Time {
  /** Until it is done. */
  readonly wall: number;
  /** That this process worked: other programs on the machine make no difference to it. */
  readonly work: number;
}

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

/** In milliseconds, warm; of many times the middle one. */
async function median(run: () => unknown): Promise<Time> {
  const walls: number[] = [];
  const works: number[] = [];
  for (let time = 0; time < WARM_UP + TIMES; time += 1) {
    const started = performance.now();
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    if (time < WARM_UP) continue;
    walls.push(performance.now() - started);
    works.push((user + system) / 1000);
  }
  return { wall: middle(walls), work: middle(works) };
}

async function readToReport(bytes: Uint8Array): Promise<void> {
  const document = await readDocument(bytes);
  if (!document.ok) throw new Error(JSON.stringify(document.error));
  parseReport(document.value, []);
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10;
const ratio = (ms: number, other: number | undefined) =>
  other === undefined ? '' : Math.round((ms / other) * 100) / 100;

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
  const alone = library ? await median(() => library.run(bytes)) : undefined;
  const text = poppler ? await median(poppler) : undefined;
  return {
    file: path.join(path.basename(path.dirname(file)), path.basename(file)),
    'report (ms)': rounded(report.wall),
    work: rounded(report.work),
    'document, work': rounded(document.work),
    library: library?.name ?? 'none',
    'library (ms)': alone ? rounded(alone.wall) : '',
    'library, work': alone ? rounded(alone.work) : '',
    'report / library': ratio(report.work, alone?.work),
    'document / library': ratio(document.work, alone?.work),
    'pdftotext (ms)': text ? rounded(text.wall) : '',
    'report / pdftotext': ratio(report.wall, text?.wall),
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
