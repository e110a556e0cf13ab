import { webAddress } from './claim-schema.ts';
import { LIMITS } from './limits.ts';
import type { ArticleReference } from './note.ts';

/**
 * What a page says about itself, cut to what a note may hold: an overlong headline must not keep a person from saving a
 * passage. An address that is not the web's (a file, a page of the browser's own) is left out, since nobody can follow it.
 */
export const trimmedReference = (article: ArticleReference): ArticleReference => ({
  ...article,
  url: webAddress.safeParse(article.url).success ? article.url : null,
  title: article.title && { ...article.title, value: article.title.value.slice(0, LIMITS.title) },
  outlet: article.outlet && { ...article.outlet, value: article.outlet.value.slice(0, LIMITS.name) },
  authors: article.authors && {
    ...article.authors,
    value: article.authors.value.slice(0, LIMITS.authors).map((author) => author.slice(0, LIMITS.name)),
  },
});
