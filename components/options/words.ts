import { catalogue } from '../../lib/language/catalogue.ts';
import type { Marking, Theme } from '../../lib/settings/settings.ts';
/** The words of the options page. */
export const words = catalogue('options', {
  title: 'Peelback options',
  appearance: 'Language and look',
  language: 'Language',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' } satisfies Record<Theme, string>,
  marking: 'Underlines',
  markings: {
    shapes: 'Told apart by their shape: solid agrees, double differs, dashed partly or outdated, dotted information',
    plain: 'One plain line for all',
  } satisfies Record<Marking, string>,
  appearanceHelp: 'A choice holds at once, on every open page.',

  sites: 'Sites',
  listed: (count: number) =>
    `Peelback reads articles on ${count} British news and police-accountability sites by itself. On any other page, click its button.`,
  added: 'Sites you added',
  noneAdded: 'None yet. Open an article on the site, click Peelback’s button and choose “Always check …”.',
  everySite: 'every site',
  remove: 'Remove',
  removeSite: (site: string) => `Remove ${site}`,
  data: 'Official grades',
  version: 'Version',
  findings: 'Grades held',
  loading: 'Reading…',
  dataFailed: 'The official grades could not be read.',
  seedAgain: 'Load the grades again',
  seeded: 'Loaded.',
  licence:
    'Grades are Crown information from HMICFRS and the pages named with each grade, reused under the Open Government Licence v3.0. A grade that is missing was not collected: it does not mean that none was given.',
  notebook: 'Flags and snippets',
  openDesk: 'Open the desk, with backup and restore',
  privacy: 'Privacy',
  privacyText:
    'Peelback makes no network request. What it reads stays in this browser. Nothing leaves it unless you export it.',
} as const);
