import { forceOf } from '../peel/forces.ts';
import type { Coverage } from './claim.ts';
import type { Mentions } from './skeleton.ts';

interface Part {
  readonly plain: string;
  readonly mentions: Mentions;
}

/** From this score on an article is taken for coverage of a police inspection. */
const THRESHOLD = 0.5;

const RATED_WORDS =
  / (?:rated?|rating|graded?|judged|inspect(?:ion|ed|ors?)|inspectorate|watchdog|report|peel|special measures|engage|enhanced monitoring)(?= |\n)/g;
const ENGAGE =
  / (?:special measures|engage (?:phase|process)|enhanced (?:level of )?monitoring|into engage|in engage)(?= |\n)/;
const AMERICAN =
  / (?:police department|sheriff|n c|massachusetts|ohio|texas|federal monitor|city council hears|county sheriff|department 's)(?= |\n)/g;
const PEEL_WORDS = / (?:peel|hmicfrs|hmic)(?= |\n)/;
const FIRE_SUBJECT = /(?:fire (?:and|&) rescue|fire service|fire brigade|firefighters)/g;
const FIRE_IN_NAME = /constabulary (?:and|&) fire (?:and|&) rescue/g;

/** Whether an article is about an inspection of a territorial police force by HMIC or HMICFRS, and why it is thought so. */
export const readCoverage = (title: Part, text: Part): Coverage => {
  const parts = [title, text];
  const plain = `${title.plain}\n${text.plain}`;
  const all = <T>(pick: (mentions: Mentions) => readonly T[]): readonly T[] =>
    parts.flatMap(({ mentions }) => pick(mentions));

  const forces = all(({ forces }) => forces).filter(({ force }) => forceOf(force).kind === 'territorial');
  const police = forces.filter(({ as }) => as === 'police').length;
  const bodies = all(({ bodies }) => bodies);
  const inspectorate = bodies.filter(({ body }) => body === 'inspectorate').length;
  const inspectors = bodies.filter(({ body }) => body === 'inspectors').length;
  const others = bodies.filter(({ body }) => body === 'other').length;
  const grades = all(({ grades }) => grades).length;
  const areas = all(({ areas }) => areas).filter(({ weak }) => !weak).length;
  const rating = count(plain, RATED_WORDS);
  const american = count(plain, AMERICAN);
  const fire = count(plain, FIRE_SUBJECT) - count(plain, FIRE_IN_NAME);
  const otherForces = all(({ forces }) => forces).filter(({ force }) => forceOf(force).kind === 'other').length;

  const reasons: string[] = [];
  let score = 0;
  const add = (points: number, reason: string): void => {
    score += points;
    reasons.push(reason);
  };
  if (forces.length === 0) return { isInspection: false, score: 0, reasons: ['no police force is named'] };
  if (inspectorate > 0) add(0.4, 'the police inspectorate is named');
  else if (inspectors > 0) add(0.2, 'inspectors or a watchdog are spoken of');
  if (police > 0) add(0.15, 'a police force is named in full');
  if (areas > 0) add(Math.min(0.35, areas * 0.15), 'what the inspectorate grades is spoken of');
  if (grades > 0 && rating > 0) add(0.15, 'grades are spoken of');
  if (ENGAGE.test(plain)) add(0.25, 'special measures are spoken of');
  if (PEEL_WORDS.test(plain)) add(0.1, 'its inspections are named');
  const bare = inspectorate === 0 && others === 0 && american === 0;
  if (
    bare &&
    areas === 0 &&
    inspectors === 0 &&
    /(?:rated|graded|declared|judged|branded) (?:good|outstanding|inadequate|adequate)/.test(plain) &&
    police > 0
  ) {
    add(0.35, 'a force is rated');
  }
  if (others > inspectorate + inspectors * 0.5)
    add(-0.15 * Math.min(5, others - inspectorate), 'other bodies are spoken of more');
  if (fire > 0 && fire >= forces.length) add(-0.6, 'it is about a fire service');
  if (american > 0) add(-0.3 * american, 'it is about an American department');
  if (otherForces > forces.length) add(-0.6, 'it is about a force that is not graded');
  const clamped = Math.max(0, Math.min(1, score));
  return { isInspection: clamped >= THRESHOLD, score: Math.round(clamped * 100) / 100, reasons };
};

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
