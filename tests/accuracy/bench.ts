/**
 * Prints how much the rules find and how often they are wrong:
 * `bench.ts [--clean N] [--each N] [--from SEED] [--only WORDS OF A KIND] [--examples]`, or with `--update` writes what the tests expect.
 */
import { writeFileSync } from 'node:fs';
import { RULE_SET_VERSION } from '../../shared/rules/registry';
import { knownReports, measureClean, measurePlants } from './measure';
import { measureShare, seedsUpTo, shareText } from './share';
import { tableOf } from './tables';

/** Relative to the checkout, where the command runs. */
const EXPECTED = 'tests/accuracy/expected.json';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const word = (name: string): string => {
  const at = process.argv.indexOf(name);
  return at < 0 ? '' : (process.argv[at + 1] ?? '');
};

function print(): void {
  const started = process.hrtime.bigint();
  const known = knownReports(option('--from', 0));
  const clean = measureClean(seedsUpTo(option('--clean', 1000)), known);
  const planted = measurePlants(option('--each', 10), word('--only'), known);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  console.log(`rule set ${RULE_SET_VERSION}, ${seconds.toFixed(1)} s`);
  console.log(tableOf(clean, planted, process.argv.includes('--examples')));
}

if (process.argv.includes('--update')) writeFileSync(EXPECTED, shareText(measureShare()));
else print();
