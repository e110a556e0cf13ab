import type { SourceKind } from '../findings/finding.ts';
import { type AreaId, areaInWords } from '../peel/areas.ts';
import { nameOf } from '../peel/forces.ts';
import { type Grade, gradeInWords } from '../peel/grades.ts';
import { type RoundId, roundOf } from '../peel/rounds.ts';
import { monthInWords } from './dates.ts';
import type { OfficialGrade } from './verdict.ts';

/** The small phrases that every sentence about a grade is put together from. */

/** In quotation marks, because it is the inspectorate's word: ‘requires improvement’. */
export const quoted = (grade: Grade): string => `‘${gradeInWords(grade)}’`;

/** 'at preventing crime', 'for effectiveness'. */
export const atArea = (area: AreaId): string => {
  const words = areaInWords(area);
  return /^\w+ing\b/.test(words) && !words.startsWith('wellbeing') ? `at ${words}` : `for ${words}`;
};

/** '2021/22', as the inspectorate writes it. */
export const roundInWords = (round: RoundId): string => round.replace('-', '/');

export const inspectionInWords = (round: RoundId): string => `the ${roundInWords(round)} inspection`;

/** 'in March 2023', or 'in the 2021/22 inspection' where no date is known. */
export const whenGraded = ({ published, round, carriedFrom }: OfficialGrade): string =>
  published ? `in ${monthInWords(published)}` : `in ${inspectionInWords(carriedFrom ?? round)}`;

/** 'Source: HMICFRS, PEEL 2021/22.' */
export const sourceOf = (
  { round, carriedFrom, kind }: Pick<OfficialGrade, 'round' | 'carriedFrom' | 'kind'>,
  name = 'Source',
): string => {
  const from = carriedFrom ?? round;
  return `${name}: ${roundOf(from).inspectorate}, PEEL ${roundInWords(from)}${SECOND_HAND[kind]}.`;
};

const SECOND_HAND: Readonly<Record<SourceKind, string>> = {
  official: '',
  pcc: ', as told by the police and crime commissioner',
  force: ', as told by the force',
  news: ', as told by a news page',
  other: ', as told by another page',
  derived: ', worked out from a stated total',
};

/** 'Inspectors graded Cleveland Police ‘inadequate’ at preventing crime in March 2023.' */
export const officialSentence = (official: OfficialGrade): string => {
  const graded = `Inspectors graded ${nameOf(official.force)} ${quoted(official.grade)} ${atArea(official.area)} ${whenGraded(official)}`;
  return official.carriedFrom
    ? `${graded}, and that grade still stood in ${inspectionInWords(official.round)}.`
    : `${graded}.`;
};

/** 'a, b and c'. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** 'one', 'two', …, '12'. */
export const numberInWords = (count: number): string => NUMBERS[count] ?? `${count}`;

const NUMBERS = 'none one two three four five six seven eight nine ten'.split(' ');
