import type { Claim } from '../claims/claim.ts';
import type { AreaId } from '../peel/areas.ts';
import type { ForceId } from '../peel/forces.ts';
import { ROUND_IDS, type RoundId } from '../peel/rounds.ts';
import { isToldAsNew } from './context.ts';
import type { Span } from './dates.ts';
import type { Ledger } from './ledger.ts';

/** The round that an article's own claims show it to report: of a force, or where those of that force do not tell, of all. */
export type Told = (force: ForceId) => RoundId | null;

export const NOTHING_TOLD: Told = () => null;

/** Fewer grades than this agree with one round by chance: of one force, and of all together. */
const FEWEST_OF_FORCE = 2;
const FEWEST_OF_ALL = 4;

/**
 * Reads from an article's claims which round it reports: the one that enough of them agree with and no other round does,
 * and that at least twice as many agree with as with any other.
 */
export const roundsTold = (ledger: Ledger, claims: readonly Claim[], article: Span | null): Told => {
  const telling = Map.groupBy(
    claims
      .filter((claim) => claim.construction !== 'move' || isMovedFromRecord(ledger, claim, claims, article))
      .flatMap((claim) => onlyRound(ledger, claim, article)),
    ({ force }) => force,
  );
  const ofAll = mostTold([...telling.values()].flat(), FEWEST_OF_ALL);
  return (force) => mostTold(telling.get(force) ?? [], FEWEST_OF_FORCE) ?? ofAll;
};

/** So many claims about one area, and so great a share of them, agree with the record only where the area was read well. */
const FEWEST_OF_AREA = 4;
const LEAST_SHARE = 0.75;
/** Where the article grades nothing else, half of them are enough: there is no other area to take it for. */
const LEAST_SHARE_OF_ONLY = 0.5;

/** The areas that an article's claims are rightly read to be about, as far as they agree with the newest grades. */
export const areasTold = (
  ledger: Ledger,
  claims: readonly Claim[],
  article: Span | null,
): ReadonlySet<AreaId | null> => {
  const told = new Set<AreaId | null>();
  const isOnly = new Set(claims.map(({ area }) => area)).size === 1;
  const leastShare = isOnly ? LEAST_SHARE_OF_ONLY : LEAST_SHARE;
  for (const [area, said] of Map.groupBy(claims.filter(isToldAsNew), (claim) => claim.area)) {
    const agreeing = new Set(
      said.filter((claim) => agreesWithNewest(ledger, claim, article)).map(({ force }) => force),
    );
    const all = new Set(said.map(({ force }) => force));
    if (area !== null && agreeing.size >= FEWEST_OF_AREA && agreeing.size >= leastShare * all.size) told.add(area);
  }
  return told;
};

const agreesWithNewest = (ledger: Ledger, claim: Claim, article: Span | null): boolean => {
  const { force, area } = claim;
  if (area === null) return false;
  const newest = ROUND_IDS.findLast(
    (round) => ledger.standing(force, round, area).kind === 'graded' && ledger.wasOut(force, round, area, article),
  );
  return newest !== undefined && agrees(ledger, claim, newest, article);
};

/**
 * A move tells of the newest round where its old end is told too and stands in an earlier one. Alone, 'it rose to good'
 * may be an older story, told within one of today.
 */
const isMovedFromRecord = (ledger: Ledger, to: Claim, claims: readonly Claim[], article: Span | null): boolean =>
  claims.some(
    (from) =>
      from.previous &&
      from.force === to.force &&
      from.area === to.area &&
      ROUND_IDS.some((round) => agrees(ledger, from, round, article)),
  );

interface Telling {
  readonly force: ForceId;
  readonly round: RoundId;
  /** Of what: a grade that is told twice tells once. */
  readonly cell: string;
}

/** The one round whose grade a claim tells, if there is just one. */
const onlyRound = (ledger: Ledger, claim: Claim, article: Span | null): readonly Telling[] => {
  const { force, area } = claim;
  if (area === null || !isToldAsNew(claim)) return [];
  const [round, ...others] = ROUND_IDS.filter((each) => agrees(ledger, claim, each, article));
  return round && others.length === 0 ? [{ force, round, cell: `${force} ${area}` }] : [];
};

const agrees = (ledger: Ledger, { force, area, grade }: Claim, round: RoundId, article: Span | null): boolean => {
  if (area === null) return false;
  const standing = ledger.standing(force, round, area);
  const isSame = standing.kind === 'graded' && standing.grade.carriedFrom === null && standing.grade.grade === grade;
  return isSame && ledger.wasOut(force, round, area, article);
};

const mostTold = (telling: readonly Telling[], fewest: number): RoundId | null => {
  const cellsIn = (round: RoundId): number =>
    new Set(telling.flatMap((each) => (each.round === round ? [each.cell] : []))).size;
  const [most, next] = [...new Set(telling.map(({ round }) => round))]
    .map((round) => ({ round, cells: cellsIn(round) }))
    .sort((a, b) => b.cells - a.cells);
  return most && most.cells >= fewest && most.cells >= 2 * (next?.cells ?? 0) ? most.round : null;
};
