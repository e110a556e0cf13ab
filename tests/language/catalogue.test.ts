import { afterEach, expect, test } from 'vitest';
import { catalogue, speak, spoken } from '../../lib/language/catalogue.ts';

const words = catalogue('a test', { hello: 'Hello', pages: (count: number) => `${count} pages`, deep: { yes: 'Yes' } });

afterEach(() => speak('en'));

test('words are English until another language is chosen', () => {
  expect([spoken(), words.hello, words.pages(2)]).toEqual(['en', 'Hello', '2 pages']);
});

test('the words that somebody holds already change with the language, and back', () => {
  speak('cy', { 'a test': { hello: 'Helo', pages: (count: number) => `${count} tudalen`, deep: { yes: 'Ie' } } });
  expect([spoken(), words.hello, words.pages(2), words.deep.yes]).toEqual(['cy', 'Helo', '2 tudalen', 'Ie']);
  speak('en');
  expect([spoken(), words.hello, words.pages(2), words.deep.yes]).toEqual(['en', 'Hello', '2 pages', 'Yes']);
});

test('a word without a translation is said in English', () => {
  speak('cy', { 'a test': { hello: 'Helo' } });
  expect([words.hello, words.deep.yes]).toEqual(['Helo', 'Yes']);
});

test('a catalogue that comes later speaks the language chosen before', () => {
  speak('cy', { later: { hello: 'Helo' } });
  expect(catalogue('later', { hello: 'Hello' }).hello).toBe('Helo');
});
