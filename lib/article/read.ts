import type { Article, ArticleField } from './article.ts';
import { type Collected, collect } from './blocks.ts';
import { articleBlocks, BODY_MARKS } from './body.ts';
import { all, ancestorsOf, bodyOf, lineOf, textOf } from './dom.ts';
import type { KnownHeadlines } from './headline.ts';
import { LONGEST_TITLE, metadataOf } from './metadata.ts';
import { TextMap } from './text-map.ts';

/** An article and the way from its words back to the page. Positions are UTF-16 code units into the field. */
export interface Page {
  readonly article: Article;
  readonly map: PageMap;
  /** The headline as it stands on the page, or '' where there is none. */
  readonly headline: string;
  /** Whether words that were left out, because nobody could see them, would be read by now. */
  readonly hasMore: () => boolean;
}

/** The way back, for each field that words stand in. */
export type PageMap = Readonly<Record<ArticleField, TextMap>>;

export interface ReadOptions {
  /** When the page was read: dates later than the day after are not believed. */
  readonly now?: Date;
  /** What was read on the page before, where it may have gone on to another article since. */
  readonly known?: KnownHeadlines | undefined;
}

/** Longer texts and titles are cut, in UTF-16 code units: no article is, and everything behind this grows with them. */
export const LONGEST_TEXT = 1_000_000;

const NOTHING: Article = {
  url: null,
  title: null,
  outlet: null,
  authors: null,
  published: null,
  language: null,
  text: '',
};

/** A reading in steps: whoever goes through them may see to something else between two. The last gives the page. */
export type Reading = Generator<undefined, Page>;

/** Reads the article that a page is about. Never throws: of a page that cannot be read it gives an empty article. */
export function* readInSteps(document: Document, url: string | null, options: ReadOptions = {}): Reading {
  try {
    return yield* read(document, url, options);
  } catch {
    const map = { title: new TextMap([], 0), text: new TextMap([], 0) };
    return { article: { ...NOTHING, url }, map, headline: '', hasMore: () => false };
  }
}

/** The same at one go. */
export const readPage = (document: Document, url: string | null, options: ReadOptions = {}): Page => {
  const reading = readInSteps(document, url, options);
  for (;;) {
    const step = reading.next();
    if (step.done) return step.value;
  }
};

/** The article alone, for documents that are not on show: saved pages at the command line. Never throws. */
export const readArticle = (document: Document, url: string | null, options: ReadOptions = {}): Article =>
  readPage(document, url, options).article;

function* read(document: Document, url: string | null, { now = new Date(), known }: ReadOptions): Reading {
  const { standing, ...metadata } = metadataOf(document, url, now, known);
  const { headline } = standing;
  yield;
  const title = new TextMap(headline ? collect(headline, new Set([headline])).blocks : [], LONGEST_TITLE);
  const { blocks, hasMore } = collectPage(document, headline);
  yield;
  const text = new TextMap(articleBlocks(blocks, headline, standing.all), LONGEST_TEXT);
  const shown = title.text && metadata.title ? { ...metadata.title, value: title.text } : metadata.title;
  return {
    article: { ...metadata, title: shown, text: text.text },
    map: { title, text },
    headline: headline ? lineOf(headline) : '',
    hasMore,
  };
}

const collectPage = (document: Document, headline: Element | null): Collected => {
  const body = bodyOf(document);
  if (!body) return { blocks: [], hasMore: () => false };
  const marked = all(document, BODY_MARKS).filter((element) => textOf(element).length >= 500);
  const spared = new Set([
    body,
    ...[headline, ...marked].flatMap((each) => (each ? [each, ...ancestorsOf(each)] : [])),
  ]);
  return collect(body, spared);
};
