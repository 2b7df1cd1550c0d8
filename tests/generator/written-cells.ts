import type { CellKind } from '../../shared/report/annual-report';
import { TABLE_IDS, type TableId } from '../../shared/report/form';
import type { ReportModel } from './model';
import type { Noise } from './noise';
import { randomOf, type Random } from './random';

/** A value as it is written, and what must be read from that. */
export interface WrittenCell {
  readonly raw: string;
  readonly kind: CellKind;
  readonly value: number | null;
}

export type WrittenCells = Readonly<
  Record<TableId, Readonly<Record<string, Readonly<Record<string, WrittenCell>>>>>
>;

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const grouped = (text: string): string => {
  const [whole = '', fraction] = text.split('.');
  const marked = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
};

/** What stands for nothing, and what it is read as. */
const BLANKS = ['', '', '', '/', '-', '—', '--', '无', '／'] as const;

function blank(random: Random): WrittenCell {
  const raw = random.pick(BLANKS);
  return { raw, kind: raw === '' ? 'empty' : 'notApplicable', value: null };
}

/** Fees are written with more decimals than they need: `52.310000`. */
function figure(value: number, column: string, random: Random): string {
  if (column !== 'amount') return String(value);
  const needed = (String(value).split('.')[1] ?? '').length;
  return value.toFixed(Math.max(needed, random.chance(0.5) ? needed : random.int(needed, 6)));
}

function unitOf(table: TableId, column: string, form: string, random: Random): string {
  if (table !== 'activeDisclosure' || !random.chance(0.5)) return '';
  if (column === 'amount') return form === '2021' ? '万元' : '元';
  return column === 'made' || column === 'inForce' || column === 'decisions' ? '件' : '';
}

function write(
  value: number,
  table: TableId,
  column: string,
  form: string,
  noise: Noise,
  random: Random,
): WrittenCell {
  const isBlank = random.chance(0.3);
  const isFullWidth = random.chance(0.3);
  const unit = unitOf(table, column, form, random);
  const written = figure(value, column, random);
  if (noise.has('blanks') && value === 0 && isBlank) return blank(random);
  const marked = noise.has('thousands') ? grouped(written) : written;
  const wide = noise.has('fullWidthDigits') && isFullWidth ? fullWidth(marked) : marked;
  return {
    raw: noise.has('units') ? `${wide}${unit}` : wide,
    kind: value === 0 ? 'zero' : 'number',
    value,
  };
}

export function writeCells(model: ReportModel, noise: Noise, seed: number): WrittenCells {
  const ofTable = (table: TableId) => {
    const random = randomOf(seed, `cells of ${table}`);
    const rows = Object.entries(model.values[table]).map(([row, cells]) => [
      row,
      Object.fromEntries(
        Object.entries(cells).map(([column, value]) => [
          column,
          write(value, table, column, model.forms[table], noise, random),
        ]),
      ),
    ]);
    return Object.fromEntries(rows) as WrittenCells[TableId];
  };
  return Object.fromEntries(TABLE_IDS.map((id) => [id, ofTable(id)])) as Record<
    TableId,
    WrittenCells[TableId]
  >;
}
