import type { FieldSource } from '../../lib/article/article.ts';
import { catalogue } from '../../lib/language/catalogue.ts';

/** The words of the side panel. */
export const words = catalogue('panel', {
  title: 'Peelback',

  gone: 'The tab was closed. Open the panel again from the page you want to look at.',
  waiting: 'One moment…',
  noPermission: 'Peelback may not read this page.',
  noPermissionHow:
    'To have it checked, click Peelback’s button in the toolbar and choose ‘Check this page’. The browser’s own pages and its shop can never be read.',
  noWebPage: 'This is not a web page, so there is nothing to check. Open a news article.',
  unreadHow: 'If it is, have it checked.',

  undated:
    'No date could be read, so the grades cannot be compared with one inspection. Give the date, and they will be.',

  headline: 'The headline',
  statements: 'Statements',
  order: 'Order',
  orders: { reading: 'As on the page', force: 'By force' },
  show: 'Show',
  all: 'All',
  option: (name: string, count: number) => `${name} (${count})`,
  allForces: 'Forces in general',

  onPage: 'Show on the page',
  isOpen: 'Open on the page',
  lost: 'These words are no longer on the page.',
  inHeadline: 'In the headline',
  count: 'A count',
  monitoring: 'Special measures',
  earlier: 'Told as an earlier grade',
  description: 'A description, not a stated grade',
  saysWho: (speaker: string) => `${speaker} says so`,

  records: 'The official record',
  newest: (round: string, published: string | null) =>
    published ? `Newest grades: ${round}, published ${published}` : `Newest grades: ${round}`,
  area: 'Area',
  grade: 'Grade',
  whole: (force: string) => `${force} in the record`,
  noGrades: 'No grade of this force is in our records.',
  outside: 'This force is not graded in these inspections.',
  recordFailed: 'The official record could not be read. Close the panel and open it again.',

  page: 'This page',
  headlineOfPage: 'Headline',
  outlet: 'Outlet',
  authors: 'By',
  published: 'Date',
  address: 'Address',
  unknown: 'not found',
  dataset: 'Data',
  correct: 'Correct the date',
  give: 'Give the date',
  dateOfArticle: 'Day the article was published',
  useDate: 'Use this date',
  takeBack: 'Go back to the page’s own date',
  forget: 'Forget this date',
  givenOver: (date: string, from: string) => `The page itself says ${date} (${from}).`,
  givenOverNothing: 'The page itself gives no date.',
  dateHelp: 'The date decides which inspection was the newest. It is kept for this page until you close the browser.',
  noDate: 'Give a whole date: day, month and year.',
  tooEarly: (first: string) => `The grades that Peelback holds begin in 2014. Give a date from ${first} on.`,
  tooLate: (today: string) => `That day is still to come. Give a date up to today, ${today}.`,
  checkingAgain: 'Checking again with the new date…',

  places: 'More',
  desk: 'Flags and snippets',
  recordPage: 'The official record',
  options: 'Options',
} as const);

/** Where a fact about the page was read. */
export const SOURCES = catalogue('panel sources', {
  'json-ld': 'from its data for search engines, JSON-LD',
  opengraph: 'from its tags for sharing, OpenGraph',
  meta: 'from its meta tags',
  time: 'from a time marked on the page',
  url: 'from its address',
  document: 'from its title or heading',
  text: 'from the article’s own words',
  given: 'given by you',
} as const satisfies Readonly<Record<FieldSource, string>>);
