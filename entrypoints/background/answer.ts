import { type Browser, browser } from 'wxt/browser';
import { checkArticle } from '../../lib/check.ts';
import { keepFault } from '../../lib/faults.ts';
import type { FindingsDatabase } from '../../lib/findings/database.ts';
import type { LookUp } from '../../lib/findings/finding.ts';
import { backgroundMessageSchema, FROM_OWN_PAGES } from '../../lib/messages.schema.ts';
import type { BackgroundMessage, TabState } from '../../lib/messages.ts';
import type { Notebook } from '../../lib/notebook/notebook.ts';
import { aroundOf } from '../../lib/record/around.ts';
import { ok, problem, type Result } from '../../lib/result.ts';
import { pageOf } from '../../lib/tab.ts';
import { addCards, annotate, askAnnotator } from './annotate.ts';
import { bookFrom } from './book.ts';
import { asGiven, keepGivenDate } from './given-date.ts';
import { speakChosen } from './language.ts';
import { keepFlag, keepSnippet, notesAt, takeBack } from './notes.ts';
import { checkedState, NOTHING_SHOWN, readTabState, writeShown, writeTabState } from './tab-state.ts';
import { words } from './words.ts';

type Sender = Browser.runtime.MessageSender;

export interface Rooms {
  readonly findings: FindingsDatabase;
  readonly notebook: Notebook;
}

/** Answers a message, whoever sent it: checked on arrival, and a `Result` whatever goes wrong. */
export const answer = async (received: unknown, sender: Sender, rooms: Rooms): Promise<Result<unknown>> => {
  const parsed = backgroundMessageSchema.safeParse(received);
  if (!parsed.success) return problem('bad-message', words.badMessage);
  const message: BackgroundMessage = parsed.data;
  if (FROM_OWN_PAGES.has(message.type) && !isOwnPage(sender)) return problem('bad-sender', words.badSender);
  const answered = await speakChosen()
    .then(() => carryOut(message, sender, rooms))
    .catch((error: unknown) => problem('failed', words.failed, error));
  if (!answered.ok) await keepFault(answered.problem);
  return answered;
};

const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

const carryOut = async (message: BackgroundMessage, sender: Sender, rooms: Rooms): Promise<Result<unknown>> => {
  const tabId = sender.tab?.id ?? -1;
  switch (message.type) {
    case 'gate/yes':
      return annotate(tabId);
    case 'article/check':
      return check(message, sender, rooms.findings.lookUp);
    case 'card/wanted':
      return addCards(tabId);
    case 'article/gone':
      newest.delete(tabId);
      return ok(await writeTabState(tabId, { status: 'unread' }));
    case 'page/shown':
      return ok(await writeShown(tabId, message));
    case 'notebook/flag':
      return keepFlag(rooms.notebook, message.draft);
    case 'notebook/snippet':
      return keepSnippet(rooms.notebook, message.draft);
    case 'notebook/kept':
      return isOwnPage(sender) || (await isShownIn(tabId, message.url))
        ? notesAt(rooms.notebook, message.url)
        : problem('bad-sender', words.badSender);
    case 'notebook/undo':
      return takeBack(rooms.notebook, message.id);
    case 'desk/open':
      return openDesk(message.id);
    case 'tab/state':
      return ok(await readTabState(message.tabId));
    case 'tab/check':
      return checkTab(message.tabId);
    case 'date/give':
      return giveDate(message);
    case 'record/around':
      return ok(aroundOf(await bookFrom(rooms.findings.lookUp), message.asked));
    case 'findings/status':
      return rooms.findings.status();
    case 'findings/seed-again':
      return rooms.findings.seedAgain();
  }
};

/** A page is told of the notes on its own article only. */
const isShownIn = async (tabId: number, url: string): Promise<boolean> => {
  const state = await readTabState(tabId);
  return state.status === 'checked' && state.checked.article.url === url;
};

const check = async (
  { article, page, asked }: Extract<BackgroundMessage, { type: 'article/check' }>,
  { tab }: Sender,
  lookUp: LookUp,
): Promise<Result<unknown>> => {
  const tabId = tab?.id ?? -1;
  const url = pageOf(page);
  const mine = Symbol(url);
  const isLeft = tab?.url !== undefined && pageOf(tab.url) !== url;
  /** Of a page that was left for another meanwhile nobody wants to hear any more. */
  const write = async (state: TabState): Promise<void> => {
    if (newest.get(tabId) !== mine) return;
    newest.delete(tabId);
    await writeTabState(tabId, state);
  };
  if (!isLeft) {
    newest.set(tabId, mine);
    await Promise.all([writeTabState(tabId, { status: 'reading', url }), writeShown(tabId, NOTHING_SHOWN)]);
  }
  try {
    const checked = await checkArticle(await asGiven(article, url), lookUp);
    // Nobody asked, and it is not coverage after all: nothing is shown, on the page or on the badge.
    const quiet = !checked.coverage.isInspection && !asked;
    await write(quiet ? { status: 'unread' } : checkedState(url, checked, article.published));
    return ok(checked);
  } catch (error) {
    const failure = problem('check-failed', words.checkFailed, error);
    if (!failure.ok) await write({ status: 'failed', url, problem: failure.problem });
    return failure;
  }
};

/** The check of each tab that began last and has not ended: only in memory, where a check itself lives. */
const newest = new Map<number, symbol>();

const checkTab = async (tabId: number): Promise<Result<unknown>> => {
  const injected = await annotate(tabId);
  return injected.ok ? askAnnotator(tabId, { type: 'annotator/read' }) : injected;
};

/** Remembers the date for the page that the tab shows, and has the page checked again with it. */
const giveDate = async ({
  tabId,
  headline,
  date,
}: Extract<BackgroundMessage, { type: 'date/give' }>): Promise<Result<unknown>> => {
  const { url } = await browser.tabs.get(tabId);
  if (!url) return problem('not-allowed-here', words.notAllowed);
  await keepGivenDate(pageOf(url), headline, date);
  const read = await askAnnotator(tabId, { type: 'annotator/read' });
  return !read.ok && read.problem.code === 'no-annotator' ? checkTab(tabId) : read;
};

const openDesk = async (id: string | undefined): Promise<Result<null>> => {
  await browser.tabs.create({ url: browser.runtime.getURL(`/desk.html${id ? `#note=${id}` : ''}` as '/desk.html') });
  return ok(null);
};
