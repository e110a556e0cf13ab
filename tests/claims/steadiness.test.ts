import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { CONSTRUCTIONS } from '../../lib/claims/constructions/index.ts';
import { ECHOES } from '../../lib/claims/echoes/index.ts';
import { saysOf } from './examples.ts';

/** Every wording that the engine knows: what it reads and what it passes over. */
const EXAMPLES = [...CONSTRUCTIONS, ...ECHOES].flatMap(({ examples, counterExamples }) => [
  ...examples,
  ...counterExamples,
]);

/** Paragraphs that have nothing to do with an inspection. */
const ASIDES = [
  'The weather was mild and the shops were full of people buying presents.',
  'A market will be held in the square on Saturday, and parking is free until noon.',
  'Councillors heard that the good people of the town had raised 400 pounds for a new bench.',
];

const told = ({ text, title, published }: Example): readonly string[] =>
  saysOf({ text, ...(title === undefined ? {} : { title }), ...(published === undefined ? {} : { published }) });

describe('an unrelated paragraph changes nothing', () => {
  it.each(ASIDES)('before or behind any wording: %s', (aside) => {
    const changed = EXAMPLES.flatMap((example) => {
      const said = told(example);
      const before = told({ ...example, text: `${aside}\n\n${example.text}` });
      const behind = told({ ...example, text: `${example.text}\n\n${aside}` });
      return [before, behind].some((each) => each.join() !== said.join())
        ? [{ text: example.text, said, before, behind }]
        : [];
    });
    expect(changed).toEqual([]);
  });
});

/** Paragraphs about the police and about services that are inspected too, for articles that say whose report it is. */
const NEAR_ASIDES = [
  'A man of 34 will appear before magistrates in Ipswich after a burglary, Suffolk Police said.',
  'The fire and rescue service reminded people to test their smoke alarms, and the hospital trust is hiring nurses.',
];
const LEAD = 'HMICFRS has published its reports on police forces in England and Wales.';

describe('a paragraph about other matters of the police or of another service changes nothing', () => {
  it.each(NEAR_ASIDES)('before or behind any wording: %s', (aside) => {
    const changed = EXAMPLES.flatMap((example) => {
      const said = told({ ...example, text: `${LEAD}\n\n${example.text}` });
      const before = told({ ...example, text: `${LEAD}\n\n${aside}\n\n${example.text}` });
      const behind = told({ ...example, text: `${LEAD}\n\n${example.text}\n\n${aside}` });
      return [before, behind].some((each) => each.join() !== said.join())
        ? [{ text: example.text, said, before, behind }]
        : [];
    });
    expect(changed).toEqual([]);
  });
});

describe('an article of several wordings', () => {
  const ofOneDay = EXAMPLES.filter(({ title, published }) => title === undefined && published === undefined);
  const article = fc
    .array(fc.constantFrom(...ofOneDay.map(({ text }) => text)), { minLength: 2, maxLength: 4 })
    .map((texts) => texts.join('\n\n'));
  it('says the same with an unrelated paragraph before or behind it', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...ASIDES), (text, aside) => {
        const said = saysOf({ text });
        expect(saysOf({ text: `${aside}\n\n${text}` })).toEqual(said);
        expect(saysOf({ text: `${text}\n\n${aside}` })).toEqual(said);
      }),
      { numRuns: 500 },
    );
  });
});

/** Names that stand alike: a county that is also a force's short name, no part of another force's. */
const OTHERS = ['Dorset', 'Norfolk', 'Surrey'];

describe('another force in the same words has the same said of it', () => {
  it.each(OTHERS)('%s in place of Kent', (other) => {
    const named = EXAMPLES.filter(
      ({ text, title = '' }) => /\bKent\b/.test(text) && !`${title} ${text}`.includes(other),
    );
    expect(named.length).toBeGreaterThan(100);
    const swapped = (words: string): string =>
      words.replace(/\bKent\b/g, other).replace(/\bKENT\b/g, other.toUpperCase());
    const changed = named.flatMap((example) => {
      const wanted = told(example)
        .map((each) => each.replace(/\bkent\b/, other.toLowerCase()))
        .sort();
      const got = told({ ...example, text: swapped(example.text), title: swapped(example.title ?? '') });
      return got.join() === wanted.join() ? [] : [{ text: example.text, wanted, got }];
    });
    expect(changed).toEqual([]);
  });
});
