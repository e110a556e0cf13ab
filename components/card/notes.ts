import type { CheckedArticle } from '../../lib/check.ts';
import type { Claim, Monitoring, Tally } from '../../lib/claims/claim.ts';
import type { FlagDraft, SnippetDraft } from '../../lib/notebook/note.ts';
import { fieldOf, type Item } from '../../lib/page/mark.ts';
import { selectorsFor } from '../../lib/page/selector.ts';

/** What a flag keeps of an item: the claim, the verdict and the data as they are now. */
export const flagOf = (item: Item, checked: CheckedArticle): FlagDraft => ({
  ...snippetOf(item, checked),
  dataset: checked.dataset,
});

/** What a snippet keeps of an item. */
export const snippetOf = (item: Item, { article }: CheckedArticle): SnippetDraft => {
  const { verdict, ...claim } = item;
  const { text: _, ...reference } = article;
  return {
    quote: item.quote,
    selectors: selectorsFor(fieldOf(article, item.field), item.start, item.end),
    article: reference,
    claim: claim as Claim | Tally | Monitoring,
    verdict,
  };
};
