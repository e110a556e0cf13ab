import { describe, expect, test } from 'vitest';
import { options } from '../../components/options/welsh.ts';
import { words } from '../../components/options/words.ts';
import { WELSH } from '../../components/welsh.ts';
import { WELSH as IN_THE_BACKGROUND } from '../../entrypoints/background/welsh.ts';
import { cataloguesInEnglish } from '../../lib/language/catalogue.ts';
import { and, listed } from '../../lib/language/welsh.ts';
import { counted, NOUNS } from '../../lib/language/welsh-numbers.ts';
import { FORCES } from '../../lib/peel/tables.generated.ts';
import { afterAm, areas, forces } from '../../lib/peel/welsh.ts';
import { dates } from '../../lib/verdicts/welsh-dates.ts';
import { files, read } from '../conventions/source.ts';

const SOURCES = files('{lib,components,entrypoints}/**/*.{ts,tsx}');

/** Names stay as they are where there is no Welsh one, and what a browser calls its permissions differs by browser. */
const NAMES = ['forces', 'card forces'];

/** Words that are the same in both languages. */
const ALIKE =
  /^(?:Peelback|www\..*|PEEL .*|Engage|CSV|RIS|SVG|PNG|CSL-JSON|Markdown|Tag|Data|Data .*|The Borsetshire Echo|[^\p{L}]*)$/u;

const everyCatalogue = async (): Promise<ReadonlyMap<string, object>> => {
  const registering = SOURCES.filter((path) => /\bcatalogue\(\s*'/.test(read(path)) && !path.includes('lib/language/'));
  for (const path of registering) await import(/* @vite-ignore */ `../../${path}`);
  return cataloguesInEnglish();
};

/** 'empty.flags.how.0' and what stands there. */
const leaves = (words: unknown, path: readonly string[] = []): readonly (readonly [string, unknown])[] =>
  typeof words === 'object' && words !== null
    ? Object.entries(words).flatMap(([key, each]) => leaves(each, [...path, key]))
    : [[path.join('.'), words]];

const shape = (words: unknown): readonly string[] =>
  leaves(words).map(([path, each]) => `${path}: ${typeof each === 'function' ? 'function' : typeof each}`);

const catalogues = [...(await everyCatalogue())];
const translations = { ...WELSH, ...IN_THE_BACKGROUND };

test('every catalogue has a Welsh translation, and no translation is of nothing', () => {
  expect(Object.keys(translations).sort()).toEqual(catalogues.map(([name]) => name).sort());
});

describe.each(catalogues.filter(([name]) => !NAMES.includes(name)))('%s', (name, english) => {
  test('has the same words in Welsh', () => {
    expect(shape(translations[name])).toEqual(shape(english));
  });

  test('is not left in English', () => {
    const welsh = new Map(leaves(translations[name]));
    const same = leaves(english).filter(
      ([path, words]) => typeof words === 'string' && !ALIKE.test(words) && welsh.get(path) === words,
    );
    expect(same).toEqual([]);
  });

  test('takes in Welsh what it takes in English', () => {
    const welsh = new Map(leaves(translations[name]));
    const greedy = leaves(english).filter(([path, words]) => {
      const translated = welsh.get(path);
      return typeof words === 'function' && typeof translated === 'function' && translated.length > words.length;
    });
    expect(greedy).toEqual([]);
  });
});

test('what the background says in Welsh is what the pages say', () => {
  const differing = Object.entries(IN_THE_BACKGROUND).filter(([name, words]) => (WELSH[name] ?? words) !== words);
  expect(differing).toEqual([]);
});

test('a force has a Welsh name only where the dataset knows one', () => {
  const unknown = Object.entries(forces).filter(
    ([id, name]) => !FORCES.some((force) => force.id === id && (force.aliases as readonly string[]).includes(name)),
  );
  expect(unknown).toEqual([]);
});

test('the months are those of the language’s own calendar', () => {
  const months = Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat('cy', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2023, month)),
  );
  expect(dates.months.split(' ')).toEqual(months);
});

test('an area is softened behind ‘am’', () => {
  const soften = (word: string) => word.replace(/^(ll|rh|[pbtdcgm])/, (first) => SOFT[first] ?? first);
  const wrong = Object.entries(areas).filter(([id, words]) => afterAm[id as keyof typeof afterAm] !== soften(words));
  expect(wrong).toEqual([]);
});

const SOFT: Readonly<Record<string, string>> = {
  p: 'b',
  b: 'f',
  t: 'd',
  d: 'dd',
  c: 'g',
  g: '',
  m: 'f',
  ll: 'l',
  rh: 'r',
};

test.each([
  [0, '0 maes'],
  [1, '1 maes'],
  [2, '2 faes'],
  [3, '3 maes'],
  [6, '6 maes'],
  [43, '43 maes'],
])('%i areas: %s', (count, words) => {
  expect(counted(count, NOUNS.area)).toBe(words);
});

test.each([
  [1, '1 dudalen'],
  [2, '2 dudalen'],
  [3, '3 tudalen'],
  [6, '6 thudalen'],
  [7, '7 tudalen'],
])('%i pages: %s', (count, words) => {
  expect(counted(count, NOUNS.page)).toBe(words);
});

test.each([
  ['cofnodi troseddau', 'a chofnodi troseddau'],
  ['trin y cyhoedd yn deg', 'a thrin y cyhoedd yn deg'],
  ['atal troseddu', 'ac atal troseddu'],
  ['‘da’', 'a ‘da’'],
  ['‘angen gwella’', 'ac ‘angen gwella’'],
  ['Cleveland Police', 'a Cleveland Police'],
  ['Heddlu Gwent', 'a Heddlu Gwent'],
  ['rheoli troseddwyr', 'a rheoli troseddwyr'],
])('‘and’ before %s', (word, joined) => {
  expect(and(word)).toBe(joined);
});

test('a list has ‘and’ before its last', () => {
  expect(listed(['deall y galw', 'atal troseddu', 'cofnodi troseddau'])).toBe(
    'deall y galw, atal troseddu a chofnodi troseddau',
  );
});

describe('what the browser itself says of Peelback', () => {
  const messages = (language: string): Readonly<Record<string, { readonly message: string }>> =>
    JSON.parse(read(`public/_locales/${language}/messages.json`));

  test('is there in both languages, and no longer than a store allows', () => {
    expect(Object.keys(messages('cy'))).toEqual(Object.keys(messages('en')));
    expect(messages('en').description?.message.length).toBeLessThanOrEqual(132);
    expect(messages('cy').description?.message.length).toBeLessThanOrEqual(132);
  });

  test('is what the options say of the shortcuts', () => {
    const said = (language: string) =>
      ['nextClaim', 'previousClaim', 'toggleHighlights'].map((key) => messages(language)[key]?.message);
    expect(said('en')).toEqual(Object.values(words.commands));
    expect(said('cy')).toEqual(Object.values(options.commands));
  });
});

test('whoever tells of a problem says it in the language chosen', () => {
  const literal = SOURCES.filter((path) => /\bproblem\(\s*'[\w-]+',\s*['"`]/.test(read(path)));
  expect(literal).toEqual([]);
});
