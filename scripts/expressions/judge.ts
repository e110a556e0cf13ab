import { performance } from 'node:perf_hooks';
import { check, type Diagnostics } from 'recheck';
import type { Expression } from './gather.ts';
import { textReadInTwoWays } from './ways.ts';

/**
 * Milliseconds for one expression before the checker gives up, and rounds of trying texts where it cannot prove: all that it
 * ever found in ours it found in the first three.
 */
const PATIENCE = { timeout: 60_000, maxIteration: 3 };

/** What is wrong with an expression: how its time may grow, and a text that makes it; or that nothing could be said. */
export interface Problem {
  readonly growth: string;
  readonly text: string;
}

/** Whether an expression's time can grow faster than its text; null where it cannot. */
export const problemOf = async ({ source, flags }: Expression): Promise<Problem | null> => {
  const twoWays = textReadInTwoWays(source);
  if (twoWays !== null) return { growth: 'doubles with each repetition', text: `'${twoWays}'` };
  if (!repeatsWithoutEnd(source)) return null;
  const found = await check(source, flags, PATIENCE);
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
  const time = (times: number): number => {
    const started = performance.now();
    expression.test(text(times));
    return performance.now() - started;
  };
  const [few, many] = complexity.type === 'exponential' ? [8, 24] : [2000, 8000];
  const least = (times: number): number => Math.min(time(times), time(times), time(times));
  const longer = least(many);
  return longer > 5 && longer / least(few) > 8;
};
