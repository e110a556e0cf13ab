import { quoted, whenGraded } from './phrases.ts';
import type { OfficialGrade } from './verdict.ts';

/** What the record did, where the words say that it went another way. */
export const moveSentence = (was: 'up' | 'down' | 'unchanged', then: OfficialGrade, now: OfficialGrade): string => {
  const [from, to] = [quoted(then.grade), quoted(now.grade)];
  return was === 'unchanged'
    ? `By the record that is no change: it was ${from} before, ${whenGraded(then)}.`
    : `By the record it ${was === 'up' ? 'rose' : 'fell'}: from ${from}, ${whenGraded(then)}, to ${to}.`;
};
