import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Web } from './drivers/web.ts';

/** A page in `tests/pages`: its markup, its address, and what must be found on it. */
export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly gate: boolean;
  readonly coverage: boolean;
  readonly textIncludes: readonly string[];
  readonly textExcludes: readonly string[];
  readonly claims: readonly ExpectedClaim[];
}

interface ExpectedClaim {
  readonly force: string;
  readonly grade: string;
  readonly area?: string;
  readonly verdict?: string;
}

const FOLDER = fileURLToPath(new URL('../pages', import.meta.url));

const fixture = (expected: string): Fixture => {
  const folder = dirname(expected);
  const { textIncludes = [], textExcludes = [], claims = [], ...rest } = JSON.parse(readFileSync(expected, 'utf8'));
  return {
    name: basename(folder),
    html: readFileSync(`${folder}/source.html`, 'utf8'),
    textIncludes,
    textExcludes,
    claims,
    ...rest,
  };
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
