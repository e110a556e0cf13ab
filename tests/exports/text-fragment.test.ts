import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageLink, textDirective } from '../../lib/exports/text-fragment.ts';
import { type Selectors, selectorsFor } from '../../lib/page/selector.ts';

const TEXT =
  'Inspectors came back in May. The force was rated good, again, said the well-known report & others since then.';

const selectorsOf = (exact: string): Selectors =>
  selectorsFor(TEXT, TEXT.indexOf(exact), TEXT.indexOf(exact) + exact.length);

test('a short passage is named with the whole words around it', () => {
  expect(passageLink('https://paper.example/a', selectorsOf('rated good'))).toBe(
    'https://paper.example/a#:~:text=back%20in%20May.%20The%20force%20was-,rated%20good,-%2C%20again%2C%20said%20the%20well%2Dknown',
  );
});

test('signs that mean something in the directive are encoded', () => {
  expect(textDirective(selectorsOf('rated good, again, said the well-known report & others')[0])).toBe(
    'text=rated%20good%2C%20again%2C%20said%20the%20well%2Dknown%20report%20%26%20others',
  );
});

test('a passage over several paragraphs is named by its ends', () => {
  const [quote] = selectorsFor('First come these seven words here, yes.\n\nAnd last come those other words.', 0, 73);
  expect(textDirective(quote)).toBe(
    'text=First%20come%20these%20seven%20words%20here%2C,And%20last%20come%20those%20other%20words.',
  );
});

test('an address keeps its own fragment and loses an older directive', () => {
  const link = passageLink('https://paper.example/a?b=c#top:~:text=old', selectorsOf('rated good'));
  expect(link).toMatch(/^https:\/\/paper\.example\/a\?b=c#top:~:text=back/);
});

test('without an address there is no link, without words there is no directive', () => {
  expect(passageLink(null, selectorsOf('rated good'))).toBeNull();
  expect(passageLink('https://paper.example/a', selectorsFor('   ', 0, 3))).toBe('https://paper.example/a');
});

test('any passage gives a link that is an address, on the same page', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(50), fc.nat(50), (text, start, length) => {
      const link = passageLink('https://paper.example/a', selectorsFor(text, start, start + length));
      const { origin, pathname } = new URL(link ?? '');
      expect(origin + pathname).toBe('https://paper.example/a');
    }),
  );
});
