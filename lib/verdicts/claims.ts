import type { Claim } from '../claims/claim.ts';
import { gradedArea } from '../peel/areas.ts';
import { forceOf } from '../peel/forces.ts';
import { compareRounds, type RoundId } from '../peel/rounds.ts';
import { type AreaClaim, compareArea } from './area.ts';
import type { Context } from './context.ts';
import type { Decision, Question } from './decision.ts';
import { softened } from './descriptions.ts';
import { compareHeadline } from './headline.ts';
import type { Ledger } from './ledger.ts';
import { moveNote } from './moves.ts';
import {
  newestRound,
  type RoundReason,
  type Setting,
  type Settlement,
  settleOnEarlier,
  settleRound,
} from './rounds.ts';
import { say } from './say.ts';
import type { OfficialGrade, Verdict } from './verdict.ts';
import { verdictLabel } from './words.ts';

/** The verdict on one claim, with its reasons in words. */
export const verdictOnClaim = (ledger: Ledger, claim: Claim, setting: Setting, context: Context): Verdict => {
  const { decision: decided, reason } = decide(ledger, claim, setting, context);
  const decision = claim.stated ? decided : softened(decided, claim.grade);
  const { kind, rule, round, official, related } = decision;
  const current = official && newerThan(official, ledger);
  const verdict = {
    kind,
    superseded: kind === 'matches' && isOvertaken(ledger, claim, official, current, setting),
    soft: !claim.stated,
    round,
    reason: rule,
    sentence: [say.claimSentence(claim, decision), moveNote(ledger, claim, official, context.direction)]
      .filter(Boolean)
      .join(' '),
    roundReason: say.roundReasonInWords(reason, claim.force, setting.published, official),
    official,
    related,
    current,
    ...(decision.counted ? { counted: decision.counted } : {}),
  };
  return { ...verdict, label: verdictLabel(verdict) };
};

interface Decided {
  readonly decision: Decision;
  readonly reason: RoundReason;
}

/** Which round, then which grade. Where the grade is another, the words may be about another inspection that gave it. */
const decide = (ledger: Ledger, claim: Claim, setting: Setting, context: Context): Decided => {
  if (forceOf(claim.force).kind === 'other')
    return { decision: { ...NOTHING, kind: 'not-graded', rule: 'force-outside-peel' }, reason: { code: 'no-rounds' } };
  const decideIn = (settlement: Settlement): Decided => decideOn(settlement, ledger, claim, setting, context);
  const first = decideIn(settleRound(ledger, claim, whenSettled(ledger, claim, setting, context), setting));
  if (agrees(first) || claim.area === null) return first;
  const whens = context.otherWhens().map((when) => settleRound(ledger, claim, when, setting));
  const { rule, round } = first.decision;
  const earlier =
    rule === 'area-not-in-round' && round !== null && !context.news() ? settleOnEarlier(ledger, claim, round) : null;
  return [...whens, ...(earlier ? [earlier] : [])].map(decideIn).find(agrees) ?? first;
};

const agrees = ({ decision }: Decided): boolean => decision.kind === 'matches';

const NOTHING = { round: null, official: null, related: [] };

const decideOn = (
  settlement: Settlement,
  ledger: Ledger,
  claim: Claim,
  setting: Setting,
  context: Context,
): Decided => {
  if (!settlement.settled) {
    const { reason, rounds } = settlement;
    const kind = reason.code === 'before-the-record' ? 'no-record' : 'cannot-compare';
    const related = rounds.flatMap((round) => gradesIn(ledger, claim, round));
    return { decision: { ...NOTHING, kind, rule: reason.code, related }, reason };
  }
  const question = { ledger, claim, settlement, article: setting.published, context };
  return {
    decision: namesAnArea(question) ? compareArea(question) : compareHeadline(question),
    reason: settlement.reason,
  };
};

/** A claim marked as previous looks one round back, unless its words name a year or a round. */
const whenOf = ({ when, previous }: Claim): Claim['when'] =>
  previous && when.kind === 'current' ? { kind: 'previous' } : when;

/** The newest round graded no such area, and the words speak of the past: then the last round that graded it is meant. */
const whenSettled = (ledger: Ledger, claim: Claim, setting: Setting, context: Context): Claim['when'] => {
  const when = whenOf(claim);
  if (when.kind !== 'current' || !context.past || claim.area === null) return when;
  const newest = newestRound(ledger, claim, setting);
  return newest && !gradedArea(newest, claim.area) ? { kind: 'previous' } : when;
};

const namesAnArea = (question: Question): question is Question<AreaClaim> => question.claim.area !== null;

/** What the record has for the claim's force and area in a round; where no area is named, its headline grades. */
const gradesIn = (ledger: Ledger, { force, area }: Claim, round: RoundId): readonly OfficialGrade[] => {
  if (area !== null) {
    const standing = ledger.standing(force, round, area);
    return standing.kind === 'graded' && (standing.firm || standing.grade.carriedFrom === null) ? [standing.grade] : [];
  }
  const findings = ledger.findings(force, round);
  const pillars = findings.filter((each) => gradedArea(round, each.area)?.level === 'pillar');
  return pillars.length > 0 ? pillars : findings;
};

/** The newest grade for the same force and area, if it is of a later round or was corrected since. */
const newerThan = (official: OfficialGrade, ledger: Ledger): OfficialGrade | null => {
  const newest = ledger.newest(official.force, official.area);
  if (!newest) return null;
  const isLater = compareRounds(newest.round, official.round) > 0;
  const wasCorrected = newest.round === official.round && newest.grade !== official.grade;
  return isLater || wasCorrected ? newest : null;
};

/** Right as the grade of its day, but another grade stands now. What was told as history stays right. */
const isOvertaken = (
  ledger: Ledger,
  claim: Claim,
  official: OfficialGrade | null,
  current: OfficialGrade | null,
  setting: Setting,
): boolean => {
  if (!official || !current || current.grade === official.grade || whenOf(claim).kind === 'previous') return false;
  return (
    setting.published === null ||
    newestRound(ledger, { force: claim.force, area: official.area }, setting) === official.round
  );
};
