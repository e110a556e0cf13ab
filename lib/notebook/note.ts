import type { Article } from '../article/article.ts';
import type { Claim, Monitoring, Tally } from '../claims/claim.ts';
import type { Selectors } from '../page/selector.ts';
import type { Verdict } from '../verdicts/verdict.ts';

/** The article as a note keeps it: everything but its text. */
export type ArticleReference = Omit<Article, 'text'>;

interface NoteDraft {
  readonly quote: string;
  readonly selectors: Selectors;
  readonly article: ArticleReference;
}

/** A fact-checker's record of a discrepancy: the claim, the verdict and the finding as they were when flagged. */
export interface FlagDraft extends NoteDraft {
  readonly claim: Claim | Tally | Monitoring | null;
  readonly verdict: Verdict | null;
  /** The dataset's version that the verdict was reached with, or null where there is no verdict. */
  readonly dataset: string | null;
}

/** A student's saved passage. */
export interface SnippetDraft extends NoteDraft {
  readonly claim: Claim | Tally | Monitoring | null;
  readonly verdict: Verdict | null;
}

export const FLAG_STATUSES = ['open', 'published', 'dismissed'] as const;
export type FlagStatus = (typeof FLAG_STATUSES)[number];

interface Kept {
  readonly id: string;
  /** When it was kept and last changed: ISO instant. */
  readonly created: string;
  readonly changed: string;
  readonly note: string;
  readonly tags: readonly string[];
}

export interface Flag extends FlagDraft, Kept {
  readonly kind: 'flag';
  readonly status: FlagStatus;
}

export interface Snippet extends SnippetDraft, Kept {
  readonly kind: 'snippet';
}

/** What the notebook holds. */
export type Note = Flag | Snippet;
