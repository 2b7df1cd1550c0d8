import { z } from 'zod';
import type { Roster } from '../report/roster';
import type { Rows } from '../report/roster-rows';
import { schemaOf } from './schema-of';

/** More units than any inspector has. */
export const MAX_UNITS = 5000;
const MAX_COLUMNS = 50;

const unitName = z.string().min(1).max(200);

export const rosterSchema = schemaOf<Roster>()(
  z.strictObject({
    units: z.array(unitName).max(MAX_UNITS),
    links: z.array(z.strictObject({ name: unitName, unit: unitName })).max(MAX_UNITS),
  }),
);

/** A table that a roster may be taken from. */
export const rosterRowsSchema = schemaOf<Rows>()(
  z.array(z.array(z.string().max(1000)).max(MAX_COLUMNS)).max(2 * MAX_UNITS),
);
