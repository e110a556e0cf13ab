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
  if (isAboutOne(question)) return { areas: discourse.about.slice(0, 1), mark: null, by: 'shared' };
  return topicOf(story, false);
};

/**
 * Its paragraph has brought up one area: since 2021-22, when nothing is graded as a whole, the grade is of that. Counts and
 * lists have things of their own.
 */
const isAboutOne = ({ story, skeleton, discourse: { about }, construction, spoken }: AreaQuestion): boolean =>
  story.era === 'late' &&
  !spoken &&
  story.topic === null &&
  isOneThing(about) &&
  about.length > 0 &&
  !skeleton.marks.some(({ is }) => is === 'A') &&
  !construction.startsWith('tally');

/** Of which area a grade is that stands by itself: the one that opens its paragraph, or heads it, or heads its part. */
const overIt = ({ entry, heading, part }: Discourse): readonly AreaMention[] =>
  [entry, heading, part].find(({ length }) => length > 0) ?? [];

/** Since 2021-22 an overall grade is nobody's: 'overall' then means no area. */
const topicOf = ({ topic, era }: Story, overall: boolean): AreaScope =>
  topic && !(overall && era === 'late') ? { areas: [topic], mark: null, by: 'topic' } : NO_AREA;
