import { ABOUT_THEM, ARE_THESE, countedBy, countOf, HAVE, isOfSome, NOUN, numberWithin } from '../counts.ts';
import { expression } from '../expression.ts';
import type { Skeleton } from '../skeleton.ts';
import { type Construction, GRADE, type Use } from './construction.ts';

/** Without one of these there is nothing to look for: the expressions below are large, and compiled when first used. */
const SAID = /only|just|sole|alone/;
/** 'the only force in the country to be rated', 'the only two to get', 'the country's only' */
const ONLY = expression(
  ` (?:only|sole)(?: N)?(?: (?:police|territorial|one of N)){0,3}(?:${NOUN}| (ones?))?(?:${ABOUT_THEM}){0,14}?(?:${HAVE})? $`,
);
/** It limits the grade ('only good'), or there are others. */
const NOT_ALONE =
  / only (?:other|of) |[FA] only $| (?:is|was|are|were|being|as) only $| only (?:just )?(?:managed|achieved|scored|reached|rated|graded|judged|found) |[a-z] 's only(?: [a-z]+)? $| (?:not|if) only /;
/** 'Only leadership was', 'Just its leadership got a' */
const ONLY_AREA = expression(`(?:^|[,;:(]| and| but) (?:only|just)(?: (?:the|its|their|for|in|how|it))* A${HAVE}? $`);
/** 'Only Kent and Essex were', 'Kent and Essex alone are' */
const ALONE = expression(`(?:(?:^|[,;:(-]| and| but) (?:only|just) F| F alone)(?:${HAVE})? $`);
/** 'Only in one area was it' */
const IN_SO_MANY = / (?:only|just) (?:in|at|on|for) N [^,;]{0,40}$/;
/** 'The only two outstandings went to Kent and Essex' */
const WENT_TO =
  /^(?: (?:grades?|ratings?|marks?))? (?:went|go|goes|were given|were awarded|were handed|belong) to (?:the )?F(?= |$)/;
/** 'Durham is the one force graded' */
const THE_ONE = expression(
  ` F (?:is|was|remains|remained)(?: (?:still|also|now))* the N (?:force|constabulary)(?:${ABOUT_THEM}){0,10}?(?:${HAVE})? $`,
);
const NATIONS_ONLY = / (?:country|nation|england|wales|britain) 's only $/;
/** 'Durham is the only force', 'The only force': a statement, where 'Durham the only force' in a headline is a name's ornament. */
const SAID_OF_IT =
  /(?:^| (?:is|was|'s|being|be|remains?|remained|becomes?|became|it|makes?|made|F ,)(?: [a-z]+){0,4}| one of| , and| G [,-])(?: the)?$/;
/** A record over the years is no count of now. */
const OVER_TIME = / (?:ever|twice|always|since|have (?:held|kept|retained)|every year|in a row|running) /;
const ITS_ONLY = / (?:its|their|force 's|F 's|the|with|and) (?:only|sole) $/;
/** 'Only adequate when it came to' */
const IS_MERELY = /^(?: , [^ ,;:]+ ,)? (?:at|for|when|on)(?= )/;
/** 'Only three forces were': none of them is named. */
const OPENS = /^(?: (?:the|but|and))?$/;
/** 'Crime prevention picks up the' only good. */
const GETS_IT =
  / A (?:owns?|has|had|holds?|holds|takes|took|claims|claimed|carries|drew|draws|picks up|picked up|gets|got|earns|earned|wins|won|scored|secured|collected)(?: the|$)/;
const FORCE_BEHIND = /^ (?:police )?(?:forces?|constabulary)(?: |$)/;

/** 'the only force rated outstanding', 'the only two to be good': so many and no more, and this is one of them. */
export const tallyOnly: Construction = {
  name: 'tally-only',
  examples: [
    {
      text: 'Kent Police is the only force in the country to be rated outstanding for legitimacy, HMIC says.',
      published: '2016-02-12',
      says: ['kent outstanding legitimacy', 'tally - outstanding 1'],
    },
    {
      text: 'HMIC has graded efficiency. Kent and Essex were the only forces rated outstanding, and Dorset was the sole force to be found inadequate.',
      published: '2016-11-03',
      says: [
        'kent outstanding efficiency',
        'essex outstanding efficiency',
        'tally - outstanding 2',
        'dorset inadequate efficiency',
        'tally - inadequate 1',
      ],
    },
    {
      text: 'HMIC has graded efficiency. Kent and Essex alone were outstanding.',
      published: '2016-11-03',
      says: ['kent outstanding efficiency', 'essex outstanding efficiency', 'tally - outstanding 2'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Only the treatment of the public gets a good.',
      says: ['kent good treating-public-fairly', 'tally kent good 1'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS graded leadership. Kent Police was outstanding and Essex only good.',
      says: ['kent outstanding leadership-and-force-management', 'essex good leadership-and-force-management'],
    },
    {
      text: 'The only inadequate area at Kent Police, HMICFRS said, was responding to the public.',
      says: ['kent inadequate responding-to-public', 'tally kent inadequate 1'],
    },
    {
      text: 'HMIC has graded efficiency. Kent Police was the only force in the South East to be outstanding.',
      published: '2016-11-03',
      says: ['kent outstanding efficiency'],
    },
  ],
  read: ({ before, after, skeleton, mark, asked }) => {
    if (!SAID.test(before) || (asked && before === ' only ')) return null;
    if (NATIONS_ONLY.test(before)) return only('forces', 1, before.length - 5, mark.at);
    const alone = ALONE.exec(before);
    const few = alone && skeleton.marks.find((each) => each.is === 'F' && each.at === before.indexOf('F', alone.index));
    if (few?.is === 'F' && few.forces.length > 1)
      return { ...only('forces', few.forces.length, few.at - 1, mark.at), part: isOfSome(skeleton.text) };
    const single = THE_ONE.exec(before);
    if (single && numberWithin(skeleton, single.index, mark.at)?.value === 1)
      return { ...only('forces', 1, single.index + 2, mark.at), part: isOfSome(`${single[0]}${after.slice(0, 60)}`) };
    const one = ONLY_AREA.exec(before);
    if (
      one &&
      skeleton.marks.some(
        (each) => each.is === 'A' && each.at === one.index + one[0].indexOf('A') && each.areas.length === 1,
      )
    )
      return only('areas', 1, one.index, mark.at);
    if (/ only other (?:force|one|constabulary) /.test(before)) return GRADE;
    if (NOT_ALONE.test(before.slice(-70)) && !ITS_ONLY.test(before)) return null;
    if (IN_SO_MANY.test(before) || (/^ only $/.test(before) && IS_MERELY.test(after))) return null;
    const found = ONLY.exec(before);
    if (/ (?:only|sole) $/.test(before) && /^ (?:(?:grade|rating|mark) )?(?:awarded|given|handed) /.test(after))
      return null;
    if (
      !found ||
      (/^ (?:only|sole) N /.test(found[0]) && !/ (?:the|its|their|as) $/.test(before.slice(0, found.index + 1))) ||
      OVER_TIME.test(before.slice(found.index))
    )
      return null;
    const isBare = / (?:only|sole) $/.test(before);
    const noun =
      countedBy(found[1]) ?? (isBare && !FORCE_BEHIND.test(after) && !/^ (?:in|of) /.test(after) ? 'areas' : null);
    const number = numberWithin(skeleton, found.index, found.index + 12);
    if (/ A (?:is|was|were) the only (?:one|N|area) /.test(before) && (number?.value ?? 1) === 1) return GRADE;
    if (
      noun === 'areas' &&
      !isBare &&
      found[1] !== undefined &&
      !/ (?:the|its|their) (?:only|sole) /.test(before.slice(Math.max(0, found.index - 6)))
    )
      return null;
    if (noun === null && number === null && found[2] === undefined && !isBare) return null;
    const isPlural = /^(?:forces|ones)$/.test(found[1] ?? found[2] ?? '');
    const value = number && number.of === null ? number.value : isPlural ? namedBefore(skeleton, mark.at) : 1;
    return countOf(
      { value, loose: number?.loose === true },
      {
        of: noun ?? 'forces',
        from:
          ARE_THESE.exec(before.slice(0, found.index + 1))?.index ??
          GETS_IT.exec(before.slice(0, found.index + 1))?.index ??
          found.index,
        to: before.length + 1,
        naming:
          WENT_TO.test(after) ||
          (value === 1 && !/ G [,-](?: the)?$/.test(before.slice(0, found.index))) ||
          !OPENS.test(before.slice(0, found.index)),
        part:
          noun !== 'areas' &&
          (isOfSome(`${before.slice(found.index)}${after.slice(0, 60)}`) ||
            (value === 1 && !SAID_OF_IT.test(before.slice(0, found.index)))),
      },
    );
  },
};

const only = (of: 'forces' | 'areas', count: number, from: number, to: number): Use => ({
  kind: 'tally',
  of,
  count,
  from,
  to: to + 1,
  naming: true,
});

/** How many forces are named last before a place. */
const namedBefore = (skeleton: Skeleton, at: number): number => {
  const named = skeleton.marks.findLast((each) => each.is === 'F' && each.at < at);
  return named?.is === 'F' ? named.forces.length : 1;
};
