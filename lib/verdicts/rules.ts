/** The rule that decided a verdict: its machine-readable reason. Each has its sentence in `words.ts`. */
export type Rule =
  // Matches.
  | 'same-grade'
  | 'same-grade-carried'
  | 'same-grade-other-name'
  | 'same-headline-grade'
  | 'same-count'
  // Differs.
  | 'other-grade'
  | 'earlier-grade-as-new'
  | 'never-on-scale'
  | 'no-room-in-total'
  | 'no-area-has-it'
  | 'other-count'
  // Partly, outdated.
  | 'some-areas-have-it'
  | 'right-in-another-area'
  | 'right-in-another-round'
  | 'earlier-grade'
  | 'since-corrected'
  // Not graded, no record.
  | 'area-not-in-round'
  | 'force-outside-peel'
  | 'row-missing'
  | 'rows-missing'
  | 'separate-inspection'
  | 'carried-by-assumption'
  | 'before-the-record'
  // Cannot compare.
  | 'date-unknown'
  | 'round-uncertain'
  | 'not-yet-published'
  | 'year-without-report'
  | 'area-unknown'
  | 'scope-unknown'
  | 'force-uncertain'
  | 'area-uncertain'
  | 'wording-uncertain'
  | 'article-misread'
  | 'derived-row'
  | 'off-scale'
  // Descriptions.
  | 'description-fits'
  | 'description-leans'
  | 'description-at-odds';
