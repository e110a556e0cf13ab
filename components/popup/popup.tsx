import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CheckedPage, TabState } from '../../lib/messages.ts';
import { FAMILIES, type Family } from '../../lib/page/family.ts';
import type { Item } from '../../lib/page/mark.ts';
import { problemInWords } from '../../lib/page/problems.ts';
import { siteOf } from '../../lib/sites.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { ask } from '../ask.ts';
import { words as familyWords } from '../family-words.ts';
import { HighlightSwitch } from '../highlight-switch.tsx';
import { jumpTo } from '../jump.ts';
import { comparedOf, countsOf, itemsOf } from '../panel/items.ts';
import { STATE_WORDS } from '../state-words.ts';
import { useUnread } from '../use-looks.ts';
import { useTabState } from '../use-tab-state.ts';
import { FamilyMark } from '../verdict-label.tsx';
import { CheckedList } from './checked-list.tsx';
import { openPanel } from './open-panel.ts';
import { SiteSwitch } from './site-switch.tsx';
import { words } from './words.ts';

interface PopupProps {
  readonly tabId: number;
  readonly url: string;
}

/** What Peelback knows of one tab, and what can be done about it. Follows the tab's state while it is open. */
export function Popup({ tabId, url }: PopupProps) {
  const answer = useTabState(tabId, url);
  const [problem, setProblem] = useState<string | null>(null);
  const state = answer?.ok ? answer.value : null;
  const trouble = problem ?? (answer?.ok === false ? answer.problem.message : null);
  // The state tells of a check that failed, and so does the answer to who asked for it.
  const isTold = state?.status === 'failed' && state.problem.message === trouble;

  const check = async () => {
    setProblem(null);
    const answer = await ask({ type: 'tab/check', tabId });
    if (!answer.ok)
      setProblem(answer.problem.code === 'not-allowed-here' ? words.restricted : problemInWords(answer.problem));
  };

  const jump = async (item: Item) => {
    const answer = await jumpTo(tabId, item);
    if (answer.ok) window.close();
    else setProblem(problemInWords(answer.problem));
  };

  return (
    <main class="popup">
      <h1>{words.title}</h1>
      <div role="status">
        {state && <Status state={state} url={url} />}
        {trouble && !isTold && <p class="problem">{trouble}</p>}
      </div>
      {state?.status === 'checked' && itemsOf(state.checked).length > 0 && (
        <CheckedList checked={state.checked} onJump={(item) => void jump(item)} />
      )}
      {state && siteOf(url) && (
        <button type="button" class="primary" onClick={check}>
          {state.status === 'unread' ? STATE_WORDS.check : STATE_WORDS.checkAgain}
        </button>
      )}
      <footer>
        <HighlightSwitch url={url} />
        <SiteSwitch url={url} />
        <button type="button" class="link" onClick={() => openPanel(tabId).then(() => window.close())}>
          {words.panel}
        </button>
        <button type="button" class="link" onClick={() => ask({ type: 'desk/open' }).then(() => window.close())}>
          {words.desk}
        </button>
        <button type="button" class="link" onClick={() => openRecord().then(() => window.close())}>
          {words.record}
        </button>
        <button type="button" class="link" onClick={() => browser.runtime.openOptionsPage().then(() => window.close())}>
          {words.options}
        </button>
      </footer>
    </main>
  );
}

const openRecord = () => browser.tabs.create({ url: browser.runtime.getURL('/record.html') });

/** The state in a line or two, read out when it changes; the claims themselves are not. */
function Status({ state, url }: { readonly state: TabState; readonly url: string }) {
  const unread = useUnread(url);
  if (!siteOf(url)) return <p class="status">{words.restricted}</p>;
  switch (state.status) {
    case 'unread':
      return <p class="status">{unread}</p>;
    case 'reading':
      return <Says says={STATE_WORDS.reading} how={STATE_WORDS.readingHow} />;
    case 'failed':
      return <p class="status problem">{state.problem.message}</p>;
    case 'checked':
      return <CheckedStatus checked={state.checked} />;
  }
}

/** A state, and what can be done about it. */
function Says({ says, how }: { readonly says: string; readonly how: string }) {
  return (
    <>
      <p class="status">{says}</p>
      <p class="aside">{how}</p>
    </>
  );
}

function CheckedStatus({ checked }: { readonly checked: CheckedPage }) {
  const { coverage, article } = checked;
  const items = itemsOf(checked);
  if (items.length === 0)
    return coverage.isInspection ? (
      <Says says={STATE_WORDS.nothingClaimed} how={STATE_WORDS.nothingClaimedHow} />
    ) : (
      <Says says={STATE_WORDS.notCoverage} how={STATE_WORDS.notCoverageHow} />
    );
  return (
    <>
      <p class="status found">{STATE_WORDS.found(items.length, comparedOf(items))}</p>
      <Families counts={countsOf(items)} />
      <p class="aside">{article.published ? STATE_WORDS.dated(dateInWords(article.published.value)) : words.undated}</p>
    </>
  );
}

/** How many agree, differ and so on, in one line: each by the mark that it has everywhere, named where one asks. */
function Families({ counts }: { readonly counts: Readonly<Record<Family, number>> }) {
  return (
    <p class="families">
      {FAMILIES.filter((each) => counts[each] > 0).map((each) => {
        const name = words.counted(familyWords[each], counts[each]);
        return (
          <span key={each} class="verdict" data-family={each} role="img" aria-label={name} title={name}>
            <FamilyMark family={each} />
            {counts[each]}
          </span>
        );
      })}
    </p>
  );
}
