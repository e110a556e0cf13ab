import type { Article } from './article/article.ts';
import type { Claim, Coverage, Tally } from './claims/claim.ts';
import type { LookUp } from './findings/finding.ts';
import type { ForceId } from './peel/forces.ts';
import type { Verdict } from './verdicts/verdict.ts';

export type Checked<T extends Claim | Tally> = T & { readonly verdict: Verdict };

/** An article with its claims and what the record says of each. Plain data: it travels in messages. */
export interface CheckedArticle {
  readonly article: Article;
  readonly coverage: Coverage;
  readonly forces: readonly ForceId[];
  readonly claims: readonly Checked<Claim>[];
  readonly tallies: readonly Checked<Tally>[];
  /** The dataset's version that the verdicts were reached with. */
  readonly dataset: string;
}

/** The main job: an article in, the same article with its claims and their verdicts out. */
export declare const checkArticle: (article: Article, lookUp: LookUp) => Promise<CheckedArticle>;
