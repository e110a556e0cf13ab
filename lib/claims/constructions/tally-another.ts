import { HAVE } from '../counts.ts';
import { expression } from '../expression.ts';
import { type Construction, GRADE } from './construction.ts';

/** 'A fourth, investigations, was' */
const A_FOURTH = expression(
  `^(?: (?:and|but))? (?:another|(?:an?|the) (?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|remaining|other))(?: (?:one|area|force|pillar))? [,(-] [AF] [,)-](?:${HAVE})? $`,
);
/** 'The other force, Essex, is': of two that are named, and nothing is counted. */
const THE_OTHER = /^(?: (?:and|but))? the other(?: (?:one|force))? [,(-] F /;
/** 'the other half' */
const OTHER_HALF = / the other half(?: (?:are|were|is|was|rated|graded|judged|to be|,|:))* $/;
/** 'six were adequate and the seventh was', '; another, recording crime, is' */
const ANOTHER_ONE = expression(
  `(?:[,;]| and| but| while) (?:another|the (?:last|final|remaining|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))(?: (?:one|areas?|pillar|force))?(?: , [AF] ,| \\( [AF] \\))?(?:${HAVE}| :| ,)? $`,
);

/** One more, behind a count: 'six were adequate and the seventh was good', 'A fourth, leadership, was'; or as many: 'the other half'. */
export const tallyAnother: Construction = {
  name: 'tally-another',
  examples: [
    {
      text: 'HMICFRS inspected Kent Police. Seven of its areas were adequate and the eighth was good.',
      says: ['tally kent adequate 7', 'tally kent good 1'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Half of its eight areas were adequate, the other half good.',
      says: ['tally kent adequate 4', 'tally kent good 4'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Three areas were good. A fourth, leadership, was inadequate.',
      says: ['tally kent good 3', 'tally kent inadequate 1', 'kent inadequate leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police. Its leadership was adequate and another chief would be good.',
      says: ['kent adequate leadership-and-force-management'],
    },
  ],
  read: ({ before, mark, quoted, earlier, goesOn }) => {
    const counted = earlier?.kind === 'tally' && earlier.count > 0 ? earlier : null;
    const half = counted && OTHER_HALF.exec(before);
    if (counted && half) return { ...counted, from: half.index, to: mark.at + 1, naming: false, throughout: false };
    const another = counted && ANOTHER_ONE.exec(before);
    if (!another && !A_FOURTH.test(before)) return null;
    if (mark.grade.form === 'adjective' && !quoted && !goesOn()) return null;
    if (!counted && THE_OTHER.test(before)) return GRADE;
    return counted && another
      ? { ...counted, count: 1, from: another.index, to: mark.at + 1, naming: true, throughout: false }
      : { kind: 'tally', of: 'unsaid', count: 1, from: 0, to: mark.at + 1, naming: true };
  },
};
