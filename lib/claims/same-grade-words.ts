import { GRADE_NOUN } from './names.ts';

/** How the grade just stated is called without its word, for the echoes that lean on it. */
const NOUN = `(?:${GRADE_NOUN}|brackets?|levels?|rungs?|bands?|groups?|tiers?|place|position|boat|bucket|camp|terms?|words?|view|one)`;
/** 'the same grade', 'that bracket', 'an identical mark' */
export const SAME = `(?: (?:exactly|precisely|just|much|one of))?(?: (?:the (?:very |exact )?same|an? (?:identical|matching|similar)|the identical|that|this))(?: ${NOUN})?`;
export const IT = `(?:${SAME}| (?:it|one))`;
export const THE_GRADE = `the (?:same )?${NOUN}`;
export const ALSO =
  '(?: (?:also|both|all|each|too|has|have|had|likewise|itself|was|were|is|are|being|been|duly|again|only|who|which|just|merely|,|-|\\)))';
export const HOLD =
  ' (?:got|gets?|getting|received?|receives|receiving|given|awarded|handed|earned|earns|earning|took|takes|landed|won|share[sd]?|match(?:ed|es)?|equal(?:s|led)|achieved|scored|secured|drew|draws|attracted|attracts|merited|managed|manages|picked up|on|at|with|has|have|had)';
/** 'sits at', 'was placed on', 'falls into' */
export const SITS =
  ' (?:(?:sits?|sat|stands?|stood|falls?|fell|lands?|landed|belongs?|belonged|is|was|are|were|comes?|came|ended up|ends up|finds itself|found itself|remains?|placed|put|ranked|rated|graded|marked|judged|described)(?: (?:in|into|on|at|to|with|under))?)';
export const AGAIN = '(?: (?:too|as well|also|again|here|there))?';
/** 'the only other force to be given it' */
export const THE_OTHER = `the (?:only )?(?:other|others|second|N)(?: (?:N|force|forces|constabulary|area|areas|one|ones)){0,2}(?:(?: (?:to|who|that|which|be|been|get|gets|got|with|given|receive|received|win|earn|have|has|had|on)){1,5}${IT}|(?: (?:to|that|which|who))? (?:do|did|does|fare|fared|score|scored) (?:just |equally |quite )?as (?:well|badly|poorly|low|high|highly))`;

/** 'one below that given to Kent' */
const COMPARED = / (?:below|above|better|worse|lower|higher|than|from|beneath|beside|like) (?:that|this|it|those)? ?$/;
const DENIED = / (?:not|never|yet|hopes?|wants?|could|might|would|if|no longer|nor|neither|unlike) /;
/** 'It is the second time that Kent has received that grade.' */
const A_TIME = / (?:time|occasion|year)(?: [^ ,;:]+){0,6} ?$/;

/** Whether nothing takes back, wishes for or only counts the grade that `said` speaks of, up to the end of `match`. */
export const isSaidOutright = (said: string, match: RegExpExecArray): boolean =>
  !DENIED.test(`${said.slice(0, match.index + match[0].length)} `) &&
  !A_TIME.test(said.slice(0, match.index)) &&
  !COMPARED.test(`${said.slice(0, match.index)} `);
