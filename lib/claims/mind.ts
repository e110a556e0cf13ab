import { type Discourse, idsOf, type Standing, type Story, type TallyInMind } from './discourse.ts';
import { expression } from './expression.ts';
import { isOfOthers, timeOver } from './headings.ts';
import { isCountedHeading, isOtherHeading, isRunIn, leadsIn, OWN_CLAUSE, REMARK } from './lead-in.ts';
import type { Passage } from './passage.ts';
import type { Sentence } from './plain.ts';
import type { Cell } from './rows.ts';
import { entryOf, isOneThing, themeOf } from './scope/area-shared.ts';
import { subjectOf } from './scope/force-scope.ts';
import type { Skeleton } from './skeleton.ts';

/** A line of a table: no list goes on through it, and a grade is its own row's. */
export const enterCell = (discourse: Discourse, cell: Cell): void => {
  discourse.list = null;
  if (cell.kind === 'grade' && cell.forces.length > 0) discourse.focus = cell.forces;
};

const WHICH_ONES =
  /^(?: (?:and|so|but|then|ok|,))*(?: (?:which|who|what|name))(?: (?:are|were|is|was|exactly)){0,3}(?: (?:the|these|those|they|them))?(?: (?:other|unlucky|lucky))?(?: N)?(?: (?:areas?|forces?|ones?|others?|constabularies|of them|then|exactly|are they|were they))* \?$/;

/** 'Which three?', 'Who are the five?': the count that is asked after, whose names follow. */
const countAskedAfter = ({ text, marks }: Skeleton, { tallies }: Discourse): TallyInMind | undefined => {
  if (!WHICH_ONES.test(text.trimEnd())) return undefined;
  const number = marks.find(({ is }) => is === 'N');
  return tallies.findLast(({ count }) => number?.is !== 'N' || number.number.value === count);
};

const NOW_ASKED = /^(?: (?:and|but|so))?(?: (?:what|how) about)? (?:D|then|since) \?$/;

/** 'Two years ago leadership was inadequate. Now?': the same is asked after again. */
const askAgain = (discourse: Discourse, { text, marks }: Skeleton): void => {
  const { standing } = discourse;
  if (standing?.areas.length !== 1 || !NOW_ASKED.test(text.trimEnd())) return;
  if (marks.some((mark) => mark.is === 'D' && mark.date.past)) return;
  discourse.asked = true;
  discourse.heading = standing.areas;
};

/** 'Its canteen?': the answer is about that, not about what was named before. */
const turnAway = (discourse: Discourse, { start }: Sentence): void => {
  discourse.from = start;
  discourse.heading = [];
  discourse.opened = [];
  discourse.about = [];
};

/** A sentence that names nothing: a heading of something else ends a list, a question after those counted begins one. */
export const passOver = (discourse: Discourse, { plain }: Passage, skeleton: Skeleton): void => {
  const { sentence } = skeleton;
  discourse.bare = false;
  discourse.isOpening = false;
  const words = plain.text.slice(skeleton.sentence.start, skeleton.sentence.end);
  if (words.endsWith(' ?')) turnAway(discourse, sentence);
  askAgain(discourse, skeleton);
  if (discourse.seeking && / yes$/.test(words)) return;
  if (discourse.seeking) discourse.list = null;
  const asked = countAskedAfter(skeleton, discourse);
  discourse.seeking = asked !== undefined;
  if (asked) {
    discourse.list = asked;
    discourse.items = 0;
    return;
  }
  if (THEY_ARE.test(words)) discourse.list = discourse.standing;
  if (!sentence.isLine || sentence.isItem) return;
  discourse.over = timeOver(skeleton);
  discourse.other = isOfOthers(words);
  discourse.isOthersList = discourse.other;
  discourse.part = [];
  discourse.paused = null;
  if (isOtherHeading(words) || (words.endsWith(' :') && !THEY_ARE.test(words))) discourse.list = null;
};

/** 'They are:' leads in the list of what was just counted or graded. */
const THEY_ARE = /^ (?:they|these|those)(?: (?:are|were|being))? :$/;

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

/** 'Its leadership was good' goes on about the force last spoken of. */
const OPENS_WITH_IT = /^ its? /;

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
  if (discourse.isRunIn) discourse.list = null;
  discourse.isRunIn = false;
  discourse.isOpening = true;
  discourse.from = sentence.start;
  discourse.aboutBefore = discourse.about;
  const wasLine = discourse.lined;
  if (!isUnderHeading && !(isLine && discourse.lined)) discourse.heading = [];
  discourse.about = discourse.heading;
  discourse.raised = [];
  if (isLine) resumeList(discourse, sentence, skeleton);
  else if (!discourse.seeking) leaveList(discourse, skeleton);
  if (!isLine || !discourse.bare) discourse.opened = [];
  if (!isLine) discourse.over = null;
  discourse.lined = isLine;
  discourse.firstLine = isLine && !(wasLine && discourse.isRow);
  discourse.headed = false;
  discourse.theme = skeleton ? themeOf(skeleton) : [];
  discourse.entry = skeleton ? entryOf(skeleton) : [];
  if (story.main && !OPENS_WITH_IT.test(skeleton?.text ?? '')) discourse.focus = [story.main];
  const isUnderOther = discourse.other && wasLine && !isLine && discourse.heard.length === 0;
  if (discourse.heard.length > 0) discourse.heardBefore = discourse.heard;
  discourse.heard = [];
  discourse.other = discourse.isOthersList || isUnderOther;
  discourse.isOthersList = discourse.other && sentence.isLine;
  discourse.before = null;
  if (!discourse.told?.isNew) discourse.told = null;
};

/** It names a grade, and the grade last stated is another, or is nobody's: what its list is of has not been read. */
const isUnread = (skeleton: Skeleton, { standing, tallies }: Discourse): boolean => {
  const counted = tallies.at(-1);
  if (counted?.count === 0 && counted.paragraph === skeleton.sentence.paragraph) return true;
  const grades = skeleton.marks.flatMap((mark) => (mark.is === 'G' ? [mark.grade.grade] : []));
  return grades.length > 0 && standing !== null && !grades.includes(standing.grade);
};

/** A line, a list item, or an item that ends in a full stop: 'Preventing crime.' */
const isListLine = (sentence: Sentence, skeleton: Skeleton | null): boolean =>
  sentence.isLine || sentence.isItem || LIST_LINE.test(skeleton?.text.trimEnd() ?? '');

const LIST_LINE = expression(`^ (?:(?:the|its|our) )?[FA](?:$| \\(| :| , (?:which|${REMARK})(?= |$)|${OWN_CLAUSE})`);

/** 'Kent Fire and Rescue Service' on a line of its own. */
const isHeadingOfOthers = ({ sentence, marks }: Skeleton): boolean =>
  sentence.isLine && !sentence.isItem && marks.every(({ is }) => is !== 'G' && is !== 'A');

/** What a sentence leaves in mind for the next one. */
export const remember = (discourse: Discourse, skeleton: Skeleton): void => {
  const subject = subjectOf(skeleton);
  const isNextName = discourse.bare && skeleton.sentence.isLine && IS_NAME.test(skeleton.text.trimEnd());
  if (subject && !isNextName) discourse.focus = idsOf(subject.forces);
  for (const mark of skeleton.marks) {
    if (mark.is === 'A') discourse.areas = mark.areas;
  }
  discourse.named = skeleton.marks.flatMap((mark) => (mark.is === 'A' ? mark.areas : []));
  discourse.isOpening = false;
  const isGraded = skeleton.marks.some(({ is }) => is === 'G');
  if (discourse.named.length > 0) {
    discourse.about = discourse.named;
    discourse.pair = discourse.named.length === 2 ? discourse.named : [];
    discourse.raised = isGraded ? [] : discourse.named;
  }
  discourse.opened = isGraded || discourse.named.length !== 1 ? [] : discourse.named;
  const all = idsOf(skeleton.marks.flatMap((mark) => (mark.is === 'F' ? mark.forces : [])));
  discourse.heard = withAll(discourse.heard, all);
  discourse.known = withAll(discourse.known, all);
  if (all.every((force) => discourse.company.includes(force))) {
    discourse.spokenOf = all.length === discourse.company.length ? [] : withAll(discourse.spokenOf, all);
  } else if (all.length > 1) {
    discourse.company = all;
    discourse.spokenOf = [];
  }
  if (all.length > 1) discourse.group = all;
  if (all.length !== 0) discourse.several = all.length > 1 ? all : [];
  const text = skeleton.text.trimEnd();
  const first = skeleton.marks[0];
  if (subject || / (?:force|constabulary|police) /.test(text)) discourse.other = false;
  else if (skeleton.marks.some(({ is }) => is === 'O') && discourse.entry.length === 0) discourse.other = true;
  if (text.endsWith(' :') || isHeadingOfOthers(skeleton)) discourse.isOthersList = discourse.other;
  discourse.asked =
    text.endsWith('?') && ASKS.test(text.replace(/ how G /, ' how ')) && (!isGraded || / how G /.test(text));
  discourse.bare = IS_NAME.test(text);
  if (discourse.asked && first?.is === 'F') discourse.focus = idsOf(first.forces);
  if (skeleton.sentence.isLine && !isGraded && all.length > 0) discourse.over = timeOver(skeleton);
  const heads = skeleton.marks.find(({ is }) => is === 'A');
  discourse.subject = heads?.is === 'A' && OPENS_SENTENCE.test(text.slice(0, heads.at)) ? heads.areas : [];
  discourse.isRow = IS_ROW.test(text);
  if (heads?.is === 'A' && (discourse.bare || discourse.asked)) {
    discourse.heading = heads.areas;
    discourse.headed = skeleton.sentence.isLine || discourse.asked;
    if (discourse.headed) discourse.part = heads.areas;
  } else if (heads?.is === 'A' && discourse.firstLine && discourse.isRow && isOneThing(heads.areas)) {
    discourse.heading = heads.areas;
    discourse.headed = true;
  } else {
    discourse.headed = false;
    const isOfIt =
      heads?.is !== 'A' || heads.areas.some(({ late }) => discourse.heading.some((each) => each.late === late));
    if (!isOfIt) discourse.heading = [];
  }
  const isLed = text.endsWith(' :') && (isGraded || POINTS.test(text));
  if (text.endsWith(' :') && !isLed && !discourse.bare) discourse.list = null;
  const isLead = discourse.seeking || isRunIn(text) || isLed || (isGraded && leadsIn(text)) || isCountedHeading(text);
  if (isLead) {
    discourse.list = isUnread(skeleton, discourse) ? null : discourse.standing;
    discourse.items = 0;
    discourse.isRunIn = isRunIn(text);
  } else if (!isListLine(skeleton.sentence, skeleton)) {
    if (discourse.lined && discourse.list) discourse.paused = discourse.list;
    discourse.list = null;
  }
  if (discourse.list && isOfAnotherGrade(skeleton, discourse.list)) discourse.list = null;
  if (discourse.list && !discourse.isRunIn) discourse.heading = [];
};

/** Those of a list and those of another, each once. */
const withAll = <T>(list: readonly T[], more: readonly T[]): readonly T[] =>
  more.every((each) => list.includes(each)) ? list : [...new Set([...list, ...more])];

/** 'Where it must improve' below a list of what is good: the list ends there. */
const isOfAnotherGrade = ({ text, marks, sentence }: Skeleton, { grade }: Standing): boolean =>
  sentence.isLine &&
  !LIST_LINE.test(text.trimEnd()) &&
  marks.some(({ is }) => is === 'G') &&
  marks.every((mark) => mark.is !== 'A' && mark.is !== 'F' && (mark.is !== 'G' || mark.grade.grade !== grade));

/** 'The two forces are:' spells out what was just counted or graded. */
const POINTS =
  /^(?: (?:and|in full|specifically|here))*(?: (?:they|these|those|the (?:N|areas|forces|others?|list)|among (?:them|these)|namely|that is|including|which|all|both|[FA] 's N))/;

/** What stands before the area that a sentence, or what is said in it, opens with. */
const OPENS_SENTENCE = /(?:^| (?:said|says|added|adds|wrote|writes) :| : )(?: (?:the|its|their|our|[-•]))*\s?$/;

/** 'Leadership: good', 'Good - leadership', 'Good at leadership' */
const IS_ROW =
  /^(?: [-•]| N \))*(?: (?:the|its|our))? (?:A(?: [:(-])?(?: (?:rated|graded|an?))? G(?: \))?|G(?: [:-]| at| for| in)?(?: (?:the|its|our))? A)$/;

/** 'Leadership.', '2. Managing offenders', 'Kent Police:' */
const IS_NAME =
  /^(?: [-•]| N \)| N)*(?: (?:chart|table|part|section|question|figure|pillar|area|theme|no|number) N(?: [:.)-])?)?(?: (?:first|next|then|second|third|now|finally|lastly|and)(?: ,)?)?(?: (?:(?:and )?then there (?:is|was)|that leaves|which leaves|which brings us to|take))?(?: (?:on|at|for))?(?: (?:the|its|their|our))? [FA](?: [:-])?$/;

/** Whether a sentence or line is nothing but a name. */
export const isName = ({ text }: Skeleton): boolean => IS_NAME.test(text.trimEnd());

/** 'Leadership?', 'And what grade did Kent get?', 'The mark for leadership?' */
const ASKS =
  /^(?: (?:and|but|so|now|for|on|at|in|with|over|as|what|about|how|of|its|the|then|good|well))* [FA] \?$|^ (?:is|are|was|were|has|have|does|did|can)(?: [^ G?;]+){0,5} A(?: [^ G?;]+){0,5} \?$|^(?: [^ G?;]+){0,6} (?:grade|rating|mark|verdict|score|how)(?: [^ G?;]+){0,8} \?$/;
