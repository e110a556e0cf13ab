import Papa from 'papaparse';

/** One row of a table, with the line an editor shows it on: the header is line 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with a table, and where: every bad row gets one of its own. */
export interface RowProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

/** A problem as a compiler would print it: 'findings.csv:12: grade: …'. */
export const problemInWords = ({ file, line, reason }: RowProblem): string => `${file}:${line}: ${reason}`;

/** Rows read from a table, and what could not be read. */
export interface Read<T> {
  readonly rows: readonly T[];
  readonly problems: readonly RowProblem[];
}

/**
 * Reads CSV text (RFC 4180, with either kind of line end) whose header names just these columns, in any order.
 * Blank lines are passed over. A wrong header gives one problem and no rows.
 */
export const parseCsv = (file: string, text: string, columns: readonly string[]): Read<CsvRow> => {
  const { data, errors } = Papa.parse<string[]>(withPlainLineEnds(text), { delimiter: ',' });
  const lines = linesOf(data);
  const lineOf = (index: number | undefined): number => lines[index ?? 0] ?? 1;
  const [header = [], ...body] = data;
  const problems = [
    ...errors.map(({ row, message }) => ({ file, line: lineOf(row), reason: `is not well-formed CSV: ${message}` })),
    ...headerProblems(header, columns).map((reason) => ({ file, line: 1, reason })),
  ];
  if (problems.length > 0) return { rows: [], problems };

  const rows: CsvRow[] = [];
  body.forEach((cells, index) => {
    const line = lineOf(index + 1);
    if (cells.length === 1 && cells[0] === '') return;
    if (cells.some((cell) => GARBLED.test(cell))) {
      problems.push({ file, line, reason: 'holds bytes that are not text in UTF-8' });
    } else if (cells.length === header.length) {
      rows.push({ line, cells: Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])) });
    } else {
      problems.push({ file, line, reason: `has ${cells.length} cells, the header has ${header.length}` });
    }
  });
  return { rows, problems };
};

/** What bytes that are no UTF-8 are read as, and NUL, which no editor writes. */
const GARBLED = /[\uFFFD\0]/;

const withPlainLineEnds = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

/** The line each row starts on: a quoted cell may hold line ends of its own. */
const linesOf = (rows: readonly (readonly string[])[]): readonly number[] => {
  let line = 1;
  return rows.map((cells) => {
    const start = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return start;
  });
};

const headerProblems = (header: readonly string[], columns: readonly string[]): readonly string[] => [
  ...columns.filter((column) => !header.includes(column)).map((column) => `has no column '${column}'`),
  ...header.filter((column) => !columns.includes(column)).map((column) => `has a column '${column}' that nobody reads`),
  ...header.filter((column, at) => header.indexOf(column) < at).map((column) => `has two columns '${column}'`),
];
