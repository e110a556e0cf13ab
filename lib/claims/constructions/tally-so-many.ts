import type { Construction } from './construction.ts';
import { AREA_NOUNS, FOLLOWER } from './words.ts';

const NOUN = `(?: (forces?|constabular(?:y|ies))|(${AREA_NOUNS}))`;
const LINK =
  "(?: (?:of(?: the| its| those| these| F 's| [a-z]+ 's)?(?: N)?|the|its|those|these|other|others|further|more|police|that|which|also|still|only|just|now|in|england|and|wales|nationally|areas?|forces|is|are|was|were|has|have|had|been|be|being|rated|graded|judged|found|deemed|given|told|told that their A|they|to|as|an?|said|ranked|marked|got|received|considered|classed|all|both|again|each|inspectors?|(?:at|of|in|for) F|I|it|them|inspected|work|policing|business|, or N per cent(?: of them)? ,|looked at|assessed|their|came out|came back|came|either|where|in which|the inspectorate|in all|thought))";
const MANY_ARE = new RegExp(
  `(?: (N))(?: (?:of(?: [a-z]+ 's)?(?: the)?(?: N)?|the|its|those|police|other|further|more|key|out|welsh|english|northern|yorkshire|neighbouring))*(?:${NOUN})?(?:${LINK}){0,12}(?: ,)? $`,
);
const NOUN_AFTER = new RegExp(
  `^(?: (?:grades?|ratings?|marks?|gradings?|verdicts?|judge?ments?|assessments?))?(?: (forces?)|(${AREA_NOUNS}))?(?= |$|\\n)`,
);
const IN_SO_MANY_IT_IS =
  /(?: in(?: (?:just|only|all|the other))*) (N)(?: (?:of|the|its|them|N|other|further))*(?: (?:areas?|pillars?))?(?: of policing)?(?: ,)?(?: (?:F|the force|it|the constabulary|I|they|was|were|is|had|been|judged|rated|found|graded|deemed|said|to|be|to have|as))+ $/;
const NAMED_BETWEEN = / N(?: [a-z]+){0,3} [,(-] (?:F|A) [,)-] (?:[a-z]+ ){0,4}$/;
const NOT_COUNT =
  / (?:per|years?|months?|times|weeks?|%|page|chapter|section|step|peel N|past|of every|aged|notch|days|hours|minutes|people|officers|calls|men|women) /;

/** 'two were good', 'three inadequates', '27 forces require improvement', 'five of its areas were adequate'. */
export const tallySoMany: Construction = {
  name: 'tally-so-many',
  examples: [
    {
      text: 'HMICFRS gave Kent Police four goods, three adequates and one inadequate.',
      says: ['tally kent good 4', 'tally kent adequate 3', 'tally kent inadequate 1'],
    },
    {
      text: 'HMIC has graded effectiveness. Twenty-four forces were good, 18 require improvement and one was outstanding.',
      published: '2016-02-20',
      says: ['tally - good 24', 'tally - requires-improvement 18', 'tally - outstanding 1'],
    },
    {
      text: "Of eight areas HMICFRS looked at, four of Kent Police's were adequate and two require improvement.",
      says: ['tally kent adequate 4', 'tally kent requires-improvement 2'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS said all but four areas at Kent Police require improvement.', says: [] },
    { text: 'In 2024 Kent Police was rated good at preventing crime.', says: ['kent good preventing-crime'] },
    { text: 'Kent Police bought 14 good cars after inspectors called.', says: [] },
  ],
  read: ({ before, after, skeleton, word, earlier }) => {
    const many = MANY_ARE.exec(before) ?? IN_SO_MANY_IT_IS.exec(before) ?? NAMED_BETWEEN.exec(before);
    if (many && / (?:all|everything) but(?: [a-z]+)? $/.test(before.slice(0, many.index + 1)))
      return { kind: 'nothing' };
    if (!many || NOT_COUNT.test(before.slice(many.index))) return null;
    const behind = NOUN_AFTER.exec(after);
    if (
      / G(?: [a-z]+)? (?:in|at|on|for|across)(?: (?:just|only|the|other|a|further|another|all))* $/.test(
        before.slice(0, many.index + 1),
      )
    )
      return null;
    const number = skeleton.marks.find(({ is, at }) => is === 'N' && at > many.index && at < before.length);
    if (number?.is !== 'N' || number.number.value > 43) return null;
    const direct = / (?:N|more|further|other|separate) $/.test(before);
    if (direct && !(word.endsWith('s') && word !== 'requires') && behind?.[0] === '' && !FOLLOWER.test(after))
      return null;
    const of =
      nounOf(many[2] ?? behind?.[1], many[3] ?? behind?.[2]) ?? (earlier?.kind === 'tally' ? earlier.of : 'unsaid');
    const naming =
      / [,(-] [FA] [,)-] /.test(before.slice(many.index)) ||
      /^[^;F]{0,24} (?::|\(|, among(?:st)? (?:them|these|those)|, including)(?: (?:those|the|forces|in|at|of|for|both|all))* F/.test(
        after,
      ) ||
      isAllOfThem(before, number.number.value);
    return {
      kind: 'tally',
      of,
      count: number.number.value,
      from: many.index,
      to: before.length + 1 + (behind?.[0].length ?? 0),
      naming,
    };
  },
};

/** 'All three were adequate': those last named. */
const isAllOfThem = (before: string, count: number): boolean =>
  count < 7 &&
  / all N(?: (?:forces|were|are|was|have|been|rated|graded|judged|found|deemed|to|be|also|still))* $/.test(before);

const nounOf = (forces: string | undefined, areas: string | undefined): 'forces' | 'areas' | null =>
  forces !== undefined ? 'forces' : areas !== undefined ? 'areas' : null;
