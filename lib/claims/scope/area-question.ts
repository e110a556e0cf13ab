import type { Discourse, Story } from '../discourse.ts';
import type { AreaMention } from '../mentions/mention.ts';
import type { AreaMark, GradeMark, Skeleton } from '../skeleton.ts';

/** Which areas a grade is said of: named ones, or none (an overall grade). */
export interface AreaScope {
  readonly areas: readonly AreaMention[];
  readonly mark: AreaMark | null;
  /** How they were found: named in the sentence, pointed at ('in this area'), or what the story is about. */
  readonly by: 'name' | 'pointer' | 'shared' | 'all' | 'heading' | 'topic' | 'none';
}

/** What the resolver needs to know of a grade word. */
export interface AreaQuestion {
  readonly skeleton: Skeleton;
  readonly mark: GradeMark;
  readonly discourse: Discourse;
  readonly story: Story;
  /** Places of area marks that stand to the right of an earlier grade and belong to it. */
  readonly taken: ReadonlySet<number>;
  readonly construction: string;
  /** The area that its sentence up to it, or its paragraph, can only be about, by words that name none. */
  readonly cued: { readonly here: () => AreaMention | null; readonly before: () => AreaMention | null };
  /** It stands inside a quotation of several words. */
  readonly spoken: boolean;
}

/** No area: an overall grade. */
export const NO_AREA: AreaScope = { areas: [], mark: null, by: 'none' };

/** The areas that a mark names. */
export const named = (mark: AreaMark): AreaScope => ({ areas: mark.areas, mark, by: 'name' });
