import { expect, test } from 'vitest';
import { familyOf } from '../../lib/page/family.ts';
import { marksOf, overlapping } from '../../lib/page/mark.ts';
import { VERDICT_KINDS } from '../../lib/verdicts/verdict.ts';
import { checked, claim, tally, verdict } from '../card/examples.ts';

const quotes = (marks: readonly { selectors: readonly [{ exact: string }, unknown] }[]) =>
  marks.map(({ selectors }) => selectors[0].exact);

test('claims in the same words are one mark, others are marks of their own', () => {
  const marks = marksOf(
    checked({
      claims: [
        claim('were inadequate', { force: 'essex' }),
        claim('good at preventing crime'),
        claim('were inadequate', { force: 'surrey' }),
      ],
    }),
  );
  expect(quotes(marks)).toEqual(['good at preventing crime', 'were inadequate']);
  expect(marks.map(({ items }) => items.length)).toEqual([1, 2]);
});

test('tallies are marked like claims', () => {
  const marks = marksOf(checked({ claims: [], tallies: [tally('were inadequate')] }));
  expect(quotes(marks)).toEqual(['were inadequate']);
});

test("the title's marks come first", () => {
  const inTitle = claim('Forces graded', { field: 'title', start: 0, end: 13 });
  const marks = marksOf(checked({ claims: [claim('Inspectors'), inTitle] }));
  expect(quotes(marks)).toEqual(['Forces graded', 'Inspectors']);
});

test('a mark looks like the item that most needs a look', () => {
  const [mark] = marksOf(
    checked({
      claims: [claim('good'), claim('good', { force: 'essex', verdict: verdict({ kind: 'differs' }) })],
    }),
  );
  expect(mark?.family).toBe('differs');
});

test('marks that share words are shown on one card', () => {
  const marks = marksOf(
    checked({ claims: [claim('rated Kent Police good'), claim('good at preventing crime'), claim('inadequate')] }),
  );
  const [first] = marks;
  if (!first) throw new Error('no mark');
  expect(quotes(overlapping(first, marks))).toEqual(['rated Kent Police good', 'good at preventing crime']);
});

test('a soft comparison is information, whatever it says', () => {
  expect(VERDICT_KINDS.map((kind) => familyOf({ kind, soft: true }))).toEqual(VERDICT_KINDS.map(() => 'information'));
});
