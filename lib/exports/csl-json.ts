import type { Snippet } from '../notebook/note.ts';
import { partsOf } from './dates.ts';
import type { Name } from './names.ts';
import { type Reference, referencesOf } from './reference.ts';
import { words } from './words.ts';

/** An item of https://resource.citationstyles.org/schema/latest/input/json/csl-data.json, as far as it is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'report';
  readonly title?: string;
  readonly author?: readonly Name[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly issued?: CslDate;
  readonly accessed: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
  readonly keyword?: string;
}

interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** The works cited, in CSL-JSON, for Zotero, Pandoc and citation processors. */
export const snippetsAsCslJson = (snippets: readonly Snippet[]): string =>
  `${JSON.stringify(referencesOf(snippets).map(item), null, 2)}\n`;

const item = (reference: Reference, index: number): CslItem => {
  const { kind, title, publisher, authors, published, url, language, accessed, notes, tags } = reference;
  const isArticle = kind === 'article';
  return {
    id: `peelback-${index + 1}`,
    type: isArticle ? 'article-newspaper' : 'report',
    ...(title && { title }),
    ...(authors.length > 0 && { author: authors }),
    ...(publisher && (isArticle ? { 'container-title': publisher } : { publisher })),
    ...(!isArticle && { genre: words.genre }),
    ...(published && { issued: cslDate(published) }),
    accessed: cslDate(accessed),
    ...(url && { URL: url }),
    ...(language && { language }),
    ...(notes.length > 0 && { note: notes.join('\n\n') }),
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
  };
};

const cslDate = (date: string): CslDate => ({ 'date-parts': [partsOf(date)] });
