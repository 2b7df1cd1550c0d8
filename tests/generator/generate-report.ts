import { misprintedRows } from './lay-applications';
import { layOut, type LaidBlock } from './lay-out';
import { modelOf, type ReportModel } from './model';
import { noiseOf, type Noise } from './noise';
import { writeCells, type WrittenCells } from './written-cells';

/** A random report that adds up, laid out as real ones are, and what must be read from it. */
export interface GeneratedReport {
  readonly seed: number;
  readonly noise: Noise;
  readonly model: ReportModel;
  readonly cells: WrittenCells;
  /** Rows of table three with a letter wrong: placed all the same, with a doubt. */
  readonly misprinted: readonly string[];
  readonly blocks: readonly LaidBlock[];
}

export function generateReport(seed: number, noise: Noise = noiseOf(seed)): GeneratedReport {
  const model = modelOf(seed);
  const cells = writeCells(model, noise, seed);
  return {
    seed,
    noise,
    model,
    cells,
    misprinted: misprintedRows(model.forms.applications, noise, seed),
    blocks: layOut(model, cells, noise, seed),
  };
}
