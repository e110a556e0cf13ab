import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../../lib/claims/claim.ts';
import { findPassage, passageOf } from '../../lib/page/passage.ts';
import { claim } from '../card/examples.ts';

const TEXT = `Kent Police was inspected in spring.

The report came out on Friday.

It is good at preventing crime, inspectors said.

Essex Police was inspected as well.`;

const spanOf = (words: string, text = TEXT) => {
  const start = text.indexOf(words);
  return { field: 'text' as const, quote: words, start, end: start + words.length };
};

const force = (words: string): Evidence => ({ ...spanOf(words), of: 'force' });

const passage = (...evidence: Evidence[]) => passageOf(TEXT, [claim('good at preventing crime', { evidence }, TEXT)]);

describe('what something was read from', () => {
  test('is its own line, where it was read from that alone', () => {
    expect(passage().text).toBe('It is good at preventing crime, inspectors said.');
  });

  test('begins where a force was named that is only pointed at later', () => {
    expect(passage(force('Kent Police')).text).toBe(TEXT.slice(0, TEXT.indexOf('\n\nEssex')));
  });

  test('is the whole text where that is one line', () => {
    expect(passageOf('Kent is good.', [claim('good', { evidence: [] }, 'Kent is good.')])).toEqual({
      text: 'Kent is good.',
      start: 0,
      nth: 0,
      of: 1,
    });
  });
});

describe('a passage is found again', () => {
  test('at its old place, or where other lines were put before it', () => {
    const own = passage();
    expect(findPassage(TEXT, own)).toBe(own.start);
    expect(findPassage(`Updated at noon.\n\n${TEXT}`, own)).toBe(own.start + 18);
  });

  test('at the nearest of several places', () => {
    const line = 'It is good.';
    const text = [line, 'Other words.', line, 'More.', line].join('\n');
    const middle = text.indexOf(line, 5);
    const own = { text: line, nth: 0, of: 1 };
    expect(findPassage(text, { ...own, start: middle + 2 })).toBe(middle);
    expect(findPassage(text, { ...own, start: 9999 })).toBe(text.lastIndexOf(line));
  });

  test('at the same one of several, wherever they were moved', () => {
    const line = 'It is good at preventing crime.';
    const text = `${line}\n\nMore.\n\n${line}`;
    const seconds = claim('good', { start: text.lastIndexOf('good'), end: text.lastIndexOf('good') + 4, evidence: [] });
    const own = [claim('good', { evidence: [] }, text), seconds].map((each) => passageOf(text, [each]));
    for (const more of ['New words.\n\n'.repeat(2), 'x'.repeat(text.lastIndexOf(line) - 1).concat('\n')]) {
      const changed = more + text;
      expect(own.map((each) => findPassage(changed, each))).toEqual([more.length, changed.lastIndexOf(line)]);
    }
  });
});

describe('a passage is given up rather than guessed', () => {
  test.each([
    ['another force is named in it', TEXT.replace('Kent', 'Essex')],
    ['something was put into the middle of it', TEXT.replace('\n\nThe report', '\n\nGwent came first.\n\nThe report')],
    ['words were put before it in its line', TEXT.replace('Kent', 'Nobody says that Kent')],
    ['words were put behind it in its line', TEXT.replace('inspectors said.', 'inspectors said. They erred.')],
    ['it is gone', 'The weather was good.'],
  ])('when %s', (_, text) => {
    expect(findPassage(text, passage(force('Kent Police')))).toBeNull();
  });
});

test('what is found is always the passage itself, in any two texts', () => {
  const texts = fc.array(fc.constantFrom('good', 'a', '\n', '\n\n', '.'), { maxLength: 40 });
  fc.assert(
    fc.property(texts, texts, fc.nat(80), fc.nat(9), (before, after, from, length) => {
      const [text, changed] = [before.join(' '), after.join(' ')];
      const start = Math.min(from, text.length);
      const quote = text.slice(start, start + length);
      const own = passageOf(text, [claim(quote, { start, end: start + quote.length, evidence: [] }, text)]);
      const found = findPassage(changed, own);
      if (found !== null) expect(changed.slice(found, found + own.text.length)).toBe(own.text);
      if (own.text) expect(findPassage(text, own)).toBe(own.start);
    }),
  );
});
