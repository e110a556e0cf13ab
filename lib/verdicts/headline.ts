import type { Claim } from '../claims/claim.ts';
import { gradedAreas } from '../peel/areas.ts';
import type { RoundId } from '../peel/rounds.ts';
import { addDays, type Span, timing } from './dates.ts';
import type { Decision, Question } from './decision.ts';
import type { Ledger } from './ledger.ts';
import { soundTotal } from './totals.ts';
import type { OfficialGrade } from './verdict.ts';

/** A report is news for about two weeks. */
const FRESH_DAYS = 14;

/**
 * A claim with no area is about the overall or headline grade. It is compared with a pillar's grade where one pillar's
 * report has just come out, else with every area of the round: true of all, of some, or of none of them. 'None' accuses a
 * headline only: in running text a grade with no area is too often about something else.
 */
export const compareHeadline = (question: Question): Decision => {
  const decisions = question.settlement.rounds.map((round) => compareInRound(question, round));
  const [likeliest] = decisions;
  const kindFirst = (kind: Decision['kind']) => decisions.find((decision) => decision.kind === kind);
  const best = kindFirst('matches') ?? kindFirst('partly') ?? likeliest;
  if (!best) throw new Error('A settlement has at least one round');
  if (best.kind === 'differs' && !question.settlement.firm)
    return { ...best, kind: 'cannot-compare', rule: 'round-uncertain', round: null };
  return best;
};

const compareInRound = ({ ledger, claim, article, on }: Question, round: RoundId): Decision => {
  const { force, grade } = claim;
  const out = gradedAreas(round).filter(({ area }) => {
    const report = ledger.publication(force, round, area);
    return !article || (report !== null && timing(report, article) !== 'not-yet');
  });
  const pillars = out.filter(({ level }) => level === 'pillar');
  const headline = pillars.length > 0 ? pillars : out;
  const known = gradesOf(
    ledger,
    claim,
    round,
    out.map(({ area }) => area),
    on,
  );
  const main = known.filter(({ area }) => headline.some((each) => each.area === area));
  const having = known.filter((each) => each.grade === grade);
  const decision = (
    kind: Decision['kind'],
    rule: Decision['rule'],
    official: OfficialGrade | null,
    related = main,
  ): Decision => ({
    kind,
    rule,
    round,
    official,
    related: related.filter((each) => each !== official),
  });

  const fresh = article ? main.filter((each) => isFresh(ledger, each, article)) : [];
  const [news] = fresh;
  if (pillars.length > 0 && fresh.length === 1 && news?.grade === grade)
    return decision('matches', 'same-headline-grade', news);

  const total = soundTotal(ledger, round, force);
  const stated = total?.counts[grade] ?? null;
  const everyOne = main.length === headline.length || (stated !== null && stated === total?.graded);
  if (main.length > 0 && everyOne && main.every((each) => each.grade === grade))
    return decision('matches', 'same-headline-grade', main[0] ?? null);
  if (having.length > 0)
    return decision('partly', 'some-areas-have-it', having[0] ?? null, [
      ...having,
      ...main.filter((each) => each.grade !== grade),
    ]);
  if (stated !== null && stated > 0) return decision('partly', 'some-areas-have-it', null);
  const complete = known.length === out.length || (stated === 0 && pillars.length === 0);
  if (complete && known.length > 0 && known.every(({ kind }) => kind !== 'derived'))
    return decision(claim.field === 'title' ? 'differs' : 'cannot-compare', 'no-area-has-it', null);
  return decision('no-record', 'rows-missing', null);
};

const gradesOf = (
  ledger: Ledger,
  { force }: Claim,
  round: RoundId,
  areas: readonly OfficialGrade['area'][],
  on: string | null,
): readonly OfficialGrade[] =>
  areas.flatMap((area) => {
    const standing = ledger.standing(force, round, area, on);
    return standing.kind === 'graded' && (standing.firm || !standing.grade.carriedFrom) ? [standing.grade] : [];
  });

const isFresh = (ledger: Ledger, { force, round, area }: OfficialGrade, article: Span): boolean => {
  const report = ledger.publication(force, round, area);
  return report !== null && timing(report, article) !== 'not-yet' && article.first <= addDays(report.last, FRESH_DAYS);
};
