import { expression } from '../expression.ts';
import { type Construction, GRADE } from './construction.ts';
import { AWARD_NOUN, AWARDED, FOLLOWER, FOR_ITS, WON } from './words.ts';

const ADJECTIVE =
  'rare|first|second|third|fourth|fifth|sixth|last|final|overall|coveted|single|dreaded|previous|latest|current|old|new|solid|dismal|disappointing|respectable|lowly|welcome|damning|well-earned|hard-won|deserved|well-deserved|pleasing|humiliating|embarrassing|bare|mere|measly|glowing|impressive|straight';
const ARTICLE = expression(
  `(?: (?:a|an|the|D|its|their|our|his|her|this|another|F 's|'s|D 's|same|of|with|from|as|rare|first|second|third|given a rating of|given a grade of|verdict of|judgement of|judgment of|force 's|so-called|overall|own force 's|own))(?: (?:${ADJECTIVE}))? $`,
);
const NAMED_GRADE = expression(`^${AWARD_NOUN}(?: |$)|^ (?:grade|rating|mark) `);
const AREA_GRADE = expression(`^ A${AWARD_NOUN}(?: |$)`);
const OBJECTS = `(?: (?:F|the force|it|its|their|our|itself|them|themselves|us|you|him|her|me|the constabulary|a|an|the|another|this|that|these|A|just|only|also|merely|${ADJECTIVE}|no better than|no more than|D|,)){0,8}`;
/** 'a rating of', which the grade's own name follows */
const GRADE_OF =
  '(?: (?:overall )?(?:ratings?|grades?|gradings?|marks?|scores?|verdicts?|judge?ments?) of(?: (?:an?|only|just))?)?';
const HELD = expression(`${AWARDED}${OBJECTS}${GRADE_OF} $`);
const GOT_IT = expression(`${WON}${OBJECTS}${GRADE_OF} $`);
const FOR_AREA = expression(`^(?: (?:ratings?|grades?|marks?))?(?: ,)?${FOR_ITS} A`);
/** 'its lowest grade was adequate': the best or worst it got, whatever that is; not 'HMIC gave its top grade to Kent'. */
const OWN_BEST = /(?<! I (?:gave|gives|awarded|awards|handed|reserved)) (?:its|their|our|F 's|force 's)(?: [a-z]+)? $/;
/** 'got the lowest': a rank without its noun. */
const BARE_RANK = /(?:highest|lowest)$/;
const NAMED_AGAIN = / F $/;
const CAME_WITH = expression(
  ` (?:do|settle[ds]?|settling)(?: [a-z]+){0,3} for(?: an?)? $| (?:with|down as|on|worthy of)(?: (?:just|only|merely|but|a|an|another|its|the))*${GRADE_OF} $`,
);
/** 'That helped it to a good' */
const HELPED =
  / (?:help(?:s|ed)?|lift(?:s|ed)?|carr(?:ies|ied)|took|brings?|brought|propels?|propelled|nudged|steered|led|saw|earn(?:s|ed)|w[io]ns?|gain(?:s|ed)|secur(?:es|ed)|cost)(?: (?:it|F|them|us|the force|the constabulary))(?: (?:home|up|through))? (?:to |as far as )?(?:an?|another|that|this|the) $/;
/** 'On leadership a judgement of adequate was recorded' */
const A_GRADE_OF = / (?:rating|grade|grading|mark|score|verdict|judge?ment|assessment|finding)s? of(?: an?)? $/;
const WAS_GIVEN =
  /^ (?:was|were|has been|had been|is)(?: also| again)? (?:given|awarded|made|recorded|returned|handed(?: down| out)?|reached|delivered|issued|reported|noted|achieved|received)(?: |$)/;
/** 'Kent's outstanding contrasts with Essex's inadequate' */
const ITS_OWN = / F 's(?: (?:own|overall|latest|new))? $/;
const IS_A_THING =
  /^(?:\s*$| [,;)]| (?:is|was|contrasts?|compares?|means|meant|came|comes|puts|leaves|beats|remains|matche[sd]|trumps|follows|followed)(?= ))/;
const SWEEP = / (?:clean sweep|full house|full set|hat-trick) of $/;
/** 'got a good, a requires improvement and an outstanding' */
const LISTED = / G(?: (?:grade|rating|mark)s?)?(?: , and| ,| and)(?: also)? an? $/;
const LIST_ENDS = /^(?: (?:grade|rating|mark)s?)?(?:\s*$| [,;]| and an? G| for F| from I)/;
/** 'with Essex and Surrey among the goods' */
const AMONG_THE = / [FA](?: (?:is|are|was|were|being))?(?: also)? among(?:st)? (?:the|its) $/;
/** 'kept it from a clean sweep of goods' */
const NO_SWEEP =
  / (?:from|on|short of|shy of|denied|deny|denies|missed|misses|missing|without|no|not|hop(?:es?|ed|ing) for|robbed of|spoil(?:s|ed|t)?|away from|but for|chance of|prevent(?:s|ed)|but)(?: (?:it|F|them|the force|an?|the|its|their|what|would|have|been|another|having))* (?:clean sweep|full house|full set|hat-trick) of $/;
const STRING = / (?:string|raft|row|rash|clutch|sea|number|handful|series|mixture|mix|range) of $/;
/** 'gave good and timely advice' */
const PAIRED = /^ (?:and|or) (?!(?:the|its|their|then|also|only|now|in|at|for|on|a|an|is|was|were|has|said|so)\b)[a-z]/;
const LOST = / (?:loses?|lost|losing|stripped of|without|used to [a-z]+)(?: (?:its|their|an|a|the|all|N))* $/;
const GIVEN_IT =
  /^ (?:handed|given|awarded|dealt|meted out|dished out) to (?:the )?(?:F|force|constabulary|it)(?: |$)|^ (?:awarded|given|received|achieved|obtained|recorded|gained|handed out|handed down) (?:for|in|on|at|over) |^ (?:it|the force|they|F|which it|that it) (?:was|were|had|has|won|got|held|received|earned)(?: |$)/;
/** 'The highest grade it got was good' */
const NAMED_NEXT =
  /^(?: (?:that|which|it|F|they|the force|has|have|had|was|were|been|also|overall|in D)){0,6}(?: (?:received|got|given|awarded|earned|achieved|gained|secured|handed))?(?: (?:was|is|were|are|:))(?: (?:an?|only|just))* G/;
const INDEFINITE = /(?:^|,| that| and|:) an? $|^ $/;
const PLURAL_FOR =
  /^ (?:to|have|has|went|go|came|come|followed|follow|for|in|at|on|were|are|was|-|:|\()|^ ,(?: [a-z]+){1,5} :/;

/** The grade as a thing had or given: 'a good for leadership', 'an inadequate grade', 'its outstanding rating'. */
export const noun: Construction = {
  name: 'noun',
  examples: [
    { text: "Kent Police was given a 'good' for preventing crime.", says: ['kent good preventing-crime'] },
    {
      text: 'HMICFRS handed Kent Police an inadequate grade for responding to the public.',
      says: ['kent inadequate responding-to-public'],
    },
    {
      text: "Kent Police's outstanding rating for legitimacy was its fourth.",
      published: '2019-05-03',
      says: ['kent outstanding legitimacy'],
    },
    {
      text: 'Kent Police got goods for managing offenders and leadership from HMICFRS.',
      says: ['kent good managing-offenders', 'kent good leadership-and-force-management'],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS said Kent Police has a good understanding of demand.',
      says: ['described kent good strategic-planning'],
    },
    { text: 'Kent Police made an outstanding arrest, a court heard. Inspectors were told.', says: [] },
  ],
  read: ({ before, after, mark, quoted, word, earlier }) => {
    if (mark.grade.form === 'need' || mark.grade.form === 'order') return null;
    if (NO_SWEEP.test(before)) return { kind: 'nothing' };
    if (SWEEP.test(before))
      return {
        kind: 'tally',
        of: 'areas',
        count: 3,
        from: before.search(SWEEP),
        to: before.length + 1,
        naming: true,
        throughout: true,
      };
    if (earlier?.kind === 'grade' && LISTED.test(before) && LIST_ENDS.test(after)) return GRADE;
    if (LOST.test(before) || STRING.test(before)) return { kind: 'nothing' };
    if (mark.grade.form === 'rank' && NAMED_NEXT.test(after)) return { kind: 'nothing' };
    if (GIVEN_IT.test(after) && / (?:the|that|this) $/.test(before)) return GRADE;
    if (
      INDEFINITE.test(before) &&
      !/^ (?:grades|ratings|marks|gradings)(?: |$)/.test(after) &&
      !HELD.test(before) &&
      !FOR_AREA.test(after) &&
      !AREA_GRADE.test(after)
    )
      return null;
    if (mark.grade.plural && AMONG_THE.test(before)) return GRADE;
    if (mark.grade.form === 'adjective' && ITS_OWN.test(before) && IS_A_THING.test(after)) return GRADE;
    if (NAMED_GRADE.test(after) || AREA_GRADE.test(after)) return GRADE;
    if (mark.grade.plural && (PLURAL_FOR.test(after) || HELD.test(before))) return GRADE;
    if (mark.grade.form === 'rank' && /^ there (?:is|are)(?: |$)/.test(after)) return { kind: 'nothing' };
    if (BARE_RANK.test(word) && !(GOT_IT.test(before) || (earlier !== null && NAMED_AGAIN.test(before)))) return null;
    if (mark.grade.form === 'rank')
      return OWN_BEST.test(before) && !/ (?:possible|available|of the) /.test(` ${word} `)
        ? { kind: 'nothing' }
        : GRADE;
    const free = FOLLOWER.test(after);
    if (CAME_WITH.test(before) && free) return GRADE;
    if (HELPED.test(before) && free) return GRADE;
    if (A_GRADE_OF.test(before) && WAS_GIVEN.test(after)) return GRADE;
    if (/ (?:is|'s|was) an? $/.test(before) && /^ for F/.test(after)) return GRADE;
    if (ARTICLE.test(before) && free && (FOR_AREA.test(after) || HELD.test(before) || quoted)) return GRADE;
    if (HELD.test(before) && free && (quoted || FOR_AREA.test(after) || (GOT_IT.test(before) && !PAIRED.test(after))))
      return GRADE;
    return ARTICLE.test(before) && free && /^ (?:is|was|are|were) (?:for|at|in) /.test(after) ? GRADE : null;
  },
};
