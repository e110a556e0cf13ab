import { catalogue } from '../../lib/language/catalogue.ts';
import type { ViewName } from '../../lib/record/place.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the record page. What its exports say too is in `lib/record/words.ts`. */
export const words = catalogue('record page', {
  title: 'The official record',
  pageTitle: (view: string) => `${view} · Peelback record`,
  intro: 'What the inspectorate graded each police force in England and Wales.',
  views: 'Ways to look',
  view: {
    round: 'All forces',
    force: 'One force',
    area: 'One area, as a map',
    compare: 'Compare',
    counts: 'National counts',
    engage: 'Engage',
  } satisfies Record<ViewName, string>,

  loading: 'Reading the official grades…',
  failed: 'The official grades could not be read',
  failedHow: 'Reload this page. If it happens again, restart the browser, then install Peelback anew.',
  reload: 'Reload this page',
  lost: 'This address leads to no view of the record. You see the start instead.',
  gap: (peel: string) => `Peelback has no grade of ${peel}. You see the newest inspection that it has.`,

  rounds: 'Inspection',
  force: 'Force',
  area: 'Area',
  compared: (place: number) => `Force ${place}`,
  noForce: 'None',
  compareHow: 'Choose up to four forces.',

  search: 'Search',
  searchHint: 'Force, area or grade',
  grade: 'Grade',
  anyGrade: 'Any grade',
  found: 'Go to',
  clear: 'Clear search and filter',
  nothing: 'Nothing here answers the search. Change it, or clear it.',
  nothingOnMap: 'Nothing on this map answers the search.',
  rows: (shown: number, all: number, what: string) => (shown === all ? `${all} ${what}` : `${shown} of ${all} ${what}`),
  tally: (graded: number, carried: number, missing: number, uninspected: number, unasked: number) =>
    [
      counted(graded, 'grade', 'grades'),
      carried > 0 && `${carried} carried over`,
      missing > 0 && `${missing} not collected`,
      uninspected > 0 && `${uninspected} not inspected`,
      unasked > 0 && `${unasked} not graded in that round`,
    ]
      .filter(Boolean)
      .join(', '),
  gridKeys: 'Arrow keys move in the table, Enter opens a cell.',

  legend: 'What the marks mean',
  secondHand: 'second-hand: not from the inspectorate’s own page',
  derived: 'worked out from a stated total',
  carried: 'carried over from an earlier inspection',
  notCollected: 'not collected: Peelback has no grade here',
  notInspected: 'not inspected: this force had no grade here',
  notAsked: 'not graded in that round: nobody had a grade here',

  details: 'The cell',
  close: 'Close',
  wording: 'Asked as',
  inspection: 'Inspection',
  published: 'Published',
  noDate: 'The day is not on record.',
  state: 'Grade',
  stood: (grade: string, round: string) => `If it was not inspected, its grade of ${round} stood: ${grade}.`,
  corrected: (from: string, on: string) => `First published as ‘${from}’. The inspectorate corrected it on ${on}.`,
  correction: 'Correction',
  carriedFrom: (round: string | null) =>
    round ? `Not inspected again. The grade of ${round} stood.` : 'Not inspected again. An earlier grade stood.',
  kind: 'Who says so',
  pages: (count: number) => counted(count, 'page states it', 'pages state it'),
  sources: 'Source',
  otherSource: 'another page',
  report: 'Official report',
  note: 'Note',
  more: 'See also',
  allRounds: (force: string) => `${force} over all inspections`,
  allForces: (area: string) => `All forces, ${area}`,

  countsHow:
    'Counted from the rows on record, as first published. ‘Stated’ is what a page says the total was. Where rows are missing, the count is too low.',
  engageHow:
    'Engage is the inspectorate’s enhanced monitoring, called special measures in the news. The latest comes first. The notes are Peelback’s own, from its dataset.',
  stay: (entered: string | null, left: string | null) =>
    `${entered ? `entered ${entered}` : 'entering not collected'}, ${left ? `left ${left}` : 'has not left, as far as is known'}.`,
  mapHow: 'One tile for each force, about where the force is. All tiles are the same size.',
  overAll: (summary: string) => `Over all inspections, ${summary}`,
  shares: 'All forces by grade',
  forces: 'Forces',
  stated: 'Stated total',
  notStated: 'not stated',
  noGrade: 'no grade on record',

  export: 'Save what is shown',
  csv: 'CSV',
  svg: 'SVG',
  png: 'PNG',
  print: 'Print',
  saved: (file: string) => `${file} was saved to your downloads.`,
  notDrawn: 'The picture could not be made. Save it as SVG instead.',
  source: 'source',
} as const);
