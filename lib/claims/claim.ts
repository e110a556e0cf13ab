import type { ArticleField } from '../article/article.ts';
import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import type { ForcePlace } from './force-places.ts';
import type { TimePlace } from './time-places.ts';

/** A stretch of one field, in UTF-16 code units, end exclusive. `quote` is exactly that slice. */
export interface Quote {
  readonly field: ArticleField;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Which inspection the words speak of, as far as the words say. The verdict settles it against the record. */
export type When =
  /** Nothing said: the newest findings when the article was published. */
  | { readonly kind: 'current' }
  /** 'previously', 'last time', 'up from': the inspection before the current one. */
  | { readonly kind: 'previous' }
  /** A round's own label: 'the 2023-25 programme'. */
  | { readonly kind: 'round'; readonly round: RoundId }
  /** A year, of publication or of inspection: 'in 2016', 'two years ago' counted back from the article's date. */
  | { readonly kind: 'year'; readonly year: number };

/** Words that made part of a claim, and where they stand. */
export interface Evidence extends Quote {
  readonly of: 'force' | 'grade' | 'area' | 'date' | 'speaker' | 'construction' | 'monitoring';
  /** The words tell of an area without naming it: the claim can be right, but accuse nobody. */
  readonly isTold?: true;
}

/** A statement that a force has a grade. One claim per force and area: 'Kent and Essex were good' is two. */
export interface Claim extends Quote {
  readonly force: ForceId;
  readonly grade: Grade;
  /** null: no area named, so the overall or headline grade is meant. */
  readonly area: AreaId | null;
  readonly when: When;
  /** false: the words only describe performance ('provides a good service'). */
  readonly stated: boolean;
  /** An earlier grade, told for contrast or background. */
  readonly previous: boolean;
  /** Who says so, where it stands in a quotation and the speaker is named. */
  readonly speaker: string | null;
  /** The construction that matched: the name of its file. */
  readonly construction: string;
  readonly evidence: readonly Evidence[];
  /** Its force was inferred where several could be meant: it can be right, but accuse nobody. */
  readonly uncertain?: true;
}

/** A statement of how many areas of one force (`force` set), or how many forces (`force` null), have a grade. */
export interface Tally extends Quote {
  readonly force: ForceId | null;
  readonly grade: Grade;
  readonly count: number;
  /** The area that forces are counted in, or null: areas are counted, or none is named. */
  readonly area: AreaId | null;
  readonly when: When;
  readonly construction: string;
  readonly evidence: readonly Evidence[];
  /** As with a claim. */
  readonly uncertain?: true;
}

/**
 * A statement about the inspectorate's closest monitoring, the phase 'Engage', in the news 'special measures': that a
 * force is in it or not, or was moved into it or out of it. Never a grade.
 */
export interface Monitoring extends Quote {
  readonly force: ForceId;
  readonly says: 'in' | 'out' | 'entered' | 'left';
  /** The date the words give, as far as they do: '2022', '2022-06', '2022-06-28'. */
  readonly on: string | null;
  /** Of some time gone by, and not as news: 'was in special measures', 'was once placed in'. */
  readonly past: boolean;
  readonly speaker: string | null;
  readonly construction: string;
  readonly evidence: readonly Evidence[];
}

/** Whether an article is about a police inspection at all, and why it was thought so. */
export interface Coverage {
  readonly isInspection: boolean;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

/** All that was read out of one article. */
export interface Reading {
  readonly coverage: Coverage;
  /** Forces named, in the order of their first mention. */
  readonly forces: readonly ForceId[];
  /** In reading order: title first, then text by position. */
  readonly claims: readonly Claim[];
  readonly tallies: readonly Tally[];
  readonly monitoring: readonly Monitoring[];
  /** Where it names forces, as far as it is coverage. */
  readonly places: readonly ForcePlace[];
  /** And times. */
  readonly times: readonly TimePlace[];
}
