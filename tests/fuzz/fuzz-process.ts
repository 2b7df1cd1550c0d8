/** Reads damaged files one after the other; its parent sees each begin, and ends it where one does not end. */
import { readAndAudit } from '../../main/import/read-and-audit';
import { BY_ITSELF } from '../../main/import/reading-request';
import { readingFaults } from './check-reading';
import { corpusFiles, fuzzInput } from './fuzz-input';
import type { FuzzMessage } from './fuzz-message';

const [corpus = '', first = '0', count = '0'] = process.argv.slice(2);
const files = corpusFiles(corpus);
const tell = (message: FuzzMessage): void => void process.send?.(message);

for (let seed = Number(first); seed < Number(first) + Number(count); seed += 1) {
  const { name, bytes } = fuzzInput(files, seed);
  tell({ kind: 'begins', seed, name });
  const started = performance.now();
  try {
    const reading = await readAndAudit({
      bytes,
      ...BY_ITSELF,
    });
    const faults = reading.ok ? readingFaults(reading.value) : [];
    const outcome = reading.ok ? 'read' : reading.error.kind;
    tell({ kind: 'ends', seed, outcome, faults, ms: performance.now() - started });
  } catch (error) {
    const fault =
      error instanceof Error ? `thrown: ${error.stack ?? error.message}` : String(error);
    tell({
      kind: 'ends',
      seed,
      outcome: 'thrown',
      faults: [fault],
      ms: performance.now() - started,
    });
  }
}
process.disconnect();
// A library may have left a timer; nothing more is waited for.
process.exitCode = 0;
