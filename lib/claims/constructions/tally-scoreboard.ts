import { countedBy, countOf, numberWithin } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Construction } from './construction.ts';

const OPENS = /(?:^|[,;:•|(-]| and| with| reads?| out| by)(?: (?:[-•:]|the|and|rated|graded)){0,4} $/;
/** '3 x Good', '1 area - Good' on its line */
const LINE = /^(?: [-•])? N(?: (areas?|forces))?(?: [:=-])? $/;
const NOTHING_SAID = '(?:none|nil|nothing|no areas?)';
/** 'Good (3)', 'Good: 3', 'Good x3', 'Inadequate: none' */
const SCORE = expression(
  `^(?: \\( N(?: areas?| forces?)? \\)|(?: [:=-]){1,2} (?:N|${NOTHING_SAID})(?: (?:areas?|forces?|times))?(?=\\s*$| [,;)•|]| \\( (?:the |its )?[AF](?: |$)| (?:and )?G| -)| N(?=\\s*$| [,;)•|]| (?:and )?G))`,
);
/** 'Good (2): Kent, Essex', 'Good: 3 (leadership, …' */
const FORCES_BEHIND = /^(?: (?:[:(-]|forces?))+(?: (?:the|both))* F/;
const AREAS_BEHIND = /^(?: (?:[:(-]|areas?))+(?: (?:the|its))* A/;

/** A board of scores: each grade with its number. */
export const tallyScoreboard: Construction = {
  name: 'tally-scoreboard',
  examples: [
    {
      text: 'How HMICFRS scored Kent Police: Good (3), Adequate (4), Inadequate (1)',
      says: ['tally kent good 3', 'tally kent adequate 4', 'tally kent inadequate 1'],
    },
    {
      text: 'How HMICFRS scored Kent Police\n\nOutstanding: 1\n\nGood: 3\n\nInadequate: none',
      says: ['tally kent outstanding 1', 'tally kent good 3', 'tally kent inadequate 0'],
    },
    {
      text: 'HMIC grades forces on efficiency\n\nOutstanding (2): Kent, Essex\n\nGood: 30',
      published: '2018-03-22',
      says: ['kent outstanding efficiency', 'essex outstanding efficiency', 'tally - outstanding 2', 'tally - good 30'],
    },
    {
      text: "Kent Police's HMICFRS grades: Good x3, Adequate x4, 1 x Inadequate",
      says: ['tally kent good 3', 'tally kent adequate 4', 'tally kent inadequate 1'],
    },
    {
      text: 'How HMICFRS scored Kent Police\n\n3 x Good\n4 x Adequate\n1 x Inadequate',
      says: ['tally kent good 3', 'tally kent adequate 4', 'tally kent inadequate 1'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS on Kent Police. Preventing crime: good - 3 per cent more arrests.',
      says: ['kent good preventing-crime'],
    },
  ],
  read: ({ before, after, skeleton, mark }) => {
    const first = skeleton.marks[0];
    const line = LINE.exec(before);
    if (first?.is === 'N' && line && /^(?: :)?\s*$/.test(after))
      return countOf(first.number, {
        of: line[1] ? (countedBy(line[1]) ?? 'areas') : first.number.value > 12 ? 'forces' : 'unsaid',
        from: first.at,
        to: mark.at + 1,
      });
    const score = SCORE.exec(after);
    if (!score || !OPENS.test(before)) return null;
    const end = mark.at + 1 + score[0].length;
    const number = numberWithin(skeleton, mark.at + 1, end) ?? { value: 0, loose: false };
    const rest = after.slice(score[0].length);
    const isForces = / forces?/.test(score[0]) || FORCES_BEHIND.test(rest);
    const isAreas = / areas?/.test(score[0]) || AREAS_BEHIND.test(rest);
    return countOf(number, {
      of: isForces ? 'forces' : isAreas ? 'areas' : number.value > 12 ? 'forces' : 'unsaid',
      from: mark.at,
      to: end,
      naming: FORCES_BEHIND.test(rest) || isAreas,
    });
  },
};
