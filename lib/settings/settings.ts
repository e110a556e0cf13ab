import { browser } from 'wxt/browser';
import { LANGUAGES, type Language } from '../language/catalogue.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How words on a page are underlined: each family with a line of its own shape, or all with one plain line. */
export const MARKINGS = ['shapes', 'plain'] as const;
export type Marking = (typeof MARKINGS)[number];

/** What a person chose for all sites. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly marking: Marking;
}

export const DEFAULTS: Settings = { language: 'en', theme: 'system', marking: 'shapes' };

const CHOICES: { readonly [K in keyof Settings]: readonly Settings[K][] } = {
  language: LANGUAGES,
  theme: THEMES,
  marking: MARKINGS,
};

export const SETTING_NAMES = Object.keys(CHOICES) as readonly (keyof Settings)[];

/** Whatever is stored, a setting has one of its values. */
export const settingsFrom = (stored: Readonly<Record<string, unknown>>): Settings => {
  const chosen = <K extends keyof Settings>(name: K): Settings[K] =>
    CHOICES[name].find((each) => each === stored[name]) ?? DEFAULTS[name];
  return { language: chosen('language'), theme: chosen('theme'), marking: chosen('marking') };
};

export const readSettings = async (): Promise<Settings> =>
  settingsFrom(await browser.storage.local.get([...SETTING_NAMES]));

/** One entry each, so that two changes at once cannot undo each other. */
export const changeSettings = (change: Partial<Settings>): Promise<void> => browser.storage.local.set(change);

/** Tells the settings whenever one of them changes. Answers with the way to stop. */
export const watchSettings = (told: (settings: Settings) => void): (() => void) => {
  const onChanged = (changes: Record<string, unknown>) => {
    if (SETTING_NAMES.some((name) => name in changes)) void readSettings().then(told, () => {});
  };
  browser.storage.local.onChanged.addListener(onChanged);
  return () => browser.storage.local.onChanged.removeListener(onChanged);
};

/**
 * The language for somebody who has chosen none: Welsh where the browser is told to prefer Welsh pages to English ones.
 * Only a guess, made once, when Peelback is installed; from then on what is stored decides.
 */
export const guessedLanguage = (preferred: readonly string[]): Language => {
  const known = preferred.map((tag) => tag.slice(0, 2).toLowerCase());
  return LANGUAGES.find((each) => each === known.find((tag) => tag === 'cy' || tag === 'en')) ?? 'en';
};
