import type { EngageEvent, PartialDate, SourceKind } from '../findings/finding.ts';
import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import type { Grade } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';

export const VERDICT_KINDS = [
  /** The record has just that grade. */
  'matches',
  /** Force, round and area are settled, and the record has another grade. */
  'differs',
  /** True of some of what it says: 'inadequate' when one area of eight is; right grade, other area. */
  'partly',
  /** An earlier round's grade told as today's: newer findings had been published when the article was. */
  'outdated',
  /** That round did not grade that. */
  'not-graded',
  /** The dataset has no row. */
  'no-record',
  /** Force, round or area could not be settled. */
  'cannot-compare',
] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** A finding as it is shown: never without its round, date, wording and sources. */
export interface OfficialGrade {
  readonly force: ForceId;
  readonly round: RoundId;
  readonly area: AreaId;
  readonly grade: Grade;
  /** The inspectorate's own wording of the question or heading. */
  readonly wording: string;
  readonly published: PartialDate | null;
  /** Who states it. */
  readonly kind: SourceKind;
  /** The page the row was read from. */
  readonly source: string;
  /** The official report's address, or null where the round has none yet. */
  readonly report: string | null;
  /** The round a carried-over grade came from, or null for one of this round's own. */
  readonly carriedFrom: RoundId | null;
  /** Set where the inspectorate changed the grade later. */
  readonly corrected: { readonly on: PartialDate; readonly from: Grade } | null;
}

/** An official count, for a tally: of a force's areas, or of forces. */
export interface OfficialCount {
  readonly grade: Grade;
  readonly count: number;
  readonly round: RoundId;
  /** Null: all forces. */
  readonly force: ForceId | null;
  /** The area that forces, or the pillar that questions, are counted in; null: all areas. */
  readonly area: AreaId | null;
  readonly published: PartialDate | null;
  /** Who states it; 'derived' where the record's own rows were counted. */
  readonly kind: SourceKind;
  /** The page that states it, or null where rows were counted. */
  readonly source: string | null;
  readonly report: string | null;
}

/** How a claim or tally compares with the findings, and how that was found out. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** The kind in a few words, for a heading: 'Matches the official grade', 'Was right until May 2024'. */
  readonly label: string;
  /** On 'matches' only: right when written, but newer findings, or an official correction, exist now. */
  readonly superseded: boolean;
  /** A description compared softly ('consistent with', 'at odds with'): never counts as an error. */
  readonly soft: boolean;
  /** The round it was compared in, or null where none could be settled. */
  readonly round: RoundId | null;
  /** Machine-readable: which rule decided ('same-grade', 'date-unknown', 'derived-row', …). */
  readonly reason: string;
  /** The same in plain English, with what the record says. */
  readonly sentence: string;
  /** The language of its words, where that is not English: a note keeps them as they were. */
  readonly language?: 'cy';
  /** Why that round was chosen, in plain English. */
  readonly roundReason: string;
  /** The finding it was compared with. */
  readonly official: OfficialGrade | null;
  /** Others that bear on it: every area where none was named, the candidates where the round is unknown. */
  readonly related: readonly OfficialGrade[];
  /** The newest finding for the same force and area, where it is newer than `official`. */
  readonly current: OfficialGrade | null;
  /** The count it was compared with: on a tally's verdict, and where a total leaves no room for the grade claimed. */
  readonly counted?: OfficialCount;
  /** On a verdict about the inspectorate's closest monitoring: when the force was moved into it and out of it. */
  readonly monitored?: readonly EngageEvent[];
}
