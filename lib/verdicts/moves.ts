import type { Claim, Quote } from '../claims/claim.ts';
import { gradedArea } from '../peel/areas.ts';
import { compareGrades, scaleOf } from '../peel/grades.ts';
import { compareRounds, ROUND_IDS, type RoundId } from '../peel/rounds.ts';
import type { Ledger } from './ledger.ts';
import { say } from './say.ts';
import { sentenceAround } from './sentence.ts';
import type { OfficialGrade } from './verdict.ts';

/** Which way an article says a grade went. */
export type Direction = 'up' | 'down' | 'unchanged';

const WORDS: Readonly<Record<Direction, RegExp>> = {
  up: /\b(?:improved|improves|improving|improvement on|risen|rose|rises|upgraded|climbed|climbs|better than|(?:moved|gone|went|goes|taken|stepped) up|up (?:from|to)|raised)\b/i,
  down: /\b(?:declined|declines|deteriorated|fell|fallen|falls|dropped|drops|slipped|slips|slid|slumped|sunk|sank|downgraded|worse than|worsened|(?:moved|gone|went|goes|taken|stepped) down|down (?:from|to)|lowered)\b/i,
  unchanged: /\b(?:unchanged|the same as|no change|retain(?:s|ed)|kept its|keeps its)\b/i,
};

/** The one direction that the sentence of a claim speaks of; null where it speaks of none, or of two. */
export const directionOf = (text: string, place: Pick<Quote, 'start' | 'end'>): Direction | null => {
  const sentence = sentenceAround(text, place);
  const [only, ...others] = (['up', 'down', 'unchanged'] as const).filter((each) => WORDS[each].test(sentence));
  return others.length === 0 ? (only ?? null) : null;
};

/**
 * What is said beside a verdict where the record went another way than the words: 'improved', though it fell. Only of one
 * grade after another on the same scale; it accuses nobody, because a sentence may tell of several areas.
 */
export const moveNote = (
  ledger: Ledger,
  claim: Claim,
  now: OfficialGrade | null,
  direction: () => Direction | null,
): string => {
  if (!now || claim.previous || claim.construction !== 'move' || now.carriedFrom) return '';
  const said = direction();
  const then = said && gradeBefore(ledger, now);
  if (!then) return '';
  const change = compareGrades(now.grade, then.grade);
  const was = change > 0 ? 'up' : change < 0 ? 'down' : 'unchanged';
  if (was === said) return '';
  return say.moveSentence(was, then, now);
};

/** The grade of the round before that graded the area, on the same scale. */
const gradeBefore = (ledger: Ledger, { force, round, area }: OfficialGrade): OfficialGrade | null => {
  const before = ROUND_IDS.findLast((each) => compareRounds(each, round) < 0 && gradedArea(each, area));
  if (!before || !haveOneScale(before, round)) return null;
  const standing = ledger.standing(force, before, area);
  return standing.kind === 'graded' && standing.firm && !standing.grade.carriedFrom ? standing.grade : null;
};

const haveOneScale = (a: RoundId, b: RoundId): boolean => scaleOf(a).join() === scaleOf(b).join();
