import { until } from '../../tests/e2e/drivers/browser.ts';
import { textsOf } from '../../tests/e2e/own.ts';
import { keepNotes } from './beside.ts';
import { clearDesk, openOwn, type Stage, settle } from './stage.ts';
import type { State, Surface } from './states.ts';

declare const chrome: typeof import('wxt/browser')['browser'];

const page = (surface: Surface, name: string, address: string, drawn: string): State => ({
  surface,
  name,
  show: (stage) => openOwn(stage, address, drawn),
});

const record = (name: string, hash: string): State => page('record', name, `record.html${hash}`, '.record footer');

/** Opened anew in each window, as a map on a phone is: at its middle. What is opened anew has to be dressed anew. */
const map = (name: string, hash: string): State => {
  const state = record(name, hash);
  return {
    ...state,
    again: async (stage) => {
      await state.show(stage);
      if (stage.appearance) await stage.browser.wear(stage.appearance);
      await settle(stage, false);
    },
  };
};

/** Types into a field, as the page sees it. */
const type = ({ browser }: Stage, selector: string, text: string): Promise<null> =>
  browser.inOwn(
    (selector, text) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
      if (!field) throw new Error(`There is no ${selector}.`);
      field.focus();
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return null;
    },
    selector,
    text,
  );

const press = ({ browser }: Stage, selector: string): Promise<null> =>
  browser.inOwn((selector) => {
    document.querySelector<HTMLElement>(selector)?.click();
    return null;
  }, selector);

/** A backup that would change something of every kind. */
const BACKUP = {
  format: 'peelback',
  version: 1,
  made: '2024-11-24T03:00:00.000Z',
  settings: { language: 'cy', theme: 'dark', marking: 'plain' },
  hidden: ['village-echo.example'],
  sites: ['*://*.village-echo.example/*'],
  notebook: { version: 2, notes: [] },
};

const chooseBackup = ({ browser }: Stage, text: string): Promise<null> =>
  browser.inOwn((text) => {
    const field = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!field) throw new Error('There is no field for a file.');
    const files = new DataTransfer();
    files.items.add(new File([text], 'peelback.json', { type: 'application/json' }));
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return null;
  }, text);

const OPTIONS = '.coverage td';

const desk = (name: string, hash: string, then: (stage: Stage) => Promise<unknown> = async () => {}): State => ({
  surface: 'desk',
  name,
  show: async (stage) => {
    if (stage.notes.length === 0) await keepNotes(stage);
    await openOwn(stage, `desk.html${hash}`, 'tbody td');
    await then(stage);
  },
});

const UNDO = '.message > button:not(.close)';

/** Brings back what was deleted, if anything was. */
const undo = async (stage: Stage): Promise<void> => {
  await press(stage, UNDO);
  await until('nothing to undo', async () => (await textsOf(stage.browser, UNDO)).length === 0);
};

const emptyDesk = (name: string, hash: string): State => ({
  surface: 'desk',
  name,
  show: async (stage) => {
    await clearDesk(stage);
    await openOwn(stage, `desk.html${hash}`, '.state li');
  },
});

export const OWN_PAGES: readonly State[] = [
  page('options', 'all', 'options.html', OPTIONS),
  {
    surface: 'options',
    name: 'search',
    show: async (stage) => {
      await openOwn(stage, 'options.html', OPTIONS);
      await stage.browser.inOwn(() => chrome.storage.local.set({ 'hidden:village-echo.example': true }));
      await type(stage, 'input[type=search]', 'news');
      await until('sites', async () => (await textsOf(stage.browser, '.found li, .hidden-sites li')).length > 5);
    },
    after: (stage) => stage.browser.inOwn(() => chrome.storage.local.remove('hidden:village-echo.example')),
  },
  {
    surface: 'options',
    name: 'restore',
    show: async (stage) => {
      await openOwn(stage, 'options.html', OPTIONS);
      await chooseBackup(stage, JSON.stringify(BACKUP));
      await until('what it would change', async () => (await textsOf(stage.browser, '.plan li')).length > 0);
    },
  },
  {
    surface: 'options',
    name: 'refused',
    show: async (stage) => {
      await openOwn(stage, 'options.html', OPTIONS);
      await chooseBackup(stage, JSON.stringify({ ...BACKUP, settings: { ...BACKUP.settings, language: 'fr' } }));
      await until('the fault', async () => (await textsOf(stage.browser, '[role=alert]')).some(Boolean));
    },
  },
  record('round', '#round=2023-25'),
  record('early-round', '#round=2016'),
  record('force', '#force=humberside'),
  map('area', '#area=responding-to-public&round=2023-25'),
  record('compare', '#compare=kent,essex,gwent,cleveland&round=2021-22'),
  record('counts', '#counts=2023-25'),
  record('stated', '#counts=2016'),
  record('engage', '#engage'),
  record('cell', '#round=2023-25&at=cambridgeshire/2023-25/managing-offenders'),
  record('no-grade', '#force=kent&at=kent/2023-25/serious-organised-crime'),
  record('found', '#round=2023-25&grade=inadequate'),
  record('nothing-found', '#round=2023-25&find=xyzzy'),
  record('lost', '#round=1999'),
  record('gap', '#counts=2025-27'),
  emptyDesk('empty', '#flags'),
  emptyDesk('empty-snippets', '#snippets'),
  desk('flags', '#flags'),
  desk('snippets', '#snippets'),
  desk('written', '#flags', async (stage) => {
    await type(
      stage,
      'tbody textarea',
      'Asked the press office on Monday. They agree that the report says ‘inadequate’.',
    );
    await press(stage, 'thead input[type=checkbox]');
  }),
  desk('nothing-found', '#flags', async (stage) => {
    await type(stage, 'input[type=search]', 'xyzzy');
  }),
  {
    ...desk('removed', '#snippets'),
    again: async (stage) => {
      await undo(stage);
      await press(stage, 'tbody .actions button:last-child');
      await until('the offer to undo it', async () => (await textsOf(stage.browser, UNDO)).length > 0);
    },
    after: undo,
  },
  {
    ...desk('exported', '#flags'),
    again: async (stage) => {
      await press(stage, '.export button');
      await until('the message', async () => (await textsOf(stage.browser, '.message')).length > 0);
    },
  },
  {
    surface: 'welcome',
    name: 'all',
    show: (stage) => openOwn(stage, 'welcome.html', '.beside > div'),
  },
  {
    surface: 'welcome',
    name: 'closed',
    show: async (stage) => {
      await openOwn(stage, 'welcome.html', '.beside > div');
      await stage.browser.inOwn(() => {
        document.querySelector('.beside > div')?.shadowRoot?.querySelector<HTMLElement>('.close')?.click();
        return null;
      });
      await until('no card', async () => (await textsOf(stage.browser, '.beside > .aside')).length > 0);
    },
  },
  {
    surface: 'welcome',
    name: 'agrees',
    show: async (stage) => {
      await openOwn(stage, 'welcome.html', '.beside > div');
      await press(stage, 'article a');
    },
  },
];
