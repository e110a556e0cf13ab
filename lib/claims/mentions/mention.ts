import type { AreaId } from '../../peel/areas.ts';
import type { ForceId } from '../../peel/forces.ts';
import type { Grade } from '../../peel/grades.ts';
import type { When } from '../claim.ts';

/** A stretch of the plain text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A force's name. */
export interface ForceMention extends Stretch {
  readonly force: ForceId;
  /** 'police': the words name the force. 'place': a county's bare name, a force only in context. 'epithet': 'the capital's force'. */
  readonly as: 'police' | 'place' | 'epithet';
}

/** A word or phrase of the grading scale, whether or not it is used as a grade here. */
export interface GradeMention extends Stretch {
  readonly grade: Grade;
  /** How it is worded: an adjective, 'requires improvement', 'needs to improve', an order to improve, or a rank ('top marks'). */
  readonly form: 'adjective' | 'verb' | 'need' | 'order' | 'rank';
  /** Its plural as a noun: 'three goods'. */
  readonly plural: boolean;
  /** A verb in the past: 'required improvement'. */
  readonly past: boolean;
}

/** Words for something that is graded. What they mean depends on the round. */
export interface AreaMention extends Stretch {
  readonly early: AreaId | null;
  readonly late: AreaId | null;
  /** What it meant in 2014. */
  readonly first: AreaId | null;
  /** Too common a word to mean the area unless it stands by a grade: 'response'. */
  readonly weak: boolean;
  /** No name: a phrase behind a grade that tells of it by its words. */
  readonly isTold?: true;
  /** Questions and pillars that a shared head stands for: 'preventing and investigating crime'. */
  readonly also: readonly AreaMention[];
}

/** A date, a span or a word of time. */
export interface DateMention extends Stretch {
  readonly when: When;
  /** Said of the past against now: 'two years ago', 'previously', 'in 2019' in an article of 2023. */
  readonly past: boolean;
  /** 'Two years after it was …': said of its own clause, never of what follows the comma. */
  readonly ownClause: boolean;
  /** The other times of a list or a span: 'in 2015, 2016 and 2017', 'in each of the two years that followed'. */
  readonly also: readonly DateMention[];
}

export interface NumberMention extends Stretch {
  readonly value: number;
  /** How many it is out of, where the words say: 'three of the nine'. */
  readonly of: number | null;
  /** A bound or a guess, not a count: 'at least three', 'nearly 30'. */
  readonly loose: boolean;
}

/** The police inspectorate, or a body or subject whose grades are never a police force's. */
export interface BodyMention extends Stretch {
  readonly body: 'inspectorate' | 'inspectors' | 'other';
}
