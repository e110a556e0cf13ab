import { expect, test } from 'vitest';
import { selectorsFor } from '../../lib/page/selector.ts';

test('selectors hold the exact quote with 32 characters of context on either side', () => {
  const text = `${'a'.repeat(40)}quote${'b'.repeat(40)}`;
  const [quote, position] = selectorsFor(text, 40, 45);
  expect(quote).toEqual({
    type: 'TextQuoteSelector',
    exact: 'quote',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
  });
  expect(text.slice(position.start, position.end)).toBe('quote');
});
