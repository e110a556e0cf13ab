import type { BackgroundMessage } from '../../lib/messages.ts';
import { ok, type Result } from '../../lib/result.ts';

/** The extension's API as far as the popup and the options use it: what it answers is set by each test. */
export const fake = {
  answers: {} as Partial<Record<BackgroundMessage['type'], Result<unknown>>>,
  granted: [] as string[],
};

const deaf = { addListener: () => {}, removeListener: () => {} };

export const browser = {
  runtime: {
    getManifest: () => ({
      permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'sidePanel'],
      host_permissions: ['*://*.bbc.co.uk/*', '*://*.police.uk/*', '*://www.gov.uk/*'],
    }),
    sendMessage: async ({ type }: BackgroundMessage) => fake.answers[type] ?? ok(null),
    openOptionsPage: async () => {},
  },
  storage: {
    session: { onChanged: deaf },
    local: { onChanged: deaf, get: async () => ({}), set: async () => {}, remove: async () => {} },
  },
  tabs: {
    sendMessage: async () => {
      throw new Error('Could not establish connection.');
    },
  },
  permissions: {
    onAdded: deaf,
    onRemoved: deaf,
    getAll: async () => ({ origins: fake.granted }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => fake.granted.includes(origin)),
    request: async () => false,
    remove: async () => true,
  },
};
