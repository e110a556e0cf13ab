/** Pages that mean no good, or that nobody expected. */

const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kent Police rated good by HMICFRS inspectors</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-10-17T06:30:00Z"></head>`;

const COVERAGE =
  '<h1>Kent Police rated good by HMICFRS inspectors</h1><p>Humberside Police was rated outstanding at preventing crime by HMICFRS, the police inspectorate.</p>';

/** Its script takes the body away before anything else runs. */
export const withoutBody = (): string =>
  `${HEAD}<body>${COVERAGE}<script>document.body.remove()</script></body></html>`;

/** Coverage with about this many characters of other words after it. */
export const aHugeArticle = (length: number): string => {
  const paragraph = `<p>${'The meeting went on in the village hall, where officers spoke of their work and the tea was good. '.repeat(10)}</p>\n`;
  return `${HEAD}<body><article>${COVERAGE}${paragraph.repeat(Math.ceil(length / paragraph.length))}</article></body></html>`;
};

/** Puts a run of letters from each of the 17 planes, and halves of surrogate pairs, among an article's words. */
export const everyPlane = (html: string): string => {
  const letters = Array.from({ length: 17 }, (_, plane) => String.fromCodePoint(plane * 0x10000 + 0x1f41 + plane)).join(
    '',
  );
  const strange = `<p>${letters}\u202e\u200b\u0301\u00ad ${letters} \ufdd0</p>`;
  const halves = () => document.querySelector('article p')?.before('\ud83d', document.createTextNode('\udc00 \ud800'));
  return withScript(html.replaceAll('<p>', `${strange}<p>`), halves);
};

/** The page with a script of its own at its end. */
export const withScript = (html: string, script: () => void): string =>
  html.replace('</body>', () => `<script>(${script})()</script></body>`);
