import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote } from '../../lib/page/find-quote.ts';
import { selectorsFor } from '../../lib/page/selector.ts';

const TEXT =
  'Inspectors rated the force as good at preventing crime. A year earlier they had rated the force as good at investigating crime.';

const selectorsOf = (quote: string, text = TEXT, from = 0) => {
  const start = text.indexOf(quote, from);
  return selectorsFor(text, start, start + quote.length);
};

const found = (text: string, selectors: ReturnType<typeof selectorsOf>) => {
  const place = findQuote(text, selectors);
  return place && text.slice(place.start - 5, place.end + 5);
};

describe('a quote is found again', () => {
  test('at its old position in an unchanged text', () => {
    const second = selectorsOf('rated the force as good', TEXT, 60);
    expect(findQuote(TEXT, second)).toEqual({ start: second[1].start, end: second[1].end });
  });

  test('further on, where words were put before it', () => {
    expect(found(`Updated at noon. ${TEXT}`, selectorsOf('good at preventing'))).toBe('e as good at preventing crim');
  });

  test('among equal words, by its context', () => {
    const swapped = TEXT.split('. ').reverse().join('. ');
    expect(found(swapped, selectorsOf('rated the force as good'))).toBe('tors rated the force as good at p');
  });

  test('by itself where it is long and occurs once, whatever surrounds it now', () => {
    const long = 'good at preventing crime. A year earlier they had rated the force';
    expect(findQuote(`Something else. ${long}!`, selectorsOf(long))).toEqual({ start: 16, end: 16 + long.length });
  });
});

describe('a quote is given up rather than guessed', () => {
  test('when its words are gone', () => {
    expect(findQuote('Something else altogether.', selectorsOf('rated the force as good'))).toBeNull();
  });

  test('when a short one now stands in another sentence', () => {
    expect(findQuote('The weather was good on Tuesday.', selectorsOf('good'))).toBeNull();
  });

  test('when the same short word stands at its old position in another sentence', () => {
    const text = `${'x'.repeat(TEXT.indexOf('good') - 1)} good y`;
    expect(findQuote(text, selectorsOf('good'))).toBeNull();
  });
});

test('what is found is always the quote itself, in any two texts', () => {
  const words = fc.array(fc.constantFrom('good', 'force', 'crime', 'a', 'b', '.'), { maxLength: 60 });
  fc.assert(
    fc.property(words, words, fc.nat(200), fc.nat(30), (before, after, from, length) => {
      const [text, changed] = [before.join(' '), after.join(' ')];
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      const place = findQuote(changed, selectorsFor(text, start, end));
      if (place) expect(changed.slice(place.start, place.end)).toBe(text.slice(start, end));
    }),
  );
});

test('a quote of nothing is nowhere', () => {
  expect(findQuote('some text', selectorsFor('other', 2, 2))).toBeNull();
});
