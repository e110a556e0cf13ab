/**
 * `npm run expressions`: no regular expression of the product may take time that grows faster than its text, because the
 * text is a stranger's. Prints each that does, with a text that shows it, each that is not judged in time, and closes with
 * a count. `npm run expressions -- lib/claims/scope` checks those written under that path.
 */
import { gatherExpressions } from './expressions/gather.ts';
import { type Problem, problemOf } from './expressions/judge.ts';

const paths = process.argv.slice(2);
const expressions = (await gatherExpressions()).filter(
  ({ at }) => paths.length === 0 || paths.some((path) => at.startsWith(path)),
);

let bad = 0;
const report = ({ at, source, flags }: (typeof expressions)[number], { growth, text }: Problem): void => {
  bad++;
  console.log(`${at}\n  /${source}/${flags}\n  time: ${growth}${text === '' ? '' : `, with ${text}`}\n`);
};

/** Milliseconds for one expression: what takes the checker longer is too large to be trusted, and fails. */
const LIMIT = 60_000;
/** The checker is a program of its own, so that two processors are busy with two expressions. */
const AT_A_TIME = 2;
/** After so many expressions, a line says how far it is. */
const STRIDE = 100;

const started = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;
let judged = 0;
const waiting = expressions.values();
const worker = async (): Promise<void> => {
  for (const expression of waiting) {
    const problem = await problemOf(expression, LIMIT);
    if (problem !== null) report(expression, problem);
    if (++judged % STRIDE === 0) console.log(`${judged} of ${expressions.length}, ${seconds(started)}`);
  }
};
await Promise.all(Array.from({ length: AT_A_TIME }, worker));

console.log(
  `${expressions.length} expressions in ${seconds(started)}, ${bad} whose time can grow faster than the text or is not known`,
);
process.exit(bad > 0 ? 1 : 0);
