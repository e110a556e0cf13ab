import { numberWithin } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Construction } from './construction.ts';
import { tallyOneOf } from './tally-one-of.ts';
import { tallySoMany } from './tally-so-many.ts';
import { AREA_NOUN, COUNTED, FOLLOWER } from './words.ts';

const IN_SO_MANY = expression(
  `^(?: too| as well)?(?: (?:ratings?|grades?|gradings?|marks?|scores?|verdicts?|results?|judge?ments?)|(?: (?:is|was) (?:the|its) (?:verdict|grade|mark|rating|result|score)))?(?: (?:in|at|on|for|across|under))( all (?:but|bar|except))?(?: (?:just|only|merely|mere|barely|all|each|the|other|another|a|further|its|of|remaining|final|last|same|some))* N(?:${COUNTED}){0,6}(?:${AREA_NOUN})?(?: of policing)?`,
);
const NOT_AREAS =
  /^ (?:forces?|years?|months?|cases?|weeks?|days?|per|times|hours|inspections?|reports?|thing|minutes|%|people|calls|officers|of the forces|[£%])/;
const UNITS =
  '(?:(?:peel|inspection|main|inspected|graded) )?(?:pillars?|areas?|category|categories|counts?|respects|headings?|questions?|fields?)';
const THROUGHOUT = expression(
  `^(?: (?:police )?force)?(?: (?:grades?|ratings?|marks?|scores?))? (?:across the board|(?:in|on|at|for|across|under) (?:all (?:of )?(?:its |the )?(?:N )?${UNITS}|every (?:single |one of (?:the |its ))?(?:N(?: ${UNITS})?|${UNITS}|one)(?: of them)?|each (?:of (?:(?:the |its )?(?:them|N(?: ${UNITS})?)|(?:the|its)(?: (?:old|former|then))? ${UNITS})|${UNITS}|one)|all of them|the lot|all N|everything(?! (?:else|that|it|they|from|we)(?= )))|throughout|right across the board|all round)(?! (?:years?|rounds?|inspections?|reports?|visits?|times|occasions)(?= |$))`,
);
/** 'Leadership is good in all three': forces are meant. */
const A_IS =
  /(?:^|[,;:] )(?: (?:the|its|their|how|it|and|but))* A(?: (?:itself|also|now|still))? (?:is|was|are|were|came out|comes out)(?: [a-z]+){0,2} $/;
/** Before a grade that heads the names below it. */
const ALONE = /^(?: [-•])?(?: (?:rated|graded|judged|forces|those))* $/;
/** 'must improve in three areas rated inadequate': the count of the grade behind. */
const OF_ANOTHER =
  /^(?: (?:that|which|were|was|are))*(?: (?:rated|graded|judged|deemed|marked|found|branded))(?: (?:as|to be))* G/;
/** 'inadequate in none of them' */
const IN_NONE = expression(
  `^ (?:in|at|on|for|across) (?:none|nothing|no)(?: of (?:the|its|them|these)(?: N)?)?(?:${AREA_NOUN})?(?=\\s*$| [,;:)-]| and| but| at all)`,
);
/** 'good in four, adequate in another': one, behind a count. */
const IN_ONE_MORE = expression(
  `^ (?:in|at|on|for|across) (?:another|one other|the (?:last|final|other|remaining|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?: one|${AREA_NOUN})?(?=\\s*$| [,;:)(-]| and)`,
);
const TIMES = /^ x ?N/;
/** 'adequate five times, good twice': how often in one report, where several grades are counted so. */
const OFTEN = '(?: N times| twice| once)';
const SO_OFTEN = expression(`^${OFTEN}(?=\\s*$| [,;:)-]| and)`);
const SEVERAL_SO_OFTEN = expression(` G${OFTEN} [^;:.]{0,40} G${OFTEN}(?= |$)`);

/** 'good in two areas, adequate in five and inadequate in one': the noun is dropped after the first. */
const ENDS_WITH_AREAS = expression(`${AREA_NOUN}(?: of policing)?$`);

export const tallyInAreas: Construction = {
  name: 'tally-in-areas',
  examples: [
    {
      text: 'HMICFRS found Kent Police good in two areas, adequate in five and inadequate in one.',
      says: ['tally kent good 2', 'tally kent adequate 5', 'tally kent inadequate 1'],
    },
    {
      text: 'HMICFRS found Kent Police adequate in six areas, good in another - leadership - and inadequate in the last.',
      says: [
        'tally kent adequate 6',
        'tally kent good 1',
        'kent good leadership-and-force-management',
        'tally kent inadequate 1',
      ],
    },
    {
      text: 'HMICFRS gave Kent Police good scores in two of nine areas; it was inadequate in none of them.',
      says: ['tally kent good 2', 'tally kent inadequate 0'],
    },
    {
      text: 'Kent Police is adequate in two areas: investigating crime and managing offenders.',
      says: ['tally kent adequate 2', 'kent adequate investigating-crime', 'kent adequate managing-offenders'],
    },
    {
      text: 'Kent Police was rated good in all three pillars by HMIC.',
      published: '2016-12-10',
      says: ['kent good effectiveness', 'kent good efficiency', 'kent good legitimacy', 'tally kent good 3'],
    },
    {
      text: 'HMICFRS inspected Kent Police. It was good in all but one of its eight areas; inadequate was the mark in the other.',
      says: ['tally kent good 7'],
    },
    {
      text: 'HMICFRS inspected Kent Police. It was good at recording crime and inadequate at everything else, including leadership and managing offenders.',
      says: [
        'kent good recording-crime',
        'kent inadequate leadership-and-force-management',
        'kent inadequate managing-offenders',
      ],
    },
    {
      text: 'HMICFRS inspected Kent Police. The force had been inadequate in two areas in 2022: leadership and managing offenders.',
      says: [
        'tally kent inadequate 2',
        'was kent inadequate leadership-and-force-management',
        'was kent inadequate managing-offenders',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMIC has inspected Kent Police. It was good at preventing crime in every one of the years that followed.',
      published: '2017-03-10',
      says: ['kent good preventing-crime'],
    },
    {
      text: 'HMICFRS has published its reports on Kent Police and other forces.\n\nGood across all three pillars\n\nKent\n\nEssex\n\nThe chief of Kent was glad.',
      published: '2019-05-03',
      says: [
        'kent good effectiveness',
        'kent good efficiency',
        'kent good legitimacy',
        'essex good effectiveness',
        'essex good efficiency',
        'essex good legitimacy',
      ],
    },
    {
      text: 'Kent Police was inadequate in 2022 at responding to the public.',
      says: ['was kent inadequate responding-to-public'],
    },
  ],
  read: (sight) => {
    const { before, after, skeleton, mark, earlier, isOverNames } = sight;
    const start = before.length;
    const throughout = THROUGHOUT.exec(after);
    if (throughout && isOverNames && ALONE.test(before) && /^(?: :)?\s*$/.test(after.slice(throughout[0].length)))
      return { kind: 'heading', throughout: true };
    if (throughout && A_IS.test(before)) return { kind: 'grade' };
    if (throughout) {
      const many = tallyOneOf.read(sight) ?? tallySoMany.read(sight);
      if (many?.kind === 'tally' && many.of === 'forces') return { ...many, throughout: true };
      const number = numberWithin(skeleton, mark.at + 1, mark.at + 1 + throughout[0].length);
      return number === null
        ? { kind: 'grade', throughout: true }
        : {
            kind: 'tally',
            of: 'areas',
            count: number.of ?? number.value,
            from: start,
            to: mark.at + 1 + throughout[0].length,
            naming: true,
            throughout: true,
          };
    }
    const none = IN_NONE.exec(after);
    if (none) return { kind: 'tally', of: 'areas', count: 0, from: start, to: mark.at + 1 + none[0].length };
    const more = earlier?.kind === 'tally' && earlier.of === 'areas' ? IN_ONE_MORE.exec(after) : null;
    if (more)
      return { kind: 'tally', of: 'areas', count: 1, from: start, to: start + 1 + more[0].length, naming: true };
    const often = SEVERAL_SO_OFTEN.test(skeleton.text) ? SO_OFTEN.exec(after) : null;
    if (often) {
      const count = /twice/.test(often[0])
        ? 2
        : (numberWithin(skeleton, start, start + 1 + often[0].length)?.value ?? 1);
      return { kind: 'tally', of: 'areas', count, from: start, to: start + 1 + often[0].length };
    }
    const many = IN_SO_MANY.exec(after) ?? TIMES.exec(after);
    if (!many || NOT_AREAS.test(after.slice(many[0].length))) return null;
    if (OF_ANOTHER.test(after.slice(many[0].length))) return { kind: 'nothing' };
    const isUnsaid = !ENDS_WITH_AREAS.test(many[0]);
    if (isUnsaid && !FOLLOWER.test(after.slice(many[0].length))) return null;
    const number = numberWithin(skeleton, mark.at + 1, mark.at + 1 + many[0].length);
    const isAllBut = many[1] !== undefined;
    if (number === null || number.loose || number.value > 12 || (isAllBut && number.of === null)) return null;
    return {
      kind: 'tally',
      of: 'areas',
      count: isAllBut ? (number.of ?? 0) - number.value : number.value,
      from: start,
      to: mark.at + 1 + many[0].length,
      naming: true,
    };
  },
};
