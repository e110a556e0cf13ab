/** True positives, false positives and false negatives; adds up over articles. */
export interface Score {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NO_SCORE: Score = { right: 0, wrong: 0, missed: 0 };

export const addScores = (a: Score, b: Score): Score => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

export const precision = ({ right, wrong }: Score): number => (right + wrong === 0 ? 1 : right / (right + wrong));
export const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 1 : right / (right + missed));
export const f1 = (score: Score): number => {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};

/** Matches two lists as multisets of keys. */
export const matchKeys = (
  found: readonly string[],
  labelled: readonly string[],
): Score & { readonly extra: readonly string[]; readonly lost: readonly string[] } => {
  const left = [...labelled];
  const extra: string[] = [];
  for (const key of found) {
    const at = left.indexOf(key);
    if (at >= 0) left.splice(at, 1);
    else extra.push(key);
  }
  return { right: found.length - extra.length, wrong: extra.length, missed: left.length, extra, lost: left };
};
