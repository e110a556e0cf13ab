import { expect, test } from 'vitest';
import { saysInexactly } from '../../lib/verdicts/scope.ts';

const inexact = (text: string, quote: string): boolean => {
  const start = text.indexOf(quote);
  return saysInexactly(text, { start, end: start + quote.length });
};

test.each([
  ['HMIC said more than 20 of the 43 forces were inadequate.', '20 of the 43 forces were inadequate'],
  ['At least ten of the 43 forces were good.', 'ten of the 43 forces were good'],
  ['Nearly 30 forces were good.', '30 forces were good'],
  ['A further two of the 43 forces were good.', 'two of the 43 forces were good'],
  ['It was ‘adequate’ in another two areas.', 'adequate’ in another two areas'],
  ['20 or more forces were good.', '20 or more forces were good'],
])('%s does not give the whole count', (text, quote) => {
  expect(inexact(text, quote)).toBe(true);
});

test.each([
  ['Four of the 43 forces were inadequate.', 'Four of the 43 forces were inadequate'],
  ['It inspected more than 200 officers. Four forces were inadequate.', 'Four forces were inadequate'],
  ['No fewer checks were made: it was ‘good’ in two areas.', 'good’ in two areas'],
])('%s does', (text, quote) => {
  expect(inexact(text, quote)).toBe(false);
});
