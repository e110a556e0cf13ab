import type { Finding, SourceKind } from '../findings/finding.ts';
import { catalogue } from '../language/catalogue.ts';
import { areaInWords } from '../peel/areas.ts';
import { type ForceId, nameOf } from '../peel/forces.ts';
import { gradeInWords } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import { dateInWords } from '../verdicts/dates.ts';
import { roundInWords } from '../verdicts/phrases.ts';
import type { Cell } from './cell.ts';
import type { Place, View } from './place.ts';

/** What the page and its exports say alike. */
export const WORDS = catalogue('record', {
  attribution: 'Contains public sector information licensed under the Open Government Licence v3.0',
  sourceLine: 'Source: HMIC and HMICFRS, PEEL assessments.',
  datasetLine: (version: string, newest: string) =>
    `Peelback dataset ${version}, newest grade of ${newest}. ‘Not collected’ means that Peelback has no grade, never that none was given.`,

  force: 'Force',
  area: 'Area',
  span: (first: string, last: string) => `${first} to ${last}`,
  onRecord: 'Grades on record',
  missing: 'Missing',
  statedBy: 'Stated by',
  stated: (count: number) => `stated ${count}`,
  notKnown: 'not known',
  noTotal: 'no total collected',

  entered: 'Entered',
  left: 'Left',
  notes: 'Notes',
  noLeaving: 'not on record',
  yearOnly: 'only the year is known',
  monthOnly: 'the day is not known',

  secondHand: 'second-hand',
  derived: 'worked out',
  carriedOver: 'carried over',
  graded: 'graded',
  carried: 'carried',
  notCollected: 'not collected',
  notInspected: 'not inspected',
  notAsked: 'not graded in that round',
  leftOut: 'outside the search or filter',
  emptyField: 'empty: outside the search or filter',

  perhapsNotInspected: (peel: string) =>
    `As far as is known, ${peel} did not inspect every force here, and nobody has said which: this force may not have been inspected.`,
  inspectedButMissing: (peel: string) => `As far as is known, ${peel} graded every force here, so the report has one.`,
  notInRound: (peel: string) => `${peel} did not grade this area.`,
  allOthersKnown: (graded: number) =>
    `By the total that a page states, ${graded} forces were graded here, and all of them are on record. This force is not one of them.`,

  titles: {
    round: (peel: string) => `${peel}: all forces, all areas`,
    force: (force: string) => `${force}: every inspection`,
    area: (area: string, peel: string) => `${area}: all forces, ${peel}`,
    compare: (forces: string, peel: string) => `${forces || 'Forces'} compared, ${peel}`,
    counts: (peel: string) => `${peel}: national counts`,
    engage: 'Forces in Engage',
  },
  narrowed: (title: string, by: string) => `${title} – only ${by}`,
});

/** Source, licence, and the data's version with the day of its newest grade: a line each. */
export const provenance = (version: string, newest: string): readonly string[] => [
  WORDS.sourceLine,
  `${WORDS.attribution}.`,
  WORDS.datasetLine(version, dateInWords(newest)),
];

/** Who states a grade. */
export const KINDS = catalogue('record sources', {
  official: 'official',
  pcc: 'second-hand: a police and crime commissioner',
  force: 'second-hand: the force itself',
  news: 'second-hand: a news report',
  other: 'second-hand: another page',
  derived: 'worked out from a stated total',
} as const satisfies Readonly<Record<SourceKind, string>>);

/** A finding's kind in one word, for a mark in a table. */
export const kindOf = ({ sourceKind }: Pick<Finding, 'sourceKind'>): 'official' | 'derived' | 'second-hand' =>
  sourceKind === 'official' || sourceKind === 'derived' ? sourceKind : 'second-hand';

export const peel = (round: RoundId): string => `PEEL ${roundInWords(round)}`;

/** A name that fits a column: 'Cheshire', 'City of London', 'Metropolitan', 'Gogledd Cymru'. */
export const shortName = (force: ForceId): string =>
  nameOf(force)
    .replace(/ (?:and Isle of Wight )?(?:Constabulary|Police Service|Police)$/, '')
    .replace(/^Heddlu /, '')
    .trim();

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'good', 'good, carried over', 'not collected': a cell in a few words. */
export const stateInWords = (cell: Cell): string => {
  switch (cell.state) {
    case 'graded': {
      const kind = kindOf(cell.finding);
      const addition = { official: '', derived: `, ${WORDS.derived}`, 'second-hand': `, ${WORDS.secondHand}` }[kind];
      return gradeInWords(cell.finding.grade) + addition;
    }
    case 'carried':
      return `${gradeInWords(cell.carried.grade)}, ${WORDS.carriedOver}`;
    case 'not-collected':
      return WORDS.notCollected;
    case 'not-inspected':
      return WORDS.notInspected;
    case 'not-asked':
      return WORDS.notAsked;
  }
};

/** How we know, or do not know, of a cell without a grade. */
export const reasonInWords = (cell: Cell): string | null => {
  switch (cell.state) {
    case 'not-collected':
      return cell.perhapsNotInspected
        ? WORDS.perhapsNotInspected(peel(cell.round))
        : WORDS.inspectedButMissing(peel(cell.round));
    case 'not-inspected':
      return WORDS.allOthersKnown(cell.total.graded ?? 0);
    case 'not-asked':
      return WORDS.notInRound(peel(cell.round));
    default:
      return null;
  }
};

/** Which silence it is, in one sign. `grid.css` draws the same. */
export const SIGNS = { 'not-collected': '?', 'not-inspected': '–', 'not-asked': '·' } as const satisfies Partial<
  Record<Cell['state'], string>
>;

/** The sign of a cell without a grade; a grade has a bar. */
export const signOf = ({ state }: Cell): string => (state in SIGNS ? SIGNS[state as keyof typeof SIGNS] : '');

/** What a place shows, and by what it was narrowed: a picture of it has no search field beside it. */
export const titleOfPlace = (place: Place): string => {
  const by = [place.find.trim() && `‘${place.find.trim()}’`, place.grade && gradeInWords(place.grade)].filter(Boolean);
  return by.length > 0 ? WORDS.narrowed(titleOf(place), by.join(', ')) : titleOf(place);
};

/** What a view is called. */
export const titleOf = (view: View): string => {
  const { titles } = WORDS;
  switch (view.view) {
    case 'round':
      return titles.round(peel(view.round));
    case 'force':
      return titles.force(nameOf(view.force));
    case 'area':
      return titles.area(capital(areaInWords(view.area)), peel(view.round));
    case 'compare':
      return titles.compare(view.forces.map(shortName).join(', '), peel(view.round));
    case 'counts':
      return titles.counts(peel(view.round));
    case 'engage':
      return titles.engage;
  }
};
