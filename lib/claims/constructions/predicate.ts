import { expression } from '../expression.ts';
import { type Construction, GRADE, type Sight } from './construction.ts';
import { ADVERB, BE, IN_THIS } from './words.ts';

const SUBJECT =
  "(?: (?:F|A|A A|the force|the constabulary|constabulary|force|organisation|police|bosses|neighbour|counterpart|partner|rival|pair|duo|trio|it|they|we|i|which|who|whom|whose|that|both|all|each|others?|rest|latter|former|N|those|these|areas?|everything|else|pillars?|categories|forces|grades?|ratings?|scores?|marks?|results?|judge?ments?|status|D|,|\\)|there|verdict|findings?|conclusions?|outcome|assessment|result|picture|overall|and|but|or|still|today|though|officers|too|now|work|having|an area|-|'s))";
const IS = expression(
  `${SUBJECT}(?: 's| of A| of F| in F| at F)?(?:${ADVERB}| not only){0,12}(?: (?:has|have|had|having)(?:${ADVERB}){0,12})?${BE}(?:${ADVERB}| , (?:on|at|in|for)(?: [a-z']+){0,4} A ,| , (?:in|by|on|according to|to|for|as|if|it|they|we|perhaps|says?|say|alas|the)(?: (?![GAFN] )[^ ,;:]+){0,7} ,| seen as| considered| said to be| found to be| more than| named as| as| at| with| down as| no better than| no more than){0,12}(?: an?)? $`,
);
const COORDINATED =
  / G(?: [^;G]{0,160})?(?: ,)?(?: and| but| or| yet| though| while| ,)(?: (?:then|also|was|is|are|were|now|only|at least|just|still|merely|both|again))* $/;
const TO_BE = / to be $/;
/** 'Being outstanding at…' */
const BEING = /(?:^|[,;:-]| that| and| but) being(?: (?:both|again|only|just|merely|still))* $/;
/** 'the one area to come out good' */
const THE_ONE_TO =
  / the (?:[a-z-]+ |N ){0,2}(?:one|areas?|pillars?|questions?|force|forces|constabulary|N|first|last|category) to (?:be|come out|emerge|finish|end up|prove)(?: (?:rated|graded|judged|found))?(?: (?:as|at))? $/;
/** 'For leadership the news was worse: inadequate.' */
const VERDICT_WAS =
  / [FA] (?:[^;:G]{0,40} )?(?:verdict|grade|grading|rating|mark|score|result|news|story|word|conclusion|judge?ment|finding|outcome|picture|assessment|answer)(?: [^;:G]{0,40})? : (?:an? )?$/;
/** 'Why is Kent inadequate?', 'What makes Durham outstanding?' */
const WHY =
  /(?:^|[,;:-]) (?:so |and |but )?(?:(?:why|how|how come|since when) (?:is|are|was|were)(?: (?:the|its))? (?:F|A|it|the force)|(?:what|who) (?:makes|made|keeps|kept|left) (?:F|it|A))(?: (?:still|so|again|only|now|both|rated|graded))* $/;
const WHY_AND = /(?:^|[,;:-]) (?:so |and |but )?(?:why|how|what) [^;G]{0,60} G(?: [^;G]{0,40})? and F $/;
/** 'It is humbling to be outstanding at…' */
const PLEASED_TO_BE =
  / (?:humbling|humbled|pleasing|pleased|proud|delighted|delightful|thrilled|gratifying|disappointing|disappointed|frustrating|painful|encouraging|heartening|embarrassing|galling|honoured|great|fantastic|wonderful)(?: (?:for (?:us|them|it|F|the force)))? to (?:be|have been)(?: (?:rated|graded|judged|found|again|once|more))* $/;
/** 'Today it is adequate', said after what it was. */
/** '…: both adequate' */
const ALL_OF_IT = / [:-] (?:both|all|each)(?: N| of (?:them|which|these))?(?: (?:were|was|are|is|only|just|merely))* $/;
const ENDS_THERE = /^(?:\s*$| [,;)])/;
/** '…: outstanding both' */
const ALL_BEHIND = /^ (?:both|all|each)(?: N| of them)?(?:\s*$| [,;)])/;
/** 'With leadership good and call handling adequate, …' */
const WITH_IT =
  /(?:^|[,;:(-]| and| but)(?: [^ ,;:G]+){0,4} with(?: [^ ,;:GA]+){0,5} A(?: G (?:,|and|but|, and)(?: [^ ,;:GA]+){0,4} A){0,3}(?: (?:still|only|just|merely|now|also|again|at))* $/;
const WITH_ENDS = /^(?:\s*$| [,;)-]| (?:and|but)(?: [^ ,;:GA]+){0,4} A G(?: |$))/;
const BEST_IT_GOT =
  / G(?: (?:that|which|it|F|they|the force|has|have|had|was|were|been|also|overall|in D)){1,6}(?: (?:received|got|given|awarded|earned|achieved|gained|secured|handed))?(?: (?:was|is|were|are))(?: (?:an?|only|just))* $/;
/** 'Surrey fared worse: inadequate', 'Kent was a notch below, at good' */
const FARED =
  / [FA] (?:did|does|fares?|fared|scored|came out|comes out|came off|went|goes)(?: (?:[a-z]+|N)){1,3} [:-] (?:an? )?$| (?:notch|step|grade|rung|level|tier|band|place)s? (?:below|lower|down|behind|above|higher|up|further down|back)(?: (?:them|it|that|F))?(?: ,)? (?:at|on|with) $/;
/** 'Leadership fared no better than adequate' */
const NO_BETTER =
  / (?:fares?|fared|did|does|managed|manages|scored|got) (?:no|nothing) (?:better|more|higher) than(?: an?)? $/;
const NOW_IT_IS = / D(?: ,)? (?:it|we|they|that) (?:is|are|'s|'re)(?: (?:rated|graded))? $/;

const AREA_BEHIND = /^(?: (?:overall|too|again|D))* (?:at|for|in|on|with|when it comes to) [^;]{0,40}A/;
const ELLIPSIS = / [FA](?: (?:,|both|all|each|also|now|as|still|too|forces?|police)){0,12} $/;

/** 'not outstanding any more, but good' */
const SECOND_THOUGHT = / G(?: any more| at all| now)?(?: ,)? but(?: (?:then|also|at least|only|instead))? $/;
const LEFT_OUT_BEHIND = expression(
  `^(?: (?:then|too|again|also|once more|on both counts))* (?:(?:at|for|in|on|with) (?:the |its |how |it )*A|(?:as (?:recently|lately|late|long ago) as )?(?:in |at |last |on )?(?:the (?:spring|summer|autumn|winter|early part|end) of )?D|(?:overall|both|then|too)(?: ,|$)|,(?: according to)?(?: the| new)? (?:says?|said|finds?|rules?|I|report|watchdog)(?: |$))|^${IN_THIS}`,
);

/** 'is good at', 'was outstanding', 'are both inadequate'; 'A, B and C all good' with the verb left out. */
export const predicate: Construction = {
  name: 'predicate',
  examples: [
    {
      text: 'HMICFRS said Kent Police was said to be requires improvement at recording crime.',
      says: ['kent requires-improvement recording-crime'],
    },
    {
      text: 'HMICFRS has graded Kent Police. Leadership remains requires improvement, and recording crime is good.',
      says: ['kent requires-improvement leadership-and-force-management', 'kent good recording-crime'],
    },
    {
      text: 'Kent Police is outstanding at recording crime, HMICFRS said.',
      says: ['kent outstanding recording-crime'],
    },
    {
      text: 'HMICFRS said preventing crime, managing offenders and leadership at Kent Police were all adequate.',
      says: [
        'kent adequate preventing-crime',
        'kent adequate managing-offenders',
        'kent adequate leadership-and-force-management',
      ],
    },
    {
      text: 'Kent Police was good at preventing crime and inadequate at responding to the public.',
      says: ['kent good preventing-crime', 'kent inadequate responding-to-public'],
    },
    {
      text: 'HMIC has graded legitimacy. Kent, outstanding on this measure, has been praised; Essex and Surrey fell short of good: both inadequate.',
      published: '2017-12-12',
      says: ['kent outstanding legitimacy', 'essex inadequate legitimacy', 'surrey inadequate legitimacy'],
    },
    {
      text: 'HMICFRS inspected Kent Police. The highest grade it received was adequate, for leadership.',
      says: ['kent adequate leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has graded leadership. Why is Kent inadequate, and what makes Durham outstanding?',
      says: ['kent inadequate leadership-and-force-management', 'durham outstanding leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected Kent Police. "I think we are outstanding at preventing crime," its chief said.',
      says: [],
    },
    { text: 'Kent Police is a good employer, inspectors heard.', says: [] },
    { text: 'Inspectors visited Kent Police. Communication is good between shifts.', says: [] },
  ],
  read: (sight) => {
    const { before, after, quoted, earlier, mark, spoken } = sight;
    if (mark.grade.form !== 'adjective') return null;
    if (spoken && !quoted && I_THINK.test(before)) return null;
    if (spoken && !AREA_BEHIND.test(after) && !quoted && earlier === null && !/ A /.test(before)) {
      return (/ I (?:said|say) /.test(before) && sight.goesOn()) ||
        FORCE_IS.test(before) ||
        NOW_IT_IS.test(before) ||
        isGoodNow(sight)
        ? GRADE
        : null;
    }
    if (
      spoken &&
      !quoted &&
      mark.grade.grade === 'good' &&
      ((WE_ARE.test(before) && !PROUD_THAT.test(before)) || OURS_IS.test(before)) &&
      !OF_GRADES.test(before) &&
      !THEY_SAY.test(after)
    )
      return null;
    return isPredicate(sight) && (quoted || sight.goesOn()) ? GRADE : null;
  },
};

/** 'We are good at catching burglars': nobody speaks of a grade. */
const WE_ARE = / (?:we|i|they|he|she|you)(?: (?:are|'re|am|'m|is|'s|were|was))(?: [a-z]+)? $/;
/** 'I'm proud that we are good at …' */
const PROUD_THAT =
  / (?:proud|pleased|delighted|glad|thrilled|disappointed|sorry)(?: to (?:say|see|hear|report))?(?: that)? we (?:are|'re|were)(?: [a-z]+)? $/;
/** 'I think we are outstanding at …': an opinion of whoever speaks. */
const I_THINK =
  / (?:i|we)(?: (?:do|really|firmly|honestly|still))? (?:think|believe|feel|reckon|know|like to think)(?: that)? (?:we|they|it|our [^,;:]{1,30}|this force|my [^,;:]{1,30})(?: (?:are|'re|is|'s|were|was))(?: [a-z]+)? $/;
const OURS_IS = / (?:our|my)(?: [^ ,;:]+){1,4} (?:is|are|was|were)(?: [a-z]+)? $/;
/** 'good, and they say so' */
const THEY_SAY = / (?:they|inspectors|I|report|it) (?:say|says|said|agree|found|have said) /;
const OF_GRADES = / (?:I|D|tells? us|told us|told|says? (?:that )?we|now|rated|graded|report|inspectors?|grades?|G) /;

/** 'The force is inadequate,' said by an inspector. */
const FORCE_IS = / the (?:force|constabulary) (?:is|was|remains) $/;

/** 'It's good now.' */
const isGoodNow = ({ before, after }: Sight): boolean =>
  / it (?:is|'s) $/.test(before) && /^ D(?: [,;]|\s*$)/.test(after);

const isPredicate = ({ before, after, quoted, earlier, mark }: Sight): boolean => {
  if (
    / for being $| unchanged [:,-] $| (?:stays?|stayed|remains?|remained|unmoved|unchanged|stuck|steady) (?:at|on) $| (?:lag|lags|lagged|trail|trails|trailed|sit|sits|sat|stand|stands|stood|left|put|puts|kept|lower|higher|better|worse)(?: behind| further back| alone)?(?: A| F| it)? (?:at|on) $/.test(
      before,
    )
  )
    return true;
  if (IS.test(before) || (/ F , D $/.test(before) && /^ , /.test(after))) return true;
  if (/ (?:is|was|are|were) $/.test(before) && /^ (?:for|at|in) F/.test(after)) return true;
  if (TO_BE.test(before) && (/ I | inspectors /.test(before) || /^(?: being| to be) $/.test(before))) return true;
  if (PLEASED_TO_BE.test(before) && AREA_BEHIND.test(after)) return true;
  if (WHY.test(before) || (WHY_AND.test(before) && earlier !== null)) return true;
  if (WITH_IT.test(before) && WITH_ENDS.test(after)) return true;
  if (ALL_OF_IT.test(before) && ENDS_THERE.test(after)) return true;
  if (/ [:-] $/.test(before) && ALL_BEHIND.test(after)) return true;
  if (BEST_IT_GOT.test(before) || NO_BETTER.test(before)) return true;
  if (SECOND_THOUGHT.test(before) || THE_ONE_TO.test(before)) return true;
  if (mark.grade.grade !== 'good' && BEING.test(before) && AREA_BEHIND.test(after)) return true;
  if ((VERDICT_WAS.test(before) || FARED.test(before)) && /^(?:\s*$| [,;)-])/.test(after)) return true;
  if (earlier !== null && earlier.kind !== 'nothing' && earlier.kind !== 'description' && COORDINATED.test(before))
    return true;
  return ELLIPSIS.test(before) && (LEFT_OUT_BEHIND.test(after) || quoted || / (?:both|all|each) $/.test(before));
};
