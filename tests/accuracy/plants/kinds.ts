import { AGAINST_TABLES } from './against-tables';
import { IN_FORM } from './in-form';
import { IN_RATES } from './in-rates';
import { IN_SUMS } from './in-sums';
import { IN_TABLES } from './in-tables';
import type { PlantKind } from './plant';

export const PLANT_KINDS: readonly PlantKind[] = [
  ...IN_TABLES,
  ...AGAINST_TABLES,
  ...IN_SUMS,
  ...IN_RATES,
  ...IN_FORM,
];
