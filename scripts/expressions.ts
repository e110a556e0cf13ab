/**
 * `npm run expressions`: no regular expression of the product may take time that grows faster than its text, because the
 * text is a stranger's. Prints each that does, with a text that shows it, and closes with a count.
 * `npm run expressions -- lib/claims/scope` checks those written under that path.
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

/** The checker is a program of its own, so that two processors are busy with two expressions. */
const AT_A_TIME = 2;
const waiting = expressions.values();
const worker = async (): Promise<void> => {
  for (const expression of waiting) {
    const problem = await problemOf(expression);
    if (problem !== null) report(expression, problem);
  }
};
await Promise.all(Array.from({ length: AT_A_TIME }, worker));

console.log(`${expressions.length} expressions, ${bad} whose time can grow faster than the text`);
process.exit(bad > 0 ? 1 : 0);
