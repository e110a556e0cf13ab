import { browser } from 'wxt/browser';
import type { CheckedPage } from '../../lib/messages.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { VerdictLabel } from '../verdict-label.tsx';
import { words } from './words.ts';

interface CheckedListProps {
  readonly checked: CheckedPage;
  readonly tabId: number;
}

/** The page's claims in reading order, each a button that shows it on the page; the tallies after them. */
export function CheckedList({ checked, tabId }: CheckedListProps) {
  const { claims, tallies, coverage, article } = checked;
  if (claims.length + tallies.length === 0)
    return <p>{coverage.isInspection ? words.nothingClaimed : words.notCoverage}</p>;

  const jump = (claim: number) =>
    browser.tabs.sendMessage(tabId, { type: 'annotator/jump', claim }, { frameId: 0 }).then(() => window.close());

  return (
    <>
      <p class="dated">{article.published ? words.published(dateInWords(article.published.value)) : words.undated}</p>
      <h2>{words.claims(claims.length)}</h2>
      <ol>
        {claims.map((claim, index) => (
          <li key={`${claim.field}${claim.start}${claim.force}${claim.area}`}>
            <button type="button" class="claim" title={words.jump} onClick={() => jump(index)}>
              <q>{claim.quote}</q>
              <VerdictLabel verdict={claim.verdict} />
              <span class="sentence">{claim.verdict.sentence}</span>
            </button>
          </li>
        ))}
      </ol>
      {tallies.length > 0 && (
        <>
          <h2>{words.tallies}</h2>
          <ul>
            {tallies.map((tally) => (
              <li key={`${tally.field}${tally.start}${tally.grade}`} class="claim">
                <q>{tally.quote}</q>
                <VerdictLabel verdict={tally.verdict} />
                <span class="sentence">{tally.verdict.sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
