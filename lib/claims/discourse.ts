import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { When } from './claim.ts';
import type { AreaMention, ForceMention } from './mentions/mention.ts';
import type { Skeleton } from './skeleton.ts';

/** What the article is about as a whole. */
export interface Story {
  readonly published: string | null;
  /** Which set of headings its bare words mean: 'early' until 2018-19, 'late' since 2021-22. */
  readonly era: 'early' | 'late';
  /** The force the story is about, where it is about one. */
  readonly main: ForceId | null;
  /** The headline names that force, and no other. */
  readonly titled: boolean;
  /** The forces its first sentence with any names, where those are several and the headline names none. */
  readonly group: readonly ForceId[];
  /** What the story says was graded, where that is one thing: a bare 'rated good' is about it. */
  readonly topic: AreaMention | null;
  /** It compares many forces by that one thing. */
  readonly compares: boolean;
  /** Its headline is about another body, and names neither a force nor the police inspectorate. */
  readonly ofOther: boolean;
}

/** A statement that later words may lean on. */
export interface Standing {
  readonly grade: Grade;
  readonly forces: readonly ForceId[];
  /** Empty: an overall grade. */
  readonly areas: readonly AreaMention[];
  /** What its claims are about; empty where it makes none itself. */
  readonly claimed: readonly (AreaId | null)[];
  readonly when: When;
  readonly previous: boolean;
  readonly stated: boolean;
  /** Its force is the one meant beyond doubt. */
  readonly sure: boolean;
  /** The paragraph it stands in. */
  readonly paragraph: number;
}

/** A count that later words may spell out: 'The four are…'. */
export interface TallyInMind extends Standing {
  readonly of: 'areas' | 'forces';
  readonly count: number;
}

/** What the reader has in mind at a point of the text; passed on from sentence to sentence. */
export interface Discourse {
  /** The force or forces last spoken of as subject. */
  focus: readonly ForceId[];
  /** The last list of two or more forces. */
  group: readonly ForceId[];
  /** The widest list of forces spoken of lately, and those of it that have been spoken of since: 'the other two' are the rest. */
  company: readonly ForceId[];
  spokenOf: readonly ForceId[];
  /** Every force named so far. */
  known: readonly ForceId[];
  /** The forces that the last sentence named, where it named two or more. */
  several: readonly ForceId[];
  /** The forces named in this paragraph so far; then those of the last one before it that named any. */
  heard: readonly ForceId[];
  heardBefore: readonly ForceId[];
  /** The areas last named. */
  areas: readonly AreaMention[];
  /** The areas last named by a sentence of this paragraph; then those of the paragraph before it. */
  about: readonly AreaMention[];
  aboutBefore: readonly AreaMention[];
  /** Those of them that were named without a grade: what comes next is said of them. */
  raised: readonly AreaMention[];
  /** Where this paragraph starts in the plain text. */
  from: number;
  /** No sentence of this paragraph has been read yet. */
  isOpening: boolean;
  /** All areas that the last sentence named. */
  named: readonly AreaMention[];
  /** The two areas that the last sentence with areas named, where those were two: 'the former' is one of them. */
  pair: readonly AreaMention[];
  /** The areas that the last sentence was about, where they were its subject. */
  subject: readonly AreaMention[];
  /** The one area that the last sentence brought up without grading it: 'Next, leadership.' */
  opened: readonly AreaMention[];
  /** The one area that this paragraph opened with: 'On leadership, …'. */
  theme: readonly AreaMention[];
  /** The one area whose name opens this paragraph as an entry of its own: 'Leadership: …'. */
  entry: readonly AreaMention[];
  /** The areas named in this paragraph's heading. */
  heading: readonly AreaMention[];
  /** The areas of the last heading that was nothing but a name: they hold for a line 'Verdict: good' under the prose below it. */
  part: readonly AreaMention[];
  /** The last line is that heading: the paragraph below it is about it. */
  headed: boolean;
  /** Another body is being spoken of, and no force has been named since in this paragraph. */
  other: boolean;
  /** And it led in a list with a colon: the lines below are that body's. */
  isOthersList: boolean;
  /** The last sentence only asks: 'Preventing crime?', 'And Kent?' */
  asked: boolean;
  /** The last sentence or line is nothing but a name: 'Leadership.', '2. Kent Police'. */
  bare: boolean;
  /** The last paragraph is a line of a list, a heading or a table. */
  lined: boolean;
  /** This paragraph is a line, and the last one is no row of a name and its grade. */
  firstLine: boolean;
  /** The last line is such a row. */
  isRow: boolean;
  /** A list whose items are explained by paragraphs: it goes on at the next line that is a name. */
  paused: Standing | null;
  /** That list goes on in its paragraph only: 'Good: leadership. Managing offenders.' */
  isRunIn: boolean;
  /** The last sentence asks what has a grade, or a count: the next one may name it. */
  seeking: boolean;
  /** How many items the list has had since it began or went on. */
  items: number;
  /** The grade last stated. */
  standing: Standing | null;
  /** The last one that told no earlier grade: 'the same grade' is that one. */
  current: Standing | null;
  /** All grades of today that the last sentence with any told, where they are of the same forces. */
  set: readonly Standing[];
  /** The two ends of the move told last in the last sentence that told a grade: one of before, and one of now. */
  moved: readonly Standing[] | null;
  /** The last sentence that told a grade told none of today. */
  isThen: boolean;
  /** The last sentence that named anything stated a grade. */
  fresh: boolean;
  /** The earlier inspection that this paragraph's last sentence opened with. */
  before: When | null;
  /** The earlier inspection that a sentence without a grade has brought up; `isNew`: that was the last sentence. */
  told: { readonly when: When; readonly isNew: boolean } | null;
  /** The sentence behind the one that is read. */
  next: Skeleton | null;
  /** The earlier time that this paragraph opens with, as an entry of a timeline. */
  dated: When | null;
  /** The earlier inspection that a heading puts over the lines below it: 'At the last inspection'. */
  over: When | null;
  /** The earlier inspection that grades in brackets are of, where the text says so. */
  inBrackets: When | null;
  /** The last one worded as a verb: 'as does Kent' leans on 'requires improvement', never on 'is good'. */
  verbal: Standing | null;
  /** The statement whose list the next lines are. */
  list: Standing | null;
  /** The counts made lately. */
  tallies: readonly TallyInMind[];
  paragraph: number;
}

export const openingDiscourse = (story: Story): Discourse => ({
  focus: story.main ? [story.main] : [],
  group: story.group,
  company: [],
  spokenOf: [],
  known: [],
  several: story.group,
  heard: [],
  heardBefore: story.group,
  areas: [],
  about: [],
  aboutBefore: [],
  raised: [],
  from: 0,
  isOpening: true,
  named: [],
  pair: [],
  subject: [],
  opened: [],
  theme: [],
  entry: [],
  heading: [],
  part: [],
  headed: false,
  other: false,
  isOthersList: false,
  asked: false,
  bare: false,
  lined: false,
  firstLine: false,
  isRow: false,
  paused: null,
  isRunIn: false,
  seeking: false,
  items: 0,
  standing: null,
  current: null,
  set: [],
  moved: null,
  isThen: false,
  fresh: false,
  before: null,
  told: null,
  next: null,
  dated: null,
  over: null,
  inBrackets: null,
  verbal: null,
  list: null,
  tallies: [],
  paragraph: -1,
});

/**
 * Whether words that name no force can only mean these: no other has been spoken of lately, or a new paragraph goes on about
 * the force of the headline, which the last one spoke of too.
 */
export const areAloneInMind = (
  forces: readonly ForceId[],
  { heard, heardBefore }: Discourse,
  { main, titled }: Story,
): boolean => {
  if (heard.length === 0 && titled && forces[0] === main && heardBefore.includes(main as ForceId)) return true;
  return (heard.length > 0 ? heard : heardBefore).every((force) => forces.includes(force));
};

/** Force ids of a list, without repeats. */
export const idsOf = (forces: readonly ForceMention[]): readonly ForceId[] =>
  forces.map(({ force }) => force).filter((force, at, all) => all.indexOf(force) === at);
