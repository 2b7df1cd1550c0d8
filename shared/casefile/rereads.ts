import type { Act, SystemAct } from './event';

const REREADING: ReadonlySet<(Act | SystemAct)['type']> = new Set([
  'correctCell',
  'correctCells',
  'restoreCell',
  'placeLine',
  'unplaceLine',
  'replaceFile',
]);

/** Whether the report is read or checked anew after it, which takes a while where it is long. */
export const rereads = ({ type }: Act | SystemAct): boolean => REREADING.has(type);
