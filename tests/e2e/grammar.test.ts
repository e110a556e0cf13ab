import { beforeEach, expect, test } from 'vitest';
import { inEveryBrowser } from './session.ts';
import { openCoverage, underlined } from './sights.ts';

const URL_OF_PAGE = 'https://www.bbc.co.uk/news/a-force-was-rated-good-unanimously';
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kent Police rated by HMICFRS inspectors</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-10-17T06:30:00Z"></head>
<body><article><h1>Kent Police rated by HMICFRS inspectors</h1>
<p>HMICFRS, the police inspectorate, has published its PEEL report on a force in the south east of England.</p>
<p>At preventing crime, Kent Police was rated good unanimously. Essex Police was rated good progress at preventing crime.</p>
</article></body></html>`;

/** What stands behind a grade is left to the language library, which the bundle keeps back until then. */
inEveryBrowser((session) => {
  beforeEach(() => session().browser.openOwn('options.html'));

  test('a sentence that takes grammar to read is read by a background that has just woken', async () => {
    const { browser, web } = session();
    web.serve(URL_OF_PAGE, PAGE);
    await browser.stopBackground();
    const { claims } = await openCoverage(browser, URL_OF_PAGE);
    expect(claims.map(({ force, grade }) => `${force} ${grade}`)).toEqual(['kent good']);
    expect((await underlined(browser)).length).toBe(1);
    expect(await browser.takeErrors()).toEqual([]);
  });
});
