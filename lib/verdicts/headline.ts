import type { Claim } from '../claims/claim.ts';
import { type GradedArea, gradedAreas } from '../peel/areas.ts';
import type { RoundId } from '../peel/rounds.ts';
import { addDays, FRESH_DAYS, type Span } from './dates.ts';
import type { Decision, Question } from './decision.ts';
import type { Ledger } from './ledger.ts';
import { soundTotal } from './totals.ts';
import type { OfficialGrade } from './verdict.ts';

/**
 * A claim with no area is about the overall or headline grade. It is compared with a pillar's grade where one pillar's
 * report has just come out, else with every area of the round: true of all, of some, or of none of them. 'None' accuses a
 * headline only: in running text a grade with no area is too often about something else.
 */
export const compareHeadline = (question: Question): Decision => {
  const decisions = question.settlement.rounds.map((round) => compareInRound(question, round));
  const first = (kind: Decision['kind']) => decisions.find((decision) => decision.kind === kind);
  const best = first('matches') ?? first('partly') ?? decisions[0];
  if (!best) throw new Error('A settlement has at least one round');
  return best.kind === 'differs' && !question.settlement.firm
    ? { ...best, kind: 'cannot-compare', rule: 'round-uncertain', round: null }
    : best;
};

const compareInRound = ({ ledger, claim, article }: Question, round: RoundId): Decision => {
  const { force, grade, field } = claim;
  const areas = gradedAreas(round).filter(({ area }) => ledger.wasOut(force, round, area, article));
  const pillars = areas.filter(({ level }) => level === 'pillar');
  const headline = pillars.length > 0 ? pillars : areas;
  const known = gradesOnRecord(ledger, claim, areas);
  const main = known.filter(({ area }) => headline.some((each) => each.area === area));
  const total = pillars.length > 0 ? null : soundTotal(ledger, round, force, null);
  const stated = total?.counts[grade] ?? null;
  const decision = decisionsIn(round, main);

  const news = pillars.length > 0 && article ? theNews(ledger, main, article) : null;
  if (news?.grade === grade) return decision('matches', 'same-headline-grade', news);

  const isWhole = main.length === headline.length || (stated !== null && stated === total?.graded);
  if (main[0] && isWhole && main.every((each) => each.grade === grade))
    return decision('matches', 'same-headline-grade', main[0]);

  const having = known.filter((each) => each.grade === grade);
  if (having[0])
    return {
      ...decision('partly', 'some-areas-have-it', having[0]),
      related: without(having[0], [...having, ...main]),
    };
  if (stated) return decision('partly', 'some-areas-have-it', null);

  const isRuledOut = known.length === areas.length || stated === 0;
  const isFirm = known.length > 0 && known.every(({ kind }) => kind !== 'derived');
  if (isRuledOut && isFirm) return decision(field === 'title' ? 'differs' : 'cannot-compare', 'no-area-has-it', null);
  return decision('no-record', 'rows-missing', null);
};

const decisionsIn =
  (round: RoundId, main: readonly OfficialGrade[]) =>
  (kind: Decision['kind'], rule: Decision['rule'], official: OfficialGrade | null): Decision => ({
    kind,
    rule,
    round,
    official,
    related: without(official, main),
  });

const without = (one: OfficialGrade | null, all: readonly OfficialGrade[]): readonly OfficialGrade[] => [
  ...new Set(all.filter((each) => each !== one)),
];

/** Grades given in that round, or said to be carried over into it: none that are only assumed to have been kept. */
const gradesOnRecord = (ledger: Ledger, { force }: Claim, areas: readonly GradedArea[]): readonly OfficialGrade[] =>
  areas.flatMap(({ round, area }) => {
    const standing = ledger.standing(force, round, area);
    return standing.kind === 'graded' && (standing.firm || !standing.grade.carriedFrom) ? [standing.grade] : [];
  });

/** The grade of the one pillar whose report had just come out, or null. */
const theNews = (ledger: Ledger, pillars: readonly OfficialGrade[], article: Span): OfficialGrade | null => {
  const fresh = pillars.filter(({ force, round, area }) => {
    const report = ledger.publication(force, round, area);
    return report && article.first <= addDays(report.last, FRESH_DAYS);
  });
  return (fresh.length === 1 && fresh[0]) || null;
};
