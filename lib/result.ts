/**
 * What crosses a boundary (a message, a file, a database): a value or a problem in words.
 * Answers are values, never thrown errors, because an error does not survive a message between contexts.
 */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What went wrong, for a machine (`code`) and for a person (`message`: what, where, and what to do). */
export interface Problem {
  readonly code: string;
  readonly message: string;
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const problem = (code: string, message: string): Result<never> => ({ ok: false, problem: { code, message } });

/** Why something threw, to stand in brackets within a sentence. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
