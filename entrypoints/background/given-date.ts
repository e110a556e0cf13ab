import { browser } from 'wxt/browser';
import type { Article } from '../../lib/article/article.ts';
import { articleAddress } from '../../lib/given-date.ts';

/** Dates that a person gave are kept until the browser closes, by the article's address and headline: a page may have several. */
const dateKey = (page: string, headline: string): string => `date:${articleAddress(page)} ${headline}`;

export const keepGivenDate = (page: string, headline: string, date: string | null): Promise<void> => {
  const key = dateKey(page, headline);
  return date === null ? browser.storage.session.remove(key) : browser.storage.session.set({ [key]: date });
};

/** The article with the date that a person gave for its page, where one did. */
export const asGiven = async (article: Article, page: string): Promise<Article> => {
  const key = dateKey(page, article.title?.value ?? '');
  const date = (await browser.storage.session.get(key))[key] as string | undefined;
  return date ? { ...article, published: { value: date, source: 'given' } } : article;
};
