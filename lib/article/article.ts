/** Where a field of an article was read: kept with each, so that a wrong date can be traced to the tag that held it. */
export type FieldSource = 'json-ld' | 'opengraph' | 'meta' | 'time' | 'url' | 'document' | 'text' | 'given';

export interface Sourced<T> {
  readonly value: T;
  readonly source: FieldSource;
}

/** What was read off a page. Plain data: it travels in messages and stands in the notebook. */
export interface Article {
  /** The canonical address, or null for a text that has none. */
  readonly url: string | null;
  readonly title: Sourced<string> | null;
  readonly outlet: Sourced<string> | null;
  readonly authors: Sourced<readonly string[]> | null;
  /** ISO day (`2015-12-15`). It decides which round was current, so a doubtful date is left out rather than guessed. */
  readonly published: Sourced<string> | null;
  /** BCP 47, or null where the page does not say. */
  readonly language: string | null;
  /** The article's own words: normalised, paragraphs parted by a blank line. Positions are UTF-16 code units into it. */
  readonly text: string;
}

/** The two fields of an article that are read for claims. */
export type ArticleField = 'title' | 'text';
