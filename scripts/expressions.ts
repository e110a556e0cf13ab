/**
 * `npm run expressions`: no regular expression of the product may take time that grows faster than its text, because the
 * text is a stranger's. Prints each that does, with a text that shows it, and closes with a count.
 */
import { gatherExpressions } from './expressions/gather.ts';
import { problemOf } from './expressions/judge.ts';

const expressions = await gatherExpressions();
let bad = 0;
for (const expression of expressions) {
  const problem = await problemOf(expression);
  if (problem === null) continue;
  bad++;
  console.log(`${expression.at}\n  /${expression.source}/${expression.flags}`);
  console.log(`  time: ${problem.growth}${problem.text === '' ? '' : `, with ${problem.text}`}\n`);
}
console.log(`${expressions.length} expressions, ${bad} whose time can grow faster than the text`);
process.exit(bad > 0 ? 1 : 0);
