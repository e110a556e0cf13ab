import { catalogue } from '../language/catalogue.ts';
import type { Verdict } from '../verdicts/verdict.ts';
import { claimInWords } from './english-claims.ts';

/** What exported files and citations say. Names that machines look for (RIS tags, JSON keys) are none of these. */
export const words = catalogue('exports', {
  claim: claimInWords,

  noDate: 'no date',
  noTitle: '[No title]',
  available: ' Available at: ',
  accessed: (day: string) => ` (Accessed: ${day}).`,
  lastAuthor: (author: string) => `and ${author}`,
  tags: 'Tags',
  genre: 'Inspection report',

  ratings: {
    matches: 'Matches the official grade',
    partly: 'Partly right',
    outdated: 'An earlier round’s grade',
    differs: 'Differs from the official grade',
    'not-graded': 'Not graded in that round',
    'no-record': 'Not in Peelback’s records',
    'cannot-compare': 'Can’t be compared',
  } satisfies Readonly<Record<Verdict['kind'], string>>,

  toFill: { name: 'FILL IN: your organisation', rating: 'FILL IN: your rating' },
});

/** Headings of columns, by their English: those of flags, and those of the record. */
export const HEADINGS = catalogue('headings', {
  Status: 'Status',
  Quote: 'Quote',
  Claim: 'Claim',
  Force: 'Force',
  Area: 'Area',
  'Grade claimed': 'Grade claimed',
  Speaker: 'Speaker',
  Verdict: 'Verdict',
  Explanation: 'Explanation',
  'Official grade': 'Official grade',
  'Official count': 'Official count',
  'Official wording': 'Official wording',
  Round: 'Round',
  'Official grade published': 'Official grade published',
  Report: 'Report',
  'Source of the record': 'Source of the record',
  Dataset: 'Dataset',
  Article: 'Article',
  Outlet: 'Outlet',
  Authors: 'Authors',
  'Article published': 'Article published',
  Address: 'Address',
  'Link to the passage': 'Link to the passage',
  Note: 'Note',
  Tags: 'Tags',
  Flagged: 'Flagged',
  Changed: 'Changed',
  Id: 'Id',
  Inspection: 'Inspection',
  'Asked as': 'Asked as',
  State: 'State',
  Grade: 'Grade',
  Published: 'Published',
  'Corrected on': 'Corrected on',
  'First published as': 'First published as',
  'Carried over from': 'Carried over from',
  'Who says so': 'Who says so',
  'Pages that state it': 'Pages that state it',
  Source: 'Source',
  'Other source': 'Other source',
  Origin: 'Origin',
  note: 'note',
  source: 'source',
});
export type Heading = keyof typeof HEADINGS;
