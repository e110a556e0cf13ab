import { ok, problem, type Result } from '../result.ts';

/** Thrown while opening when the stored notebook was written by a newer Peelback. */
export class NewerNotebook extends Error {
  override readonly name = 'NewerNotebook';
}

/** Does what touches the database and answers with a value or, whatever goes wrong, with a problem in words. */
export const attempt = async <T>(work: () => PromiseLike<T | Result<never>>): Promise<Result<T>> => {
  try {
    const value = await work();
    return isProblem(value) ? value : ok(value);
  } catch (error) {
    return failure(error);
  }
};

const isProblem = (value: unknown): value is Result<never> =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;

/** What a database error means for the person whose notes they are. */
const failure = (error: unknown): Result<never> => {
  const names = namesOf(error);
  const known = FAILURES.find(([name]) => names.includes(name));
  return known ? problem(known[1], known[2]) : problem('notebook-failed', unknownFailure(error));
};

const FAILURES: readonly (readonly [name: string, code: string, message: string])[] = [
  [
    'NewerNotebook',
    'notebook-newer',
    'This notebook was written by a newer version of Peelback. Update Peelback, then open this page again.',
  ],
  [
    'QuotaExceededError',
    'storage-full',
    'The browser has no room left to keep this. Make space on the disk, or save a backup and remove notes.',
  ],
  [
    'DatabaseClosedError',
    'notebook-closed',
    'The notebook was closed because Peelback was updated. Reload this page to go on.',
  ],
  [
    'MissingAPIError',
    'no-storage',
    'This browser does not let Peelback store anything. Allow site data, then reload this page.',
  ],
  [
    'UpgradeError',
    'upgrade-failed',
    'The notebook could not be brought up to date. Nothing was changed. Reload this page, and report it if it happens again.',
  ],
];

const unknownFailure = (error: unknown): string =>
  `The notebook could not be read or written (${error instanceof Error ? error.message : String(error)}). Reload this page, and restart the browser if it happens again.`;

/** Dexie wraps what went wrong, sometimes twice. */
const namesOf = (error: unknown): readonly string[] => {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return [String(name), ...(inner === error ? [] : namesOf(inner))];
};
