import * as z from 'zod/mini';
import type { PartialDate } from './finding.ts';

/** What one cell of a table may hold. Every message is a sentence about the cell, without a full stop. */

const saying = (says: (cell: string) => string) => ({
  error: ({ input }: { readonly input?: unknown }) => says(String(input ?? '')),
});

/** Some text. */
export const text = z.string().check(z.minLength(1, 'is empty'));

/** Any text, or none. */
export const note = z.string();

/** An identifier in lower case: 'devon-and-cornwall'. */
export const slug = z.string().check(
  z.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    saying((cell) => `'${cell}' is not an identifier in lower case with hyphens`),
  ),
);

/** One of a list. `what` completes "is not …". */
export const oneOf = <T extends string>(values: readonly T[], what: string) =>
  z.enum(
    values as readonly [T, ...T[]],
    saying((cell) => `'${cell}' is not ${what}`),
  );

/** A whole number. */
export const count = z.pipe(
  z.string().check(
    z.regex(
      /^\d+$/,
      saying((cell) => `'${cell}' is not a whole number`),
    ),
  ),
  z.transform(Number),
);

const HOST = /^(?:[a-z0-9_-]+\.)+[0-9-]*[a-z][a-z0-9-]*$/;

/** With a host that has a dot, without a password, and without characters that an address spells out. */
const isWebAddress = (cell: string): boolean => {
  if (!/^https?:\/\/[^\s\p{C}"<>\\]+$/u.test(cell) || !URL.canParse(cell)) return false;
  const { hostname, username, password } = new URL(cell);
  return HOST.test(hostname) && username === '' && password === '';
};

/** A web address that a reader can open. */
export const webAddress = z.string().check(
  z.refine(
    isWebAddress,
    saying((cell) => `'${cell}' is not a web address (http or https)`),
  ),
);

const PRECISION = { day: 10, month: 7, year: 4 } as const;

/** A date of the real calendar, known at least to the precision named: '2015-12-15', '2015-12' or '2015'. */
export const date = (atLeast: keyof typeof PRECISION) =>
  z.string().check(
    z.refine(
      (cell): cell is PartialDate => cell.length >= PRECISION[atLeast] && isRealDate(cell),
      saying((cell) => `'${cell}' is not a real date (${SHAPES[atLeast]})`),
    ),
  );

const SHAPES = { day: 'YYYY-MM-DD', month: 'YYYY-MM-DD or YYYY-MM', year: 'YYYY-MM-DD, YYYY-MM or YYYY' } as const;

const isRealDate = (cell: string): boolean => {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(cell)) return false;
  const day = new Date(`${cell}${'-01-01'.slice(cell.length - 4)}T00:00:00Z`);
  return !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(cell);
};

/** null for an empty cell. */
export const orNull = <T extends z.ZodMiniType<unknown, string>>(cell: T) =>
  z.pipe(
    z.transform((value: string): string | null => (value === '' ? null : value)),
    z.nullable(cell),
  );

/** A list in one cell, parted by semicolons. Empty: no items. */
export const list = <T extends z.ZodMiniType<unknown, string>>(item: T) =>
  z.pipe(
    z.transform((value: string): string[] => (value === '' ? [] : value.split(';'))),
    z.array(item),
  );
