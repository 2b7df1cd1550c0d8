// `node tests/mutation/score.mjs [.cache/mutation.json …]`: how many mutants the tests notice, by folder. Of a sample, also
// within what limits the share lies in 19 of 20 samples.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {{ all: number, uncovered: number, killed: number, survived: number }} Score */

/** @type {Map<string, Score>} */
const scores = new Map();
const total = 'all';

const scoreOf = (/** @type {string} */ folder) => {
  const score = scores.get(folder) ?? { all: 0, uncovered: 0, killed: 0, survived: 0 };
  scores.set(folder, score);
  return score;
};

function add(/** @type {Score} */ score, /** @type {string} */ status) {
  if (status === 'Ignored' || status === 'CompileError') return;
  score.all += 1;
  if (status === 'NoCoverage') score.uncovered += 1;
  if (status === 'Killed' || status === 'Timeout') score.killed += 1;
  if (status === 'Survived') score.survived += 1;
}

const files = process.argv.slice(2);
for (const file of files.length > 0 ? files : ['.cache/mutation.json']) {
  /** @type {{ files: Record<string, { mutants: { status: string }[] }> }} */
  const report = JSON.parse(readFileSync(file, 'utf8'));
  for (const [name, { mutants }] of Object.entries(report.files)) {
    for (const { status } of mutants) {
      add(scoreOf(path.dirname(name)), status);
      add(scoreOf(total), status);
    }
  }
}

/** What no test runs is known of all mutants, what survives of those that were tried. */
function lineOf(
  /** @type {string} */ folder,
  /** @type {Score} */ { all, uncovered, killed, survived },
) {
  const tried = killed + survived;
  const covered = (all - uncovered) / Math.max(1, all);
  const share = killed / Math.max(1, tried);
  const isWhole = tried === all - uncovered;
  const spread = isWhole
    ? 0
    : 1.96 * Math.sqrt((share * (1 - share)) / Math.max(1, tried)) * covered;
  const figure = `${(share * covered * 100).toFixed(1)} %${isWhole ? '' : ` ± ${(spread * 100).toFixed(1)}`}`;
  const counts = [all, uncovered, tried, killed, survived].map((each) => String(each).padStart(9));
  return `${folder.padEnd(24)}${counts.join('')}  ${figure}`;
}

console.log(`${''.padEnd(24)}  mutants uncovered    tried   killed survived`);
for (const [folder, score] of [...scores].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(lineOf(folder, score));
}
