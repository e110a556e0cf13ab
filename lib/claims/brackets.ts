import type { When } from './claim.ts';
import type { DateMark, Skeleton } from './skeleton.ts';

const IN_BRACKETS = / in (?:round |square )?(?:brackets|parentheses)(?= |$)/;
const OLD = / (?:last|previous|old|earlier|former|before|D)(?= |$)/;

/** 'Kent - good (adequate in 2016)': the first row says what the bare brackets below it are. */
const DATED_ROW = /^(?: [-•]| N \))*(?: the)? [FA] [:-] G \( (?:G(?: in)? D|(?:in )?D :? ?G) \)\s*$/;

/** 'Last year's grades are in brackets': the inspection that grades in brackets behind others are of, where the text says so. */
export const timeInBrackets = (skeletons: readonly Skeleton[]): When | null => {
  for (const { text, marks } of skeletons) {
    const row = DATED_ROW.exec(text);
    const told = row && marks.find((mark): mark is DateMark => mark.is === 'D' && mark.at < row[0].length);
    if (told?.date.past) return told.date.when;
    const found = IN_BRACKETS.exec(text);
    if (!found) continue;
    const clause = text.slice(0, found.index + found[0].length);
    if (!OLD.test(clause)) continue;
    const date = marks.findLast((mark): mark is DateMark => mark.is === 'D' && mark.at < clause.length);
    return date?.date.past ? date.date.when : { kind: 'previous' };
  }
  return null;
};
