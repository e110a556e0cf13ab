import type { Story } from '../discourse.ts';
import { expression } from '../expression.ts';
import type { AreaMention } from '../mentions/mention.ts';
import { PREFACE } from '../preface.ts';
import type { GradeMark, Skeleton } from '../skeleton.ts';
import type { AreaQuestion, AreaScope } from './area-question.ts';

const THEME = expression(
  `^ (?:on|for|in|at|as for|as to|when it comes to)(?: (?:${PREFACE})){0,4} A [,-] |^(?: [-•]| N \\))*(?: the)? A : `,
);

const isTopic = (area: AreaMention | undefined, { topic }: Story): boolean =>
  topic !== null && topic.early === area?.early && topic.late === area.late;

/** 'value for money - efficiency, in the new jargon' */
export const isOneThing = ([first, ...others]: readonly AreaMention[]): boolean =>
  others.every(({ early, late }) => early === first?.early || late === first?.late);

/** 'On leadership, …': the one area that a sentence opens with. */
export const themeOf = (skeleton: Skeleton): readonly AreaMention[] => {
  const [first] = skeleton.marks;
  return first?.is === 'A' && isOneThing(first.areas) && THEME.test(skeleton.text) ? first.areas.slice(0, 1) : [];
};

const ENTRY = /^(?: [-•]| N \))*(?: (?:the|its))? A(?: :| -|\s*$)/;

/** 'Leadership: …': the one area whose name opens a paragraph as an entry of its own. */
export const entryOf = (skeleton: Skeleton): readonly AreaMention[] => {
  const first = skeleton.marks.find(({ is }) => is !== 'N');
  return first?.is === 'A' && isOneThing(first.areas) && ENTRY.test(skeleton.text) ? first.areas.slice(0, 1) : [];
};

/** 'Essex was good too': only such a word carries an area into another paragraph, which else has a subject of its own. */
const isLinkedBack = (skeleton: Skeleton, mark: GradeMark): boolean =>
  /^ (?:too|as well|likewise)(?: |$)/.test(skeleton.text.slice(mark.at + 1)) ||
  / (?:also|likewise|similarly)(?: [a-z]+){0,3} $/.test(skeleton.text.slice(0, mark.at));

/** The last sentence's area, said of another force ('Lancashire was good.') or of now ('It is now adequate.'). */
export const areaShared = ({ skeleton, mark, discourse, story }: AreaQuestion): AreaScope | null => {
  const before = skeleton.text.slice(0, mark.at);
  if (/ overall /.test(skeleton.text)) return null;
  const shared = (areas: readonly AreaMention[]): AreaScope => ({ areas, mark: null, by: 'shared' });
  const subject = skeleton.marks.findLast((each) => each.is === 'F' && each.at < mark.at);
  const isOpened =
    subject?.is === 'F' && discourse.opened.length === 1 && story.main === null && !isTopic(discourse.opened[0], story);
  if (isOpened) return shared(discourse.opened);
  if (discourse.opened.length === 1 && THE_GRADE_WAS.test(before)) return shared(discourse.opened);
  if (subject?.is === 'F' && discourse.theme.length === 1) return shared(discourse.theme);
  const { standing } = discourse;
  if (standing === null || standing.paragraph < skeleton.sentence.paragraph - 1 || standing.areas.length !== 1)
    return null;
  const isNow =
    standing.previous &&
    (skeleton.marks.some((each) => each.is === 'D' && !each.date.past && each.at < mark.at) ||
      isSaidOfNow(skeleton, mark));
  const isThen = isSaidOfThen(skeleton, mark);
  if (/ F 's (?:is|was)(?: [a-z]+){0,2} $/.test(before)) return shared(standing.areas);
  const isOther =
    subject?.is === 'F' &&
    !(story.topic && standing.previous) &&
    (standing.paragraph === skeleton.sentence.paragraph || (story.topic === null && isLinkedBack(skeleton, mark))) &&
    (standing.previous || subject.forces.every(({ force }) => !standing.forces.includes(force)));
  return isNow || isThen || isOther ? shared(standing.areas) : null;
};

/** 'and so the grade was' */
const THE_GRADE_WAS = / the (?:grade|mark|rating|verdict|judgement|score|result) (?:is|was)(?: an?)? $/;

/** 'Before that, it was adequate.' */
const isSaidOfThen = (skeleton: Skeleton, mark: GradeMark): boolean =>
  skeleton.marks.some((each) => each.is === 'D' && each.date.past && each.at < mark.at) &&
  /^(?: (?:and|but|in|at|by|back|then))*(?: D)?(?: ,)?(?: (?:the force|it|the constabulary|they|D))+(?: [a-z]+){0,4} $/.test(
    skeleton.text.slice(0, mark.at),
  );

/** 'It is adequate now.', 'It was good then, and is adequate now.' */
const isSaidOfNow = (skeleton: Skeleton, mark: GradeMark): boolean => {
  const before = skeleton.text.slice(0, mark.at);
  const behind = skeleton.text.slice(mark.at + 1);
  const next = skeleton.marks.find(({ at }) => at > mark.at);
  const isOfTime =
    / then(?: |$)/.test(behind.slice(0, 6)) || (behind.startsWith(' D') && next?.is === 'D' && !next.date.past);
  return isOfTime && !/ [FA] /.test(before) && IT_IS.test(before);
};

const IT_IS =
  /(?:^|[,:;]| and| but)(?: (?:it|the force|the constabulary|they))? (?:is|was|are|were|has been|had been)(?: [a-z]+){0,2} $/;
