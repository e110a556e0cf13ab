import { forceOf } from '../peel/forces.ts';
import type { Coverage } from './claim.ts';
import {
  AMERICAN,
  count,
  countDifferent,
  ENGAGE,
  OTHER_JUDGES,
  OTHER_SUBJECT,
  QUESTIONNAIRE,
  RATING,
  SCALE,
  VACANCY,
} from './coverage-words.ts';
import { expression } from './expression.ts';
import { type Part, type Scene, scenesOf } from './scenes.ts';
import type { Mentions } from './skeleton.ts';

/** From this score on an article is taken for coverage of a police inspection. */
const THRESHOLD = 0.5;
/** So many grades by areas, under a headline of the police, are its own. */
const SEVERAL = 3;
/** Sentences in which a text says what it is about, behind its headline. */
const OPENING = 2;
/** A text of so few characters is a headline or a single sentence: there the words must do with less. */
const SHORT = 400;

/** Whether an article is about an inspection of a territorial police force by HMIC or HMICFRS, and why it is thought so. */
export const readCoverage = (title: Part, text: Part): Coverage => {
  const plain = `${title.plain}\n${text.plain}`;
  const all = <T>(pick: (mentions: Mentions) => readonly T[]): readonly T[] =>
    [title, text].flatMap(({ mentions }) => pick(mentions));
  const isShort = plain.length < SHORT;
  const judges = count(plain, OTHER_JUDGES);
  const american = count(plain, AMERICAN);
  const mayBeElsewhere = judges + american > 0;
  const headline = scenesOf(title, isShort, mayBeElsewhere);
  const scenes = [...headline, ...scenesOf(text, isShort, mayBeElsewhere)];
  const sum = (pick: (scene: Scene) => number): number => scenes.reduce((total, scene) => total + pick(scene), 0);

  const named = all(({ forces }) => forces);
  const forces = named.filter(({ force }) => forceOf(force).kind === 'territorial');
  const fire = sum(({ isFire, isPolice }) => Number(isFire && !isPolice));
  const nationals = count(plain, NATIONAL);
  const isNational = nationals > 0;
  if (forces.length === 0 && !(fire + judges < nationals && all(({ grades }) => grades).length > 0)) {
    return { isInspection: false, score: 0, reasons: ['no police force is named'] };
  }

  // The complaints body is called 'the police watchdog' too.
  const watchdogs = COMPLAINTS_BODY.test(plain) ? count(plain, WATCHDOG) : 0;
  const inspectorate = all(({ bodies }) => bodies).filter(({ body }) => body === 'inspectorate').length - watchdogs;
  const inspectors = all(({ bodies }) => bodies).filter(({ body }) => body === 'inspectors').length;
  const police = forces.filter(({ as }) => as === 'police').length;
  const areas = all((mentions) => mentions.areas).filter(({ weak }) => !weak).length;
  const ungraded = named.length - forces.length;
  const isRated = RATING.test(plain);
  const scored = new Set(scenes.flatMap(({ listed }) => listed?.late ?? listed?.early ?? [])).size;
  const isScored = scored > 2;
  const attached = isRated || isScored || isShort ? sum((scene) => scene.attached) : 0;
  const isHeadlineOfPolice = headline.some(({ isPolice }) => isPolice) || title.mentions.forces.some(isInFull);
  const ofPolice = Math.max(
    (isRated || isShort ? sum((scene) => scene.ofPolice) : 0) + (isScored ? scored : 0),
    isHeadlineOfPolice && attached >= SEVERAL ? attached : 0,
  );
  const isAmerican = american > 0 && american >= ofPolice;
  const elsewhere = sum(({ isElsewhere, grades }) => Number(isElsewhere && grades > 0));
  const isOurs =
    inspectorate > 0 ||
    (elsewhere <= ofPolice &&
      !isAboutOthers(scenes.slice(0, headline.length + OPENING)) &&
      !isAmerican &&
      ungraded === 0 &&
      (ofPolice > 0 || (judges <= inspectors && fire === 0)));

  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  if (inspectorate > 0 && isPassing(title, text, inspectorate))
    add(0.25, 'the police inspectorate is named in passing');
  else if (inspectorate > 0) add(Math.min(0.5, 0.35 + inspectorate * 0.05), 'the police inspectorate is named');
  else if (inspectors > 0 && isOurs && elsewhere <= ofPolice) add(0.2, 'inspectors or a watchdog are spoken of');
  if (police > 0) add(0.15, 'a police force is named in full');
  else if (forces.length === 0 || scenes.some(({ isPolice }) => isPolice)) add(0.1, 'forces are spoken of');
  if (title.mentions.forces.some(({ as }) => as === 'police') && isRated) add(0.05, 'the headline names a force');
  if (areas > 0 && isOurs) add(Math.min(0.3, areas * 0.1), 'what the inspectorate grades is spoken of');
  if (attached > 0 && isOurs)
    add(
      Math.min(0.5, attached * worthOf(isShort, inspectorate + inspectors)),
      'grades stand by what the inspectorate grades',
    );
  const gradedForces = forcesByGrades(title.mentions) + forcesByGrades(text.mentions);
  if (isShort && isOurs && areas > 0 && attached === 0 && gradedForces > 0 && isRated)
    add(0.3, 'a force stands by a grade');
  if (gradedForces > 1 && isOurs && (inspectors + inspectorate > 0 || areas > 0 || (isNational && gradedForces > 3)))
    add(Math.min(0.3, gradedForces * 0.1), 'forces stand by grades');
  if (all(({ grades }) => grades).length > 0 && isRated) add(0.1, 'grades are spoken of');
  if (count(plain, GRADE_HEADING) > 1 && forces.length > 3) add(0.35, 'forces are listed under grades');
  if (ENGAGE.test(plain) && isOurs) add(0.25, 'special measures are spoken of');
  if (isOurs && isShort && attached === 0 && RATED_AS_A_WHOLE.test(plain))
    add(police > 0 ? 0.35 : 0.5, 'a force is rated');

  score = Math.min(1, score);
  const others = ofPolice > 0 ? elsewhere : judges;
  const own = inspectorate + ofPolice;
  if (others > own) add(-0.2 * Math.min(3, others - own), 'others inspect or judge here');
  if (!isHeadlineOfPolice && OTHER_SUBJECT.test(title.plain)) add(-0.3, 'the headline is about something else');
  const isFireHeadline = !isHeadlineOfPolice && headline.some(({ isFire }) => isFire);
  const policed = sum(({ isPolice, isFire }) => Number(isPolice && !isFire)) + count(plain, PROGRAMME);
  if (
    isFireHeadline ? ofPolice === 0 : fire > policed + 2 * ofPolice || (fire > 1 && ofPolice === 0 && fire >= policed)
  )
    add(-1, 'it is about a fire service');
  if (isAmerican) add(-0.3 * american, 'it is about an American department');
  if (ungraded > forces.length) add(-1, 'it is about a force that is not graded');
  if (countDifferent(plain, VACANCY) > 2) add(-1, 'it advertises a post');
  if (countDifferent(plain, QUESTIONNAIRE) > 2) add(-1, 'it is a questionnaire');
  const clamped = Math.max(0, Math.min(1, score));
  return { isInspection: clamped >= THRESHOLD, score: Math.round(clamped * 100) / 100, reasons };
};

/** What opens an article is of others than the police, or another inspectorate's. */
const isAboutOthers = (opening: readonly Scene[]): boolean =>
  (opening.some(({ isElsewhere }) => isElsewhere) && !opening.some(({ isPolice }) => isPolice)) ||
  opening.some(({ isInspectedElsewhere }) => isInspectedElsewhere);

/** Police forces spoken of without a name. */
const NATIONAL = / (?:police )?forces(?=[ \n])| (?:one|single|no|only|every|any|each) (?:police )?force(?=[ \n])/g;

/** A line that is a grade, with at most a remark in brackets: 'Adequate (a selection)'. */
const GRADE_HEADING = expression(
  `\\n *(?:rated |graded )?${SCALE}(?: \\( [^\\n()]{1,40} \\))?(?: [:-])? *(?=\\n)`,
  'g',
);

const isInFull = ({ as }: { readonly as: string }): boolean => as !== 'place';

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

/** The programme of inspections that is of police forces alone. */
const PROGRAMME = / peel(?= |\n)/g;
const COMPLAINTS_BODY = / (?:iopc|ipcc|independent office for police conduct|police complaints)(?= |\n)/;
const WATCHDOG = / (?:police|policing) watchdog(?= |\n)/g;

const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|no|none|[0-9])';
const RATED_AS_A_WHOLE = expression(
  ` (?:(?:rated|graded|declared|judged|branded|found|deemed)(?: as| to be)? ${SCALE}(?: overall| by| -|\n| [,;]| (?:in|on) (?:${COUNT}|any|all))|${SCALE} in (?:just |only )?(?:${COUNT}|any|a single)|${COUNT} (?:goods|adequates|inadequates|outstandings|requires improvements?)|areas?(?: was| were| require)[a-z ]{0,24} ${SCALE}?)`,
);

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
