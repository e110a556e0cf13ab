import { useState } from 'preact/hooks';
import { passageLink } from '../../lib/exports/text-fragment.ts';
import type { Note } from '../../lib/notebook/note.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { words } from './words.ts';

/** The words kept, and where they stand. */
export function Passage({ note: { quote, article, selectors } }: { readonly note: Note }) {
  const { title, outlet, published, url } = article;
  const heading = title?.value ?? words.noTitle;
  const link = passageLink(url, selectors);
  return (
    <>
      <Quote quote={quote} url={url} lang={article.language ?? 'en'} />
      <p class="article">
        <cite lang={article.language ?? undefined}>
          {url ? (
            <a href={url} rel="noreferrer" target="_blank">
              {heading}
            </a>
          ) : (
            heading
          )}
        </cite>
        <span>
          {outlet && <span lang={article.language ?? 'en'}>{outlet.value}, </span>}
          {published ? dateInWords(published.value) : words.noDate}
        </span>
        {link && (
          <a href={link} rel="noreferrer" target="_blank">
            {words.toPassage}
          </a>
        )}
      </p>
    </>
  );
}

/** Longer passages are folded: the table is for many. */
const FOLDED = 400;

/** As much as is shown at first, up to the last space. */
const beginningOf = (quote: string): string => quote.slice(0, Math.max(quote.lastIndexOf(' ', FOLDED), FOLDED / 2));

interface QuoteProps {
  readonly quote: string;
  readonly url: string | null;
  readonly lang: string;
}

function Quote({ quote, url, lang }: QuoteProps) {
  const [isWhole, setWhole] = useState(quote.length <= FOLDED * 1.25);
  return (
    <>
      <blockquote cite={url ?? undefined} lang={lang}>
        {isWhole ? quote : `${beginningOf(quote)}…`}
      </blockquote>
      {quote.length > FOLDED * 1.25 && (
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? words.fold : words.unfold}
        </button>
      )}
    </>
  );
}
