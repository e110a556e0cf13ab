import type { Language } from '../../lib/language/catalogue.ts';
import { catalogue } from '../../lib/language/catalogue.ts';
import type { Marking, Settings, Theme } from '../../lib/settings/settings.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the options page. */
export const words = catalogue('options', {
  title: 'Peelback options',
  contents: 'On this page',

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
  findSite: 'Is a site on the list?',
  findSiteHint: 'Name or address',
  found: (count: number) =>
    count === 0 ? 'No site on the list is called that. You can add it below.' : counted(count, 'site', 'sites'),
  more: (count: number) => `and ${count} more`,
  addSite: 'Add a site',
  addSiteHint: 'www.borsetshire-echo.example',
  add: 'Add',
  addHow: 'The browser asks you whether Peelback may read it.',
  notASite: 'This is no address of a site. Write it as www.borsetshire-echo.example.',
  isListed: (site: string) => `${site} is on the list already.`,
  isAdded: (site: string) => `${site} was added.`,
  notGranted: (site: string) => `The browser was not allowed to let Peelback read ${site}. Nothing was added.`,
  added: 'Sites you added',
  noneAdded:
    'None yet. Add one here, or open an article on the site, click Peelback’s button and choose ‘Always check …’.',
  everySite: 'every site',
  remove: 'Remove',
  removeSite: (site: string) => `Remove ${site}`,
  hidden: 'Sites without highlights',
  noneHidden: 'None. A click in the popup or Alt+Shift+H switches the highlights of a site off.',
  show: 'Show again',
  showSite: (site: string) => `Show highlights on ${site} again`,

  shortcuts: 'Keyboard shortcuts',
  command: 'What it does',
  keys: 'Keys',
  noKeys: 'none',
  commands: {
    'next-claim': 'Show the next claim on the page',
    'previous-claim': 'Show the claim before',
    'toggle-highlights': 'Hide or show the highlights on this site',
  },
  openPopup: 'Open Peelback’s popup',
  noShortcuts: 'This browser has no keyboard shortcuts for extensions.',
  changeShortcuts: 'Change the shortcuts',
  changeInChrome: 'In Chrome and Edge: open chrome://extensions/shortcuts and look for Peelback.',
  changeInFirefox:
    'In Firefox: open about:addons, choose the wheel above the list, then ‘Manage Extension Shortcuts’, and look for Peelback.',
  whileOnCard: 'On the card: Tab goes through it, Escape closes it.',

  data: 'Official grades',
  version: 'Version',
  newest: 'Newest grade',
  findings: 'Grades held',
  loading: 'Reading…',
  dataFailed: 'The official grades could not be read.',
  coverage: 'How much of each inspection has been collected',
  inspection: 'Inspection',
  collected: 'Grades collected',
  of: (known: number, possible: number) => `${known} of ${possible}`,
  share: 'Share',
  coverageHelp:
    'Forces times areas. Where an inspection did not grade every force, and no page says how many, all 43 are counted as possible.',
  seedAgain: 'Load the grades again',
  seeded: 'Loaded.',
  licence:
    'Grades are Crown information from HMICFRS and the pages named with each grade, reused under the Open Government Licence v3.0. A grade that is missing was not collected: it does not mean that none was given.',

  backup: 'Backup',
  backupHelp:
    'One file with everything you gave Peelback: flags, snippets, notes and tags, these options, the sites you added, and those without highlights. It also takes in a backup of the desk.',
  backUp: 'Back up everything',
  saved: (file: string) => `${file} was saved to your downloads.`,
  restore: 'Choose a backup to restore',
  unreadable: 'This file could not be read. Choose it again. Nothing was changed.',
  planned: 'What this backup would change',
  planNotes: (added: number, updated: number, unchanged: number) =>
    `Flags and snippets: ${added}\u00A0added, ${updated}\u00A0updated, ${unchanged}\u00A0unchanged`,
  planSetting: (name: string, value: string) => `${name}: ${value}`,
  planHidden: (sites: string) => `Highlights switched off: ${sites}`,
  planSites: (sites: string) => `Sites added, if the browser allows it: ${sites}`,
  nothingToChange: 'Nothing. All of it is here already.',
  nothingLost: 'Nothing that is here now would be deleted.',
  doRestore: 'Restore',
  cancel: 'Cancel',
  restored: 'Restored.',
  sitesRefused: (sites: string) => `Restored, but for these sites, which the browser did not allow: ${sites}.`,
  undo: 'Undo the restore',
  undone: 'Everything is as it was before.',
  cancelled: 'Nothing was changed.',
  notebook: 'Flags and snippets',
  openDesk: 'Open the desk',

  diagnostics: 'Diagnostics',
  diagnosticsHelp:
    'For a report of a fault: versions, counts and permissions, in English. It holds no address of any page or site.',
  diagnosticsLabel: 'Diagnostics to copy',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it.',

  privacy: 'Privacy',
  privacyText:
    'Peelback makes no network request. What it reads stays in this browser. Nothing leaves it unless you export it.',
});

/** What each language calls itself: whoever wants the other one must be able to read it. */
export const OWN_NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

/** A setting and its value, as the page itself calls them. */
export const settingInWords = <K extends keyof Settings>(name: K, value: Settings[K]): string => {
  const values = { language: OWN_NAMES, theme: words.themes, marking: words.markings };
  const named = values[name] as Readonly<Record<string, string>>;
  return words.planSetting(words[name], named[value] ?? value);
};
