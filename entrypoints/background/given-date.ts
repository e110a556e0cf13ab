import { browser } from 'wxt/browser';
import type { Article } from '../../lib/article/article.ts';
import { articleAddress } from '../../lib/given-date.ts';

/** Dates that a person gave are kept for the article's address until the browser closes. */
const dateKey = (page: string): string => `date:${articleAddress(page)}`;

export const keepGivenDate = (page: string, date: string | null): Promise<void> =>
  date === null
    ? browser.storage.session.remove(dateKey(page))
    : browser.storage.session.set({ [dateKey(page)]: date });

/** The article with the date that a person gave for its page, where one did. */
export const asGiven = async (article: Article, page: string): Promise<Article> => {
  const date = (await browser.storage.session.get(dateKey(page)))[dateKey(page)] as string | undefined;
  return date ? { ...article, published: { value: date, source: 'given' } } : article;
};
