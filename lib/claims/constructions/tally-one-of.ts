import { ABOUT_THEM, BEFORE_NOUN, countedBy, countOf, HAVE, isOfSome, NOUN, numberWithin } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Construction } from './construction.ts';
import { FOLLOWER } from './words.ts';

const AMONG = '(?: (?:is|was|are|were|as|be|been|being|now|remains?|became|becomes|joins?|joined|[FA]|[,(-]))';
/** 'Kent is one of the 28 forces rated', 'Kent, one of four forces to be', 'Kent among five forces rated' */
const ONE_OF = expression(
  `${AMONG}(?: (?:still|also|again|just|only|one|placed|listed|ranked)){0,6}( among(?:st)?(?: the| only| just){0,2})? N(?:${BEFORE_NOUN}${NOUN})?(?:${ABOUT_THEM}){0,14}?(?: (?:to|that|which|who)(?: [a-z]{1,24})?)?(?:${HAVE})? $`,
);
/** 'Kent, one of 18, requires improvement' */
const SET_IN = expression(
  ` F [,(-] N(?: (?:such )?(?:forces|constabularies))?(?: (?:nationally|in the country|across england and wales))? [,)-](?:${HAVE})? $`,
);
/** 'One of the 28 forces was rated': so many are counted, the 28 are not. */
const FINITE = /(?<! (?:that|which|who|forces|areas|it|they|I))(?: (?:is|are|was|were|has|have|had))(?: [a-z]+){0,3} $/;
/** Before a verb: 'one of six that require', not 'three of nine areas require'. */
const LED_TO = / (?:that|which|who|to|they|it|told|as) $/;
const NATIONAL =
  / (?:in|across) (?:england|the country|the land|britain|the uk)| nationally| nationwide| in the nation/;

/** 'one of 28 forces rated good': how many there are, and that this is one of them. */
export const tallyOneOf: Construction = {
  name: 'tally-one-of',
  examples: [
    {
      text: 'Kent Police is one of only four forces judged inadequate for protecting vulnerable people, says HMIC.',
      published: '2015-12-16',
      says: ['kent inadequate protecting-vulnerable', 'tally - inadequate 4'],
    },
    {
      text: 'HMIC has graded effectiveness. Kent is among the 28 forces rated good, and Essex and Surrey are two of 13 that require improvement.',
      published: '2017-03-02',
      says: [
        'kent good effectiveness',
        'tally - good 28',
        'essex requires-improvement effectiveness',
        'surrey requires-improvement effectiveness',
        'tally - requires-improvement 13',
      ],
    },
    {
      text: 'HMICFRS inspected Kent Police. Leadership is one of three areas judged inadequate.',
      says: ['kent inadequate leadership-and-force-management', 'tally kent inadequate 3'],
    },
  ],
  counterExamples: [
    {
      text: 'HMIC has graded effectiveness. One of the 43 forces was inadequate.',
      published: '2017-03-02',
      says: ['tally - inadequate 1'],
    },
  ],
  read: ({ before, after, skeleton, quoted, mark }) => {
    if (!before.includes(' N')) return null;
    const set = SET_IN.exec(before);
    const size = set && numberWithin(skeleton, set.index, before.length);
    if (size && size.of !== null && size.of > size.value)
      return countOf(
        { value: size.of, loose: size.loose },
        { of: 'forces', from: set.index + 2, to: before.length + 1, naming: true, part: isOfSome(set[0]) },
      );
    const found = ONE_OF.exec(before);
    if (!found || (!quoted && !FOLLOWER.test(after) && !/^ (?:grades?|ratings?|marks?|forces?)(?: |$)/.test(after)))
      return null;
    const number = numberWithin(skeleton, found.index, before.length);
    const said = before.slice(found.index);
    if (number === null || (number.of === null && found[1] === undefined) || FINITE.test(said)) return null;
    if (/^ [,(-] /.test(said) && !/ [FA](?: [a-z]+){0,4}$/.test(before.slice(0, found.index))) return null;
    if (mark.grade.form !== 'adjective' && mark.grade.form !== 'rank' && !LED_TO.test(said)) return null;
    const left = skeleton.marks.findLast(({ is, at }) => (is === 'A' || is === 'F') && at <= found.index + 2);
    const noun = countedBy(found[2]) ?? (NATIONAL.test(said) || left?.is !== 'A' ? 'forces' : 'areas');
    return countOf(
      { value: number.of ?? number.value, loose: number.loose },
      {
        of: noun,
        from: noun === 'areas' && left?.is === 'A' ? left.at - 1 : found.index + 1,
        to: before.length + 1,
        naming: true,
        part: noun === 'forces' && isOfSome(said),
      },
    );
  },
};
