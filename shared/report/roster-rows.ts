import { normalise } from '../document/normalise';

/** A table that a roster is taken from: rows of cells. */
export type Rows = readonly (readonly string[])[];

/** A line of a csv file, or of a table that was copied. Quoted cells may hold separators; a doubled quote is one. */
function cellsOf(line: string): readonly string[] {
  const separator = line.includes('\t') ? '\t' : ',';
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at];
    if (quoted && char === '"' && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (char === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += char;
  }
  return [...cells, cell].map((each) => each.trim());
}

/** A text of one unit a line, or of a table's rows; without empty lines. */
export const rowsOfText = (text: string): Rows =>
  text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map(cellsOf);

/** How a column of units is headed. */
const HEAD =
  /^(?:(?:报送|填报|编制|公开|责任|所属)?(?:单位|机构|部门|机关|主体)(?:名称|全称)?|名称|unit|name)$/i;

/** A number in a list, normalised: `1.`, `12、`, `(3)`. */
const NUMBERED = /^\(?\d{1,4}(?:[.、)]|\s)+(?=\p{Script=Han})/u;

const isHead = (cell: string): boolean => HEAD.test(normalise(cell).replace(/[\s*]/g, ''));

/** How an organ's name ends. */
const ORGAN =
  /(?:政府|办公室|[局委办厅部院]|委员会|中心|街道|街道办事处|管委会|公司|集团|大队|支队|站|所|馆|[镇乡])(?:\(.*\))?$/;

export const columnCount = (rows: Rows): number =>
  rows.reduce((most, row) => Math.max(most, row.length), 0);

/** The column that the units stand in: the one that is headed so, else the one with the most names of organs. */
export function unitColumn(rows: Rows): number {
  const headed = rows.slice(0, 10).flatMap((row) => {
    const at = row.findIndex(isHead);
    return at < 0 ? [] : [at];
  })[0];
  if (headed !== undefined) return headed;
  const columns = Array.from({ length: columnCount(rows) }, (_, column) => ({
    column,
    organs: rows.filter((row) => ORGAN.test(normalise(row[column] ?? '').trim())).length,
  }));
  return columns.sort((a, b) => b.organs - a.organs)[0]?.column ?? 0;
}

/** The units of a column, below its heading where it has one, without the numbers of a list. */
export function unitsOfColumn(rows: Rows, column: number): readonly string[] {
  const head = rows.slice(0, 10).findIndex((row) => isHead(row[column] ?? ''));
  return rows
    .slice(head + 1)
    .map((row) => (row[column] ?? '').trim())
    .map((cell) => cell.slice(NUMBERED.exec(normalise(cell))?.[0].length ?? 0))
    .filter((cell) => /\p{L}/u.test(cell));
}
