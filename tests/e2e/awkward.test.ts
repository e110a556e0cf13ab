import { expect, test } from 'vitest';
import { until } from './drivers/browser.ts';
import { inEveryBrowser } from './session.ts';
import { checkedPage, openCoverage, underlined } from './sights.ts';

/** Pages that are built unlike most, and mean no harm. */

const at = (slug: string): string => `https://www.bbc.co.uk/news/an-awkward-page-${slug}`;

const OPEN = 'outstanding at preventing crime';
const OTHER = 'good at managing offenders';

const page = (more: string, head = ''): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Police forces graded by HMICFRS inspectors</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-10-17T06:30:00Z">
<style>body { margin: 20px; font: 18px/1.5 sans-serif }</style>${head}</head><body><main><article>
<h1>Police forces graded by HMICFRS inspectors</h1><p>Inspectors at HMICFRS, the police inspectorate, published reports.</p>
<p>Humberside Police was rated ${OPEN} by HMICFRS.</p>${more}<p>That is all.</p></article></main></body></html>`;

const FOLDED = `<p>Cambridgeshire Constabulary was rated ${OTHER} by HMICFRS.</p>`;

inEveryBrowser((session) => {
  test.each([
    ['details', `<details><summary id="more">More</summary>${FOLDED}</details>`],
    ['hidden', `<p id="more" onclick="rest.hidden = false">More</p><div id="rest" hidden>${FOLDED}</div>`],
    [
      'a class',
      `<style>.folded #rest { display: none }</style><div class="folded" id="fold"><p id="more" onclick="fold.className = ''">More</p><div id="rest">${FOLDED}</div></div>`,
    ],
  ])('a claim that %s hid is underlined and listed once a person unfolds it', async (kind, more) => {
    const { browser, web } = session();
    const url = at(`with-${kind.replace(' ', '-')}`);
    web.serve(url, page(more));
    expect((await openCoverage(browser, url)).claims.map(({ quote }) => quote)).toEqual([OPEN]);
    const place = await browser.inPage(() => {
      const { left, top, height } = (document.getElementById('more') as HTMLElement).getBoundingClientRect();
      return { x: left + 20, y: top + height / 2 };
    });
    await browser.click(place);
    await until('another underline', async () => (await underlined(browser)).includes(OTHER), 10_000);
    expect((await checkedPage(browser)).claims.map(({ quote }) => quote)).toEqual([OPEN, OTHER]);
    expect(await browser.takeErrors()).toEqual([]);
  });
});
