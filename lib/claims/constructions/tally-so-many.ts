import { isAllNamed, isApposed } from '../counted-names.ts';
import {
  ABOUT_THEM,
  ARE_THESE,
  BEFORE_NOUN,
  countedBy,
  countOf,
  HAVE,
  isOfFew,
  isOfSome,
  MOVED,
  NOUN,
  numberWithin,
} from '../counts.ts';
import { expression } from '../expression.ts';
import { type Construction, GRADE, NOTHING, type Sight } from './construction.ts';
import { AREA_NOUNS, FOLLOWER } from './words.ts';

/** 'Three of the areas inspected this spring were rated' */
const SO_MANY_NAMED = expression(` N${BEFORE_NOUN}${NOUN}(?:${ABOUT_THEM}){0,16}?(?: [-)])?${HAVE} $`);
/** 'Ten forces, Kent among them,' before 'require improvement' */
const SO_MANY_REQUIRE = expression(` N${BEFORE_NOUN}${NOUN}(?:${ABOUT_THEM}){0,16} $`);
const LINK =
  "(?: (?:of(?: (?:the|its|those|these|F 's|[a-z]{1,24} 's))? N|of(?: (?:F 's|[a-z]{1,24} 's))?|the|its|those|these|other|others|further|more|police|that|which|also|still|only|just|now|in|england and wales|nationally|areas?|forces|is|are|was|were|has|have|had|been|be|being|rated|graded|judged|found|deemed|given|told|they|to|as|an?|said|at|in all(?: , (?:was|were|is|are))?|ranked|marked|got|received|considered|classed|all|both|again|each|inspectors?|(?:at|of|in|for) F|I|it|them|inspected|work|policing|business|, or N per cent(?: of them)? ,|looked at|assessed|their|theirs|where|(?:could )?boasts?(?: of)?|(?:grade|verdict|mark|rating|score)(?= (?:is|was))|came out|came back|come out|come back|comes in|came|come|either|where|the inspectorate|in total|thought|by (?:our|my) (?:count|reckoning)|(?:grades?|ratings?|marks?|verdicts?|judge?ments?|gradings|assessments) of))";
/** 'three were', 'four of them are', 'and five' */
const SO_MANY = expression(
  ` N(?: (?:of(?: [a-z]{1,24} 's)?(?: the)? N|of(?: [a-z]{1,24} 's)?|grades|ratings|marks|verdicts|the|its|those|police|other|further|more|key|out|welsh|english|northern|yorkshire|neighbouring)){0,12}(?:${NOUN})?(?: \\( [^ ]{1,4} \\)| , (?:including|all but|all bar|such as|like|among them) (?:the |its )?A ,| , [a-zF' -]{1,60} ,)?(?:${LINK}){0,12}(?: ,)? $`,
);
/** 'All but one of the eight areas' */
const ALL_BUT = / (?:all|everything)(?: [a-z]+)? (?:but|bar|except)(?: (?:for|the|just))* $/;
/** 'two goods apiece' */
const EACH = /^(?:(?: ,| and){1,2} N G){0,3} (?:apiece|each)(?: |$)/;
/** 'Kent and Essex each got' */
const F_EACH = / F each(?: [a-z]+){1,3} $/;
/** 'Kent, Essex and Surrey are the three that' */
const ARE_THE = / F (?:is|was|remains|are|were|make up|made up|complete)(?: (?:also|just|only))? the $/;
/** 'The lone outstanding went to Durham' */
const WENT_TO_ONE =
  /^(?: (?:grade|rating|mark))? (?:went|goes|was awarded|was given|was handed|belongs|belonged) to (?:the )?F(?= |$)/;
/** 'all three of its pillars are', 'all three of its good grades' */
const ALL_OF_THEM = / all N (?:[^;]{0,60}(?:pillars|areas|categories) |of (?:its|the|their) $)/;
/** 'Essex joins 12 other forces that…': not all of them. */
const JOINS = / F (?:joins?|joined|is joined by|was joined by|alongside|along with|with|like) $/;
/** 'Kent and 12 other forces' */
const AND_OTHERS =
  / F(?: ,)? (?:and|plus|with|along with|together with) N (?:others|(?:other|more|further) (?:police )?(?:forces|constabularies)) /;
/** 'Kent was one of the forces rated good': a claim of it; how many there are is not said. */
const ONE_OF_THE =
  / (?:F|it|force|constabulary|A)(?: (?:also|,))?(?: (?:is|was|are|were|being|among))?(?: (?:also|still|now|just|only|,))* $/;
const OF_THE = /^ N of (?:the|its|those|many|several)(?! N)(?: |$)/;
/** 'Of 90 files examined, 21 were': an audit. */
const ENDS =
  /^(?: (?:grades?|ratings?|marks?))?(?:\s*$| [,;:()-]| from I| by I| overall| for(?: (?:the|its|county))* (?:F|force|constabulary|police))/;
/** 'one more good than last time' */
const MORE_THAN = / N (?:more|fewer|less)(?: [a-z]+)? $/;
const OF_FILES =
  / (?:of|among|in|examined|reviewed|audited|sampled) (?:the |these |those )?N (?:(?!areas|forces|categories|headings|pillars|questions)[a-z-]+ ){0,3}(?:files|cases|records|investigations|calls|crimes|incidents|examined|read|sampled|audited) /;
const NAMED_BETWEEN = / N(?: [a-z]+){0,3} [,(-] (?:F|A) [,)-] (?:[a-z]+ ){0,4}$/;
const NOUN_AFTER = expression(
  `^(?: (?:grades?|ratings?|marks?|gradings?|verdicts?|judge?ments?|assessments?|ones?))?(?: (forces?|${AREA_NOUNS}))?(?= |$|\\n)`,
);
/** Without these words the expressions of the same kind below have nothing to look for. */
const EVERY = / (?:all|both|each) /;
const FROM_G = / from(?: an?)? G to /;
const SHARE = / (?:half|most|majority|bulk|thirds?|quarters?|rest|remainder|others) /;
/** 'the leadership of all three forces' */
const A_OF_ALL = / A (?:of|at|in|for|by) (?:all|both|each of)(?: the)? $/;
/** 'put four areas in the adequate column and two in the' */
const PUT_IN = expression(` N${BEFORE_NOUN}(?:${NOUN})? (?:in|into|under)(?: the)? $`);
const COLUMN = /^ (?:column|category|bracket|box|heading|group|camp|pile|band|class|tier|list|bucket)(?= |$)/;
/** 'the first two, both of which': named, and no count */
const NAMED_PART = / (?:the|its)(?: (?:first|last|latter|former|other))? N [^;]{0,40}$/;
/** 'Over half the forces, 24,', 'most of them - 28 in all -' */
const SHARE_OF = expression(
  `(?<= (?:half|most|majority|bulk|thirds?|quarters?|rest|remainder|others)(?: (?:of|the|its|them|those|these|forces|areas|constabularies|a|inspected)){0,4} [,(-]) N(?: (?:in all|in total|of them|altogether|forces|areas))?(?: [,)-])(?:${HAVE})? $`,
);
const MOVED_BETWEEN =
  '(?: (?:also|have|had|has|each|all|both)){0,3} (?:climbed|rose|risen|moved|gone|went|improved|dropped|slipped|slid|fallen|fell|come|came|downgraded|upgraded)(?: up| down)? from(?: an?)?';
/** 'Two areas dropped from good': the second grade is the one that so many have. */
const FROM_ONE = expression(` N${BEFORE_NOUN}${NOUN}${MOVED_BETWEEN} $`);
const TO_ANOTHER = /^ to(?: an?)? G(?= |$)/;
const FROM_ONE_TO = expression(` N${BEFORE_NOUN}${NOUN}${MOVED_BETWEEN} G to(?: an?)? $`);
/** 'five areas, all of which', 'two, both' */
const ALL_OF_WHICH = expression(
  ` N(?:${BEFORE_NOUN}${NOUN})?(?:${ABOUT_THEM}){0,6}? [,(-] (?:all|both|each)(?: of (?:which|them))?(?:${HAVE})? $`,
);
/** 'ten, or 30 per cent,', 'told in the same week' */
const ASIDE =
  / or N per cent(?= )| (?:in|over|for|this|last|that) (?:the )?(?:same |last |past )?(?:week|month|year)(?= )/;
/** 'up two to good', 'leapt two grades to good' */
const UP_BY = / (?:up|down|by)(?: (?:just|only))? $/;
/** 'the last one said', 'in the 2017 one' */
const THE_LAST_ONE = / (?:the|its|their|this|that)(?: (?:last|previous|latest|newest|old|earlier|D)) ?$/;
const STEPS_TO = /^ N (?:grades?|rungs?|places?|levels?|notch(?:es)?|bands?|steps?)(?: [a-z]+)? (?:to|into)(?: an?)? $/;
/** What else may be counted. */
const NOT_COUNT =
  / (?:per|years?|months?|times|weeks?|%|side|hand|page|chapter|section|step|peel N|past|of every|aged|notch|days|hours|minutes|people|officers|calls|men|women|files|cases|recommendations|inspections|causes) |^ N (?:(?:it|they|we) (?:is|was|are|were|had)|marked|labelled|headed) /;
/** 'good in the other three': the count of the grade before it. */
const OUT_OF = expression(` of(?: the| its| all)?(?: [a-z-]+)? N(?: [a-z-]+){0,3}?${NOUN} `);
/** 'five adequates and a good' */
const AND_A =
  / G(?: (?:grades?|ratings?|marks?))?(?: \( A \)| ,? ?(?:for|in|at) A)?(?: [,;])?(?: and| plus| with| ,)(?: just)? an? $/;
/** 'an outstanding, two goods' */
const A_AND =
  /^(?: (?:grades?|ratings?|marks?))?(?: \( A \)| ,? ?(?:for|in|at)(?: its| the)? A)?(?: [,;]| and| plus| with){1,2} N G(?= |$)/;
const OF_GRADE_BEFORE = / G(?: [a-z]+)? (?:in|at|on|for|across)(?: (?:just|only|the|other|a|further|another|all))* $/;

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
    {
      text: 'HMICFRS inspected Kent Police. Three of the nine areas that were looked at in the spring came out as good, and half of its eight other areas were adequate.',
      says: ['tally kent good 3', 'tally kent adequate 4'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Its solitary good was for leadership.',
      says: ['kent good leadership-and-force-management', 'tally kent good 1'],
    },
    {
      text: 'HMICFRS has graded efficiency. Ten forces, Kent and Essex among them, require improvement and 30 forces (70%) are good.',
      published: '2018-03-22',
      says: [
        'kent requires-improvement efficiency',
        'essex requires-improvement efficiency',
        'tally - requires-improvement 10',
        'tally - good 30',
      ],
    },
    {
      text: 'HMICFRS inspected Kent Police. All but two of its nine areas were rated good and the remaining pair were inadequate.',
      says: ['tally kent good 7', 'tally kent inadequate 2'],
    },
    {
      text: 'HMICFRS inspected Kent Police. There were three grades of requires improvement and two areas in the lowest category.',
      says: ['tally kent requires-improvement 3', 'tally kent inadequate 2'],
    },
    {
      text: 'HMICFRS inspected Kent and Essex police. They got two goods apiece.',
      says: ['tally kent good 2', 'tally essex good 2'],
    },
    {
      text: 'HMICFRS has graded efficiency. Kent was one of the forces rated good, as was Essex.',
      published: '2018-03-22',
      says: ['kent good efficiency', 'essex good efficiency'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS said all but four areas at Kent Police require improvement.', says: [] },
    { text: 'In 2024 Kent Police was rated good at preventing crime.', says: ['kent good preventing-crime'] },
    { text: 'Kent Police bought 14 good cars after inspectors called.', says: [] },
    { text: 'HMICFRS said at least three areas at Kent Police were inadequate.', says: [] },
    {
      text: "HMICFRS has graded efficiency. Three of Yorkshire's four forces are good, Kent Police was told.",
      published: '2018-03-22',
      says: [],
    },
  ],
  read: (sight) => {
    const { before, after, skeleton, word, earlier, mark } = sight;
    if (earlier?.kind === 'tally' && AND_A.test(before) && ENDS.test(after))
      return { ...earlier, count: 1, from: mark.at - 2, to: mark.at + 1, naming: false, throughout: false };
    if (/ an? $/.test(before) && A_AND.test(after) && (AND_A.test(before) || !/ G /.test(before)))
      return { kind: 'tally', of: 'unsaid', count: 1, from: mark.at - 2, to: mark.at + 1 };
    if (!before.includes(' N')) return null;
    const requires =
      mark.grade.form === 'adjective' || mark.grade.form === 'rank' ? null : SO_MANY_REQUIRE.exec(before);
    const isPut = COLUMN.test(after) || (earlier?.kind === 'tally' && ENDS.test(after));
    const many =
      SO_MANY_NAMED.exec(before) ??
      requires ??
      SO_MANY.exec(before) ??
      NAMED_BETWEEN.exec(before) ??
      (EVERY.test(before) && !NAMED_PART.test(before) ? ALL_OF_WHICH.exec(before) : null) ??
      (FROM_G.test(before) ? FROM_ONE_TO.exec(before) : null) ??
      (SHARE.test(before) ? SHARE_OF.exec(before) : null) ??
      (isPut ? PUT_IN.exec(before) : null);
    if (!many || OF_GRADE_BEFORE.test(before.slice(0, many.index + 1))) return null;
    if (JOINS.test(before.slice(0, many.index + 1)) || AND_OTHERS.test(before.slice(Math.max(0, many.index - 18))))
      return GRADE;
    if (ONE_OF_THE.test(before.slice(0, many.index + 1)) && isOneOfThe(sight, many.index)) return GRADE;
    if (A_OF_ALL.test(before.slice(0, many.index + 1)) || isAllNamed(sight, many.index)) return GRADE;
    const said = before.slice(many.index);
    const number = numberWithin(skeleton, many.index, before.length);
    // 'Prevention was the one question to …' is a claim of it.
    const these = ARE_THESE.exec(before.slice(0, many.index + 1));
    if (TO_ANOTHER.test(after) && FROM_ONE.test(before)) return { kind: 'nothing', aside: true };
    if (/ from(?: an?)? $/.test(before) || isTheOne(before.slice(0, many.index + 1), said)) return null;
    if (UP_BY.test(before.slice(0, many.index + 1)) && / (?:to|at|on) (?:an? )?$/.test(before)) return null;
    if (
      STEPS_TO.test(said) ||
      (/^ N(?: said| says| was| had)? $/.test(said) && THE_LAST_ONE.test(before.slice(0, many.index + 1)))
    )
      return null;
    if (MOVED.test(before) && / (?:in|at|on|for)(?: (?:just|only))? $/.test(before.slice(0, many.index + 1)))
      return null;
    if (/ N in $/.test(before.slice(0, many.index + 1))) return NOTHING;
    if (
      (these !== null &&
        ((many[1] ?? NOUN_AFTER.exec(after)?.[1]) === undefined || number === null || number.value < 2)) ||
      OF_FILES.test(clauseAt(before, many.index)) ||
      / N(?: [a-z]+){0,2} in(?: every)? N /.test(said)
    )
      return null;
    if (MORE_THAN.test(before) && / than /.test(after)) return NOTHING;
    if (NOT_COUNT.test(said.replace(ASIDE, ' ')) || number === null || number.value > 43) return null;
    const behind = NOUN_AFTER.exec(after);
    const isDirect = / (?:N|more|further|other|separate) $/.test(before);
    const isPlural = word.endsWith('s') && word !== 'requires';
    if ((isDirect && !isPlural && behind?.[0] === '' && !FOLLOWER.test(after)) || !isGradeHere(sight)) return null;
    const isAllBut = ALL_BUT.test(before.slice(0, many.index + 1));
    if (isAllBut && number.of === null) return NOTHING;
    const isAll = ALL_OF_THEM.test(before.slice(Math.max(0, many.index - 4)));
    const of =
      (EACH.test(after) || F_EACH.test(before.slice(0, many.index + 1)) || isAll ? 'areas' : null) ??
      (number.value === 1 && WENT_TO_ONE.test(after) ? 'forces' : null) ??
      countedBy(many[1]) ??
      countedBy(behind?.[1]) ??
      countedBy(OUT_OF.exec(clauseAt(before, many.index))?.[1]) ??
      (/^ N [,(-] F [,)-] /.test(said) ? 'forces' : null) ??
      ((number.of ?? number.value) > 12 ? 'forces' : earlier?.kind === 'tally' ? earlier.of : 'unsaid');
    return countOf(isAllBut ? { ...number, value: (number.of ?? 0) - number.value } : number, {
      of,
      from: these?.index ?? many.index,
      to: before.length + 1 + (behind?.[0].length ?? 0),
      naming:
        these !== null ||
        ARE_THE.test(before.slice(0, many.index + 1)) ||
        WENT_TO_ONE.test(after) ||
        isNaming(before.slice(Math.max(0, many.index - 4)), after, number.value) ||
        isApposed(sight, number.value),
      throughout:
        (of === 'areas' && (isAll || (EACH.test(after) && number.value === 3))) ||
        (of !== 'forces' && isPlural && number.value === 3 && number.of === 3),
      earlier: / from(?: (?:its|just|only))? $/.test(before.slice(0, many.index + 1)),
      part: of !== 'areas' && (isOfSome(clauseAt(before, many.index)) || / both /.test(said) || isOfFew(number)),
    });
  },
};

/** 'and the one in Essex inadequate': a force, not a count. */
const isTheOne = (before: string, said: string): boolean =>
  / the $/.test(before) &&
  /^ N (?:(?:in|at|for) F|marked|labelled|labeled|headed|called|entitled|below|above) /.test(said);

const isOneOfThe = ({ before, skeleton }: Sight, from: number): boolean =>
  OF_THE.test(before.slice(from)) && numberWithin(skeleton, from, before.length)?.value === 1;

/** The clause up to a grade, from the grade before it. */
const clauseAt = (before: string, at: number): string =>
  before.slice(Math.max(before.lastIndexOf(' G', at), before.lastIndexOf(' ;', at), 0));

/** Behind a verb a plain noun may claim the word: 'two areas were good examples'. */
const isGradeHere = ({ before, after, mark, quoted, goesOn }: Parameters<Construction['read']>[0]): boolean =>
  mark.grade.form !== 'adjective' ||
  quoted ||
  / N $/.test(before) ||
  COLUMN.test(after) ||
  NOUN_AFTER.exec(after)?.[0] !== '' ||
  goesOn();

/** Whether those counted are named: 'two forces, Kent and Essex, are', 'two are good: Kent and Essex', 'all three'. */
const isNaming = (said: string, after: string, count: number): boolean =>
  / [,(-](?: of which)?(?: (?:including|such as|namely|like|for example|both|and|the|those|in|of))*(?: [FA])(?: among(?:st)?(?: them| these| those)?| included| is one| are N)? [,)-] /.test(
    said,
  ) ||
  /^[^;FGN]{0,80} , (?:the )?I (?:says?|said|warns?|warned|finds?|found|rules?) :(?: (?:the|those|both))* F|^[^;FGN,]{0,24} (?::|\(|-|, among(?:st)? (?:them|these|those)|, including|, namely|, that is|, viz|include|included|are|were|is|was)(?: (?:they are|N of them|those|the|forces|in|at|of|for|both|all))* F/.test(
    after,
  ) ||
  (count < 7 &&
    / (?:all|the) N(?: (?:forces|were|are|was|have|had|has|been|rated|graded|judged|found|deemed|marked|to|be|also|still|now|again|got|received|given|awarded|earned|an?))* $/.test(
      said,
    ));
