import type { TallyInMind } from '../discourse.ts';
import { expression } from '../expression.ts';
import { LEAD_UP } from '../names.ts';
import type { Skeleton } from '../skeleton.ts';
import { type Echo, type Echoed, type InMind, markAt } from './echo.ts';

const NAME = `${LEAD_UP} [FA]`;
const BE = '(?: (?:is|was|are|were|being|came|concerns?|concerned))';
const ASIDE = '(?: [,(-] [^,;()G-]{1,60})?';
/** 'in two areas: one is leadership; the other is recording crime' */
const ONE_AND_OTHER = expression(
  `(?:^|[:;,(-])(?: (?:N|the first|the former))${BE}(${NAME})${ASIDE}(?: (?:[;,)-]|and|while)){1,2}(?: the)?(?: (?:others?|second|latter|last|N))(?: (?:one|area|force))?${BE}?(${NAME})(?! (?:G|is|was|are|were|has|had))`,
);
/** ', the other being Kent' */
const THE_OTHER = expression(
  `^[^;:G]{0,80} [,;(-](?: and)? the (?:only )?others?(?: (?:one|force|area|N))?${BE}(${NAME})(?=\\s*$| [,;)-](?! [FA] (?:is|was|are|were|has|had)))`,
);
/** '; crime recording was the other' */
const WAS_THE_OTHER = expression(
  `^[^:G]{0,80}? [,;](?: and)?(${NAME})${BE} the (?:other|second)(?: one| area| force)?(?=\\s*$| [,;])`,
);
/** 'Kent is one of the four' */
const IS_ONE = expression(
  `(?:^(?: ,(?= and ))?|;)(?: (?:and|but))?(${NAME})(?: (?:is|was|are|were)) (?:also )?(?:(?:N|another|among(?:st)?)(?: of)?(?: (?:them|these|those|the latter))?|(?:on|in) (?:the|that|this) (?:list|group|number|club))(?=\\s*$| , and| ;)`,
);
/** 'Another was leadership, and the third recording crime' */
const ANOTHER_IS = expression(
  `^ (?:another|the (?:second|third|other|next))(?: of (?:them|these|those))?${BE}(${NAME})(?:(?: ,)? and the (?:third|last|other|fourth)(?: of (?:them|these|those))?${BE}?(${NAME}))?(?=\\s*$| ,)`,
);
/** 'That was leadership.' */
const THAT_IS = expression(
  `^ (?:that|this|it|the (?:one|exception|area|force|place)(?: in question)?)${BE}(${NAME})(?=\\s*$| ,)`,
);
/** 'in one area, and that was leadership' */
const AND_THAT_IS = expression(
  `^[^;:GFA]{0,40} (?:,|-|;)(?: and)? (?:that|it|this)${BE}(?: (?:for|in|at))?(${NAME})(?=\\s*$| [,;)-])`,
);
/** 'one was leadership; another was recording crime; the third is' */
const EACH_OF_THEM = expression(
  `(?:[:;,(-]| and)(?: (?:N|another|a (?:second|third)|the (?:first|second|third|fourth|last|others?)))(?: (?:one|area|force))?${BE}(${NAME})(?=\\s*$| [,;)-]| and)`,
  'g',
);
/** ', Kent among them', ', one of them Kent'; areas named so are the grade's own. */
const AMONG_THEM = expression(
  `^[^;:G]{0,80} ,(?: N of (?:them|these|those)${BE}?(?: (?:the|neighbouring))* F|(?: (?:with|including|the|neighbouring))* F(?: among(?:st)? (?:them|these|those|their number)| (?:making up|completing|rounding off) the (?:list|N)| included| being N(?: of (?:them|those))?))`,
);

/** Some of those counted are named apart: 'One is Kent, the other Essex', 'Kent is one of them', ', Kent among them'. */
export const oneOfThose: Echo = {
  name: 'one-of-those',
  examples: [
    {
      text: 'HMICFRS said Kent Police is inadequate in two areas: one is preventing crime, the other leadership.',
      says: [
        'tally kent inadequate 2',
        'kent inadequate preventing-crime',
        'kent inadequate leadership-and-force-management',
      ],
    },
    {
      text: 'HMICFRS said four forces require improvement for efficiency, Kent among them. Essex is one of the four.',
      published: '2018-03-22',
      says: [
        'tally - requires-improvement 4',
        'kent requires-improvement efficiency',
        'essex requires-improvement efficiency',
      ],
    },
    {
      text: 'HMICFRS rated Kent Police inadequate in three areas. Leadership was one. Another was recording crime, and the third managing offenders.',
      says: [
        'tally kent inadequate 3',
        'kent inadequate leadership-and-force-management',
        'kent inadequate recording-crime',
        'kent inadequate managing-offenders',
      ],
    },
    {
      text: 'HMICFRS rated Kent Police inadequate in one area. That was leadership.',
      says: ['tally kent inadequate 1', 'kent inadequate leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS rated Kent Police inadequate in two areas. One is leadership, which was good before.',
      says: ['tally kent inadequate 2', 'was kent good leadership-and-force-management'],
    },
    {
      text: 'HMICFRS rated Kent Police inadequate in three areas. That was a surprise to leadership experts.',
      says: ['tally kent inadequate 3'],
    },
    {
      text: 'HMICFRS said Kent Police requires improvement in two areas and is inadequate in one. Leadership is one of the two in need of improvement.',
      says: [
        'tally kent requires-improvement 2',
        'tally kent inadequate 1',
        'kent requires-improvement leadership-and-force-management',
      ],
    },
  ],
  read: (skeleton, mind) => {
    const { from, tallies } = mind;
    if (tallies.length === 0) return [];
    const behind = from < 0 ? skeleton.text : skeleton.text.slice(from);
    if (/ G(?: |$)/.test(behind)) return [];
    const start = Math.max(0, from);
    if (from >= 0) {
      const pair = ONE_AND_OTHER.exec(behind);
      if (pair) return echoed(skeleton, mind, start + pair.index, pair, 2);
      const each = [...behind.matchAll(EACH_OF_THEM)];
      const [first] = each;
      if (first && each.length > 1) {
        const end = (each.at(-1)?.index ?? 0) + (each.at(-1)?.[0].length ?? 0);
        return echoed(skeleton, mind, start + first.index, [behind.slice(first.index, end)], each.length);
      }
      const only = tallies.at(-1)?.count === 1 ? AND_THAT_IS.exec(behind) : null;
      if (only) return echoed(skeleton, mind, start, only, 1);
      const other = WAS_THE_OTHER.exec(behind);
      if (other) return echoed(skeleton, mind, start + other.index, other, 1);
      const named = mind.isBeforeGrade ? null : IS_ONE.exec(behind);
      if (named) return echoed(skeleton, mind, start + named.index, named, 1);
      const among = AMONG_THEM.exec(behind) ?? THE_OTHER.exec(behind);
      const name = among ? start + among.index + Math.max(among[0].lastIndexOf(' F'), among[0].lastIndexOf(' A')) : 0;
      return among ? echoed(skeleton, mind, name, [among[0].slice(name - start)], 1) : [];
    }
    const one = mind.isBeforeGrade ? null : IS_ONE.exec(behind);
    if (one) return echoed(skeleton, mind, one.index, one, 1);
    const another = ANOTHER_IS.exec(behind);
    if (another) return echoed(skeleton, mind, 0, another, 1);
    const that = THAT_IS.exec(behind);
    return that && tallies.at(-1)?.count === 1 ? echoed(skeleton, mind, 0, that, 1) : [];
  },
};

/** The names that an expression caught, as parts of the count last made of such things. */
const echoed = (
  skeleton: Skeleton,
  { tallies }: InMind,
  start: number,
  [words]: readonly string[],
  least: number,
): readonly Echoed[] => {
  const end = start + (words?.length ?? 0);
  const marks = skeleton.marks.flatMap(({ at }) => (at >= start && at < end ? (markAt(skeleton, at) ?? []) : []));
  const [first] = marks;
  const of = first && countOf(skeleton, tallies, first.is);
  const size = marks.reduce((sum, mark) => sum + (mark.is === 'F' ? mark.forces.length : mark.areas.length), 0);
  return of && of.count >= Math.max(least, size) && marks.every(({ is }) => is === first.is)
    ? marks.map((mark) => ({ mark, of }))
    : [];
};

/** The count last made of forces, or of areas, in this paragraph or the one before. */
const countOf = (skeleton: Skeleton, tallies: readonly TallyInMind[], is: 'F' | 'A'): TallyInMind | undefined => {
  const last = tallies.findLast(({ of }) => (of === 'forces') === (is === 'F'));
  return last && last.paragraph >= skeleton.sentence.paragraph - 1 ? last : undefined;
};
