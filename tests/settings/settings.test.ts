import { expect, test } from 'vitest';
import { DEFAULTS, guessedLanguage, settingsFrom } from '../../lib/settings/settings.ts';

test('who has chosen nothing gets the defaults', () => {
  expect(settingsFrom({})).toEqual(DEFAULTS);
});

test('what was chosen is read, each setting by itself', () => {
  expect(settingsFrom({ language: 'cy' })).toEqual({ ...DEFAULTS, language: 'cy' });
  expect(settingsFrom({ theme: 'dark', marking: 'plain' })).toEqual({ ...DEFAULTS, theme: 'dark', marking: 'plain' });
});

test('what is none of a setting’s values is not believed', () => {
  expect(settingsFrom({ language: 'de', theme: 7, marking: null })).toEqual(DEFAULTS);
});

test.each([
  [['cy', 'en-GB'], 'cy'],
  [['cy-GB'], 'cy'],
  [['en-GB', 'cy'], 'en'],
  [['fr', 'cy', 'en'], 'cy'],
  [['fr'], 'en'],
  [[], 'en'],
])('a browser that prefers %j is first spoken to in %s', (preferred, language) => {
  expect(guessedLanguage(preferred)).toBe(language);
});
