import type { Article } from './article/article.ts';
import type { Claim, Coverage, Monitoring, Reading, Tally } from './claims/claim.ts';
import { readClaims } from './claims/read.ts';
import type { LookUp } from './findings/finding.ts';
import { type Language, spoken } from './language/catalogue.ts';
import { type ForceId, TERRITORIAL } from './peel/forces.ts';
import { judgeOf } from './verdicts/judge.ts';
import type { Verdict } from './verdicts/verdict.ts';

export type Checked<T extends Claim | Tally | Monitoring> = T & { readonly verdict: Verdict };

/** An article with its claims and what the record says of each. Plain data: it travels in messages. */
export interface CheckedArticle {
  readonly article: Article;
  readonly coverage: Coverage;
  readonly forces: readonly ForceId[];
  readonly claims: readonly Checked<Claim>[];
  readonly tallies: readonly Checked<Tally>[];
  /** What it says of special measures. */
  readonly monitoring: readonly Checked<Monitoring>[];
  /** The dataset's version that the verdicts were reached with. */
  readonly dataset: string;
  /** The language that the verdicts are worded in. */
  readonly language: Language;
}

/** The main job: an article in, the same article with its claims and their verdicts out. Rejects only when the look-up does. */
export const checkArticle = async (article: Article, lookUp: LookUp): Promise<CheckedArticle> => {
  const { title, text, published } = article;
  const reading = readClaims({ title: title?.value ?? '', text, published: published?.value ?? null });
  const record = await lookUp(forcesToLookUp(reading));
  const judge = judgeOf(article, record, reading);
  return {
    article,
    coverage: reading.coverage,
    forces: reading.forces,
    claims: reading.claims.map((claim) => ({ ...claim, verdict: worded(judge.claim(claim)) })),
    tallies: reading.tallies.map((tally) => ({ ...tally, verdict: worded(judge.tally(tally)) })),
    monitoring: reading.monitoring.map((said) => ({ ...said, verdict: worded(judge.monitoring(said)) })),
    dataset: record.version,
    language: spoken(),
  };
};

/** With the language that it is worded in. */
const worded = (verdict: Verdict): Verdict => (spoken() === 'cy' ? { ...verdict, language: 'cy' } : verdict);

/** The forces named, where something is said of any; all of them where forces are counted. */
const forcesToLookUp = ({ forces, claims, tallies, monitoring }: Reading): readonly ForceId[] => {
  if (tallies.some(({ force }) => force === null)) return TERRITORIAL.map(({ id }) => id);
  const said = [...claims, ...tallies, ...monitoring].flatMap(({ force }) => force ?? []);
  return said.length === 0 ? [] : [...new Set([...said, ...forces])];
};
