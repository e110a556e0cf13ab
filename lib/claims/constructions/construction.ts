import type { When } from '../claim.ts';
import type { GradeMark, Skeleton } from '../skeleton.ts';

/** One grade word in its sentence, as a construction sees it. */
export interface Sight {
  readonly skeleton: Skeleton;
  readonly mark: GradeMark;
  /** The skeleton up to the grade, ending in a space. */
  readonly before: string;
  /** The skeleton behind the grade, starting with a space (or empty). */
  readonly after: string;
  /** The word itself, plain: 'good', 'requires improvement'. */
  readonly word: string;
  /** Its sentence is the article's headline. */
  readonly isHeadline: boolean;
  /** It stands alone in quotation marks. */
  readonly quoted: boolean;
  /** The sentence before asks after it: 'Preventing crime?' */
  readonly asked: boolean;
  /** The sentence or line before is nothing but a name: 'Leadership.' */
  readonly headed: boolean;
  /** Its paragraph opens with the name of an area: 'Leadership: …'. */
  readonly isEntered: boolean;
  /** The next lines are nothing but names. */
  readonly isOverNames: boolean;
  /** Whether the sentence goes on behind the grade, so that no noun claims it ('good progress'). Parses only where word lists leave it open. */
  readonly goesOn: () => boolean;
  /** The paragraph's last sentences were about another body, and no force has been named since. */
  readonly otherInMind: boolean;
  /** It is said of 'the others', and those are known: the pillars not named so far. */
  readonly isOfKnownOthers: boolean;
  /** The earlier inspection that the text says grades in brackets are of: 'last year's in brackets'. */
  readonly inBrackets: When | null;
  /** It stands inside a quotation. */
  readonly spoken: boolean;
  /** A construction over this sentence read an earlier grade word as that. */
  readonly earlier: Use | null;
}

/** What a grade word is used for. */
export type Use =
  /** A force has this grade; `brief`: said too briefly to be a claim where no area is in mind. */
  | {
      readonly kind: 'grade';
      readonly earlier?: boolean;
      /** Which inspection it is of, where that is said elsewhere. */
      readonly when?: When;
      readonly throughout?: boolean;
      readonly brief?: boolean;
    }
  /** So many areas of a force, or so many forces, have it; `naming`: the ones counted are named as well. */
  | {
      readonly kind: 'tally';
      readonly of: 'areas' | 'forces' | 'unsaid';
      readonly count: number;
      readonly from: number;
      readonly to: number;
      readonly naming?: boolean;
      readonly throughout?: boolean;
      /** Of some forces only, a region's or a batch's: no count of the whole, though those named may be claimed. */
      readonly part?: boolean;
      /** Told of the inspection before: 'from six outstandings'. */
      readonly earlier?: boolean;
    }
  /** It describes how well something is done, without being a grade. */
  | { readonly kind: 'description' }
  /** It stands alone on its line, over a list or beside the area on the line before; `asks`: what has it is named next; `throughout`: in all that was graded. */
  | { readonly kind: 'heading'; readonly asks?: boolean; readonly throughout?: boolean }
  /** Denied, wished, someone else's, or an ordinary word. */
  | {
      readonly kind: 'nothing';
      /** It only explains the grade before it: what that was used for stays in mind. */
      readonly aside?: boolean;
    };

export interface Example {
  readonly text: string;
  readonly title?: string;
  /** ISO day; a day of 2024 when left out. */
  readonly published?: string;
  /** What is read: 'kent good preventing-crime', 'kent good -' with no area, 'tally kent good 3', 'tally - good 12'; 'was …' for a previous grade, 'described …' for a description. */
  readonly says: readonly string[];
}

/** One way of wording a grade. The first that reads a grade word decides what it is used for. */
export interface Construction {
  readonly name: string;
  readonly examples: readonly Example[];
  /** Sentences that look alike and say no grade (or another one). */
  readonly counterExamples: readonly Example[];
  readonly read: (sight: Sight) => Use | null;
}

export const NOTHING = { kind: 'nothing' } satisfies Use;
export const GRADE: Use = { kind: 'grade' };
