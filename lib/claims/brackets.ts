import type { When } from './claim.ts';
import type { DateMark, Skeleton } from './skeleton.ts';

const IN_BRACKETS = / in (?:round |square )?(?:brackets|parentheses)(?= |$)/;
const OLD = / (?:last|previous|old|earlier|former|before|D)(?= |$)/;

/** 'Last year's grades are in brackets': the inspection that grades in brackets behind others are of, where the text says so. */
export const timeInBrackets = (skeletons: readonly Skeleton[]): When | null => {
  for (const { text, marks } of skeletons) {
    const found = IN_BRACKETS.exec(text);
    if (!found) continue;
    const clause = text.slice(0, found.index + found[0].length);
    if (!OLD.test(clause)) continue;
    const date = marks.findLast((mark): mark is DateMark => mark.is === 'D' && mark.at < clause.length);
    return date?.date.past ? date.date.when : { kind: 'previous' };
  }
  return null;
};
