import { describe, expect, test } from 'vitest';
import { isLikelyCoverage } from '../../lib/article/gate.ts';
import { pageOf, parse } from './linkedom.ts';

const URL_HERE = 'https://www.bbc.co.uk/news/uk-england-1234567';
const ARTICLE = '<meta property="og:type" content="article">';
const GRADED = 'Kent Police was rated good.';
const isLet = (paragraphs: readonly string[], url = URL_HERE, head = ARTICLE) =>
  isLikelyCoverage(pageOf(paragraphs, head), url);

describe('the inspectorate’s names', () => {
  test.each([
    'HMIC',
    'HMICFRS',
    'Her Majesty’s Inspectorate of Constabulary',
    'HM Inspectorate of Constabulary and Fire & Rescue Services',
    'The police watchdog',
    'The policing inspectorate',
    'A PEEL assessment',
    'Inspectors visited the force and',
    'Arolygiaeth Cwnstabliaeth Ei Fawrhydi',
  ])('%s', (name) => {
    expect(isLet([`${name} found much to like in the county.`, GRADED])).toBe(true);
  });

  test.each([
    'Ofsted',
    'HMICS',
    'The inspector general',
    'A detective inspector',
    'Sir Robert Peel',
    'The chemical company',
  ])('and not %s', (name) => {
    expect(isLet([`${name} found much to like in the county.`, GRADED])).toBe(false);
  });
});

describe('addresses', () => {
  test.each([
    'https://www.bbc.co.uk/news/articles/c4gz1q2w3e4o',
    'https://www.theguardian.com/uk-news/2023/mar/17/force-graded',
    'https://www.norfolk-pcc.gov.uk/news/peel-inspection-report/',
    'https://www.kentonline.co.uk/kent/news/force-graded-good-268811/',
    'https://www.example.co.uk/story.asp?id=40912',
    'https://www.example.co.uk/news/local/article.html',
  ])('of articles: %s', (url) => {
    expect(isLet(['HMICFRS has reported.', GRADED], url)).toBe(true);
  });

  test.each([
    'https://www.bbc.co.uk/',
    'https://www.bbc.co.uk/news',
    'https://www.bbc.co.uk/news/england/',
    'https://www.example.co.uk/topic/hmicfrs-and-the-police-2023',
    'https://www.example.co.uk/author/jo-fox-the-reporter/',
    'https://www.example.co.uk/news/crime/page/2',
    'about:blank',
    'not an address',
  ])('of no article: %s', (url) => {
    expect(isLet(['HMICFRS has reported.', GRADED], url)).toBe(false);
  });
});

test('one mention in passing is not enough, two or a grade beside it are', () => {
  expect(isLet(['Police found a cow, as HMICFRS was told.', 'It was brown.'])).toBe(false);
  expect(isLet(['Police found a cow, as HMICFRS was told.', 'HMICFRS was pleased.'])).toBe(true);
  expect(isLet(['Police found a cow, as HMICFRS was told.', 'The force requires improvement.'])).toBe(true);
});

test('a page that neither says that it is an article nor reads like one is none', () => {
  expect(isLet(['HMICFRS has reported.', GRADED], URL_HERE, '')).toBe(false);
  const long = 'The inspectorate HMICFRS has published a long report about the police force of the county this week.';
  expect(isLet([long, long, long, GRADED], URL_HERE, '')).toBe(true);
  const teaser = `<a href="/x">${long}</a>`;
  expect(isLet([teaser, teaser, teaser, GRADED], URL_HERE, '')).toBe(false);
});

test('of several stories on a page one is enough', () => {
  const story = (headline: string, words: string) => `<article><h1>${headline}</h1><p>${words}</p></article>`;
  const none = story('A bakery has opened', 'Its buns are good, people say.');
  const coverage = story('Kent Police inspected', `HMICFRS has reported on the county. ${GRADED}`);
  const page = (stories: string) => parse(`<html><head>${ARTICLE}</head><body>${stories}</body></html>`);
  expect(isLikelyCoverage(page(none + none), URL_HERE)).toBe(false);
  expect(isLikelyCoverage(page(none + coverage), URL_HERE)).toBe(true);
});
