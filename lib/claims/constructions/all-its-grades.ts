import { numberWithin } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Skeleton } from '../skeleton.ts';
import type { Construction, Use } from './construction.ts';
import { AREA_NOUNS, BE } from './words.ts';

const GRADES =
  '(?:grades|gradings|ratings|marks|scores|verdicts|results|judge?ments|pillars|areas|categories|headings|strands)';
const WHOSE =
  "(?:the|its|their|those|these|F 's|(?:force|constabulary) 's|which|that|it|they|got|given|received|in D|D)";
const RATED = `(?:${BE}| (?:came|comes|come)(?: out| back| in)?| rated| graded| judged| marked)`;
const DEGREE = '(?: (?:all|each|both|uniformly|universally|again|also|now|still|only|just|at|as))';
/** Without one of these there is nothing to look for: the expressions below are large, and compiled when first used. */
const ALL = /(?:^| )(?:all|each|every|uniformly|universally) /;
/** 'All three of Kent's grades were', 'each of its marks is', 'all the grades it got were' */
const ALL_OF_ITS = expression(
  ` (?:all|each|every (?:one|single one))(?: N)?(?: of)?(?: ${WHOSE}){1,3}(?: N)? ${GRADES}(?: (?:${WHOSE}|for F|at F)){0,4}${RATED}{1,3}${DEGREE}{0,3} $`,
);
/** 'Kent's three grades are all', 'its grades were uniformly' */
const ITS_ARE_ALL = expression(
  ` (?:F 's|its|their|the (?:force|constabulary) 's)(?: N)? ${GRADES}${RATED}{1,2} (?:all|each|uniformly|universally)${DEGREE}{0,2} $`,
);
/** 'All areas were', 'every one of its pillars was rated' */
const ALL_AREAS = expression(
  `(?:^|[,;:-]| and| but| that| with| while) (?:all|each|every)(?: (?:single|one|of|the|its|F 's)){0,3} (?:${AREA_NOUNS})(?: (?:of policing|of its work|inspected|graded|assessed|looked at))?${RATED}{1,3}${DEGREE}{0,3} $`,
);
/** 'Bar leadership, everything was', 'all bar leadership were' */
const ALL_BUT_IT =
  /(?:^|[,;:-]| and| but) (?:all|everything|every(?: [a-z]+){1,2})(?: (?:bar|but|except(?: for)?|apart from|other than|save for)(?: (?:the|its))? A)?(?: , [^,;:]{1,40} ,)?(?: (?:is|are|was|were|came out|came back|rated|graded|judged|as))+ $/;
/** 'All areas were good: leadership, …' */
const NAMED_BEHIND = /^(?: [^ ;GA]+){0,3} [:(-](?: (?:the|its))* A/;
/** 'Kent got straight goods', 'nothing but goods' */
const NOTHING_BUT = / (?:straight|nothing but|solid|wall-to-wall|unbroken|(?:is|are|was|were|got|has) all) $/;
/** 'Kent: all good', 'Kent: all three good' */
const ITS_ALL = /^(?: (?:[-•]|N \)))* F [:-] all(?: N)? $/;
/** 'was triple good', 'rated good three times over' */
const TRIPLE = / (?:triple|treble|thrice)(?: |-)$/;
const OVER = /^ (?:thrice|(?:N times|three times) over)(?=\s*$| [,;)-])/;
const ENDS = /^(?: (?:grades|ratings|marks))?(?:\s*$| [,;:)-]| for F| this| and| but| in D| from I| D)/;

const isOfOne = ({ marks }: Skeleton): boolean =>
  marks.every((each) => each.is !== 'A' && (each.is !== 'F' || each.forces.length === 1));

/** One grade in all that a force was graded for, said of its grades: 'all of Kent's grades were good', 'straight goods'. */
export const allItsGrades: Construction = {
  name: 'all-its-grades',
  examples: [
    {
      text: "HMICFRS has graded Kent Police and others. All three of Kent's grades were good.",
      published: '2019-05-03',
      says: ['kent good effectiveness', 'kent good efficiency', 'kent good legitimacy', 'tally kent good 3'],
    },
    {
      text: 'HMICFRS has graded Kent Police. Its marks were uniformly good, and Essex had nothing but goods.',
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
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded Kent Police. All of its grades for leadership were good.',
      says: ['kent good leadership-and-force-management'],
    },
    { text: 'HMICFRS has graded Kent Police. All of its officers are good.', published: '2019-05-03', says: [] },
  ],
  read: ({ before, after, word, skeleton, mark }): Use | null => {
    const isOfAll = ALL.test(before);
    const said = isOfAll ? (ALL_OF_ITS.exec(before) ?? ITS_ARE_ALL.exec(before)) : null;
    const isAllBut = skeleton.marks.some((each) => each.is === 'A' && each.apart === 'exception');
    if (isAllBut && ALL_BUT_IT.test(before)) return { kind: 'grade', throughout: true };
    if (isOfAll && ALL_AREAS.test(before) && !NAMED_BEHIND.test(after)) return { kind: 'grade', throughout: true };
    const isSweep =
      (word.endsWith('s') && NOTHING_BUT.test(before) && ENDS.test(after)) ||
      TRIPLE.test(before) ||
      (OVER.test(after) && / F /.test(before));
    const whole = ITS_ALL.test(before) && /^\s*$/.test(after) && isOfOne(skeleton);
    if (!isSweep && !whole && (!said || !ENDS.test(after))) return null;
    const number = said || whole ? numberWithin(skeleton, said?.index ?? 0, mark.at) : null;
    if (number === null || number.loose) return { kind: 'grade', throughout: true };
    return {
      kind: 'tally',
      of: 'areas',
      count: number.value,
      from: said?.index ?? mark.at,
      to: mark.at + 1,
      naming: true,
      throughout: number.value === 3,
    };
  },
};
