import type { PartialDate, SourceKind } from '../findings/finding.ts';
import { type AreaId, areaInWords, gradedAreas } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import { roundOf } from '../peel/rounds.ts';
import { spanOf } from '../verdicts/dates.ts';
import { type Book, type Cell, GRADED_ROUNDS, gradeOf } from './cell.ts';
import { capital } from './words.ts';

/** What is asked about one statement of an article. Plain data: it travels in messages. */
export interface Asked {
  readonly force: ForceId;
  /** The area whose grades over the years are wanted, or null for none. */
  readonly area: AreaId | null;
  /** The round whose areas are wanted, or null for none. */
  readonly round: RoundId | null;
  /** Areas of that round that the article gives this force a grade in. */
  readonly mentioned: readonly AreaId[];
  /** The article's day (ISO), or null where it is not known. */
  readonly published: string | null;
}

/** What stands around a grade in the record: the same area in every round, and every area of its round. */
export interface Around {
  readonly timeline: Timeline | null;
  readonly strip: Strip | null;
}

/** A cell of an area that its round graded. */
type Graded = Exclude<Cell, { readonly state: 'not-asked' }>;

/** A cell as the card tells it: no table of names is needed to show it. */
export interface Told {
  readonly grade: Grade | null;
  readonly state: Graded['state'];
  /** Who states the grade, or null where there is none. */
  readonly kind: SourceKind | null;
}

export interface Step extends Told {
  readonly round: RoundId;
  readonly published: PartialDate | null;
}

/** One force in one area, over all rounds that graded it, oldest first. */
export interface Timeline {
  readonly area: string;
  readonly steps: readonly Step[];
  /** How many of the steps the article's day comes after, or null where that day is not known. */
  readonly articleAfter: number | null;
  /** The step that holds the newest grade on record, or -1. */
  readonly newest: number;
}

export interface StripCell extends Told {
  readonly area: AreaId;
  readonly name: string;
  readonly isMentioned: boolean;
}

/** One force in one round: all that was graded, in the inspectorate's order. */
export interface Strip {
  readonly round: RoundId;
  readonly cells: readonly StripCell[];
  /** How many areas have a grade on record, and how many of those the article does not mention. */
  readonly graded: number;
  readonly leftOut: number;
}

export const aroundOf = (book: Book, asked: Asked): Around => ({
  timeline: timelineOf(book, asked),
  strip: stripOf(book, asked),
});

/** Null where nothing of that area is on record: a row of 'not collected' tells nobody anything. */
export const timelineOf = (book: Book, { force, area, published }: Asked): Timeline | null => {
  if (area === null) return null;
  const cells = GRADED_ROUNDS.map((round) => book.cell(force, round, area)).filter(isOfRound);
  const newest = cells.findLastIndex((cell) => gradeOf(cell) !== null);
  if (newest < 0) return null;
  return {
    area: capital(areaInWords(area)),
    steps: cells.map((cell) => ({ ...toldOf(cell), round: cell.round, published: dateOf(cell) })),
    articleAfter: published === null ? null : cells.filter((cell) => dayOf(book, cell) <= published).length,
    newest,
  };
};

/** Null where nothing of that round is on record. */
export const stripOf = (book: Book, { force, round, mentioned }: Asked): Strip | null => {
  if (round === null) return null;
  const asked = gradedAreas(round).map(({ area }) => book.cell(force, round, area));
  const cells = asked.filter(isOfRound).map((cell) => ({
    ...toldOf(cell),
    area: cell.area,
    name: capital(areaInWords(cell.area)),
    isMentioned: mentioned.includes(cell.area),
  }));
  const graded = cells.filter(({ grade }) => grade !== null);
  const leftOut = graded.filter(({ isMentioned }) => !isMentioned).length;
  return graded.length === 0 ? null : { round, cells, graded: graded.length, leftOut };
};

const isOfRound = (cell: Cell): cell is Graded => cell.state !== 'not-asked';

const toldOf = (cell: Graded): Told => ({ grade: gradeOf(cell), state: cell.state, kind: kindOf(cell) });

/** A grade is carried over where the inspectorate's own report says so. */
const kindOf = (cell: Cell): SourceKind | null => {
  if (cell.state === 'graded') return cell.finding.sourceKind;
  return cell.state === 'carried' ? 'official' : null;
};

const dateOf = (cell: Cell): PartialDate | null => (cell.state === 'graded' ? cell.finding.published : null);

/** The first day that it may have been known on: its own, else that of anything else in the report, else of the round. */
const dayOf = (book: Book, cell: Cell): string => {
  const { force, round } = cell;
  const own = dateOf(cell);
  const others = gradedAreas(round).flatMap(({ area }) => dateOf(book.cell(force, round, area)) ?? []);
  const date = own ?? others.toSorted()[0] ?? roundOf(round).firstPublished;
  return (date && spanOf(date)?.first) ?? '9999';
};
