import type { TallyInMind } from '../discourse.ts';
import { expression } from '../expression.ts';
import { LEAD_UP } from '../names.ts';
import type { AreaMark, ForceMark, Skeleton } from '../skeleton.ts';
import { type Echo, markAt } from './echo.ts';

const AND = '(?: (?:,|;|-|and|while|but))+';
const IS = '(?: (?:is|was|are|were|being))';
/** 'One is leadership, the other is managing offenders.' */
const ONE_IS = expression(
  `^(?: (?:one|N|the first|the former))(?: of (?:them|these|those|N|the N))?${IS}${LEAD_UP} [FA](?:${AND}(?: (?:the|a))?(?: (?:others?|another|second|third|fourth|fifth|last|latter|N))(?: (?:one|N))?(?: (?:is|are|were))?${LEAD_UP} [FA]){0,4}$`,
);
/** 'Gwent is one; Kent and Essex are the others.' */
const IS_ONE = expression(
  `^${LEAD_UP} [FA]${IS} (?:one|N|the first)(?: of (?:them|these|those))?${AND}${LEAD_UP} [FA](?:${IS})? (?:the (?:others?|rest|second)|another)(?: N)?$`,
);

/** What was counted, named one after another. */
export const oneAndTheOther: Echo = {
  name: 'one-and-the-other',
  examples: [
    {
      text: 'Kent Police is adequate in two areas, HMICFRS said. One of them is leadership, and the other is preventing crime.',
      says: [
        'tally kent adequate 2',
        'kent adequate leadership-and-force-management',
        'kent adequate preventing-crime',
      ],
    },
    {
      text: 'HMIC said three forces require improvement for legitimacy. Kent is one; Essex and Dorset are the others.',
      published: '2016-02-12',
      says: [
        'tally - requires-improvement 3',
        'kent requires-improvement legitimacy',
        'essex requires-improvement legitimacy',
        'dorset requires-improvement legitimacy',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police is adequate in two areas, HMICFRS said. One of them said preventing crime was hard.',
      says: ['tally kent adequate 2'],
    },
  ],
  read: (skeleton, { tallies, from }) => {
    if (from >= 0 || tallies.length === 0) return [];
    const text = skeleton.text.trimEnd();
    if (/ G /.test(`${text} `) || !(ONE_IS.test(text) || IS_ONE.test(text))) return [];
    const marks = namesIn(skeleton);
    const size = marks.reduce((sum, mark) => sum + (mark.is === 'F' ? mark.forces.length : mark.areas.length), 0);
    const tally = tallies.findLast((each) => isOf(each, marks) && each.count >= size);
    return tally ? marks.map((mark) => ({ mark, of: tally })) : [];
  },
};

const namesIn = (skeleton: Skeleton): readonly (ForceMark | AreaMark)[] =>
  skeleton.marks.map(({ at }) => markAt(skeleton, at)).filter((mark) => mark !== null);

const isOf = ({ of }: TallyInMind, marks: readonly (ForceMark | AreaMark)[]): boolean =>
  marks.every(({ is }) => (of === 'forces') === (is === 'F'));
