import type { CheckedArticle } from '../../lib/check.ts';
import type { Claim, Monitoring, Tally } from '../../lib/claims/claim.ts';
import type { FlagDraft, SnippetDraft } from '../../lib/notebook/note.ts';
import { fieldOf, type Item } from '../../lib/page/mark.ts';
import { selectorsFor } from '../../lib/page/selector.ts';
import type { Result } from '../../lib/result.ts';
import type { Ask } from './actions.tsx';

/** What a flag keeps of an item: the claim, the verdict and the data as they are now. */
export const flagOf = (item: Item, { article, dataset }: CheckedArticle): FlagDraft => {
  const { verdict, ...claim } = item;
  const { text: _, ...reference } = article;
  return {
    quote: item.quote,
    selectors: selectorsFor(fieldOf(article, item.field), item.start, item.end),
    article: reference,
    claim: claim as Claim | Tally | Monitoring,
    verdict,
    dataset,
  };
};

/** A snippet is the same without the data's version. */
export const snippetOf = ({ dataset: _, ...draft }: FlagDraft): SnippetDraft => draft;

/** Puts a draft into the notebook. */
export const keep = (ask: Ask, kind: 'flag' | 'snippet', draft: FlagDraft): Promise<Result<{ readonly id: string }>> =>
  kind === 'flag' ? ask({ type: 'notebook/flag', draft }) : ask({ type: 'notebook/snippet', draft: snippetOf(draft) });
