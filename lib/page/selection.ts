import { lineOf } from '../article/dom.ts';
import type { Page } from '../article/read.ts';
import type { SnippetDraft } from '../notebook/note.ts';
import { fieldOf } from './mark.ts';
import { type Selectors, selectorsFor } from './selector.ts';

/** The longest quote that is kept. */
const LONGEST = 10_000;

/** A snippet of what is selected on the page, or null where nothing is. */
export const selectedSnippet = (page: Page, selection: Selection | null): SnippetDraft | null => {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const selectors = inArticle(page, selection.getRangeAt(0)) ?? aroundSelection(selection);
  const quote = selectors[0].exact;
  const { text: _, ...article } = page.article;
  return quote ? { quote, selectors, article, claim: null, verdict: null } : null;
};

/** By the article's own words and positions, where the whole selection stands in one field of it. */
const inArticle = ({ article, map }: Page, range: Range): Selectors | null => {
  for (const field of ['title', 'text'] as const) {
    const start = map[field].position(range.startContainer, range.startOffset);
    const end = map[field].position(range.endContainer, range.endOffset);
    if (start !== null && end !== null && end > start)
      return selectorsFor(fieldOf(article, field), start, Math.min(end, start + LONGEST));
  }
  return null;
};

/** Elsewhere on the page: the words themselves, with those that stand around them in the same element. */
const aroundSelection = (selection: Selection): Selectors => {
  const quote = String(selection).replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const text = lineOf(selection.getRangeAt(0).commonAncestorContainer);
  const at = text.indexOf(quote);
  return at < 0 ? selectorsFor(quote, 0, quote.length) : selectorsFor(text, at, at + quote.length);
};
