// `npm run corpus:render`: makes of every `tests/corpus/<case>/source.html` the same report in the other formats. It needs
// LibreOffice (`soffice`), iconv and the font WenQuanYi Micro Hei (small when embedded); the files are committed, so that the tests need none of them.
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './lib/root.mjs';

const CORPUS = path.join(ROOT, 'tests/corpus');
const WRITER = 'HTML (StarWriter)';
const CALC = 'HTML (StarCalc)';
/** Tab (9) between the cells, quotation marks (34), UTF-8 (76): as cells are pasted from a spreadsheet. */
const TABS = 'csv:Text - txt - csv (StarCalc):9,34,76';

/** What is made of what, in this order; a filter for the import where the source is a web page. @type {readonly (readonly [made: string, from: string, to: string, filter?: string])[]} */
const STEPS = [
  ['source.docx', 'source.html', 'docx:MS Word 2007 XML', WRITER],
  ['source.odt', 'source.docx', 'odt'],
  ['source.doc', 'source.docx', 'doc:MS Word 97'],
  ['source.pdf', 'source.docx', 'pdf:writer_pdf_Export'],
  ['source.xlsx', 'source.html', 'xlsx:Calc MS Excel 2007 XML', CALC],
  ['source.csv', 'source.xlsx', TABS],
];

/** @param {string} folder @param {(typeof STEPS)[number]} step */
function convert(folder, [made, from, to, filter]) {
  execFileSync(
    'soffice',
    [
      ...[
        '--headless',
        `-env:UserInstallation=${pathToFileURL(path.join(tmpdir(), 'gouji-office'))}`,
      ],
      ...(filter ? [`--infilter=${filter}`] : []),
      ...['--convert-to', to, '--outdir', folder, path.join(folder, from)],
    ],
    { stdio: 'pipe' },
  );
  if (!existsSync(path.join(folder, made))) throw new Error(`${made} was not made of ${from}`);
}

/** @param {string} name */
function render(name) {
  const home = path.join(CORPUS, name);
  const folder = mkdtempSync(path.join(tmpdir(), 'gouji-corpus-'));
  copyFileSync(path.join(home, 'source.html'), path.join(folder, 'source.html'));
  for (const step of STEPS) convert(folder, step);
  for (const format of ['docx', 'odt', 'doc', 'pdf', 'xlsx'])
    copyFileSync(path.join(folder, `source.${format}`), path.join(home, `source.${format}`));
  copyFileSync(path.join(folder, 'source.csv'), path.join(home, 'source.txt'));
  const page = readFileSync(path.join(home, 'source.html'), 'utf8').replace('UTF-8', 'GB2312');
  const encoded = execFileSync('iconv', ['-f', 'UTF-8', '-t', 'GB18030'], { input: page });
  writeFileSync(path.join(home, 'source.gb18030.html'), encoded);
  rmSync(folder, { recursive: true });
  for (const file of readdirSync(home).filter((each) => each.startsWith('source.')))
    console.log(`${name}/${file}`, statSync(path.join(home, file)).size);
}

const wanted = process.argv.slice(2);
for (const name of readdirSync(CORPUS)) {
  if (!existsSync(path.join(CORPUS, name, 'source.html'))) continue;
  if (wanted.length === 0 || wanted.includes(name)) render(name);
}
