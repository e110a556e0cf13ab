import type { Article, ArticleField } from './article.ts';
import { type Collected, collect } from './blocks.ts';
import { articleBlocks, BODY_MARKS } from './body.ts';
import { all, ancestorsOf, bodyOf, textOf } from './dom.ts';
import { headlinesOf } from './headline.ts';
import { LONGEST_TITLE, metadataOf } from './metadata.ts';
import { TextMap } from './text-map.ts';

/** An article and the way from its words back to the page. Positions are UTF-16 code units into the field. */
export interface Page {
  readonly article: Article;
  readonly map: PageMap;
  /** Whether words that were left out, because nobody could see them, would be read by now. */
  readonly hasMore: () => boolean;
}

export interface PageMap {
  /** The words on the page as one range, or null where they are not there (any more), as for a title from a tag. */
  range(field: ArticleField, start: number, end: number): Range | null;
  /** The same as one range for each text node: what stands between them but is not the article is left out. */
  ranges(field: ArticleField, start: number, end: number): readonly Range[];
  /** Answers, whenever it is asked, whether the page still says these words. */
  standing(field: ArticleField, start: number, end: number): () => boolean;
  /** The field and position of a place on the page, or null for one outside the article. */
  position(node: Node, offset: number): { readonly field: ArticleField; readonly position: number } | null;
}

export interface ReadOptions {
  /** When the page was read: dates later than the day after are not believed. */
  readonly now?: Date;
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
export function* readInSteps(document: Document, url: string | null, { now = new Date() }: ReadOptions = {}): Reading {
  try {
    return yield* read(document, url, now);
  } catch {
    const map = mapOf({ title: new TextMap([], 0), text: new TextMap([], 0) });
    return { article: { ...NOTHING, url }, map, hasMore: () => false };
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

function* read(document: Document, url: string | null, now: Date): Reading {
  const { headline, ...metadata } = metadataOf(document, url, now);
  yield;
  const title = new TextMap(headline ? collect(headline, new Set([headline])).blocks : [], LONGEST_TITLE);
  const { blocks, hasMore } = collectPage(document, headline);
  yield;
  const text = new TextMap(articleBlocks(blocks, headline, headlinesOf(document)), LONGEST_TEXT);
  const shown = title.text && metadata.title ? { ...metadata.title, value: title.text } : metadata.title;
  return { article: { ...metadata, title: shown, text: text.text }, map: mapOf({ title, text }), hasMore };
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

const mapOf = (maps: Readonly<Record<ArticleField, TextMap>>): PageMap => ({
  range: (field, start, end) => maps[field].range(start, end),
  ranges: (field, start, end) => maps[field].ranges(start, end),
  standing: (field, start, end) => maps[field].standing(start, end),
  position: (node, offset) => {
    for (const field of ['title', 'text'] as const) {
      const position = maps[field].position(node, offset);
      if (position !== null) return { field, position };
    }
    return null;
  },
});
