import { expression } from '../expression.ts';
import { type Construction, GRADE, type Sight } from './construction.ts';
import { ADVERB, BE, FOLLOWER, FOR_ITS } from './words.ts';

/** What a clause begins at. */
const CLAUSE = / (?:;|:|but|while|whereas|though|although|because|that|and) /g;
/** Denied, wished, weighed, or only thought of. */
const NOT_SAID =
  / (?:not|no|nothing|nobody|none|never|neither|nor|cannot|hardly|without|lacks?|deserves?|deserved|needs?|needed|wants?|wanted|hopes?|must|should|could|would|might|may|will|if|unless|until|whether|to be|less than|more than|almost|nearly|sounds?|feels?|felt|seems?|seemed|looks?|looked|think|thinks|believe|thought|once|so-called|word|words|scale) /;
/** Whose worth it is, where no force nor area is graded. */
const PEOPLE =
  / (?:officers?|sergeants?|constables?|detectives?|residents?|people|individuals?|staff|woman|man|team|colleagues?) /;
/** What else can be adequate. */
const THINGS =
  / (?:buildings?|stations?|budget|funding|settlement|kit|cars?|vehicles?|cells?|reserves|files?|cases?|lighting|drains?|place|weather|tea|food) /;
const BY_PEOPLE =
  /^ , (?:said|says|according to)(?: (?:one|an?|the|many|N|some|local))* (?:residents?|voters?|readers?|locals)/;
const AREA_BEHIND = expression(`^(?: (?:overall|too|again|also|D))*${FOR_ITS} A`);
/** 'While good at preventing crime,': the clause has lost its subject and verb. */
const SUBORDINATE =
  / (?:while|although|though|whilst|if|albeit|once|even|as well as being|besides being|despite being|for all that it is)(?: (?:also|rated|graded|judged|still|again|now|deemed))* $/;
/** 'Which of them is good at leadership?' */
const WHICH = /^(?: (?:and|so|but))? (?:which|who)(?= ).* \?$/;
const IS_NEAR = expression(`${BE}${ADVERB}{0,3} $`);
/** 'its investigations, which we have been told require improvement', 'yet more: another requires improvement' */
const NAMED_NEAR = / [AF] (?:[^ ;:]+ ){0,7}$| : another $/;
/** 'stands by itself as outstanding' */
const AS = /(?<! (?:such|good|well|same|bad|far|long|soon|much)) as(?: (?:an?|just|only|being))? $/;
/** 'was already at requires improvement', 'its recording of crime, at outstanding,' */
const AT = / at(?: (?:just|only|merely))? $/;
const AN = / (?:an|another|a) $/;
/** 'Kent's grade for the same was good' */
const GRADE_WAS =
  / (?:grade|rating|mark|verdict|score|grading)s?(?: [^ ,;G]+){0,6} (?:is|was|are|were|remains|stays)(?: (?:an?|only|just|still|again|also|now))* $/;
/** 'not a good, but an inadequate' */
const NOT_BUT = / not [^;G]{0,60}G[^;]{0,40} but(?: (?:an?|rather|only|instead))* $/;
/** 'and inadequate where it matters most, leadership' */
const JOINED = / (?:,|and|but|yet)(?: (?:also|then|only|merely|just|at least))* $/;
const AREA_NEAR = /^(?: [a-z'-]+){1,7}(?: [-,:])? A/;
/** 'Kent, good again, has…', 'leadership, inadequate in 2022,' */
const SET_BY = / [AF] , (?:(?:meanwhile|also|again|now|still|once more|likewise|too|only|rated|so|D) )*$/;
const CLOSED =
  /^(?: (?:D|again|too|also|here|there|overall|now|still|both|once more|(?:at|for|in|on) A))*(?:(?<= (?:here|there)) and(?: [a-z]+){1,4}(?: D| (?:at|for|in|on) A)*)?(?: [,;)]|\s*$)/;

/**
 * A grade word that modifies nothing, in a clause where a force or an area stands, and with nothing that takes it back.
 * Asked last, of what no wording above has read.
 */
export const standing: Construction = {
  name: 'standing',
  examples: [
    {
      text: 'HMICFRS has graded leadership. Kent stands by itself as outstanding.',
      says: ['kent outstanding leadership-and-force-management'],
    },
    {
      text: 'HMICFRS has graded leadership. Kent, inadequate again, has a new chief.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'Kent Police took comfort from a good where it counts, for preventing crime, HMICFRS said.',
      says: ['kent good preventing-crime'],
    },
  ],
  counterExamples: [
    { text: 'HMICFRS inspected Kent Police. Officers at Kent Police work in an inadequate building.', says: [] },
    { text: 'HMICFRS inspected Kent Police. The chief said the funding of Kent Police was inadequate.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Kent Police needs adequate, lasting funding.', says: [] },
  ],
  read: (sight) => {
    const { mark, before, after } = sight;
    const { form } = mark.grade;
    if (form === 'order' || form === 'need' || form === 'rank') return null;
    if (!FOLLOWER.test(after) || BY_PEOPLE.test(after) || WHICH.test(sight.skeleton.text.trimEnd())) return null;
    if (NOT_BUT.test(before)) return GRADE;
    const clause = clauseOf(before);
    if (NOT_SAID.test(clause) || PEOPLE.test(clause)) return null;
    if (THINGS.test(clause) && !AREA_BEHIND.test(after)) return null;
    const named = / [AF] /.test(`${clause}${reachOf(after)}`);
    return (named || / : another $/.test(before)) && isFramed(sight, clause) ? GRADE : null;
  },
};

const isFramed = ({ before, after, mark, spoken, quoted, earlier }: Sight, clause: string): boolean => {
  if (SET_BY.test(before) && CLOSED.test(after)) return true;
  if ((AS.test(before) && !/^ as /.test(after)) || (AT.test(before) && mark.grade.grade !== 'good')) return true;
  if (mark.grade.form === 'verb') return NAMED_NEAR.test(before);
  if (AN.test(before) && !/^ (?:and|or|but|,)(?: |$)/.test(after)) return true;
  if (GRADE_WAS.test(before) && CLOSED.test(after)) return true;
  if (spoken && !quoted && mark.grade.grade === 'good') return false;
  if (earlier?.kind === 'grade' && JOINED.test(before) && AREA_NEAR.test(after)) return true;
  if (AREA_BEHIND.test(after) && (mark.grade.grade !== 'good' || SUBORDINATE.test(before))) return true;
  if (/(?:^|[,;:]| that) being $/.test(before) && mark.grade.grade === 'good') return false;
  if (IS_NEAR.test(before)) return AREA_BEHIND.test(after) || / [AF] (?:[a-z]+ ){1,4}$/.test(clause);
  return quoted && / [AF] /.test(clause);
};

/** The grade's own clause, up to it. */
const clauseOf = (before: string): string => {
  let from = 0;
  for (const each of before.matchAll(CLAUSE)) from = each.index + each[0].length - 1;
  return before.slice(from);
};

const reachOf = (after: string): string => {
  const end = after.search(/ [;:.] /);
  return `${end < 0 ? after.slice(0, 80) : after.slice(0, Math.min(end, 80))} `;
};
