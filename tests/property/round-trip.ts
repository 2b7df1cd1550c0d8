import type { RenderedFormat } from '../generator/formats';
import { generateReport } from '../generator/generate-report';
import { differences, essentialNoise } from './differences';

/** The first report of `count` that is not read back as it was written; `null` where all are. */
export async function firstFailure(
  format: RenderedFormat,
  firstSeed: number,
  count: number,
): Promise<string | null> {
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const generated = generateReport(seed);
    if ((await differences(generated, format)).length === 0) continue;
    const smallest = await essentialNoise(generated, format);
    const found = await differences(smallest, format);
    const noise = [...smallest.noise].join(', ') || 'no noise';
    return `${format}, seed ${seed} (${noise}):\n${found.slice(0, 12).join('\n')}`;
  }
  return null;
}
