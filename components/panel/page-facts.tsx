import type { ComponentChildren } from 'preact';
import type { Sourced } from '../../lib/article/article.ts';
import type { CheckedPage } from '../../lib/messages.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { SOURCES, words } from './words.ts';

/** What was read of the page, and where on it each was found. */
export function PageFacts({ checked: { article, dataset } }: { readonly checked: CheckedPage }) {
  const lang = article.language ?? 'en';
  return (
    <section aria-labelledby="page">
      <h2 id="page">{words.page}</h2>
      <dl class="facts">
        <Read name={words.headlineOfPage} fact={article.title} lang={lang} />
        <Read name={words.outlet} fact={article.outlet} lang={lang} />
        <Read name={words.authors} fact={article.authors && joined(article.authors)} lang={lang} />
        <Read name={words.published} fact={article.published && dated(article.published)} />
        {article.url && (
          <Fact name={words.address}>
            <span lang={lang}>{brokenAtSlashes(article.url)}</span>
          </Fact>
        )}
        <Fact name={words.dataset}>{dataset.slice(0, 12)}</Fact>
      </dl>
    </section>
  );
}

/** In a narrow panel an address goes on below behind a slash, not within a word. */
const brokenAtSlashes = (address: string): ComponentChildren =>
  address.split(/(?<=[^/:]\/)/).map((part, index) => [index > 0 && <wbr />, part]);

const joined = ({ value, source }: Sourced<readonly string[]>): Sourced<string> => ({
  value: value.join(', '),
  source,
});
const dated = ({ value, source }: Sourced<string>): Sourced<string> => ({ value: dateInWords(value), source });

interface ReadProps {
  readonly name: string;
  readonly fact: Sourced<string> | null;
  /** Where the fact is the article's own words. */
  readonly lang?: string;
}

function Read({ name, fact, lang }: ReadProps) {
  return (
    <Fact name={name}>
      {fact ? (
        <>
          <span lang={lang}>{fact.value}</span> <span class="aside">{SOURCES[fact.source]}</span>
        </>
      ) : (
        <span class="aside">{words.unknown}</span>
      )}
    </Fact>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
