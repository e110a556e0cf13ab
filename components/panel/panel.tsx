import { useRef, useState } from 'preact/hooks';
import type { LookUp } from '../../lib/findings/finding.ts';
import type { CheckedPage, TabState } from '../../lib/messages.ts';
import type { Item } from '../../lib/page/mark.ts';
import { problemInWords } from '../../lib/page/problems.ts';
import { problem, type Result } from '../../lib/result.ts';
import { siteOf } from '../../lib/sites.ts';
import { ask } from '../ask.ts';
import type { KeepItem } from '../card/actions.tsx';
import { keep } from '../card/notes.ts';
import { HighlightSwitch } from '../highlight-switch.tsx';
import { draftOf, jumpTo } from '../jump.ts';
import { SiteSwitch } from '../popup/site-switch.tsx';
import { STATE_WORDS } from '../state-words.ts';
import { useUnread } from '../use-looks.ts';
import { useTabState } from '../use-tab-state.ts';
import { type CheckedState, CheckedView } from './checked-view.tsx';
import { Notice } from './notice.tsx';
import { showTab } from './show-tab.ts';
import { useBook } from './use-book.ts';
import { useNotes } from './use-notes.ts';
import { useTab, type WatchedTab } from './use-tab.ts';
import { words } from './words.ts';

interface PanelProps {
  /** The tab to show for good, or null: whichever is the active one. */
  readonly tab: number | null;
  readonly lookUp: LookUp;
}

/** What an article says and what the record says, beside the page, or on a page of its own where there is no side panel. */
export function Panel({ tab: named, lookUp }: PanelProps) {
  const tab = useTab(named);
  return (
    <main class="panel">
      {tab === null && <p role="status">{words.waiting}</p>}
      {tab === 'gone' && <Notice says={words.gone} />}
      {tab !== null && tab !== 'gone' && <TabView key={tab.id} tab={tab} isApart={named !== null} lookUp={lookUp} />}
    </main>
  );
}

interface TabViewProps {
  readonly tab: WatchedTab;
  /** The panel is a tab of its own: the page must be brought to the front to be seen. */
  readonly isApart: boolean;
  readonly lookUp: LookUp;
}

function TabView({ tab, isApart, lookUp }: TabViewProps) {
  const answer = useTabState(tab.id, tab.url);
  const book = useBook(lookUp);
  useNotes();
  const [trouble, setTrouble] = useState<string | null>(null);

  const attempt = async (doing: Promise<Result<unknown>>) => {
    setTrouble(null);
    const done = await doing;
    if (!done.ok)
      setTrouble(done.problem.code === 'not-allowed-here' ? words.noPermission : problemInWords(done.problem));
  };
  const check = () => void attempt(ask({ type: 'tab/check', tabId: tab.id }));
  const date = ({ article }: CheckedPage, date: string | null) =>
    attempt(ask({ type: 'date/give', tabId: tab.id, headline: article.title?.value ?? '', date }));
  const jump = (item: Item) =>
    void attempt(
      jumpTo(tab.id, item).then(async (done) => {
        if (done.ok && isApart) await showTab(tab.id);
        return done;
      }),
    );

  const keepItem: KeepItem = async (item, kind) => {
    const draft = await draftOf(tab.id, item);
    return draft.ok ? keep(ask, kind, draft.value) : problem(draft.problem.code, problemInWords(draft.problem));
  };

  const state = answer?.ok ? answer.value : null;
  const full = useFull(tab.url === null ? null : state);
  return (
    <>
      {full ? (
        <CheckedView
          key={full.url}
          tabId={tab.id}
          state={full}
          book={book}
          onJump={jump}
          onKeep={keepItem}
          onDate={(given) => date(full.checked, given)}
        />
      ) : (
        <StateNotice answer={answer} tab={tab} />
      )}
      <p role="status" class="trouble">
        {trouble}
      </p>
      {state && tab.url !== null && siteOf(tab.url) && (
        <button type="button" class="check" onClick={check}>
          {state.status === 'unread' ? STATE_WORDS.check : STATE_WORDS.checkAgain}
        </button>
      )}
      <Places url={tab.url} />
    </>
  );
}

/** A checked page that has something to list. While it is read again it stays, and with it the focus. */
const useFull = (state: TabState | null): CheckedState | null => {
  const last = useRef<CheckedState | null>(null);
  const isReadAgain = state?.status === 'reading' && state.url === last.current?.url;
  if (!isReadAgain) last.current = state?.status === 'checked' && holdsAny(state) ? state : null;
  return last.current;
};

const holdsAny = ({ checked }: CheckedState): boolean =>
  checked.claims.length + checked.tallies.length + checked.monitoring.length > 0;

interface StateNoticeProps {
  readonly answer: Result<TabState> | null;
  readonly tab: WatchedTab;
}

/** What there is to say where there is nothing to list, with what to do about it. */
function StateNotice({ answer, tab }: StateNoticeProps) {
  const unread = useUnread(tab.url ?? '');
  if (answer === null) return <Notice says={words.waiting} />;
  if (!answer.ok) return <Notice isWrong says={answer.problem.message} />;
  if (tab.url === null) return <Notice says={words.noPermission} how={words.noPermissionHow} />;
  if (!siteOf(tab.url)) return <Notice says={words.noWebPage} />;
  const state = answer.value;
  switch (state.status) {
    case 'unread':
      return <Notice says={unread ?? words.waiting} how={words.unreadHow} />;
    case 'reading':
      return <Notice says={STATE_WORDS.reading} how={STATE_WORDS.readingHow} />;
    case 'failed':
      return <Notice isWrong says={state.problem.message} />;
    case 'checked':
      return state.checked.coverage.isInspection ? (
        <Notice says={STATE_WORDS.nothingClaimed} how={STATE_WORDS.nothingClaimedHow} />
      ) : (
        <Notice says={STATE_WORDS.notCoverage} how={STATE_WORDS.notCoverageHow} />
      );
  }
}

function Places({ url }: { readonly url: string | null }) {
  return (
    <footer>
      <HighlightSwitch url={url ?? ''} />
      <SiteSwitch key={url} url={url ?? ''} />
      <nav aria-label={words.places}>
        {places().map(([page, name]) => (
          <a key={page} href={`/${page}.html`} target="_blank" rel="noopener">
            {name}
          </a>
        ))}
      </nav>
    </footer>
  );
}

const places = () =>
  [
    ['desk', words.desk],
    ['record', words.recordPage],
    ['options', words.options],
  ] as const;
