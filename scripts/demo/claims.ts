import type { CheckedPage } from '../../lib/messages.ts';
import { forceOf } from '../../lib/peel/forces.ts';
import { gradeInWords } from '../../lib/peel/grades.ts';

/** Prints every claim with its verdict and the reason, in reading order. */
export const printClaims = ({ claims }: CheckedPage): void => {
  for (const { quote, force, grade, verdict } of claims) {
    console.log(`${forceOf(force).name}: ${gradeInWords(grade)} → ${verdict.kind}`);
    console.log(`  “${quote.replace(/\s+/g, ' ')}”\n  ${verdict.sentence}\n`);
  }
};
