// A test runner of Stryker's that loads the tests once as one script, and evaluates it anew for each mutant: vitest takes
// two seconds to start over, this takes a twentieth.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import {
  commonTokens,
  declareClassPlugin,
  declareValuePlugin,
  PluginKind,
  tokens,
} from '@stryker-mutator/api/plugin';
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { bundleTests } from './bundle-tests.mjs';
import { collectTests, quickly } from './stand-ins.mjs';

/** @typedef {import('./stand-ins.mjs').Test} Test */

/**
 * A mutant that lives through tests that keep the processor busy for so long, those likely to notice it first, counts as
 * survived: the share of killed ones is never too high for it. `GOUJI_MUTATION_SECONDS=60`: nearer to the truth, and slower.
 */
const LONGEST_MS = Number(process.env['GOUJI_MUTATION_SECONDS'] ?? 6) * 1000;

/** In the sandbox. */
const BREADTH = '.cache/mutation-breadth.json';

const busyMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** The corpus in formats whose readers take longer than all that is judged here; the same reports stand in it as pages and texts. */
const OTHER_FORMATS = /source\.(?:pdf|docx?|odt|xlsx|gb18030)/;

/**
 * The share of the mutants that are tried, chosen by what they change: `GOUJI_MUTATION_SHARE=0.05`. To Stryker the others
 * are errors, which it leaves out of the score. `GOUJI_MUTATION_SAMPLE=word`: others than without, for each word.
 */
const NOT_TRIED = 'not in the sample';
const SHARE = Number(process.env['GOUJI_MUTATION_SHARE'] ?? 1);
const SAMPLE = process.env['GOUJI_MUTATION_SAMPLE'] ?? '';

function isChosen(/** @type {import('@stryker-mutator/api/core').Mutant} */ mutant) {
  const { fileName, location, mutatorName, replacement } = mutant;
  const name = path.relative(process.cwd(), fileName).replace(/^.*(?=shared\/)/, '');
  const words = SAMPLE + JSON.stringify([name, location, mutatorName, replacement]);
  return createHash('sha256').update(words).digest().readUInt32BE(0) / 2 ** 32 < SHARE;
}

/** @typedef {{ files: [string, () => void][], tests: Test[], collect: (file: string, give: () => void) => void }} Loaded */

/** Stryker's counters, as they stand in what it makes of a source file; its own way to count takes ten times as long. */
const COUNTING = /function (stryCov_9fa48(?:\$\d+)?)\(\) \{/g;

const MOST_MUTANTS = 100_000;
const counts = new Uint32Array(MOST_MUTANTS);
/** @type {any} */ (globalThis).mutantHits = counts;
const COUNT =
  'const hits = globalThis.mutantHits; for (let i = 0; i < arguments.length; i += 1) hits[arguments[i]] += 1;';

const messageOf = (/** @type {unknown} */ error) =>
  (error instanceof Error ? error.message : String(error)).slice(0, 300);

export class InProcessRunner {
  static inject = tokens(commonTokens.options);
  /** How many mutants each test runs. @type {Record<string, number>} */
  breadth = {};
  /** Tests that noticed a mutant of a file, the latest first. @type {Map<string, string[]>} */
  killers = new Map();
  /** Tests that run some line of a file. @type {Map<string, Set<string>>} */
  near = new Map();
  /** What the tests use of packages, by name; loaded once. @type {Map<string, any>} */
  packages = new Map();
  /** @type {vm.Script | null} */
  script = null;
  /** All modules, evaluated with no mutant. @type {Loaded | undefined} */
  sound;

  /** @param {import('@stryker-mutator/api/core').StrykerOptions} options */
  constructor(options) {
    this.options = options;
    this.space = /** @type {any} */ (globalThis).__stryker__ ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const file = path.resolve('.cache/mutation-tests.cjs');
    if (!existsSync(file)) await bundleTests(file);
    await this.read(file);
    // A process that Stryker has started anew, after one that did not come to an end, has made no dry run.
    if (existsSync(BREADTH)) this.breadth = JSON.parse(readFileSync(BREADTH, 'utf8'));
  }

  async read(/** @type {string} */ file) {
    this.source = readFileSync(file, 'utf8');
    const names = [...this.source.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name = '']) => name);
    for (const name of new Set(names)) {
      if (name === 'vitest') continue;
      const loaded = await import(name);
      // What gives one function alone is that function to `require`.
      const isFunction = typeof loaded.default === 'function' && Object.keys(loaded).length === 1;
      this.packages.set(name, isFunction ? loaded.default : loaded);
    }
    this.packages.set('fast-check', quickly(this.packages.get('fast-check')));
  }

  /** Evaluates all modules, and gives what gives the tests of each file. @returns {Loaded} */
  load() {
    const { vitest, tests, collect } = collectTests();
    const require = (/** @type {string} */ name) =>
      name === 'vitest' ? vitest : this.packages.get(name);
    const exports = /** @type {{ files: [string, () => void][] }} */ ({ files: [] });
    this.script?.runInThisContext()(require, { exports }, exports);
    return { files: exports.files, tests, collect };
  }

  /** The tests of the files that are wanted, their bodies evaluated anew. */
  testsOf(
    /** @type {Loaded} */ { files, tests, collect },
    /** @type {(file: string) => boolean} */ isWanted,
    /** @type {(file: string) => void} */ done = () => undefined,
  ) {
    tests.length = 0;
    for (const [file, give] of files) {
      if (!isWanted(file)) continue;
      collect(file, give);
      done(file);
    }
    return tests.filter(({ id }) => !OTHER_FORMATS.test(id));
  }

  compile(/** @type {string} */ source) {
    this.script = new vm.Script(`(function (require, module, exports) {${source}\n})`, {
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
  }

  async dryRun() {
    this.compile((this.source ?? '').replace(COUNTING, `$& ${COUNT} return;`));
    this.space.activeMutant = undefined;
    const loaded = this.load();
    /** @type {import('@stryker-mutator/api/core').MutantCoverage} */
    const coverage = { static: takeHits(), perTest: {} };
    /** What the bodies of the test files do when they give their tests. @type {Map<string, Hits>} */
    const bodies = new Map();
    const tests = this.testsOf(
      loaded,
      () => true,
      (file) => bodies.set(file, takeHits()),
    );
    const results = [];
    for (const test of tests) {
      const result = await this.resultOf(test);
      results.push(result);
      const hits = together(takeHits(), bodies.get(test.file) ?? {});
      coverage.perTest[test.id] = hits;
      this.breadth[test.id] = Object.keys(hits).length;
    }
    writeFileSync(BREADTH, JSON.stringify(this.breadth));
    const fault = await this.faultInOrder(loaded);
    if (fault !== null) return { status: DryRunStatus.Error, errorMessage: fault };
    this.compile((this.source ?? '').replace(COUNTING, '$& return;'));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: coverage };
  }

  /** A test that needs others before it fails with any mutant, when its turn comes first: it notices nothing. */
  async faultInOrder(/** @type {Loaded} */ loaded) {
    for (const test of this.testsOf(loaded, () => true).toReversed()) {
      const { status } = await this.resultOf(test);
      if (status !== TestStatus.Success) return `fails when run before the others: ${test.id}`;
    }
    return null;
  }

  async resultOf(/** @type {Test} */ { id, file, before, run }) {
    const start = performance.now();
    const about = () => ({
      ...{ id, name: id, fileName: path.resolve(file) },
      timeSpentMs: Math.round(performance.now() - start),
    });
    try {
      for (const act of before.splice(0)) await act();
      await run();
      return { ...about(), status: TestStatus.Success };
    } catch (error) {
      return { ...about(), status: TestStatus.Failed, failureMessage: messageOf(error) };
    }
  }

  nearTo(/** @type {string} */ file) {
    const near = this.near.get(file) ?? new Set();
    this.near.set(file, near);
    return near;
  }

  /**
   * The tests that may notice the mutant: those that noticed others of its file, then those that have its name, or the
   * rule's, in theirs, then those that run the file; and of these first the ones that run little else.
   */
  inOrder(/** @type {Test[]} */ tests, /** @type {string} */ file) {
    const likely = this.killers.get(file) ?? [];
    const near = this.nearTo(file);
    const name = path.basename(file, '.ts');
    const rank = (/** @type {Test} */ { id }) => {
      const at = likely.indexOf(id);
      const far = id.toLowerCase().includes(name) ? 0 : near.has(id) ? 1 : 2;
      return at < 0 ? likely.length + far * MOST_MUTANTS + (this.breadth[id] ?? 0) : at;
    };
    return tests
      .map((test) => ({ test, rank: rank(test) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ test }) => test);
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ testFilter, hitLimit, activeMutant, sandboxFileName }) {
    for (const id of testFilter ?? []) this.nearTo(sandboxFileName).add(id);
    if (!isChosen(activeMutant)) {
      return toMutantRunResult({ status: DryRunStatus.Error, errorMessage: NOT_TRIED });
    }
    if (!this.script) this.compile((this.source ?? '').replace(COUNTING, '$& return;'));
    const { space } = this;
    Object.assign(space, { hitCount: 0, hitLimit, activeMutant: undefined });
    const files = testFilter && new Set(testFilter.map((id) => id.split(' > ', 1)[0]));
    let results;
    try {
      // What runs when a module is evaluated is not to be had otherwise than by evaluating it again.
      if (!testFilter) space.activeMutant = activeMutant.id;
      const loaded = testFilter ? (this.sound ??= this.load()) : this.load();
      space.activeMutant = activeMutant.id;
      const tests = this.testsOf(loaded, (file) => !files || files.has(file));
      const wanted = testFilter && new Set(testFilter);
      const chosen = wanted ? tests.filter(({ id }) => wanted.has(id)) : tests;
      if (wanted && chosen.length === 0) return toMutantRunResult(NO_TESTS);
      results = await this.untilKilled(this.inOrder(chosen, sandboxFileName), sandboxFileName);
    } catch (error) {
      results = [failedLoad(messageOf(error))];
    }
    this.space.activeMutant = undefined;
    const endless = determineHitLimitReached(this.space.hitCount, hitLimit);
    return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests: results });
  }

  async untilKilled(/** @type {Test[]} */ tests, /** @type {string} */ file) {
    const results = [];
    const end = busyMs() + LONGEST_MS;
    for (const test of tests) {
      const result = await this.resultOf(test);
      results.push(result);
      if (result.status !== TestStatus.Success) {
        const others = (this.killers.get(file) ?? []).filter((id) => id !== test.id);
        this.killers.set(file, [test.id, ...others].slice(0, 40));
        break;
      }
      if (busyMs() > end) break;
    }
    return results;
  }
}

/** How often each mutant was reached, by its number. @typedef {Record<string, number>} Hits */

/** What was counted since the last time. @returns {Hits} */
function takeHits() {
  /** @type {Hits} */
  const taken = {};
  counts.forEach((count, id) => {
    if (count > 0) taken[id] = count;
  });
  counts.fill(0);
  return taken;
}

/** @param {Hits} hits @param {Hits} more @returns {Hits} */
function together(hits, more) {
  for (const [id, count] of Object.entries(more)) hits[id] = (hits[id] ?? 0) + count;
  return hits;
}

/** Where a mutant leaves none of its tests, nothing is known of it. */
const NO_TESTS = /** @type {const} */ ({
  status: DryRunStatus.Error,
  errorMessage: 'none of its tests is there',
});

const failedLoad = (/** @type {string} */ failureMessage) => ({
  ...{ id: 'load', name: 'load', timeSpentMs: 0, failureMessage },
  status: TestStatus.Failed,
});

/** What is no logic: a rule's examples are its tests, and one that becomes another proves nothing. */
const examples = {
  shouldIgnore: (/** @type {any} */ { node }) =>
    node.type === 'ObjectProperty' && node.key.name === 'examples'
      ? "a rule's examples are tests"
      : undefined,
};

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'examples', examples),
  declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner),
];
