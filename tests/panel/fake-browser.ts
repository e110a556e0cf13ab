import type { BackgroundMessage, ShownItems, TabState } from '../../lib/messages.ts';
import { ok, type Result } from '../../lib/result.ts';
import { shownKey, tabKey } from '../../lib/tab.ts';

/** An event of the extension's API that a test can fire. */
const eventOf = <A extends unknown[]>() => {
  const listeners = new Set<(...args: A) => void>();
  return {
    addListener: (listener: (...args: A) => void) => void listeners.add(listener),
    removeListener: (listener: (...args: A) => void) => void listeners.delete(listener),
    fire: (...args: A) => {
      for (const listener of listeners) listener(...args);
    },
  };
};

interface FakeTab {
  readonly id: number;
  readonly url?: string;
}

/** The extension's API as far as the panel uses it, and what a test says of the world. */
export const fake = {
  tabs: [] as FakeTab[],
  active: 1,
  states: new Map<number, Result<TabState>>(),
  shown: new Map<number, ShownItems>(),
  /** Keys in `storage.local` that are set. */
  local: new Set<string>(),
  asked: [] as BackgroundMessage[],
  answers: {} as Partial<Record<BackgroundMessage['type'], Result<unknown>>>,
  jumps: [] as unknown[],
  jumpAnswer: ok(null) as Result<null> | null,
};

const storedLocally = eventOf<[object]>();
const store = (change: () => unknown, changes: object) => {
  change();
  storedLocally.fire(changes);
};
const told = eventOf<[object]>();
const changed = eventOf<[Record<string, unknown>]>();
const activated = eventOf<[unknown]>();
const updated = eventOf<[number, { status?: string; url?: string }]>();
const removed = eventOf<[number]>();

/** What happens in the browser while the panel is open. */
export const happens = {
  state: (tabId: number, state: TabState) => {
    fake.states.set(tabId, ok(state));
    changed.fire({ [tabKey(tabId)]: {} });
  },
  shown: (tabId: number, shown: ShownItems) => {
    fake.shown.set(tabId, shown);
    changed.fire({ [shownKey(tabId)]: {} });
  },
  notes: (notes: readonly unknown[]) => {
    fake.answers['notebook/kept'] = ok(notes);
    told.fire({ type: 'annotator/notes' });
  },
  activated: (tabId: number) => {
    fake.active = tabId;
    activated.fire({ tabId });
  },
  navigated: (tabId: number, url: string | undefined) => {
    fake.tabs = fake.tabs.map((tab) => (tab.id === tabId ? { id: tabId, ...(url ? { url } : {}) } : tab));
    updated.fire(tabId, { status: 'loading' });
  },
  closed: (tabId: number) => {
    fake.tabs = fake.tabs.filter(({ id }) => id !== tabId);
    removed.fire(tabId);
  },
};

export const browser = {
  runtime: {
    onMessage: told,
    getManifest: () => ({ host_permissions: ['*://*.bbc.co.uk/*'] }),
    sendMessage: async (message: BackgroundMessage) => {
      fake.asked.push(message);
      if (message.type === 'tab/state') return fake.states.get(message.tabId) ?? ok({ status: 'unread' });
      return fake.answers[message.type] ?? ok(message.type === 'notebook/kept' ? [] : null);
    },
  },
  storage: {
    local: {
      onChanged: storedLocally,
      get: async (key: string) => ({ [key]: fake.local.has(key) || undefined }),
      set: async (entries: object) =>
        store(() => Object.keys(entries).forEach((key) => void fake.local.add(key)), entries),
      remove: async (key: string) => store(() => fake.local.delete(key), { [key]: {} }),
    },
    session: {
      onChanged: changed,
      get: async (key: string) => ({ [key]: fake.shown.get(Number(key.split(':')[1])) }),
    },
  },
  tabs: {
    onActivated: activated,
    onUpdated: updated,
    onRemoved: removed,
    query: async () => fake.tabs.filter(({ id }) => id === fake.active),
    get: async (wanted: number) => {
      const tab = fake.tabs.find(({ id }) => id === wanted);
      if (!tab) throw new Error('No such tab.');
      return tab;
    },
    update: async (tabId: number) => happens.activated(tabId),
    sendMessage: async (_: number, message: unknown) => {
      fake.jumps.push(message);
      if (!fake.jumpAnswer) throw new Error('Could not establish connection.');
      return fake.jumpAnswer;
    },
  },
  permissions: {
    onAdded: eventOf<[object]>(),
    onRemoved: eventOf<[object]>(),
    contains: async () => false,
    request: async () => false,
    remove: async () => true,
  },
};
