import { type Discourse, idsOf, type Story } from './discourse.ts';
import { isCountedHeading, isOtherHeading, leadsIn } from './lead-in.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './plain.ts';
import type { Cell } from './rows.ts';
import { themeOf } from './scope/area-shared.ts';
import { subjectOf } from './scope/force-scope.ts';
import type { Skeleton } from './skeleton.ts';

/** A line of a table: no list goes on through it, and a grade is its own row's. */
export const enterCell = (discourse: Discourse, cell: Cell): void => {
  discourse.list = null;
  if (cell.kind === 'grade' && cell.forces.length > 0) discourse.focus = cell.forces;
};

/** A sentence that names nothing: a heading of something else ends a list. */
export const passOver = (discourse: Discourse, { plain }: Passage, sentence: Sentence): void => {
  discourse.bare = false;
  if (!sentence.isLine || sentence.isItem) return;
  discourse.paused = null;
  if (isOtherHeading(plain.text.slice(sentence.start, sentence.end))) discourse.list = null;
};

/** Prose below a list: it explains an item that stands alone; behind several it ends the list. */
const leaveList = (discourse: Discourse, skeleton: Skeleton | null): void => {
  if (discourse.list) discourse.paused = discourse.items === 1 ? discourse.list : null;
  if (skeleton?.marks.some(({ is }) => is === 'G')) discourse.paused = null;
  discourse.list = null;
};

/** The next name alone goes on with a list that was explained; a grade or another line ends it. */
const resumeList = (discourse: Discourse, sentence: Sentence, skeleton: Skeleton | null): void => {
  if (discourse.paused === null) return;
  const text = skeleton?.text.trimEnd() ?? '';
  if ((sentence.isLine && IS_NAME.test(text)) || LIST_LINE.test(text)) {
    discourse.list = discourse.paused;
    discourse.items = 0;
  }
  discourse.paused = null;
};

/** What holds in a new paragraph of what was in mind in the last one. */
export const startParagraph = (
  discourse: Discourse,
  story: Story,
  sentence: Sentence,
  skeleton: Skeleton | null,
): void => {
  const isUnderHeading = discourse.paragraph === sentence.paragraph - 1 && discourse.headed;
  discourse.paragraph = sentence.paragraph;
  const isLine = isListLine(sentence, skeleton);
  if (!isUnderHeading && !(isLine && discourse.lined)) discourse.heading = [];
  if (isLine) resumeList(discourse, sentence, skeleton);
  else leaveList(discourse, skeleton);
  if (!isLine || !discourse.bare) discourse.opened = [];
  discourse.lined = isLine;
  discourse.headed = false;
  discourse.theme = skeleton ? themeOf(skeleton) : [];
  if (story.main) discourse.focus = [story.main];
  if (discourse.heard.length > 0) discourse.heardBefore = discourse.heard;
  discourse.heard = [];
  discourse.other = false;
  discourse.before = null;
};

/** It names a grade, and the grade last stated is another: nobody has read what its list is of. */
const isUnread = (skeleton: Skeleton, { standing }: Discourse): boolean => {
  const grades = skeleton.marks.flatMap((mark) => (mark.is === 'G' ? [mark.grade.grade] : []));
  return grades.length > 0 && standing !== null && !grades.includes(standing.grade);
};

/** A line, a list item, or an item that ends in a full stop: 'Preventing crime.' */
const isListLine = (sentence: Sentence, skeleton: Skeleton | null): boolean =>
  sentence.isLine || sentence.isItem || LIST_LINE.test(skeleton?.text.trimEnd() ?? '');

const LIST_LINE =
  /^ (?:(?:the|its|our) )?[FA](?:$| \(| :| , (?:where|which|in which|including|with|shared|whose|though|although|but|also|again|too|ditto|likewise|just|still|up|down|now)(?= |$))/;

/** What a sentence leaves in mind for the next one. */
export const remember = (discourse: Discourse, skeleton: Skeleton): void => {
  const subject = subjectOf(skeleton);
  if (subject) discourse.focus = idsOf(subject.forces);
  for (const mark of skeleton.marks) {
    if (mark.is === 'A') discourse.areas = mark.areas;
  }
  discourse.named = skeleton.marks.flatMap((mark) => (mark.is === 'A' ? mark.areas : []));
  const isGraded = skeleton.marks.some(({ is }) => is === 'G');
  discourse.opened = isGraded || discourse.named.length !== 1 ? [] : discourse.named;
  const all = idsOf(skeleton.marks.flatMap((mark) => (mark.is === 'F' ? mark.forces : [])));
  discourse.heard = [...new Set([...discourse.heard, ...all])];
  if (all.length > 1) discourse.group = all;
  if (all.length !== 0) discourse.several = all.length > 1 ? all : [];
  const text = skeleton.text.trimEnd();
  const first = skeleton.marks[0];
  if (subject || / (?:force|constabulary|police) /.test(text)) discourse.other = false;
  else if (skeleton.marks.some(({ is }) => is === 'O')) discourse.other = true;
  discourse.asked = ASKS.test(text.replace(/ how G /, ' how ')) && (!isGraded || / how G /.test(text));
  discourse.bare = IS_NAME.test(text);
  if (discourse.asked && first?.is === 'A') discourse.heading = first.areas;
  if (discourse.asked && first?.is === 'F') discourse.focus = idsOf(first.forces);
  discourse.subject =
    first?.is === 'A' && /^(?: (?:the|its|their|[-•]))*\s?$/.test(text.slice(0, first.at)) ? first.areas : [];
  const heads = skeleton.marks.find(({ is }) => is === 'A');
  if (heads?.is === 'A' && (discourse.bare || discourse.asked)) {
    discourse.heading = heads.areas;
    discourse.headed = skeleton.sentence.isLine || discourse.asked;
  } else discourse.headed = false;
  const isLead = text.endsWith(' :') || (isGraded && leadsIn(text)) || isCountedHeading(text);
  if (isLead) {
    discourse.list = isUnread(skeleton, discourse) ? null : discourse.standing;
    discourse.items = 0;
  } else if (!isListLine(skeleton.sentence, skeleton)) {
    if (discourse.lined && discourse.list) discourse.paused = discourse.list;
    discourse.list = null;
  }
  if (discourse.list) discourse.heading = [];
};

/** 'Leadership.', '2. Managing offenders', 'Kent Police:' */
const IS_NAME = /^(?: [-•]| N \)| N)*(?: (?:the|its|their|our))? [FA](?: :)?$/;

/** 'Leadership?', 'And what grade did Kent get?', 'The mark for leadership?' */
const ASKS =
  /^(?: (?:and|but|for|on|as|what|about|how|of|its|the|then))* [FA] \?$|^(?: [^ G?;]+){0,6} (?:grade|rating|mark|verdict|score|how)(?: [^ G?;]+){0,8} \?$/;
