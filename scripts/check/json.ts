import type { Checked, CheckedArticle } from '../../lib/check.ts';
import type { Claim, Monitoring, Tally } from '../../lib/claims/claim.ts';
import { explanationOf } from '../../lib/explain.ts';
import type { OfficialCount, OfficialGrade } from '../../lib/verdicts/verdict.ts';

/** One article as one line of JSON: the shape that other programs rely on. Fields are only ever added. */
export const jsonOf = (id: string, checked: CheckedArticle, explain: boolean): string => {
  const { article, coverage, forces, claims, tallies, monitoring, dataset } = checked;
  return JSON.stringify({
    id,
    url: article.url,
    title: article.title?.value ?? null,
    published: article.published?.value ?? null,
    coverage,
    forces,
    claims: claims.map((claim) => ({ ...claimFields(claim), ...(explain ? { explain: explanationOf(claim) } : {}) })),
    tallies: tallies.map((tally) => ({ ...tallyFields(tally), ...(explain ? { explain: explanationOf(tally) } : {}) })),
    monitoring: monitoring.map((said) => ({
      ...monitoringFields(said),
      ...(explain ? { explain: explanationOf(said) } : {}),
    })),
    dataset,
  });
};

const claimFields = ({ verdict, ...claim }: Checked<Claim>) => ({
  quote: claim.quote,
  start: claim.start,
  end: claim.end,
  field: claim.field,
  force: claim.force,
  grade: claim.grade,
  area: claim.area,
  round: verdict.round,
  stated: claim.stated,
  previous: claim.previous,
  speaker: claim.speaker,
  verdict: verdict.kind,
  superseded: verdict.superseded,
  reason: verdict.sentence,
  rule: verdict.reason,
  official: verdict.official && gradeFields(verdict.official),
  related: verdict.related.map(gradeFields),
});

const tallyFields = ({ verdict, ...tally }: Checked<Tally>) => ({
  quote: tally.quote,
  start: tally.start,
  end: tally.end,
  field: tally.field,
  force: tally.force,
  grade: tally.grade,
  count: tally.count,
  area: tally.area,
  round: verdict.round,
  verdict: verdict.kind,
  reason: verdict.sentence,
  rule: verdict.reason,
  official: verdict.counted ? countFields(verdict.counted) : null,
});

const monitoringFields = ({ verdict, ...said }: Checked<Monitoring>) => ({
  quote: said.quote,
  start: said.start,
  end: said.end,
  field: said.field,
  force: said.force,
  says: said.says,
  on: said.on,
  past: said.past,
  speaker: said.speaker,
  verdict: verdict.kind,
  reason: verdict.sentence,
  rule: verdict.reason,
  official: (verdict.monitored ?? []).map(({ event, date, sourceUrl, sourceKind }) => ({
    event,
    date,
    source: sourceUrl,
    kind: sourceKind,
  })),
});

const gradeFields = ({ grade, round, area, published, source, report, kind }: OfficialGrade) => ({
  grade,
  round,
  area,
  published,
  source,
  report,
  kind,
});

const countFields = ({ grade, count, round, area, published, source, report, kind }: OfficialCount) => ({
  grade,
  count,
  round,
  area,
  published,
  source,
  report,
  kind,
});
