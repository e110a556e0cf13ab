import type { Grade } from '../../lib/peel/grades.ts';
import { SEGMENTS } from '../grade.tsx';

export interface BarsProps {
  readonly grades: readonly (Grade | null)[];
  /** Those with a dot below. */
  readonly dotted?: readonly boolean[];
  /** A line stands before this one, or behind the last. */
  readonly lineAt?: number | null;
}

const STEP = 6;
const FOOT = 17;
/** As wide as those of the longest round, whatever is drawn: a line that waits for its bars wraps like one that has them. */
const MOST = 13;
const WIDTH = MOST * STEP + 2;

/** Grades side by side, the higher the better: the look of a list that stands below. It says nothing to a screen reader. */
export function Bars({ grades, dotted = [], lineAt = null }: BarsProps) {
  return (
    <svg class="bars" width={WIDTH} height="22" viewBox={`0 0 ${WIDTH} 22`} aria-hidden="true">
      {grades.map((grade, at) => (
        <path
          key={at}
          class={grade ? 'grade' : 'none'}
          data-grade={grade}
          d={`M${at * STEP + 2} ${FOOT}v-${grade ? SEGMENTS[grade] * 3 : 1}h4v${grade ? SEGMENTS[grade] * 3 : 1}z`}
        />
      ))}
      <path
        class="line"
        d={
          dotted.map((isDotted, at) => (isDotted ? `M${at * STEP + 2.5} 19h3v3h-3z` : '')).join('') +
          (lineAt === null ? '' : `M${lineAt * STEP + 0.5} 0h1v22h-1z`)
        }
      />
    </svg>
  );
}
