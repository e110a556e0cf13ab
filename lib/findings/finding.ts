import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';

/** A date as far as it is known: '2015', '2015-12' or '2015-12-15'. */
export type PartialDate = string;

/** Who states a row. 'derived': worked out from a stated total; never the ground of a 'differs'. */
export const SOURCE_KINDS = ['official', 'pcc', 'force', 'news', 'other', 'derived'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** An official grade: one row of `findings.csv`. */
export interface Finding {
  readonly force: ForceId;
  readonly round: RoundId;
  readonly area: AreaId;
  readonly grade: Grade;
  /** When the report was published, or null where no day was seen. */
  readonly published: PartialDate | null;
  /** The inspectorate changed the grade on that day; before it, `from` was the official one. */
  readonly corrected: { readonly on: PartialDate; readonly from: Grade } | null;
  readonly sourceKind: SourceKind;
  readonly sourceUrl: string;
  readonly otherSourceUrl: string | null;
  /** How many different pages state it. */
  readonly sources: number;
  readonly note: string;
}

/** A grade that a round's report says it carried over from an earlier round: one row of `carried.csv`. */
export interface Carried {
  readonly force: ForceId;
  readonly round: RoundId;
  readonly area: AreaId;
  readonly grade: Grade;
  /** The round it came from as the report names it ('2017/18' occurs), or null where not said. */
  readonly from: string | null;
  readonly sourceUrl: string;
}

/** Counts that a page states: nationally for one area (`force` null), or for one force over its areas (`area` null). */
export interface Total {
  readonly round: RoundId;
  readonly force: ForceId | null;
  readonly area: AreaId | null;
  /** null where the page does not state that count. */
  readonly counts: Readonly<Record<Grade, number | null>>;
  readonly graded: number | null;
  readonly published: PartialDate | null;
  readonly sourceKind: SourceKind;
  readonly sourceUrl: string;
  readonly note: string;
}

/** A force entering or leaving the inspectorate's enhanced monitoring, 'Engage' ('special measures' in the news). */
export interface EngageEvent {
  readonly force: ForceId;
  readonly event: 'entered' | 'left';
  readonly date: PartialDate;
  readonly sourceKind: SourceKind;
  readonly sourceUrl: string;
  readonly note: string;
}

/** The official record, whole or cut down to some forces (national totals always included). */
export interface OfficialRecord {
  /** Content hash of the dataset's files, so that every verdict can name the data it was reached with. */
  readonly version: string;
  readonly findings: readonly Finding[];
  readonly carried: readonly Carried[];
  readonly totals: readonly Total[];
  readonly engage: readonly EngageEvent[];
}

/** How the record is asked: all rows of these forces. In the extension IndexedDB answers, on the command line the files. */
export type LookUp = (forces: readonly ForceId[]) => Promise<OfficialRecord>;
