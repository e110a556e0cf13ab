import type { Cell, Row } from './cells.ts';

/** A table found: what heads its columns, and its rows that fit them. */
export interface Table {
  /** A force or an area over the whole. */
  readonly title: Cell | null;
  readonly heads: readonly Cell[];
  readonly body: readonly Body[];
  /** The lines it takes up, by their places among the sentences. */
  readonly lines: readonly number[];
}

/** A name with a cell for each column. `lines`: where each of its cells stands. */
interface Body {
  readonly name: Cell;
  readonly cells: readonly Cell[];
  readonly lines: readonly number[];
}

/** What its columns are headed by settles what may stand before its rows. */
const NAMES: Readonly<Partial<Record<Cell['is'], readonly Cell['is'][]>>> = {
  area: ['force', 'time'],
  force: ['area', 'whole', 'other'],
  time: ['area', 'whole', 'force', 'other'],
  grade: ['force'],
};

/**
 * Finds tables by their cells: columns headed by areas, forces, times or grades, then rows of a name and a cell for each
 * column. A row that does not fit is left out; what fits no shape is no table.
 */
export const findTables = (rows: readonly (Row | null)[]): readonly Table[] => {
  const tables: Table[] = [];
  for (let from = 0; from < rows.length; from++) {
    const row = rows[from];
    if (!row) continue;
    const table = row.cells.length > 1 ? (readUnderGrades(rows, from) ?? readGrid(rows, from)) : readColumn(rows, from);
    if (!table) continue;
    tables.push(table);
    from = table.lines.at(-1) ?? from;
  }
  return tables;
};

const titleOver = (rows: readonly (Row | null)[], from: number): Cell | null => {
  const cells = rows[from - 1]?.cells ?? [];
  const cell = cells.length === 1 ? cells[0] : undefined;
  return cell?.is === 'force' || cell?.is === 'area' ? cell : null;
};

/** What all columns are headed by, leaving out those headed by other words. */
const headedBy = (heads: readonly Cell[]): Cell['is'] | null => {
  const kinds = new Set(heads.flatMap(({ is }) => (is === 'other' || is === 'whole' ? [] : [is])));
  const [kind] = kinds;
  return kinds.size === 1 && kind !== undefined && NAMES[kind] ? kind : null;
};

/** Whether a cell fits under its head: a grade or none, or a count under a grade. */
const fits = (head: Cell | undefined, cell: Cell): boolean => {
  if (head === undefined || head.is === 'other') return true;
  if (cell.is === 'empty') return true;
  return head.is === 'grade' ? cell.is === 'number' : cell.is === 'grade';
};

/** Grades over the columns, and under each the names that have it. */
const readUnderGrades = (rows: readonly (Row | null)[], from: number): Table | null => {
  const grades = rows[from]?.cells ?? [];
  if (grades.length < 2 || !grades.every(({ is }) => is === 'grade')) return null;
  let at = from + 1;
  const isNames = (row: Row | null | undefined): row is Row =>
    row?.cells.length === grades.length &&
    row.cells.every(({ is }) => is === 'area' || is === 'force' || is === 'empty');
  const body: Body[] = [];
  for (let row = rows[at]; isNames(row); row = rows[at]) {
    for (const [column, name] of row.cells.entries()) {
      const grade = grades[column];
      if (grade && name.is !== 'empty')
        body.push({ name, cells: [{ ...grade, start: name.start, end: name.end }], lines: [row.line] });
    }
    at++;
  }
  return body.length === 0 ? null : tableOf(rows, from, [{ is: 'corner', start: 0, end: 0 }], body, at);
};

/** Rows with several cells in each line. */
const readGrid = (rows: readonly (Row | null)[], from: number): Table | null => {
  const head = rows[from] as Row;
  let at = from + 1;
  const isLine = (row: Row | null | undefined): boolean => row?.cells.every(({ is }) => is === 'empty') === true;
  while (isLine(rows[at])) at++;
  const width = rows[at]?.cells.length ?? 0;
  const heads = head.cells.length === width ? head.cells.slice(1) : head.cells;
  const kind = headedBy(heads);
  if (width < 3 || heads.length !== width - 1 || kind === null) return null;
  const isOneWithRemarks = kind === 'time' && heads.some(({ is }) => is === 'other');
  if (heads.filter(({ is }) => is === kind).length < (isOneWithRemarks ? 1 : 2)) return null;
  const body: Body[] = [];
  for (; at < rows.length; at++) {
    const row = rows[at];
    const [name, ...cells] = row?.cells ?? [];
    if (!row || name === undefined || cells.length !== heads.length) break;
    if (isLine(row)) continue;
    if (!NAMES[kind]?.includes(name.is) || !cells.every((cell, index) => fits(heads[index], cell))) break;
    body.push({ name, cells, lines: [row.line] });
  }
  return body.length === 0 ? null : tableOf(rows, from, heads, body, at);
};

/** No table has a column for more than every force: what goes on longer is a list, and would be walked through from each of its lines. */
const MOST_HEADS = 50;

/** Cells that have become lines of their own: heads of one kind, then a name and as many grades as there are heads. */
const readColumn = (rows: readonly (Row | null)[], from: number): Table | null => {
  const cell = (at: number): Cell | null => {
    const cells = rows[at]?.cells;
    return cells?.length === 1 ? (cells[0] ?? null) : null;
  };
  const first = cell(from)?.is === 'corner' ? from + 1 : from;
  const kind = cell(first)?.is;
  if (kind === undefined || kind === 'grade' || NAMES[kind] === undefined) return null;
  let at = first;
  while (cell(at)?.is === kind && at - first <= MOST_HEADS) at++;
  if (at - first > MOST_HEADS) return null;
  const heads = rows.slice(first, at).flatMap((row) => row?.cells ?? []);
  if (heads.length < 2) return null;
  const body: Body[] = [];
  let misfits = 0;
  for (;;) {
    const name = cell(at);
    if (name === null || !NAMES[kind]?.includes(name.is)) break;
    let end = at + 1;
    while (['grade', 'empty'].includes(cell(end)?.is ?? '')) end++;
    const cells = rows.slice(at + 1, end).flatMap((row) => row?.cells ?? []);
    if (cells.length !== heads.length && (name.is === 'other' || cells.length === 0)) break;
    if (cells.length === heads.length)
      body.push({ name, cells, lines: rows.slice(at + 1, end).map((_, i) => at + 1 + i) });
    else misfits++;
    at = end;
  }
  return body.length === 0 || misfits > body.length ? null : tableOf(rows, from, heads, body, at);
};

const tableOf = (
  rows: readonly (Row | null)[],
  from: number,
  heads: readonly Cell[],
  body: readonly Body[],
  end: number,
): Table => ({
  title: titleOver(rows, from),
  heads,
  body,
  lines: Array.from({ length: end - from }, (_, index) => from + index),
});
