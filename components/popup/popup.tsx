import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages.ts';
import { ask } from '../ask.ts';
import { CheckedList } from './checked-list.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { words } from './words.ts';

interface PopupProps {
  readonly tabId: number;
  readonly url: string;
}

/** What Peelback knows of one tab, and what can be done about it. Follows the tab's state while it is open. */
export function Popup({ tabId, url }: PopupProps) {
  const state = useTabState(tabId);
  const [problem, setProblem] = useState<string | null>(null);

  const check = async () => {
    setProblem(null);
    const answer = await ask({ type: 'tab/check', tabId });
    if (!answer.ok) setProblem(answer.problem.code === 'not-allowed-here' ? words.restricted : answer.problem.message);
  };

  return (
    <main class="popup">
      <h1>{words.title}</h1>
      <div aria-live="polite">
        {state && <State state={state} tabId={tabId} />}
        {problem && <p class="problem">{problem}</p>}
      </div>
      {state && (
        <button type="button" class="primary" onClick={check}>
          {state.status === 'unread' ? words.checkAnyway : words.checkAgain}
        </button>
      )}
      <footer>
        <SiteSwitch url={url} />
        <button type="button" class="link" onClick={() => ask({ type: 'desk/open' }).then(() => window.close())}>
          {words.desk}
        </button>
        <button type="button" class="link" onClick={() => browser.runtime.openOptionsPage().then(() => window.close())}>
          {words.options}
        </button>
      </footer>
    </main>
  );
}

function State({ state, tabId }: { readonly state: TabState; readonly tabId: number }) {
  switch (state.status) {
    case 'unread':
      return <p>{words.unread}</p>;
    case 'reading':
      return <p>{words.reading}</p>;
    case 'failed':
      return (
        <p class="problem">
          {words.failed} {state.problem.message}
        </p>
      );
    case 'checked':
      return <CheckedList checked={state.checked} tabId={tabId} />;
  }
}

const useTabState = (tabId: number): TabState | null => {
  const [state, setState] = useState<TabState | null>(null);
  useEffect(() => {
    const refresh = () =>
      ask({ type: 'tab/state', tabId }).then((answer) => {
        if (answer.ok) setState(answer.value);
      });
    const onChanged = (changes: Record<string, unknown>) => {
      if (`tab:${tabId}` in changes) refresh();
    };
    browser.storage.session.onChanged.addListener(onChanged);
    refresh();
    return () => browser.storage.session.onChanged.removeListener(onChanged);
  }, [tabId]);
  return state;
};
