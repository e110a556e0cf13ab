import type { TallyInMind } from '../discourse.ts';
import { type Echo, type Echoed, markAt } from './echo.ts';

const OF_THEM = '(?: of (?:them|these|those|the N))?';
const NEAR = '(?: (?:the|its|their|neighbouring|nearby|police|in|at|for|both))*';
/** 'Kent is one', 'Essex and Surrey are the others', 'Sussex was another'. */
const NAMED_FIRST = new RegExp(
  `^(?: (?:and|while|but))?${NEAR} ([FA]) (?:is|was|are|were|being)(?: (?:also|just))? (?:N|one|another|among (?:them|these|those)|N more|the (?:others?|second|third|last|rest|remaining N))${OF_THEM}$`,
);
/** 'One is Kent', 'the others are Essex and Surrey', 'another was Sussex'. */
const NAMED_LAST = new RegExp(
  `^(?: (?:and|while|but))? (?:N|one|another|the (?:first|second|third|others?|rest|remaining N|remainder)|others)${OF_THEM} (?:is|was|are|were|being|include|included)${NEAR} ([FA])$`,
);
const CLAUSE_END = / [;:,-](?= )/g;

/** The things a count stands for, named one by one in the next sentence. */
export const oneOfThem: Echo = {
  name: 'one-of-them',
  examples: [
    {
      text: 'HMIC has graded efficiency. Only three forces were inadequate. Kent is one; Essex and Surrey are the others.',
      published: '2016-02-12',
      says: [
        'tally - inadequate 3',
        'kent inadequate efficiency',
        'essex inadequate efficiency',
        'surrey inadequate efficiency',
      ],
    },
    {
      text: 'HMICFRS rated Kent Police inadequate in two areas. One is leadership. The other is managing offenders.',
      says: [
        'tally kent inadequate 2',
        'kent inadequate leadership-and-force-management',
        'kent inadequate managing-offenders',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS rated Kent Police inadequate in two areas. One is a disgrace, and leadership is another matter.',
      says: ['tally kent inadequate 2'],
    },
    {
      text: 'HMIC has graded efficiency. Only three forces were inadequate. Kent is one of the largest forces.',
      published: '2016-02-12',
      says: ['tally - inadequate 3'],
    },
  ],
  read: (skeleton, { tallies, from }) => {
    if (from >= 0 || skeleton.marks.some(({ is }) => is === 'G')) return [];
    const text = skeleton.text.trimEnd();
    const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index);
    return [-2, ...ends].flatMap((start, index): readonly Echoed[] => {
      const clause = text.slice(start + 2, ends[index] ?? text.length);
      const match = NAMED_FIRST.exec(clause) ?? NAMED_LAST.exec(clause);
      if (!match) return [];
      const letter = match[1] as string;
      const mark = markAt(skeleton, start + 2 + match.index + ` ${match[0]} `.indexOf(` ${letter} `));
      const tally = mark ? holding(tallies, mark.is) : undefined;
      return mark && tally ? [{ mark, of: tally }] : [];
    });
  },
};

const holding = (tallies: readonly TallyInMind[], is: 'F' | 'A'): TallyInMind | undefined =>
  tallies.findLast(({ of, count }) => (of === 'forces') === (is === 'F') && count > 1);
