import type { KnownHeadlines } from '../../lib/article/headline.ts';
import { readPage } from '../../lib/article/read.ts';
import { parse } from './linkedom.ts';

/** A page with an article of Kent's, and one of Essex's that has come below it. */

export const FIRST = 'https://www.bbc.co.uk/news/kent-police-inspected-1234567';
export const SECOND = 'https://www.bbc.co.uk/news/essex-police-inspected-7654321';
const NOW = new Date('2024-05-01T12:00:00Z');
export const PROSE =
  'Inspectors said that the force had been graded good at a number of things that matter to people. ';
export const KENT = `<h1>Kent Police is told what to do</h1>`;
export const ESSEX = `<h1>Essex Police has been inspected</h1>`;
export const told = (of: string, more = '') => `${more}<p>${of} Police was inspected. ${PROSE.repeat(6)}</p>`;
export const story = (inside: string, more = '') => `<section class="story"${more}>${inside}</section>`;
export const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;
export const HEAD =
  '<title>Kent Police is told what to do | Paper</title><meta property="article:published_time" content="2015-03-01">' +
  '<meta name="author" content="Kay Kent"><meta property="og:site_name" content="The Paper">';

interface Given {
  readonly head?: string;
  readonly body: string;
  readonly url?: string;
  readonly known?: KnownHeadlines;
}
/** At the second address, after the first article was read at the first, unless a test says otherwise. */
export const SECOND_READ = { here: 'Essex Police has been inspected', elsewhere: ['Kent Police is told what to do'] };
export const read = ({ head = HEAD, body, url = SECOND, known = SECOND_READ }: Given) => {
  const page = parse(`<!doctype html><html lang="en-GB"><head>${head}</head><body><main>${body}</main></body></html>`);
  return readPage(page, url, { now: NOW, known }).article;
};
export const NOTHING_READ = { here: undefined, elsewhere: [] };
