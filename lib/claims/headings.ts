import type { When } from './claim.ts';
import type { Skeleton } from './skeleton.ts';

const OTHERS =
  / (?:councils?|council 's|schools?|colleges?|universit(?:y|ies)|hospitals?|trust|nurser(?:y|ies)|hotels?|restaurants?|pubs?|beach(?:es)?|parks?|care homes?|surger(?:y|ies)|ambulances?|prisons?|jails?|trains?|buses)(?= |$)/;
const POLICE = / (?:police|policing|force|forces|constabulary|officers|hmic|hmicfrs|peel)(?= |$)/;

/** 'How the council's services were rated:': the lines below are about something else than police. Plain text. */
export const isOfOthers = (words: string): boolean => OTHERS.test(words) && !POLICE.test(words);

const OF_A_TIME =
  /^(?: (?:in|at|the|its|this|that|what|how|it|we|they|force|F|I|'s|grad(?:es?|ed|ings?)|rat(?:ed|ings?)|results?|marks?|verdicts?|were|was|is|are|did|got|reports?|inspections?|round|said|found|of|for|from|back|last|previous|previously|earlier|former|old|time|before|N|D|[:(),-]))+$/;
const EARLIER =
  / (?:last|previous|earlier|former|old) (?:inspections?|round|time|grad(?:es?|ings?)|ratings?|reports?|results?|marks?|verdicts?)(?= |$)/;

/** 'At the last inspection', 'In 2021 the grades were:': the earlier inspection that the lines below tell of. */
export const timeOver = ({ text, marks }: Skeleton): When | null => {
  const words = text.trimEnd();
  if (!OF_A_TIME.test(words)) return null;
  const dates = marks.flatMap((mark) => (mark.is === 'D' ? [mark.date] : []));
  if (dates.length > 1) return null;
  const [date] = dates;
  if (date) return date.past ? date.when : null;
  return EARLIER.test(words) ? { kind: 'previous' } : null;
};
