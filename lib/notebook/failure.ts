import { ok, problem, type Result } from '../result.ts';
import { words } from './words.ts';

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
  return known
    ? problem(known[1], words.failures[known[2]])
    : problem('notebook-failed', words.failures.unknown, error);
};

const FAILURES: readonly (readonly [name: string, code: string, words: keyof typeof words.failures])[] = [
  ['NewerNotebook', 'notebook-newer', 'newer'],
  ['QuotaExceededError', 'storage-full', 'full'],
  ['DatabaseClosedError', 'notebook-closed', 'closed'],
  ['MissingAPIError', 'no-storage', 'noStorage'],
  ['UpgradeError', 'upgrade-failed', 'upgrade'],
];

/** Dexie wraps what went wrong, sometimes twice. */
const namesOf = (error: unknown): readonly string[] => {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  return [String(name), ...(inner === error ? [] : namesOf(inner))];
};
