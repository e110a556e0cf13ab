import { checkArticle } from '../../lib/check.ts';
import type { LookUp } from '../../lib/findings/finding.ts';
import type { VerdictKind } from '../../lib/verdicts/verdict.ts';
import type { GoldItem } from './gold.ts';
import { tallyKey, withArea } from './measure.ts';

/** How verdicts agree with the labels, over the claims that were read as labelled. */
export interface VerdictMeasure {
  readonly claims: number;
  readonly agreed: number;
  readonly tallies: number;
  readonly talliesAgreed: number;
  /** Labelled 'no-record' by the table alone, settled by a stated total. */
  readonly talliesByTotal: number;
  /** Stated claims read, right or wrong. */
  readonly stated: number;
  /** Stated claims labelled. */
  readonly labelled: number;
  /** Stated claims with 'differs' that the labels do not have. */
  readonly wrongDiffers: number;
  /** Labelled stated 'differs', and how many of them were found. */
  readonly trueDiffers: number;
  readonly caughtDiffers: number;
  /** 'labelled → given', counted, where they do not agree. */
  readonly disagreements: ReadonlyMap<string, number>;
  readonly wrong: readonly string[];
}

/** An article as the check command makes one of a given title, date and text. */
export const articleOf = ({ title, published, text }: GoldItem) => ({
  url: null,
  title: title === '' ? null : { value: title, source: 'given' as const },
  outlet: null,
  authors: null,
  published: { value: published, source: 'given' as const },
  language: null,
  text,
});

/** Checks every article and compares its verdicts with the labels, claim by claim. */
export const measureVerdicts = async (items: readonly GoldItem[], lookUp: LookUp): Promise<VerdictMeasure> => {
  const sum = {
    claims: 0,
    agreed: 0,
    tallies: 0,
    talliesAgreed: 0,
    talliesByTotal: 0,
    stated: 0,
    labelled: 0,
    wrongDiffers: 0,
    trueDiffers: 0,
    caughtDiffers: 0,
  };
  const disagreements = new Map<string, number>();
  const wrong: string[] = [];
  for (const item of items) {
    const checked = await checkArticle(articleOf(item), lookUp);
    const labels = item.claims
      .filter(({ stated }) => stated)
      .map((claim) => ({ key: withArea(claim), verdict: claim.verdict, used: false }));
    sum.labelled += labels.length;
    sum.trueDiffers += labels.filter(({ verdict }) => verdict === 'differs').length;
    for (const claim of checked.claims.filter(({ stated }) => stated)) {
      sum.stated++;
      const kind = claim.verdict.kind;
      const fitting = labels.filter(({ key, used }) => key === withArea(claim) && !used);
      const label = fitting.find(({ verdict }) => verdict === kind) ?? fitting[0];
      if (kind === 'differs' && label?.verdict !== 'differs') {
        sum.wrongDiffers++;
        wrong.push(
          `${item.id} ${withArea(claim)} "${claim.quote}" (${claim.verdict.round}; labelled ${label?.verdict ?? 'no such claim'})`,
        );
      }
      if (label === undefined) continue;
      label.used = true;
      sum.claims++;
      if (label.verdict === kind) sum.agreed++;
      else count(disagreements, label.verdict, kind);
      if (label.verdict === 'differs' && kind === 'differs') sum.caughtDiffers++;
    }
    const tallies = item.tallies.map((tally) => ({ key: tallyKey(tally), verdict: tally.verdict, used: false }));
    for (const tally of checked.tallies) {
      const label = tallies.find(({ key, used }) => key === tallyKey(tally) && !used);
      if (label === undefined) continue;
      label.used = true;
      // Not every labeller looked counts up.
      if (label.verdict === null) continue;
      sum.tallies++;
      if (label.verdict === tally.verdict.kind) sum.talliesAgreed++;
      else if (label.verdict === 'no-record' && (tally.verdict.counted?.kind ?? 'derived') !== 'derived')
        sum.talliesByTotal++;
    }
  }
  return { ...sum, disagreements, wrong };
};

const count = (counts: Map<string, number>, labelled: string | null, given: VerdictKind): void => {
  const key = `${labelled} → ${given}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
