import type { Claim, Evidence } from '../claims/claim.ts';
import { isPillar } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { NamedForces } from './named-forces.ts';
import { mayBeUnsaid } from './past.ts';
import { headingAbove, sentenceAround } from './sentence.ts';

/** What the reading of a claim rests on: how its force, its area and its grade were settled. */
export interface Footing {
  /**
   * `inferred`: the reader itself was in doubt, several forces being in mind. `named`: in the claim's own sentence. `alone`: elsewhere, and the article names no other force. `followed`: elsewhere,
   * and no other force was named since. `rivalled`: another was named since.
   */
  readonly force: 'inferred' | 'named' | 'alone' | 'followed' | 'rivalled';
  /**
   * `close`: by the grade, in one clause. `apart`: in the sentence, but further off. `mixed`: in a list that is joined as
   * no list of one grade is. `carried`: in another sentence. `displaced`: there, though what the grade is for stands behind it,
   * or heads it, and was not read. `told`: by words that tell of it and do not name it. `none`: nowhere.
   */
  readonly area: 'close' | 'told' | 'apart' | 'mixed' | 'carried' | 'displaced' | 'none';
  /** It may be no statement of a grade: a question, somebody's own praise in a quotation, or read by a last resort. */
  readonly isUnsaid: boolean;
  /** Another grade stands between the claim and the words of its grade. */
  readonly isOvertaken: boolean;
  /** The other forces that the article names up to the claim. */
  readonly rivals: readonly ForceId[];
  /** Where the last of them before the claim is named in its field, or -1. */
  readonly rivalledAt: number;
}

/** `text`: the field the claim stands in. */
export const footingOf = (claim: Claim, text: string, named: NamedForces): Footing => ({
  force: forceFooting(claim, text, named),
  area: areaFooting(claim, text, named),
  isUnsaid: LAST_RESORTS.has(claim.construction) || mayBeUnsaid(text, claim),
  isOvertaken: isOvertaken(claim, text),
  rivals: named.upTo(claim),
  rivalledAt: named.lastUpTo(claim) ?? -1,
});

/** Constructions and echoes that are less sure than the others. */
const LAST_RESORTS: ReadonlySet<string> = new Set(['beside-area', 'beside-force', 'as-many']);

const forceFooting = (claim: Claim, text: string, named: NamedForces): Footing['force'] => {
  const words = wordsOf(claim, 'force');
  if (claim.uncertain) return 'inferred';
  if (words && (claim.construction === 'table' || isInSentence(claim, words, text))) return 'named';
  if (!named.hasOthers(claim)) return 'alone';
  const from = words?.field === claim.field ? words.start : 0;
  const last = named.lastUpTo(claim);
  if (last === null) return 'followed';
  return last >= from ? 'rivalled' : 'followed';
};

const areaFooting = (claim: Claim, text: string, named: NamedForces): Footing['area'] => {
  const words = wordsOf(claim, 'area');
  if (!words) return 'none';
  if (words.isTold) return 'told';
  if (claim.construction === 'table') return 'close';
  const grade = wordsOf(claim, 'grade') ?? claim;
  if (!isInSentence(claim, words, text))
    return FOR_SOMETHING.test(text.slice(grade.end, grade.end + 60)) || isHeadedOtherwise(claim, words, text, named)
      ? 'displaced'
      : 'carried';
  const between = words.start < grade.start ? text.slice(words.end, grade.start) : text.slice(grade.end, words.start);
  if (ODD_LIST.test(words.quote)) return 'mixed';
  const isClose = IS_LABEL.test(between) || (between.length <= CLOSE && !CLAUSE.test(between));
  return isClose ? 'close' : 'apart';
};

/** 'The big gangs' over 'Kent: good': a heading that names neither its pillar nor a force is likely one of the pillar's questions. */
const isHeadedOtherwise = (claim: Claim, words: Evidence, text: string, named: NamedForces): boolean => {
  const heading = headingAbove(text, claim.start);
  if (heading === '' || claim.area === null || !isPillar(claim.area)) return false;
  const start = text.lastIndexOf(heading, claim.start);
  const isNamedThere = words.field === claim.field && words.end > start;
  return !isNamedThere && !named.areIn({ field: claim.field, start, end: start + heading.length });
};

const isOvertaken = (claim: Claim, text: string): boolean => {
  const words = wordsOf(claim, 'grade');
  return words?.field === claim.field && words.end < claim.start && GRADE.test(text.slice(words.end, claim.start));
};

const GRADE = /\b(?:outstanding|good|adequate|inadequate|requir\w+ improvement)\b/i;

/** Behind a grade, what it was given for: 'outstanding in the war on gangs', 'good at finding people'. */
const FOR_SOMETHING =
  /^["'’”]?(?: (?:grade|rating|mark|judgement))? (?:at|in|for|on|with|over|when it comes to) (?:how|the way|what|\w+ing\b(?! (?:it|them)\b)|(?:its|their|the) (?!\d|(?:spring|summer|autumn|winter|last|latest|previous|first|second|third|same|other|whole|new|past|year|report|inspection|round|assessment|country|county|region|north|south|east|west|three|two|area|category|field|most|force|time|inspect\w+|watchdog|day|survey|programme)\b))/i;

/** Between an area and its grade in 'Leadership: good' and 'Leadership – good'. */
export const IS_LABEL = /^\W{0,4}[:–—-]\W{0,4}$/;
const CLOSE = 60;
const CLAUSE = /[;:–—]|\b(?:although|though|but|while|whereas|despite)\b/i;
/** 'Answering calls - but stop and search': no list of what has one grade is joined like that. */
const ODD_LIST = /\bbut\b(?! also)|, with\b|\bwhile\b/i;

const wordsOf = ({ evidence }: Claim, what: Evidence['of']): Evidence | undefined =>
  evidence.find(({ of }) => of === what);

const isInSentence = (claim: Claim, words: Evidence, text: string): boolean => {
  if (words.field !== claim.field) return false;
  const sentence = sentenceAround(text, claim);
  const start = text.indexOf(sentence, Math.max(0, claim.start - sentence.length));
  return words.end > start && words.start < start + sentence.length;
};
