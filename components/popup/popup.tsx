import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CheckedPage, TabState } from '../../lib/messages.ts';
import type { Item } from '../../lib/page/mark.ts';
import { problemInWords } from '../../lib/page/problems.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { ask } from '../ask.ts';
import { HighlightSwitch } from '../highlight-switch.tsx';
import { jumpTo } from '../jump.ts';
import { useTabState } from '../use-tab-state.ts';
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
        {state && <Status state={state} />}
        {trouble && <p class="problem">{trouble}</p>}
      </div>
      {state?.status === 'checked' && holdsAny(state.checked) && (
        <CheckedList checked={state.checked} onJump={(item) => void jump(item)} />
      )}
      {state && (
        <button type="button" class="primary" onClick={check}>
          {state.status === 'unread' ? words.checkAnyway : words.checkAgain}
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

const holdsAny = ({ claims, tallies, monitoring }: CheckedPage): boolean =>
  claims.length + tallies.length + monitoring.length > 0;

/** The state in a line or two, read out when it changes; the claims themselves are not. */
function Status({ state }: { readonly state: TabState }) {
  switch (state.status) {
    case 'unread':
      return <p class="status">{words.unread}</p>;
    case 'reading':
      return <p class="status">{words.reading}</p>;
    case 'failed':
      return (
        <p class="status problem">
          {words.failed} {state.problem.message}
        </p>
      );
    case 'checked':
      return <CheckedStatus checked={state.checked} />;
  }
}

function CheckedStatus({ checked }: { readonly checked: CheckedPage }) {
  const { claims, coverage, article } = checked;
  if (!holdsAny(checked))
    return <p class="status">{coverage.isInspection ? words.nothingClaimed : words.notCoverage}</p>;
  return (
    <>
      <p class="status found">{words.claims(claims.length)}</p>
      <p class="dated">{article.published ? words.published(dateInWords(article.published.value)) : words.undated}</p>
    </>
  );
}
