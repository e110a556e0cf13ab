import type { BackgroundMessage } from '../../lib/messages.ts';
import { ok, type Result } from '../../lib/result.ts';

/** The extension's API as far as the popup and the options use it: what it answers is set by each test. */
export const fake = {
  answers: {} as Partial<Record<BackgroundMessage['type'], Result<unknown>>>,
  granted: [] as string[],
  /** What the browser answers when it is asked for a site. */
  grants: false,
  stored: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  commands: [] as { name: string; description: string; shortcut: string }[],
};

type Changed = (changes: Record<string, unknown>) => void;
const listeners = new Set<Changed>();
const told = (keys: readonly string[]) => {
  for (const each of [...listeners]) each(Object.fromEntries(keys.map((key) => [key, {}])));
};

/** Keeps what it is given, and tells of it. */
const local = {
  onChanged: {
    addListener: (each: Changed) => void listeners.add(each),
    removeListener: (each: Changed) => void listeners.delete(each),
  },
  get: async (keys: string | readonly string[] | null) => {
    const asked = keys === null ? Object.keys(fake.stored) : [keys].flat();
    return Object.fromEntries(asked.flatMap((key) => (key in fake.stored ? [[key, fake.stored[key]]] : [])));
  },
  set: async (entries: Record<string, unknown>) => {
    Object.assign(fake.stored, entries);
    told(Object.keys(entries));
  },
  remove: async (keys: string | readonly string[]) => {
    for (const key of [keys].flat()) delete fake.stored[key];
    told([keys].flat());
  },
};

const deaf = { addListener: () => {}, removeListener: () => {} };

export const browser = {
  runtime: {
    getManifest: () => ({
      version: '0.1.0',
      manifest_version: 3,
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'sidePanel'],
      host_permissions: ['*://*.bbc.co.uk/*', '*://*.police.uk/*', '*://www.gov.uk/*'],
    }),
    sendMessage: async ({ type }: BackgroundMessage) => fake.answers[type] ?? ok(null),
    openOptionsPage: async () => {},
  },
  storage: {
    session: { onChanged: deaf, get: async () => fake.session },
    local,
  },
  commands: { getAll: async () => fake.commands },
  tabs: {
    create: async () => {},
    sendMessage: async () => {
      throw new Error('Could not establish connection.');
    },
  },
  permissions: {
    onAdded: deaf,
    onRemoved: deaf,
    getAll: async () => ({ origins: fake.granted }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.granted.includes(origin)),
    request: async ({ origins }: { origins: string[] }) => {
      if (fake.grants) fake.granted = [...fake.granted, ...origins];
      return fake.grants;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      fake.granted = fake.granted.filter((each) => !origins.includes(each));
      return true;
    },
  },
};
