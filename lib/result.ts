/**
 * What crosses a boundary (a message, a file, a database): a value or a problem in words.
 * Answers are values, never thrown errors, because an error does not survive a message between contexts.
 */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What went wrong, for a machine (`code`) and for a person (`message`: what, where, and what to do). */
export interface Problem {
  readonly code: string;
  readonly message: string;
  /** What was thrown, in whatever words and language: for the diagnostics, never shown to a reader. */
  readonly cause?: string;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const problem = (code: string, message: string, thrown?: unknown): Result<never> => ({
  ok: false,
  problem: { code, message, ...(thrown === undefined ? {} : { cause: String(thrown) }) },
});
