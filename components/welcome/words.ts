import { catalogue } from '../../lib/language/catalogue.ts';
/** The words of the page that opens once, after Peelback was installed. */
export const words = catalogue('welcome', {
  title: 'Peelback is ready',
  lead: 'News articles say how police forces did in inspections. Peelback lays the official grade beside the article’s words, for every force in England and Wales.',

  example: 'Try it here',
  exampleHelp:
    'We made up this article. One grade in it is wrong and one is out of date, on purpose. Choose underlined words to see their card.',
  paper: 'The Borsetshire Echo',
  reading: 'Looking up the official grades…',
  failed: 'The official grades could not be read, so this example cannot be shown. Load this page again.',
  card: 'Peelback: the official grade',
  noCard: 'Choose underlined words to see their card.',
  notKept: 'This is only an example, so nothing was kept. On a real article this works.',

  how: 'How it works',
  steps: (sites: number) => [
    `Read the news as you always do. Peelback looks by itself on ${sites} British news and police sites.`,
    'The words that state a grade get a thin underline: solid where the record agrees, double where it differs, dashed where it is partly right or out of date, dotted for anything else.',
    'Rest the pointer on the words, tap them, or reach them with Tab. A card shows the official grade, its date and its source.',
    'On any other page, click Peelback’s button in the toolbar.',
  ],

  permissions: 'What it may do, and why',
  private: 'Peelback makes no request to the network.',
  privateWhy:
    'The official grades came with it, and its own rules stop its pages from loading anything from elsewhere. What you read and what you keep stays in this browser, unless you export it.',
  sites: (count: number) => `Read ${count} named sites`,
  sitesWhy: 'To find articles about inspections. On a page about anything else it does nothing.',
  otherSites: 'Read other sites',
  otherSitesWhy: 'Never by itself. Only a site that you add, and the browser asks you first.',

  next: 'Where to go next',
  options: 'Options',
  optionsWhy: 'choose Welsh or English, look for a site or add one, and back everything up',
  record: 'The official record',
  recordWhy: 'all grades that Peelback holds',
} as const);

/** What each permission in the manifest is for. A test looks that none is missing. */
export const PERMISSION_WORDS: Readonly<Record<string, { readonly name: string; readonly why: string }>> = catalogue(
  'permissions',
  {
    activeTab: {
      name: 'Read a page when you ask',
      why: 'To check the page where you click its button, once.',
    },
    contextMenus: {
      name: 'Add to the menu of selected words',
      why: 'So that you can flag or save selected words.',
    },
    scripting: { name: 'Underline words', why: 'To put the underlines and the card on the page.' },
    storage: {
      name: 'Store',
      why: 'To keep the official grades, your notes and what it found in each tab, all in this browser.',
    },
    sidePanel: { name: 'Show a side panel', why: 'To list what an article says beside it.' },
  },
);

/** An article of our own, in which real forces get grades: right, wrong and out of date. */
export const ARTICLE = {
  title: 'Inspectors publish reports on three forces',
  date: '2024-10-17',
  paragraphs: [
    'The police inspectorate, HMICFRS, has published reports on three forces.',
    'Humberside Police was rated outstanding at preventing crime. Cambridgeshire Constabulary was graded good at responding to the public.',
    'Staffordshire Police is rated inadequate at responding to the public.',
  ],
} as const;
