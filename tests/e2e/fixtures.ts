import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ExpectedPage } from '../article/pages.ts';
import type { Web } from './drivers/web.ts';

/** A page in `tests/pages`: its markup and what is said of it. */
export interface Fixture extends ExpectedPage {
  readonly name: string;
  readonly html: string;
}

const FOLDER = fileURLToPath(new URL('../pages', import.meta.url));

const fixture = (expected: string): Fixture => {
  const folder = dirname(expected);
  const html = readFileSync(`${folder}/source.html`, 'utf8');
  return { ...JSON.parse(readFileSync(expected, 'utf8')), name: basename(folder), html };
};

export const FIXTURES: readonly Fixture[] = globSync(`${FOLDER}/*/expected.json`).sort().map(fixture);

/** A host that Peelback does not know, so that it does nothing there. */
const ELSEWHERE = 'https://no-newspaper.example';

/** The same page where Peelback does nothing, to compare with. */
export const twinOf = (url: string): string => ELSEWHERE + new URL(url).pathname + new URL(url).search;

/** Puts every fixture on the web at its address, and its twin elsewhere. */
export const serveFixtures = (web: Web): void => {
  for (const { url, html } of FIXTURES) serveTwice(web, url, html);
};

export const serveTwice = (web: Web, url: string, html: string): void => {
  web.serve(url, html);
  web.serve(twinOf(url), html);
};

/** The demonstration's article, which has a claim of every kind. */
export const DEMO = {
  url: 'https://www.bbc.co.uk/news/three-forces-three-verdicts',
  html: readFileSync(new URL('../../scripts/demo/article.html', import.meta.url), 'utf8'),
};
