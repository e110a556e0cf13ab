import type { Discourse, Story } from '../discourse.ts';
import { leadsIn } from '../lead-in.ts';
import type { AreaMention } from '../mentions/mention.ts';
import { areaAsSubject, areaBeside, areaCarried, isOverall } from './area-before.ts';
import { areaBehind } from './area-behind.ts';
import { areasMeantBefore, areasPointedAt } from './area-pointed.ts';
import { type AreaQuestion, type AreaScope, NO_AREA, named } from './area-question.ts';
import { areaShared } from './area-shared.ts';

/** Settles the area of a grade: what stands behind it, what it is said of before it, what it points at, or the story's topic. */
export const areasOf = (question: AreaQuestion): AreaScope => {
  const { skeleton, mark, discourse, story } = question;
  const after = skeleton.text.slice(mark.at + 1);
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
  return topicOf(story, false);
};

/** Of which area a grade is that stands by itself: the one that opens its paragraph, or heads it, or heads its part. */
const overIt = ({ entry, heading, part }: Discourse): readonly AreaMention[] =>
  [entry, heading, part].find(({ length }) => length > 0) ?? [];

/** Since 2021-22 an overall grade is nobody's: 'overall' then means no area. */
const topicOf = ({ topic, era }: Story, overall: boolean): AreaScope =>
  topic && !(overall && era === 'late') ? { areas: [topic], mark: null, by: 'topic' } : NO_AREA;
