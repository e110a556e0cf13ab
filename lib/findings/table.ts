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

/** Reads a table: all good rows, and a problem for every bad one. */
export const readTable = <T>({ file, columns, row: schema, key }: Table<T>, text: string): Read<T> => {
  const { rows, problems: unread } = parseCsv(file, text, columns);
  const problems: RowProblem[] = [...unread];
  const good: T[] = [];
  const firstLines = new Map<string, number>();
  for (const { line, cells } of rows) {
    const parsed = schema.safeParse(cells);
    if (!parsed.success) {
      problems.push({ file, line, reason: parsed.error.issues.map(issueInWords).join('; ') });
      continue;
    }
    const first = firstLines.get(key(parsed.data));
    if (first === undefined) {
      firstLines.set(key(parsed.data), line);
      good.push(parsed.data);
    } else {
      problems.push({ file, line, reason: `says the same thing as line ${first}: ${key(parsed.data)}` });
    }
  }
  return { rows: good, problems };
};

const issueInWords = ({
  path,
  message,
}: {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}): string => (path[0] === undefined ? message : `${String(path[0])} ${message}`);
