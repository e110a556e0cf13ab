import type * as z from 'zod/mini';
import { parseCsv, type Read, type RowProblem } from './parse.ts';

/** How a table is read: its file, its columns, what a row must be, and what makes a row the same as another. */
export interface Table<T> {
  readonly file: string;
  readonly columns: readonly string[];
  readonly row: z.ZodMiniType<T>;
  /** Two rows with one key are duplicates. */
  readonly key: (row: T) => string;
}

/** A table read, and where each of its keys stands. */
export interface ReadTable<T> extends Read<T> {
  readonly file: string;
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Reads a table: all good rows, and a problem for every bad one. No row may have a key that stands in the table `before`.
 */
export const readTable = <T>(
  { file, columns, row: schema, key }: Table<T>,
  text: string,
  before: Pick<ReadTable<unknown>, 'file' | 'lines'> | null = null,
): ReadTable<T> => {
  const { rows, problems: unread } = parseCsv(file, text, columns);
  const problems: RowProblem[] = [...unread];
  const good: T[] = [];
  const firstLines = new Map<string, number>();
  if (rows.length === 0 && unread.length === 0) problems.push({ file, line: 1, reason: 'has no rows' });
  for (const { line, cells } of rows) {
    const parsed = schema.safeParse(cells);
    if (!parsed.success) {
      problems.push({ file, line, reason: parsed.error.issues.map(issueInWords).join('; ') });
      continue;
    }
    const name = key(parsed.data);
    const first = firstLines.get(name);
    const elsewhere = before?.lines.get(name);
    if (first !== undefined) {
      problems.push({ file, line, reason: `says the same thing as line ${first}: ${name}` });
    } else if (before && elsewhere !== undefined) {
      problems.push({ file, line, reason: `says the same thing as ${before.file}:${elsewhere}: ${name}` });
    } else {
      firstLines.set(name, line);
      good.push(parsed.data);
    }
  }
  return { file, rows: good, problems, lines: firstLines };
};

const issueInWords = ({
  path,
  message,
}: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): string => (path[0] === undefined ? message : `${String(path[0])} ${message}`);
