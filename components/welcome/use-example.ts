import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../lib/article/article.ts';
import { type CheckedArticle, checkArticle } from '../../lib/check.ts';
import type { LookUp } from '../../lib/findings/finding.ts';
import { spoken } from '../../lib/language/catalogue.ts';
import { textOf } from './pieces.ts';
import { ARTICLE, words } from './words.ts';

const article: Article = {
  url: null,
  title: { value: ARTICLE.title, source: 'given' },
  outlet: { value: words.paper, source: 'given' },
  authors: null,
  published: { value: ARTICLE.date, source: 'given' },
  language: 'en-GB',
  text: textOf(ARTICLE.paragraphs),
};

/** The example, checked as any article is; null until it has been, 'failed' where the grades cannot be had. */
export const useExample = (lookUp: LookUp): CheckedArticle | 'failed' | null => {
  const [checked, setChecked] = useState<CheckedArticle | 'failed' | null>(null);
  useEffect(() => {
    checkArticle(article, lookUp).then(setChecked, () => setChecked('failed'));
  }, [lookUp, spoken()]);
  return checked;
};
