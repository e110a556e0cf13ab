import type { CheckedPage } from '../../lib/messages.ts';
import type { Item } from '../../lib/page/mark.ts';
import { VerdictLabel } from '../verdict-label.tsx';
import { words } from './words.ts';

interface CheckedListProps {
  readonly checked: CheckedPage;
  /** Shows a claim on the page. */
  readonly onJump: (claim: Item) => void;
}

/** The page's claims in reading order, each a button that shows it on the page; the tallies after them. */
export function CheckedList({ checked: { article, claims, tallies, monitoring }, onJump }: CheckedListProps) {
  const lang = article.language ?? 'en';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus.
    <section class="findings" aria-label={words.findings} tabIndex={0}>
      <ol>
        {claims.map((claim) => (
          <li key={`${claim.field}${claim.start}${claim.force}${claim.area}`}>
            <button type="button" class="claim" title={words.jump} onClick={() => onJump(claim)}>
              <q lang={lang}>{claim.quote}</q>
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
                <q lang={lang}>{tally.quote}</q>
                <VerdictLabel verdict={tally.verdict} />
                <span class="sentence">{tally.verdict.sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {monitoring.length > 0 && (
        <>
          <h2>{words.monitoring}</h2>
          <ul>
            {monitoring.map((said) => (
              <li key={`${said.field}${said.start}${said.force}${said.says}`} class="claim">
                <q lang={lang}>{said.quote}</q>
                <VerdictLabel verdict={said.verdict} />
                <span class="sentence">{said.verdict.sentence}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
