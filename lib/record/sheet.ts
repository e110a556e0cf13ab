import {
  AREA_IDS,
  type AreaId,
  areaInWords,
  gradedArea,
  gradedAreas,
  isPillar,
  PILLARS,
  type Pillar,
} from '../peel/areas.ts';
import { type ForceId, nameOf } from '../peel/forces.ts';
import { type Round, type RoundId, roundOf } from '../peel/rounds.ts';
import { AREAS } from '../peel/tables.generated.ts';
import { dateInWords } from '../verdicts/dates.ts';
import { roundInWords } from '../verdicts/phrases.ts';
import { type Book, type Cell, forcesByName, GRADED_ROUNDS, gradeOf, newestRoundOf } from './cell.ts';
import { countsSheet } from './counts.ts';
import { engageSheet } from './engage.ts';
import type { Place, View } from './place.ts';
import { matcher } from './search.ts';
import { capital, shortName, titleOfPlace, WORDS } from './words.ts';

/** A row's or a column's heading. */
export interface Head {
  readonly key: string;
  readonly label: string;
  /** A longer wording, for those who want it. */
  readonly note: string | null;
  /** Where the heading leads, or null. */
  readonly leads: View | null;
  /** Whether the note is short enough to stand below the label. */
  readonly showsNote?: boolean;
  /** Set apart from its neighbours: a pillar among questions. */
  readonly isChief: boolean;
}

/** One field of a table: a cell of the record, or words with a note and perhaps a source. */
export type Entry =
  /** What does not answer the search (`isMatch`) is left out wherever the sheet is shown: its field stays empty. */
  | { readonly cell: Cell; readonly isMatch: boolean }
  | {
      readonly text: string;
      readonly note: string | null;
      readonly source: string | null;
      /** Where it is the dataset's own text, which is English. */
      readonly isData?: boolean;
    };

export interface Row {
  readonly head: Head;
  readonly entries: readonly Entry[];
}

/** What is shown, as a table: the page, the CSV file and the drawing are all made from it. */
export interface Sheet {
  readonly title: string;
  /** What the first column holds. */
  readonly corner: string;
  /** Whether a row is a force's; else it is an area's. */
  readonly isOfForces: boolean;
  readonly columns: readonly Head[];
  readonly rows: readonly Row[];
  /** Rows there are when nothing is filtered. */
  readonly allRows: number;
}

/** Before it is known by what it was narrowed. */
export type Untitled = Omit<Sheet, 'title'>;

/** What a place shows. */
export const sheetOf = (book: Book, place: Place): Sheet => {
  const matches = matcher(place.find, place.grade);
  const title = titleOfPlace(place);
  switch (place.view) {
    case 'counts':
      return { title, ...countsSheet(book, place.round, matches) };
    case 'engage':
      return { title, ...engageSheet(book, matches) };
    default:
      return { title, ...grid(book, place) };
  }
};

type GridPlace = Extract<Place, { view: 'round' | 'force' | 'area' | 'compare' }>;

/** A slice of forces × areas × rounds, without the rows and columns in which nothing answers the search. */
const grid = (book: Book, place: GridPlace): Untitled => {
  const matches = matcher(place.find, place.grade);
  const { corner, columns, rows, cellAt } = sliceOf(place);
  const all = rows.map((row) => ({
    head: row.head,
    entries: columns.map((column) => {
      const { force, round, area } = cellAt(row, column);
      const cell = book.cell(force, round, area);
      return { cell, isMatch: matches({ force, area, grade: gradeOf(cell) }) };
    }),
  }));
  const isNarrowed = place.find.trim() !== '' || place.grade !== null;
  const kept = isNarrowed ? all.filter(({ entries }) => entries.some(({ isMatch }) => isMatch)) : all;
  const keptColumns = columns.map((_, at) => !isNarrowed || kept.some(({ entries }) => entries[at]?.isMatch));
  return {
    corner,
    isOfForces: rows.every(({ force }) => force !== undefined),
    columns: columns.flatMap(({ head }, at) => (keptColumns[at] ? [head] : [])),
    rows: kept.map(({ head, entries }) => ({ head, entries: entries.filter((_, at) => keptColumns[at]) })),
    allRows: rows.length,
  };
};

/** One side of a slice: it settles what its heading names. */
interface Side {
  readonly head: Head;
  readonly force?: ForceId;
  readonly round?: RoundId;
  readonly area?: AreaId;
}

const sliceOf = (place: GridPlace) => {
  const { corner, columns, rows, fixed } = sidesOf(place);
  return {
    corner,
    columns,
    rows,
    cellAt: (row: Side, column: Side) => ({ ...fixed, ...row, ...column }) as Required<Omit<Side, 'head'>>,
  };
};

const sidesOf = (place: GridPlace): { corner: string; columns: Side[]; rows: Side[]; fixed: Omit<Side, 'head'> } => {
  switch (place.view) {
    case 'round':
      return {
        corner: WORDS.force,
        rows: forcesByName().map(({ id }) => forceSide(id)),
        columns: gradedAreas(place.round).map(({ area }) => areaSide(place.round, area)),
        fixed: { round: place.round },
      };
    case 'force':
      return {
        corner: WORDS.area,
        rows: AREAS_IN_ORDER.map((area) => areaSide(newestRoundOf(area), area, false)),
        columns: GRADED_ROUNDS.map((round) => roundSide(round, { view: 'round', round })),
        fixed: { force: place.force },
      };
    case 'area':
      return {
        corner: WORDS.force,
        rows: forcesByName().map(({ id }) => forceSide(id)),
        columns: GRADED_ROUNDS.filter((round) => gradedArea(round, place.area)).map((round) =>
          roundSide(round, { view: 'area', area: place.area, round }),
        ),
        fixed: { area: place.area },
      };
    case 'compare':
      return {
        corner: WORDS.area,
        rows: gradedAreas(place.round).map(({ area }) => areaSide(place.round, area)),
        columns: place.forces.map((force) => forceSide(force)),
        fixed: { round: place.round },
      };
  }
};

/** Each pillar with its questions, then the areas that came when pillars had gone. */
const AREAS_IN_ORDER: readonly AreaId[] = [...PILLARS, null].flatMap((pillar) => {
  const within = AREA_IDS.filter((area) => pillarOf(area) === pillar);
  return [...within.filter(isPillar), ...within.filter((area) => !isPillar(area))];
});

function pillarOf(area: AreaId): Pillar | null {
  return AREAS.find((each) => each.area === area && each.pillar)?.pillar ?? null;
}

const forceSide = (force: ForceId): Side => ({
  force,
  head: {
    key: force,
    label: shortName(force),
    note: nameOf(force),
    leads: { view: 'force', force },
    isChief: false,
  },
});

const areaSide = (round: RoundId, area: AreaId, withWording = true): Side => ({
  area,
  head: {
    key: area,
    label: capital(areaInWords(area)),
    note: withWording ? (gradedArea(round, area)?.wording ?? null) : null,
    leads: { view: 'area', area, round },
    isChief: isPillar(area),
  },
});

const roundSide = (round: RoundId, leads: View): Side => ({
  round,
  head: {
    key: round,
    label: roundInWords(round),
    note: spanInWords(roundOf(round)),
    showsNote: true,
    leads,
    isChief: false,
  },
});

/** 'HMICFRS, 4 October 2023 to 24 July 2025'. */
export const spanInWords = ({ inspectorate, firstPublished: first, lastPublished: last }: Round): string =>
  [
    inspectorate,
    first && (first === last ? dateInWords(first) : WORDS.span(dateInWords(first), dateInWords(last ?? first))),
  ]
    .filter(Boolean)
    .join(', ');

/** The cells on show: what is counted, drawn and saved. */
export const cellsIn = ({ rows }: Pick<Sheet, 'rows'>): readonly Cell[] =>
  rows.flatMap(({ entries }) => entries.flatMap((entry) => ('cell' in entry && entry.isMatch ? [entry.cell] : [])));

/** Whether a field stays empty because its cell does not answer the search. */
export const hasEmptyFields = ({ rows }: Sheet): boolean =>
  rows.some(({ entries }) => entries.some((entry) => 'cell' in entry && !entry.isMatch));

/** One column of a table alone, with the rows that have something to show in it: what a map shows of its round. */
export const columnOf = (sheet: Sheet, key: string): Sheet => {
  const at = sheet.columns.findIndex((column) => column.key === key);
  const rows = sheet.rows.map(({ head, entries }) => ({ head, entries: entries.slice(at, at + 1) }));
  return at < 0
    ? { ...sheet, columns: [], rows: [] }
    : {
        ...sheet,
        columns: sheet.columns.slice(at, at + 1),
        rows: rows.filter((row) => cellsIn({ rows: [row] }).length > 0),
      };
};
