import { countOf, isOfSome, numberWithin } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Construction } from './construction.ts';
import { FOLLOWER } from './words.ts';

const JOINED = '(?: (?:as|and|making it|which makes it|it is|becoming|is|was|thus|so|the|just|among|being))*';
const END =
  '(?= (?:in|across) (?:the country|the land|england|britain|the uk|the whole)| nationally| nationwide| such| of its kind| to (?:be|do|get|have|manage|achieve|earn|receive|win|hold|reach|gain|secure)(?: [a-z]+){0,6}(?: [,;:)-]|\\s*$)| [,;:)-]|\\s*$)';
/** Behind the grade: ', one of just two forces', ' – the only force in the country to manage it' */
const BEHIND = expression(
  `^(?: (?![,;:()-] )[^ ;:GN]{1,24}){0,14} [,(-]${JOINED}(?: (only|sole)(?: police)? (?:force|one|constabulary|N)| N(?: such)?(?: police)?(?: (?:such )?(forces))?)${END}(?![^,;]{0,40} G)`,
);

/** The count stands behind the grade: 'was outstanding, one of only two forces in the country'. */
export const tallyBehind: Construction = {
  name: 'tally-behind',
  examples: [
    {
      text: 'HMICFRS said Durham Constabulary was outstanding for efficiency, one of only two forces in the country.',
      published: '2018-03-22',
      says: ['durham outstanding efficiency', 'tally - outstanding 2'],
    },
    {
      text: 'HMICFRS has graded effectiveness. Durham was rated outstanding – the only force to manage it.',
      published: '2018-03-22',
      says: ['durham outstanding effectiveness', 'tally - outstanding 1'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded efficiency. Durham was outstanding, one of two forces led by women.',
      published: '2018-03-22',
      says: ['durham outstanding efficiency'],
    },
  ],
  read: ({ before, after, skeleton, mark, quoted }) => {
    const found = BEHIND.exec(after);
    if (!found || / (?:the|only|one of|N)(?: [a-z]+)? $/.test(before) || (!quoted && !FOLLOWER.test(after)))
      return null;
    const end = mark.at + 1 + found[0].length;
    const number = numberWithin(skeleton, mark.at + 1, end);
    const rest = after.slice(0, found[0].length + 60);
    if (found[1] === undefined && (number?.of ?? null) === null) return null;
    if (
      found[1] === undefined &&
      found[2] === undefined &&
      !/ (?:in|across) (?:the country|the land|england|britain)| nationally/.test(rest)
    )
      return null;
    return countOf(
      { value: found[1] === undefined ? (number?.of ?? 1) : 1, loose: number?.loose === true },
      { of: 'forces', from: mark.at, to: end, naming: true, part: isOfSome(rest) },
    );
  },
};
