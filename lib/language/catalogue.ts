/** The languages that Peelback speaks. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A catalogue's shape, without its English: the same keys, and functions that take the same. */
export type Said<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Said<R>
    : T extends readonly unknown[]
      ? { readonly [K in keyof T]: Said<T[K]> }
      : T extends object
        ? { readonly [K in keyof T]: Said<T[K]> }
        : T;

/** The words of another language, by the name of their catalogue. */
export type Translation = Readonly<Record<string, object>>;

interface Catalogue {
  readonly english: object;
  readonly said: object;
}

const CATALOGUES = new Map<string, Catalogue>();
let language: Language = 'en';
let translation: Translation = {};

/**
 * Words in the language chosen. English is written where it is said, because whoever changes a sentence sees it there;
 * another language fills the same object, so that nobody who says a word has to ask which language it is in. For that
 * reason words are looked up when they are said: a constant that copies one keeps the language of its day.
 */
export const catalogue = <T extends object>(name: string, english: T): Said<T> => {
  const said = { ...english, ...translation[name] };
  CATALOGUES.set(name, { english, said });
  return said as Said<T>;
};

/** Every catalogue says its words in this language from now on; those without a translation say them in English. */
export const speak = (chosen: Language, words: Translation = {}): void => {
  language = chosen;
  translation = words;
  for (const [name, { english, said }] of CATALOGUES) Object.assign(said, english, words[name]);
};

/** The language spoken now. */
export const spoken = (): Language => language;

/** What an `lang` attribute says of words in that language. */
export const tagOf = (of: Language): string => (of === 'cy' ? 'cy' : 'en-GB');

/** English and translations as they were written, for the tests that compare them. */
export const cataloguesInEnglish = (): ReadonlyMap<string, object> =>
  new Map([...CATALOGUES].map(([name, { english }]) => [name, english]));
