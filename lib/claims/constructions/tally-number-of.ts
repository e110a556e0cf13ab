import { ABOUT_THEM, countedBy, countOf, isOfSome, NOUN } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Construction } from './construction.ts';

const NUMBER_OF = expression(
  ` (?:number|tally|total|count|proportion) of(?: [a-z]{1,24}){0,2}?${NOUN}(?:${ABOUT_THEM}){0,12} $`,
);
/** 'the number of good forces' */
const NUMBER_OF_GOOD = / (?:number|tally|total|count|proportion) of(?: [a-z]{1,24}){0,2} $/;
const NOUN_BEHIND = expression(`^(?:${NOUN}| (?:grades|ratings|marks|verdicts))(?= )`);
const ROSE =
  /^(?: , [^,;:G]{1,60} ,)?(?: (?![,;:] )[^ ;:G]{1,20}){0,8}? (?:rose|risen|fell|fallen|went|gone|grew|grown|dropped|increased|decreased|climbed|up|down|is|was|stands|stood|came|shrank|remains|remained|halved|doubled)(?: (?:now|only|just|at|by N))*(?:,? from N)? ?(?:to )?(?:just |only )?N(?= |$)/;

/** '2 - the number of forces rated inadequate' */
const N_AHEAD = /^(?: [-•])? N (?:[:=-]|is|was)(?: the)?$/;

/** 'the number of forces rated good rose from 28 to 30': so many now. */
export const tallyNumberOf: Construction = {
  name: 'tally-number-of',
  examples: [
    {
      text: 'HMICFRS has graded effectiveness. The number of forces rated good, Kent Police heard, has risen from 28 to 30.',
      published: '2018-03-22',
      says: ['tally - good 30'],
    },
    {
      text: 'HMICFRS has graded effectiveness. The number of inadequate forces fell from four to two, Kent Police heard.',
      published: '2018-03-22',
      says: ['tally - inadequate 2'],
    },
    {
      text: 'HMICFRS inspected Kent Police. The number of areas that are inadequate fell to two.',
      says: ['tally kent inadequate 2'],
    },
    {
      text: 'HMICFRS in figures, with Kent Police.\n\n2 - the number of forces rated inadequate.\n\n0 - the number of forces rated outstanding.',
      published: '2018-03-22',
      says: ['tally - inadequate 2', 'tally - outstanding 0'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police, which was good at recording crime as the number of offences rose to 30.',
      says: ['kent good recording-crime'],
    },
  ],
  read: ({ before, after, skeleton, mark }) => {
    const behind = NUMBER_OF_GOOD.test(before) ? NOUN_BEHIND.exec(after) : null;
    const found = behind ? NUMBER_OF_GOOD.exec(before) : NUMBER_OF.exec(before);
    const ahead = found && N_AHEAD.test(before.slice(0, found.index)) && /^\s*$/.test(after);
    if (found && ahead && skeleton.marks[0]?.is === 'N')
      return countOf(skeleton.marks[0].number, {
        of: countedBy(found[1]) ?? 'areas',
        from: skeleton.marks[0].at,
        to: mark.at + 1,
      });
    const rose = found ? ROSE.exec(after.slice(behind?.[0].length ?? 0)) : null;
    if (!found || !rose) return null;
    const end = mark.at + 1 + (behind?.[0].length ?? 0) + rose[0].length;
    const number = skeleton.marks.findLast(({ is, at }) => is === 'N' && at > mark.at && at < end);
    const of = countedBy((behind ?? found)[1]) ?? 'areas';
    return number?.is === 'N'
      ? countOf(number.number, {
          of,
          from: found.index,
          to: end,
          part: of === 'forces' && isOfSome(before.slice(found.index)),
        })
      : null;
  },
};
