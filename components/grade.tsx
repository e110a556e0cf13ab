import { gradeInWords } from '../lib/peel/grade-words.ts';
import type { Grade as GradeId } from '../lib/peel/grades.ts';

/** How many of the five segments are filled. Kept here because the page's script must not carry the tables of grades. */
export const SEGMENTS: Readonly<Record<GradeId, number>> = {
  outstanding: 5,
  good: 4,
  adequate: 3,
  'requires-improvement': 2,
  inadequate: 1,
};

/** A grade as people see it everywhere: a bar of five segments and the word. Styled by `theme.css`. */
export function Grade({ grade }: { readonly grade: GradeId }) {
  return (
    <span class="grade" data-grade={grade}>
      <GradeBar grade={grade} />
      {gradeInWords(grade)}
    </span>
  );
}

/** The bar alone, for tables with the word elsewhere. It says nothing to a screen reader. */
export function GradeBar({ grade }: { readonly grade: GradeId }) {
  return (
    <svg width="29" height="10" viewBox="0 0 29 10" aria-hidden="true">
      <path class="full" d={segments(0, SEGMENTS[grade])} />
      <path class="empty" d={segments(SEGMENTS[grade], 5)} />
    </svg>
  );
}

/** Two paths for a bar, not five boxes: a table of the record holds hundreds of bars. */
const segments = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, at) => `M${(from + at) * 6 + 0.5} .5h4v9h-4z`).join('');
