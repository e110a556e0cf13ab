import type { Reading } from '../../lib/claims/claim.ts';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { readClaims } from '../../lib/claims/read.ts';

/** The day an example is published that names none. */
const SOME_DAY = '2024-06-12';

/** What an example's article says, in the examples' own shorthand, sorted. */
export const saysOf = ({
  text,
  title = '',
  published = SOME_DAY,
}: Pick<Example, 'text' | 'title' | 'published'>): readonly string[] =>
  inShorthand(readClaims({ title, text, published }));

export const inShorthand = ({ claims, tallies }: Reading): readonly string[] =>
  [
    ...claims.map(({ previous, stated, force, grade, area }) =>
      [...(previous ? ['was'] : []), ...(stated ? [] : ['described']), force, grade, area ?? '-'].join(' '),
    ),
    ...tallies.map(({ force, grade, count }) => `tally ${force ?? '-'} ${grade} ${count}`),
  ].sort();
