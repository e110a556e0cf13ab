import { type Family, familyOf } from '../lib/page/family.ts';
import { SHAPES } from '../lib/page/shapes.ts';
import type { Verdict } from '../lib/verdicts/verdict.ts';

/** A verdict as people see it everywhere: its mark and its few words. Styled by `theme.css`. */
export function VerdictLabel({ verdict }: { readonly verdict: Verdict }) {
  return (
    <span class="verdict" data-family={familyOf(verdict)}>
      <VerdictMark verdict={verdict} />
      {verdict.label}
    </span>
  );
}

/** The mark alone: told apart by its shape. It says nothing to a screen reader. */
export function VerdictMark({ verdict }: { readonly verdict: Pick<Verdict, 'kind' | 'soft'> }) {
  return <Mark shape={verdict.kind === 'outdated' && !verdict.soft ? CLOCK : SHAPES[familyOf(verdict)]} />;
}

/** The mark that a family has in the margin. */
export const FamilyMark = ({ family }: { readonly family: Family }) => <Mark shape={SHAPES[family]} />;

const Mark = ({ shape }: { readonly shape: string }) => (
  <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
    <path d={shape} />
  </svg>
);

const CLOCK = 'M8 1.8a6.2 6.2 0 1 0 .01 0M8 4.6V8l2.4 1.6';
