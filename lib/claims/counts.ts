import type { Use } from './constructions/construction.ts';
import { AREA_NOUNS, AWARDED, BE, RATED } from './constructions/words.ts';
import type { NumberMention } from './mentions/mention.ts';
import type { Skeleton } from './skeleton.ts';

/** What is counted: areas of one force, forces, or whichever the context says. */
export type Counted = 'areas' | 'forces' | 'unsaid';

const FORCES = 'forces?|constabular(?:y|ies)';

/** The noun of what is counted, captured. */
export const NOUN = `(?: (${FORCES}|${AREA_NOUNS}))`;

/** Words between a number and its noun: 'three of Kent's other key areas', '28 territorial police forces'. */
export const BEFORE_NOUN =
  "(?: (?:of(?: the| its| their| those| these)?(?: F 's| england and wales 's| [a-z]{1,24} 's)?(?: N)?|(?!(?:of|the|them|its|their|this|that|a|an|which|is|are|was|were|in|at|for|and|but|or|to|with|by|our|my|officers|people|files|cases|calls|years|inspections|visits)(?= ))[a-z-]{1,24})){0,4}";

const NEW_CLAUSE = 'and|but|while|whereas|although|though|because|so|yet|if|unless|it|he|she|they|we|i';
const ASIDE = '(?: [,(-](?: (?![,()-] )[^ ;:G]{1,20}){1,14} [,)-])';
const RELATIVE = '(?:(?:in|at|for) which|where|that|which|who)';
const THEIR_WORK =
  '(?:it|they|we|I) (?:(?:has|have|had)(?= )|looked at|inspected|examined|assessed|visited|reviewed|tested|graded)';
const WHOSE_VIEW =
  '(?:I|F|it|they|the force|the constabulary)(?: (?:says?|said|found|thinks?|believes?|judged|rates?|rated|judges?|grades?|graded|considers?|considered|thought)){0,2}';

/**
 * Words between what is counted and its grade, within one clause: 'areas inspected by HMICFRS in the spring',
 * 'forces – Kent among them –'. No two of its parts begin alike, so that it is read in one way only.
 */
export const ABOUT_THEM = `(?:${ASIDE}| england and wales| ${RELATIVE}(?: ${WHOSE_VIEW}(?: ${WHOSE_VIEW})?| (?:their|its) A)?| (?:in|at|of|for|by|across|from|within|to|on|over|including)(?: the| its| their)? [FAN](?: 's)?| ${THEIR_WORK}| [ID]|(?! (?:${NEW_CLAUSE}|${RELATIVE}|england and)(?= )) [a-z0-9£%'][a-z0-9£%'-]{0,24})`;

/** What leads from them to the grade: 'were rated', 'are', 'got an'. */
export const HAVE = `(?:(?:${BE}|${RATED}|${AWARDED}| (?:with|told|as|at|to be|(?:put|placed|falls?|fell|falling|sits?|sat|bracketed|grouped|slotted|dumped) (?:in|into|under)|(?:climbed|rose|risen|moved(?: up| down)?|gone(?: up| down)?|went(?: up| down)?|improved|dropped|slipped|slid|fallen|fell|come(?: up| down)|came(?: up| down))(?: (?:a|N) (?:grade|notch|rung|level|step|place)s?)?(?: ,)? to))(?: (?:as|to|to be|being|both|all|each|also|still|now|only|just|merely|again|have|a|an|the|that|they|it|overall|either|F|D)){0,4}){1,3}`;

/** 'Leadership and recording crime were the', 'leadership and recording crime, the': what is counted is named before its number. */
export const ARE_THESE = / A(?: (?:is|was|are|were)(?: (?:the|also|only|just|its))*| , (?:the|its)(?: only)?) $/;

/** 'In one area it has improved to': so many moved there, others may have been there. */
export const MOVED =
  / (?:climbed|rose|risen|moved|gone|went|improved|dropped|slipped|slid|fallen|fell|come|came)(?: up| down)? to (?:an? )?$/;

/** The first number of a skeleton that stands between two places. */
export const numberWithin = (skeleton: Skeleton, from: number, to: number): NumberMention | null => {
  const mark = skeleton.marks.find(({ is, at }) => is === 'N' && at >= from && at < to);
  return mark?.is === 'N' ? mark.number : null;
};

const REGIONAL =
  / (?:welsh|wales|cymru|yorkshire|midlands?|anglia|thames|wessex|(?:north|south|east|west)(?:ern|ernmost|-?east|-?west|-?eastern|-?western)?|regions?|regional|area 's|patch|neighbou?r(?:s|ing)?|local|rural|urban|larger|largest|biggest|big|small|smaller|smallest|metropolitan|mets|home counties|border|london|capital|batch|tranche|wave|group|so far|shared|merged|alliance|(?:these|those|latest)(?: [a-z]+)? forces)(?= )/;

/** Whether words that count forces count only some of the country's: a region's, a batch's. */
export const isOfSome = (words: string): boolean =>
  REGIONAL.test(words.replace(/ (?:in |across )?(?:england and wales|the whole of the country)(?= )/g, ' nationwide'));

/** 'two of the three': out of a few forces, and no count of the country's. */
export const isOfFew = ({ of }: NumberMention): boolean => of !== null && of < 10;

/** A statement of how many; nothing where the number is a bound or a guess. */
export const countOf = (
  { value, loose }: Pick<NumberMention, 'value' | 'loose'>,
  tally: Omit<Extract<Use, { readonly kind: 'tally' }>, 'kind' | 'count'>,
): Use => (loose ? { kind: 'nothing' } : { kind: 'tally', count: value, ...tally });

/** What a noun counts, or null where none is said. */
export const countedBy = (noun: string | undefined): 'forces' | 'areas' | null => {
  if (noun === undefined) return null;
  return new RegExp(`^(?:${FORCES})$`).test(noun) ? 'forces' : 'areas';
};
