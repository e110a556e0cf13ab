import { setTimeout } from 'node:timers/promises';
import { createContext, Script } from 'node:vm';
import { check, type Diagnostics } from 'recheck';
import type { Expression } from './gather.ts';
import { textReadInTwoWays } from './ways.ts';

/** Rounds of trying texts where the checker cannot prove: all that it ever found in ours it found in the first three. */
const ROUNDS = 3;

/** What is wrong with an expression: how its time may grow, and a text that makes it; or that nothing could be said. */
export interface Problem {
  readonly growth: string;
  readonly text: string;
}

/**
 * Whether an expression's time can grow faster than its text; null where it cannot. One that is not judged within the limit
 * (milliseconds) has a problem too: nobody knows.
 */
export const problemOf = async ({ source, flags }: Expression, limit: number): Promise<Problem | null> => {
  const twoWays = textReadInTwoWays(source);
  if (twoWays !== null) return { growth: 'doubles with each repetition', text: `'${twoWays}'` };
  if (!repeatsWithoutEnd(source)) return null;
  const found = await withinLimit(check(source, flags, { timeout: limit, maxIteration: ROUNDS }), limit);
  if (found === null) return { growth: `not known within ${limit / 1000} s`, text: '' };
  if (found.status === 'safe') return null;
  if (found.status === 'unknown') return { growth: `not known (${found.error.kind})`, text: '' };
  if (found.checker === 'fuzz' && !growsInFact(source, flags, found)) return null;
  const { type } = found.complexity;
  return { growth: type === 'polynomial' ? `n^${found.complexity.degree}` : type, text: found.attack.pattern };
};

const ESCAPE_OR_CLASS = /\\.|\[(?:\\.|[^\]\\])*\]/g;

/** Without `*`, `+` or `{n,}` the steps at one place of the text have a limit, whatever the text. */
const repeatsWithoutEnd = (source: string): boolean => /[*+]|\{\d+,\}/.test(source.replace(ESCAPE_OR_CLASS, 'x'));

type Vulnerable = Extract<Diagnostics, { readonly status: 'vulnerable' }>;

/**
 * The checker proves by automata where it can, and elsewhere guesses from tries with short texts: a limit such as
 * {0,60} then looks like growth. Such a guess counts if the text it found takes longer as it should: four times the text
 * is sixteen times the work where work grows with the square, and four times where it grows evenly.
 */
const growsInFact = (source: string, flags: string, { attack, complexity }: Vulnerable): boolean => {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  const text = (times: number): string =>
    attack.pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + bias)).join('') + attack.suffix;
  const time = (times: number): number => workOf(expression, text(times));
  const [few, many] = complexity.type === 'exponential' ? [8, 24] : [2000, 8000];
  const least = (times: number): number => Math.min(time(times), time(times), time(times));
  const grows = (): boolean => {
    const longer = least(many);
    return longer > 5 && longer / least(few) > 8;
  };
  // A busy machine can make one comparison look like growth; it does not do so three times.
  return time(many) === ENDLESS || (grows() && grows() && grows());
};

const ENDLESS = Number.POSITIVE_INFINITY;
/** Longer than this, in milliseconds, no expression of ours may be busy with a text that the checker made up. */
const AT_MOST = 2000;
const MATCH = new Script('expression.test(text)');

/** Milliseconds that one match keeps the processor busy, however busy it is besides; one broken off is endless. */
const workOf = (expression: RegExp, text: string): number => {
  const context = createContext({ expression, text });
  const before = process.cpuUsage();
  try {
    MATCH.runInContext(context, { timeout: AT_MOST });
  } catch {
    return ENDLESS;
  }
  return process.cpuUsage(before).user / 1000;
};

/** The checker has a limit of its own; should it pass over it, its answer is no longer waited for. */
const withinLimit = async <T>(answer: Promise<T>, limit: number): Promise<T | null> => {
  const late = new AbortController();
  const patience = setTimeout(limit + GRACE, null, { signal: late.signal }).catch(() => null);
  try {
    return await Promise.race([answer, patience]);
  } finally {
    late.abort();
  }
};

const GRACE = 2000;
