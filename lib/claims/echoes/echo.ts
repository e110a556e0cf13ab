import type { Example } from '../constructions/construction.ts';
import type { Standing, TallyInMind } from '../discourse.ts';
import type { AreaMark, DateMark, ForceMark, Skeleton } from '../skeleton.ts';

/** What echoes may lean on: the grade last stated, and the counts made before. */
export interface InMind {
  readonly standing: Standing | null;
  /** The last one that told no earlier grade, where it stands in this sentence or the one before. */
  readonly current: Standing | null;
  /** The last one worded as a verb ('requires improvement'). */
  readonly verbal: Standing | null;
  readonly tallies: readonly TallyInMind[];
  /** All grades of today that this sentence has told so far, or that the last one with any told, of one force or list of forces. */
  readonly set: readonly Standing[];
  /** The two ends of the move that this sentence has told last, or that the one before did: a grade of before, and one of now. */
  readonly moved: readonly Standing[] | null;
  /** The statement that a list stands under. */
  readonly list: Standing | null;
  /** Where in this sentence the grade last stated ends, or -1 where it stands in an earlier sentence. */
  readonly from: number;
  /** The grade last stated stands in this sentence, or in the one before that named anything. */
  readonly fresh: boolean;
  /** Whether the text ends where a grade word follows. */
  readonly isBeforeGrade: boolean;
}

/** Forces or areas that share a grade stated elsewhere, or an earlier inspection that gave the same. */
export interface Echoed {
  readonly mark: ForceMark | AreaMark | DateMark;
  /** The statement whose grade they share. */
  readonly of: Standing | TallyInMind;
  /** What forces share the grade in, where that is named beside them: 'got the same grade for leadership'. */
  readonly area?: AreaMark | null;
  /** When they got it, where that is said behind their name: 'So was Kent in 2023'. */
  readonly date?: DateMark | null;
}

/** A way of saying that something shares a grade without the grade word: 'So was Kent', 'The three are…'. */
export interface Echo {
  readonly name: string;
  readonly examples: readonly Example[];
  readonly counterExamples: readonly Example[];
  readonly read: (skeleton: Skeleton, mind: InMind) => readonly Echoed[];
}

/** The force or area mark at a place of the skeleton. */
export const markAt = (skeleton: Skeleton, at: number): ForceMark | AreaMark | null => {
  const mark = skeleton.marks.find((each) => each.at === at);
  return mark?.is === 'F' || mark?.is === 'A' ? mark : null;
};

const OWN_DATE =
  /^(?: (?!(?:which|who|when|where|after|before|since|until|to|and|but|than|as|from|while|yet|though|-)(?= ))[^ ,;:()GFAD]+){0,8} D(?= |$)/;

/** The date behind the name of what shares a grade: 'Essex got the same in 2023'. */
export const dateBehind = (skeleton: Skeleton, { mark }: Echoed): DateMark | null => {
  const match = mark.is === 'D' ? null : OWN_DATE.exec(skeleton.text.slice(mark.at + 1));
  const at = match ? mark.at + match[0].length : -1;
  const date = skeleton.marks.find((each) => each.at === at);
  return date?.is === 'D' && date.date.past ? date : null;
};
