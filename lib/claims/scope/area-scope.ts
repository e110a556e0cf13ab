import { type AreaId, PILLARS } from '../../peel/areas.ts';
import type { Discourse, Story } from '../discourse.ts';
import { leadsIn } from '../lead-in.ts';
import type { AreaMention } from '../mentions/mention.ts';
import { areaAsSubject, areaBeside, areaCarried, isOverall } from './area-before.ts';
import { areaBehind } from './area-behind.ts';
import { areasMeantBefore, areasPointedAt } from './area-pointed.ts';
import { type AreaQuestion, type AreaScope, NO_AREA, named } from './area-question.ts';
import { areaShared, isOneThing } from './area-shared.ts';
import { pillarsLeft } from './pillars-left.ts';

/** Settles the area of a grade: what stands behind it, what it is said of before it, what it points at, or the story's topic. */
export const areasOf = (question: AreaQuestion): AreaScope => {
  const { skeleton, mark, discourse, story } = question;
  const after = skeleton.text.slice(mark.at + 1);
  const left = pillarsLeft(skeleton, mark, discourse.named, story.era);
  if (left.length > 0) return { areas: left, mark: null, by: 'all' };
  const besideIt = (question.construction === 'label' ? areaBeside(question) : null) ?? areaBehind(question, after);
  if (besideIt) return named(besideIt);
  const inSentence = areasPointedAt(question, after) ?? areaAsSubject(question);
  if (inSentence) return inSentence;
  if (skeleton.marks.some((each) => each.is === 'A' && each.apart === 'exception')) return NO_AREA;
  if (leadsIn(skeleton.text) || isOverall(skeleton, mark)) return topicOf(story, isOverall(skeleton, mark));
  const meant = areasMeantBefore(question);
  if (meant) return meant;
  const carried = areaCarried(question);
  if (carried) return named(carried);
  const shared = areaShared(question);
  if (shared) return shared;
  const over = question.construction === 'under-name' ? overIt(discourse) : [];
  if (over.length > 0) return { areas: over, mark: null, by: 'heading' };
  if (discourse.heading.length > 0) return { areas: discourse.heading, mark: null, by: 'heading' };
  const { opened } = discourse;
  if (question.construction === 'alone' && opened.length === 1) return { areas: opened, mark: null, by: 'shared' };
  const next = question.construction === 'headline' ? areaNext(question) : null;
  if (next) return { areas: [next], mark: null, by: 'heading' };
  const about = aboutOne(question);
  if (about) return { areas: [about], mark: null, by: 'topic' };
  return topicOf(story, false);
};

/**
 * Its paragraph has brought up one area, by its name or by words that only prose about it has: since 2021-22, when nothing is
 * graded as a whole, the grade is of that. Counts and lists have things of their own.
 */
const aboutOne = ({
  story,
  skeleton,
  mark,
  discourse,
  construction,
  spoken,
  cued,
}: AreaQuestion): AreaMention | null => {
  if (spoken || skeleton.marks.some((each) => each.is === 'A' && (each.at < mark.at || each.apart === 'exception')))
    return null;
  const { about, raised } = discourse;
  if (story.era === 'early') return raised[0] && isOneThing(raised) && isPillar(raised[0].early) ? raised[0] : null;
  if (AREA_IN_CLAUSE.test(skeleton.text.slice(mark.at + 1))) return null;
  if (construction.startsWith('tally')) return null;
  if (story.topic !== null) return cuedElsewhere(story.topic, about, cued);
  const graded = about.filter(({ late }) => late !== null);
  const [first] = graded;
  if (first === undefined) return cued.here() ?? cued.before();
  const other = cued.here();
  if (other !== null && other.late !== first.late) return other;
  return isOneThing(graded) ? first : null;
};

/** A story that names one area may have a paragraph about another, which its words show without naming it. */
const cuedElsewhere = (
  topic: AreaMention,
  about: readonly AreaMention[],
  { here, before }: AreaQuestion['cued'],
): AreaMention | null => {
  const other = here() ?? before();
  return other !== null && other.late !== topic.late && about.every(({ late }) => late !== topic.late) ? other : null;
};

/** An area behind the grade in its own clause: what the grade is to it has not been read. */
const AREA_IN_CLAUSE = /^[^,;:]{0,120} A(?: |$)/;

/** 'Inadequate! Watchdog's verdict on 999 calls': the one area of the next sentence, behind a headline's single word. */
const areaNext = ({ skeleton, discourse: { next } }: AreaQuestion): AreaMention | null => {
  if (skeleton.marks.length > 1 || next === null || next.marks.some(({ is }) => is === 'G')) return null;
  const areas = next.marks.flatMap((mark) => (mark.is === 'A' ? mark.areas : []));
  return areas.length === 1 ? (areas[0] ?? null) : null;
};

/** Of which area a grade is that stands by itself: the one that opens its paragraph, or heads it, or heads its part. */
const overIt = ({ entry, heading, part }: Discourse): readonly AreaMention[] =>
  [entry, heading, part].find(({ length }) => length > 0) ?? [];

/** Since 2021-22 an overall grade is nobody's: 'overall' then means no area. */
const topicOf = ({ topic, era }: Story, overall: boolean): AreaScope =>
  topic && !(overall && era === 'late') ? { areas: [topic], mark: null, by: 'topic' } : NO_AREA;

const isPillar = (area: AreaId | null): boolean => PILLARS.some((pillar) => pillar === area);
