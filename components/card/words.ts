import type { Evidence } from '../../lib/claims/claim.ts';
import type { SourceKind } from '../../lib/findings/finding.ts';
import { catalogue } from '../../lib/language/catalogue.ts';

/** The words of the card and of the list of findings on the page. */
export const words = catalogue('card', {
  list: (count: number) => (count === 1 ? 'Peelback: 1 claim about a grade' : `Peelback: ${count} claims about grades`),
  listHelp: 'Enter opens the card, Escape closes it.',
  lost: 'No longer on this page',
  hidden: 'These words are hidden on the page now.',
  card: 'Peelback: the official grade',
  close: 'Close',

  description: 'This is a description, not a stated grade.',
  officialGrade: 'Official grade',
  record: 'The record',
  why: 'Why?',

  says: 'The article says',
  saysWho: (speaker: string) => `${speaker} says`,
  earlier: 'Told as an earlier grade.',
  asked: 'Asked as',
  round: 'Inspection',
  peel: (round: string) => `PEEL ${round.replace('-', '/')}`,
  published: 'Published',
  noDate: 'The day is not in our records.',
  report: 'Official report',
  source: 'Sources',
  carried: (round: string) => `Not inspected again in this round: the grade of PEEL ${round.replace('-', '/')} stood.`,
  corrected: (from: string, on: string) => `The inspectorate first published ‘${from}’ and corrected it on ${on}.`,
  monitoring: 'Special measures',
  moved: (event: 'entered' | 'left', on: string) => (event === 'entered' ? `Moved in: ${on}.` : `Moved out: ${on}.`),
  now: 'Now',
  others: 'Other grades',
  noSource: 'None: what would settle this is not in our records.',

  timeline: 'Every inspection',
  thisArticle: (date: string) => `This article: ${date}`,
  current: 'current',
  leftOut: 'What the article leaves out',
  found: (round: string, mentioned: number, graded: number) =>
    `Peelback found a grade in the article for ${mentioned} of the ${graded} areas of ${round}.`,
  inArticle: 'in the article',
  secondHand: 'second-hand',
  derived: 'worked out',
  states: {
    carried: 'carried over',
    'not-collected': 'not collected',
    'not-inspected': 'not inspected',
  },

  theRound: 'Inspection',
  theWords: 'Words',
  theRule: 'Rule',
  rule: (construction: string, reason: string) => `${construction}, ${reason}`,
  dataset: (version: string) => `Data ${version.slice(0, 12)}`,

  flag: 'Flag',
  flagged: 'Flagged.',
  snippet: 'Save snippet',
  saved: 'Saved.',
  undo: 'Undo',
  openDesk: 'Open desk',
  noAnswer: 'Peelback does not answer. Load the page again.',
} as const);

/** Who states a grade. Anyone but the inspectorate is second-hand, and it says so. */
export const SOURCE_WORDS = catalogue('card sources', {
  official: 'official',
  pcc: 'second-hand: a commissioner’s page',
  force: 'second-hand: the force’s own page',
  news: 'second-hand: a news report',
  other: 'second-hand',
  derived: 'worked out from a stated total',
} as const satisfies Readonly<Record<SourceKind, string>>);

export const EVIDENCE_WORDS = catalogue('card evidence', {
  force: 'force',
  grade: 'grade',
  area: 'area',
  date: 'date',
  speaker: 'who says so',
  construction: 'wording',
  monitoring: 'monitoring',
} as const satisfies Readonly<Record<Evidence['of'], string>>);
