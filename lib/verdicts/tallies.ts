import type { Tally } from '../claims/claim.ts';
import type { RoundId } from '../peel/rounds.ts';
import type { Ledger } from './ledger.ts';
import { newestRound, type Setting, type Settlement, settleRound } from './rounds.ts';
import { say } from './say.ts';
import { type AreaTally, compareAreas } from './tally-areas.ts';
import type { TallyDecision } from './tally-decision.ts';
import { compareForces } from './tally-forces.ts';
import type { Verdict } from './verdict.ts';
import { verdictLabel } from './words.ts';

/**
 * The verdict on a count of areas, or of forces. It differs only where the words may accuse: a count of forces where
 * they speak of the whole country, for 'four forces' may be four of those in the region; no 'more than four', no
 * 'another four'.
 */
export const verdictOnTally = (ledger: Ledger, tally: Tally, setting: Setting, accuses: boolean): Verdict => {
  const settlement = settleRound(ledger, tally, tally.when, setting);
  const compared = settlement.settled ? compare(ledger, tally, setting, settlement) : unsettled(settlement);
  const decision = accuses ? compared : unaccused(compared);
  const { kind, rule, round, counted, related } = decision;
  const verdict = {
    kind,
    superseded: false,
    soft: false,
    round,
    reason: rule,
    sentence: say.tallySentence(tally, decision),
    roundReason: say.roundReasonInWords(settlement.reason, tally.force, setting.published, related[0] ?? null),
    official: null,
    related,
    current: null,
    ...(counted ? { counted } : {}),
  };
  return { ...verdict, label: verdictLabel(verdict) };
};

/** Any round that may be meant can prove a count right, only the one that is meant beyond doubt can prove it wrong. */
const compare = (
  ledger: Ledger,
  tally: Tally,
  setting: Setting,
  { rounds, firm, near, reason }: Settlement & { readonly settled: true },
): TallyDecision => {
  const inRound = (round: RoundId): TallyDecision =>
    isOfOneForce(tally)
      ? compareAreas(ledger, tally, round, setting.published)
      : compareForces(ledger, tally, round, setting.published);
  const [first, ...others] = rounds.map(inRound);
  if (!first) throw new Error('A settlement has at least one round');
  const match = [first, ...others].find(({ kind }) => kind === 'matches');
  if (match) return match;
  if (first.kind !== 'differs') return first;
  if (!firm) return { ...first, kind: 'cannot-compare', rule: 'round-uncertain', round: null };
  // Small numbers agree by chance: only the round before is asked, not every earlier one.
  const [before] = near.slice(0, 1).map(inRound);
  const newest = reason.code === 'one-before' ? newestRound(ledger, tally, setting) : null;
  const isOfNow = newest !== null && inRound(newest).kind === 'matches';
  if (before?.kind !== 'matches' && !isOfNow) return first;
  return reason.code === 'one-before'
    ? { ...first, kind: 'partly', rule: 'right-in-another-round' }
    : { ...first, kind: 'outdated', rule: 'earlier-grade' };
};

const isOfOneForce = (tally: Tally): tally is AreaTally => tally.force !== null;

const unaccused = (decision: TallyDecision): TallyDecision =>
  decision.kind === 'differs' || decision.kind === 'outdated'
    ? { ...decision, kind: 'cannot-compare', rule: 'scope-unknown' }
    : decision;

const unsettled = ({ reason }: Settlement & { readonly settled: false }): TallyDecision => ({
  kind: reason.code === 'before-the-record' ? 'no-record' : 'cannot-compare',
  rule: reason.code,
  round: null,
  counted: null,
  related: [],
});
