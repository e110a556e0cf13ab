import { catalogue } from '../../lib/language/catalogue.ts';
import type { FlagStatus } from '../../lib/notebook/note.ts';
import type { View } from './place.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const NOUNS: Readonly<Record<View, readonly [one: string, many: string]>> = {
  flags: ['flag', 'flags'],
  snippets: ['snippet', 'snippets'],
};
const things = (view: View, count: number): string => counted(count, ...NOUNS[view]);
const one = (view: View): string => NOUNS[view][0];
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every word of the desk. */
export const words = catalogue('desk', {
  title: 'Desk',
  intro: 'Flags and snippets that you kept, each with the official grade as it was then.',
  pageTitle: (view: View) => `Peelback desk: ${view}`,
  record: 'The official record',
  views: 'What to show',
  view: { flags: 'Flags', snippets: 'Snippets' } satisfies Record<View, string>,

  loading: 'Reading your notebook…',
  failed: 'Your notebook could not be opened',
  reload: 'Reload this page',
  outdated: 'Peelback was updated. Reload this page to go on. Copy any note that you have not saved first.',
  blocked:
    'Another Peelback page keeps an older notebook open. Close the other Peelback tabs, and this page will go on by itself.',
  close: 'Close this message',

  empty: {
    flags: {
      heading: 'No flags yet',
      how: [
        'On an article, open the card of an underlined claim and choose ‘Flag’.',
        'Flags stand here with the claim, the verdict and the official grade as they were.',
      ],
      fromMenu:
        'On any other page, select the words, open their menu (right-click, or press and hold) and choose ‘Flag this passage in Peelback’.',
    },
    snippets: {
      heading: 'No snippets yet',
      how: [
        'On an article, open the card of an underlined claim and choose ‘Save snippet’.',
        'Snippets stand here with a citation that is ready to copy.',
      ],
      fromMenu:
        'On any other page, select the words, open their menu (right-click, or press and hold) and choose ‘Save this passage as a snippet in Peelback’.',
    },
  },
  nothingMatches: (view: View) => `No ${one(view)} matches.`,
  clear: 'Clear search and filters',
  goneNote: 'The note that was asked for is no longer in the notebook.',

  search: 'Search',
  searchHint: 'Quote, title, force, note or tag',
  status: 'Status',
  anyStatus: 'Any status',
  statuses: { open: 'Open', published: 'Published', dismissed: 'Dismissed' } satisfies Record<FlagStatus, string>,
  tag: 'Tag',
  anyTag: 'Any tag',
  shown: (view: View, count: number, all: number) =>
    count === all ? things(view, all) : `${count} of ${things(view, all)}`,
  more: (count: number) => `Show ${count} more`,

  columns: {
    select: 'Select',
    passage: 'Passage',
    record: 'Claim and official grade',
    note: 'Your note',
    status: 'Status',
    kept: 'Kept',
    actions: 'Actions',
  },
  selectAll: (view: View) => `Select all ${view} shown`,
  selectEvery: 'Select all',
  select: (quote: string) => `Select: ${quote}`,

  noTitle: 'Untitled page',
  noDate: 'no date',
  unfold: 'Show the whole passage',
  fold: 'Show less',
  toPassage: 'Go to the passage',
  byHand: 'No claim was attached: the words were selected by hand.',
  official: 'Official',
  officialCount: (count: number) => `Official count: ${count}`,
  graded: (round: string, date: string | null) => (date ? `${round}, published ${date}` : round),
  report: 'Report',
  source: 'Source',
  dataset: (version: string) => `Dataset ${version.slice(0, 12)}`,

  note: 'Note',
  notePlaceholder: 'Add a note',
  tags: 'Tags, with commas between them',
  editTags: 'Edit tags',
  addTags: 'Add tags',
  filterByTag: (tag: string) => `Show only what is tagged ${tag}`,
  saved: 'Saved.',

  copyCitation: 'Copy citation',
  copyMarkdown: 'Copy Markdown',
  copyClaimReview: 'Copy ClaimReview',
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Export a file instead.',

  remove: 'Delete',
  removeNamed: (view: View, quote: string) => `Delete ${one(view)}: ${quote}`,
  removeSelected: 'Delete selected',
  removed: (view: View, count: number) => `${sentence(things(view, count))} deleted.`,
  undo: 'Undo',
  undoRemoval: (count: number) => `Undo delete (${counted(count, 'note', 'notes')})`,
  undone: (count: number) => `${counted(count, 'note', 'notes')} put back.`,

  export: 'Export',
  exported: (file: string) => `${file} was saved to your downloads.`,
  exportSelected: (count: number) => `${count} selected`,
  exportShown: (count: number) => `all ${count} shown`,
  csv: 'CSV',
  claimReview: 'ClaimReview draft',
  ris: 'RIS',
  cslJson: 'CSL-JSON',
  markdown: 'Markdown',

  backup: 'Back up the notebook',
  restore: 'Restore a backup',
  restoring: 'Reading the backup…',
  restored: (added: number, updated: number, unchanged: number) =>
    `Backup restored: ${added} added, ${updated} updated, ${unchanged} unchanged. Nothing was deleted.`,
  tooBig: (megabytes: number) =>
    `This file is bigger than ${megabytes} MB, which no backup of Peelback is. Choose another file. Nothing was changed.`,
  unreadable: 'This file could not be read. Choose it again. Nothing was changed.',

  keys: 'Keys: / search, Ctrl+Enter save a note, Ctrl+Z undo a delete.',
} as const);
