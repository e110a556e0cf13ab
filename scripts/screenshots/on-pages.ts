import type { CheckedPage } from '../../lib/messages.ts';
import { familyOf } from '../../lib/page/family.ts';
import { type Item, isTally } from '../../lib/page/mark.ts';
import { until } from '../../tests/e2e/drivers/browser.ts';
import { cardSentence } from '../../tests/e2e/sights.ts';
import {
  CLAIMS,
  COUNTED,
  DARK,
  FROM_THE_RIGHT,
  MONITORED,
  RARELY_SAID,
  SUPERSEDED,
  UNDATED,
  type WebPage,
} from './pages.ts';
import { jump, openPage, type Stage } from './stage.ts';
import type { State } from './states.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

/** The card at the first item that is meant. */
const card = (
  name: string,
  { url }: WebPage,
  isMeant: (item: Item) => boolean,
  then: (stage: Stage) => Promise<void> = async () => {},
): State => {
  let checked: CheckedPage;
  return {
    surface: 'card',
    name,
    show: async (stage) => {
      checked = await openPage(stage, url);
    },
    again: async (stage) => {
      await jump(stage, checked, isMeant);
      await then(stage);
    },
  };
};

const kind = (wanted: Item['verdict']['kind']) => (item: Item) => item.verdict.kind === wanted && !item.verdict.soft;

const unfold = ({ browser }: Stage): Promise<null> =>
  browser.inOverlay((overlay) => {
    for (const details of overlay?.querySelectorAll('details') ?? []) details.open = true;
    return null;
  });

/** Unfolds one part of the card and brings it into sight. */
const unfoldPart =
  (which: number) =>
  async ({ browser }: Stage): Promise<void> => {
    await browser.inOverlay((overlay, which) => {
      const parts = [...(overlay?.querySelectorAll('[role="dialog"] details') ?? [])] as HTMLDetailsElement[];
      const part = parts.at(which);
      if (part) part.open = true;
      part?.scrollIntoView({ block: 'nearest' });
      return null;
    }, which);
    // It grows, and finds its place anew.
    await new Promise((resolve) => setTimeout(resolve, 200));
  };

const flag = async ({ browser }: Stage): Promise<void> => {
  await browser.inOverlay((overlay) => {
    const buttons = [...(overlay?.querySelectorAll<HTMLElement>('[role="dialog"] .actions button') ?? [])];
    const isKept = overlay?.querySelector('[role="dialog"] .actions [role="status"]')?.textContent;
    if (!isKept) buttons[0]?.click();
    return null;
  });
  await until('it to be flagged', () =>
    browser.inOverlay(
      (overlay) => overlay?.querySelector('[role="dialog"] .actions [role="status"]')?.textContent ?? '',
    ),
  );
};

const top = ({ browser }: Stage): Promise<void> => browser.inPage(() => scrollTo(0, 0));

/** The list takes the focus at the end of the page's tab order. */
const tabToList = async ({ browser }: Stage): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    if (await cardSentence(browser)) return;
    await browser.press('Tab');
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error('The keyboard does not lead to the list.');
};

/** The marks of a page with its second part in the middle, where it has one. */
const marks = (name: string, { url }: WebPage): State => ({
  surface: 'page',
  name,
  show: async (stage) => {
    await openPage(stage, url);
  },
  again: async (stage) => {
    await top(stage);
    await stage.browser.inPage(() =>
      document.querySelector('article h2')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
    );
    // The marks beside the lines come once the page has rested.
    await new Promise((resolve) => setTimeout(resolve, 400));
  },
});

/** One line for all families, as the options have it for who wants that. */
const plainly = (state: State): State => ({
  ...state,
  show: async (stage) => {
    await stage.browser.inOwn(() => chrome.storage.local.set({ marking: 'plain' }));
    await state.show(stage);
  },
  after: ({ browser }) => browser.inOwn(() => chrome.storage.local.remove('marking')),
});

export const ON_PAGES: readonly State[] = [
  marks('underlines', CLAIMS),
  marks('night', DARK),
  plainly(marks('plain', CLAIMS)),
  card('agrees', CLAIMS, kind('matches')),
  card('differs', CLAIMS, kind('differs')),
  card('partly', CLAIMS, kind('partly')),
  card('outdated', CLAIMS, kind('outdated')),
  card('description', CLAIMS, (item) => familyOf(item.verdict) === 'information' && item.verdict.soft === true),
  card('no-record', RARELY_SAID, kind('no-record')),
  card('not-graded', RARELY_SAID, kind('not-graded')),
  card('cannot-compare', UNDATED, kind('cannot-compare')),
  card('several', RARELY_SAID, kind('differs')),
  card('superseded', SUPERSEDED, ({ verdict }) => verdict.superseded === true),
  card('count', COUNTED, isTally),
  card('monitoring', MONITORED, kind('differs')),
  card('from-right', FROM_THE_RIGHT, kind('differs')),
  card('timeline', CLAIMS, kind('matches'), unfoldPart(0)),
  card('left-out', CLAIMS, kind('matches'), unfoldPart(1)),
  card('record', CLAIMS, kind('matches'), unfoldPart(2)),
  card('unfolded', CLAIMS, kind('differs'), async (stage) => {
    await unfold(stage);
  }),
  card('why', CLAIMS, kind('differs'), unfoldPart(-1)),
  card('flagged', CLAIMS, kind('differs'), flag),
  {
    surface: 'list',
    name: 'keyboard',
    show: async () => {},
    // Not only laid out anew: whoever comes to it by keyboard has had this window all along.
    again: async (stage) => {
      await openPage(stage, CLAIMS.url);
      // Firefox zooms what is opened anew as it zooms its site.
      if (stage.appearance) await stage.browser.wear(stage.appearance);
      await tabToList(stage);
      await new Promise((resolve) => setTimeout(resolve, 400));
    },
  },
];
