import { ROUNDS } from './tables.generated.ts';

/** An inspection cycle, named as the inspectorate names it: '2015', '2018-19', '2023-25'. */
export type RoundId = (typeof ROUNDS)[number]['round'];
export type Round = (typeof ROUNDS)[number];

/** Every round, oldest first. */
export const ROUND_IDS: readonly RoundId[] = ROUNDS.map(({ round }) => round);

/** The round before, or null for the first. */
export const roundBefore = (round: RoundId): RoundId | null => ROUND_IDS[ROUND_IDS.indexOf(round) - 1] ?? null;

/** The round after, or null for the last. */
export const roundAfter = (round: RoundId): RoundId | null => ROUND_IDS[ROUND_IDS.indexOf(round) + 1] ?? null;

/** Negative when `a` is the earlier round. */
export const compareRounds = (a: RoundId, b: RoundId): number => ROUND_IDS.indexOf(a) - ROUND_IDS.indexOf(b);

export const roundOf = (id: RoundId): Round => {
  const round = ROUNDS.find((each) => each.round === id);
  if (!round) throw new Error(`No such round: ${id}`);
  return round;
};
