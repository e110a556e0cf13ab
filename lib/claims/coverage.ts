import { forceOf } from '../peel/forces.ts';
import type { Coverage } from './claim.ts';
import type { Mentions } from './skeleton.ts';

interface Part {
  readonly plain: string;
  readonly mentions: Mentions;
}

/** From this score on an article is taken for coverage of a police inspection. */
const THRESHOLD = 0.5;

const RATING =
  / (?:rated?|rates|rating|ratings|graded?|grades|grading|judged|inspections?|inspected|inspectors?|inspectorate|watchdog|report|peel|verdict|marks?|branded|deemed|classed)(?= |\n)/;
const ENGAGE =
  / (?:special measures|engage (?:phase|process|stage)|enhanced (?:level of )?monitoring|(?:into|in|of|from|out of|left) engage)(?= |\n)/;
const AMERICAN =
  / (?:police department|sheriff|n c|massachusetts|ohio|texas|pennsylvania|va|federal monitor|county sheriff|city council hears|division of police|city hall hears|selectmen|grand jury)(?= |\n)/g;
/** Who else inspects, judges or gives marks. */
const OTHER_JUDGES =
  / (?:ofsted|cqc|care quality commission|estyn|hmics|constabulary in scotland|hmcpsi|prosecution service inspectorate|crown prosecution service|inspectorate of prisons|prisons? inspect(?:ors?|orate)|inspector of prisons|inspectorate of probation|hmi probation|probation inspect(?:ors?|orate)|inspector of probation|iopc|ipcc|independent office for police conduct|coroner|inquest|ombudsman|regulator of social housing|planning inspector|criminal justice inspection|tribunal|misconduct (?:panel|hearing)|crown court|(?:a|the) judge|surveys?|jury|environment agency|health and safety executive|food hygiene|by-election|hustings|turnout)(?= |\n)/g;
const FIRE = / (?:fire (?:and|&) rescue|fire services?|fire brigades?|firefighters?|fire crews?)(?= |\n)/g;
const FIRE_AT_ALL = / (?:fire services?|fire brigades?|firefighters?|fire and rescue service)(?= |\n)/;
const FIRE_IN_NAME = / (?:constabulary|police) ,? ?(?:and|&) fire (?:and|&) rescue(?= |\n)/g;
const OTHER_SUBJECT =
  / (?:fire|ambulance|ofsted|cqc|prison|jail|hmp|probation|schools?|academy|council|hospital|children 's|care homes?|football|cricket|inquest|court|trial)(?= |\n)/;

/** Whether an article is about an inspection of a territorial police force by HMIC or HMICFRS, and why it is thought so. */
export const readCoverage = (title: Part, text: Part): Coverage => {
  const plain = `${title.plain}\n${text.plain}`;
  const all = <T>(pick: (mentions: Mentions) => readonly T[]): readonly T[] =>
    [title, text].flatMap(({ mentions }) => pick(mentions));
  const named = all(({ forces }) => forces);
  const forces = named.filter(({ force }) => forceOf(force).kind === 'territorial');
  const isNational = / (?:police )?forces[ \n]| (?:one|single|no|only) (?:police )?force[ \n]/.test(plain);
  if (
    forces.length === 0 &&
    !(isNational && GRADED_AT_ALL.test(plain) && FIRE_AT_ALL.test(plain) === false && judgesIn(plain) === 0)
  ) {
    return { isInspection: false, score: 0, reasons: ['no police force is named'] };
  }

  // The complaints body is called 'the police watchdog' too.
  const watchdogs = COMPLAINTS_BODY.test(plain) ? count(plain, WATCHDOG) : 0;
  const inspectorate = all(({ bodies }) => bodies).filter(({ body }) => body === 'inspectorate').length - watchdogs;
  const inspectors = all(({ bodies }) => bodies).filter(({ body }) => body === 'inspectors').length;
  const police = forces.filter(({ as }) => as === 'police').length;
  const areas = all((mentions) => mentions.areas).filter(({ weak }) => !weak).length;
  const isShort = plain.length < SHORT;
  const attached = attachedGrades(title.mentions, isShort) + attachedGrades(text.mentions, isShort);
  const judges = judgesIn(plain);
  const fire = count(plain, FIRE) - count(plain, FIRE_IN_NAME);
  const american = count(plain, AMERICAN);
  const ungraded = named.length - forces.length;
  const isOurs =
    inspectorate > 0 || (judges <= Math.min(1, inspectors) && fire === 0 && american === 0 && ungraded === 0);

  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  if (inspectorate > 0 && isPassing(title, text, inspectorate))
    add(0.25, 'the police inspectorate is named in passing');
  else if (inspectorate > 0) add(Math.min(0.5, 0.35 + inspectorate * 0.05), 'the police inspectorate is named');
  else if (inspectors > 0 && judges === 0) add(0.2, 'inspectors or a watchdog are spoken of');
  if (police > 0) add(0.15, 'a police force is named in full');
  else if (forces.length === 0) add(0.1, 'forces are spoken of');
  if (title.mentions.forces.some(({ as }) => as === 'police') && RATING.test(plain))
    add(0.05, 'the headline names a force');
  if (areas > 0 && isOurs) add(Math.min(0.3, areas * 0.1), 'what the inspectorate grades is spoken of');
  if (attached > 0 && isOurs)
    add(
      Math.min(0.5, attached * worthOf(isShort, inspectorate + inspectors)),
      'grades stand by what the inspectorate grades',
    );
  if (isShort && isOurs && areas > 0 && attached === 0 && forcesByGrades(text.mentions) > 0 && RATING.test(plain))
    add(0.3, 'a force stands by a grade');
  const gradedForces = forcesByGrades(title.mentions) + forcesByGrades(text.mentions);
  if (gradedForces > 1 && isOurs && (inspectors + inspectorate > 0 || areas > 0 || (isNational && gradedForces > 3))) {
    add(Math.min(0.3, gradedForces * 0.1), 'forces stand by grades');
  }
  if (all(({ grades }) => grades).length > 0 && RATING.test(plain)) add(0.1, 'grades are spoken of');
  if (ENGAGE.test(plain) && isOurs) add(0.25, 'special measures are spoken of');
  if (isOurs && isShort && attached === 0 && RATED_AS_A_WHOLE.test(plain))
    add(police > 0 ? 0.35 : 0.5, 'a force is rated');

  if (judges > inspectorate) add(-0.2 * Math.min(3, judges - inspectorate), 'others inspect or judge here');
  if (OTHER_SUBJECT.test(title.plain) && !/ (?:hmic|hmicfrs|police|constabulary|force)(?= |\n)/.test(title.plain)) {
    add(-0.3, 'the headline is about something else');
  }
  if (fire > police || (fire > 1 && fire === police)) add(-0.6, 'it is about a fire service');
  if (american > 0) add(-0.3 * american, 'it is about an American department');
  if (ungraded > forces.length) add(-0.6, 'it is about a force that is not graded');
  const clamped = Math.max(0, Math.min(1, score));
  return { isInspection: clamped >= THRESHOLD, score: Math.round(clamped * 100) / 100, reasons };
};

/** 'Good' beside an area is worth little in a long text that speaks of no inspectors: it may be a good way to call 999. */
const worthOf = (isShort: boolean, inspectors: number): number => {
  if (isShort) return 0.5;
  return inspectors > 0 ? 0.3 : 0.15;
};

/** Named once only, and neither in the headline nor near the beginning: the story is about something else. */
const isPassing = (title: Part, text: Part, named: number): boolean => {
  const isNamed = ({ body }: { readonly body: string }): boolean => body === 'inspectorate';
  if (named > 1 || title.mentions.bodies.some(isNamed)) return false;
  return (text.mentions.bodies.find(isNamed)?.start ?? 0) > Math.min(600, 0.4 * text.plain.length);
};

const COMPLAINTS_BODY = / (?:iopc|ipcc|independent office for police conduct|police complaints)(?= |\n)/;
const WATCHDOG = / (?:police|policing) watchdog(?= |\n)/g;

/** A text of so few characters is a headline or a single sentence: there the words must do with less. */
const SHORT = 400;
const SCALE = '(?:good|outstanding|inadequate|adequate|requires? improvement|requiring improvement)';
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|no|none|[0-9])';
const RATED_AS_A_WHOLE = new RegExp(
  ` (?:(?:rated|graded|declared|judged|branded|found|deemed)(?: as| to be)? ${SCALE}(?: overall| by| -|\n| [,;]| (?:in|on) (?:${COUNT}|any|all))|${SCALE} in (?:just |only )?(?:${COUNT}|any|a single)|${COUNT} (?:goods|adequates|inadequates|outstandings|requires improvements?)|areas?(?: was| were| require)[a-z ]{0,24} ${SCALE}?)`,
);
const GRADED_AT_ALL = / (?:good|outstanding|inadequate|adequate|requires? improvement|need to improve)[ \n]/;

/** Grades within a few words of an area: 'good at preventing crime', 'leadership was adequate'. */
const attachedGrades = ({ grades, areas }: Mentions, weakToo: boolean): number => {
  const strong = areas.filter(({ weak }) => weakToo || !weak);
  let at = 0;
  return grades.filter(({ start, end }) => {
    while (at < strong.length && (strong[at]?.end ?? 0) < start - REACH) at++;
    const near = strong.slice(at, at + 3);
    return near.some(
      (area) => (area.start >= end && area.start - end < REACH) || (area.end <= start && start - area.end < REACH),
    );
  }).length;
};
const REACH = 22;

/** Grades within a few words of a force: 'Kent was rated good'. */
const forcesByGrades = ({ grades, forces }: Mentions): number => {
  let at = 0;
  return grades.filter(({ start }) => {
    while (at < forces.length && (forces[at]?.end ?? 0) < start - FORCE_REACH) at++;
    const force = forces[at];
    return force !== undefined && force.end <= start;
  }).length;
};
const FORCE_REACH = 36;

const judgesIn = (plain: string): number => count(plain, OTHER_JUDGES);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
