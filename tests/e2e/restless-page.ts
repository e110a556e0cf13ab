/** A page that never rests: its article is rendered anew again and again, with the same words, others, or in another order. */

/** How often the page renders its article anew, and for how long: milliseconds. */
export const EVERY = 200;
export const DURING = 10_000;

const OPENING = 'The police inspectorate, HMICFRS, has published its PEEL reports on forces in England and Wales.';
/** Long, so that an article which is kept after it was rendered anew weighs something: about 20 kB. */
const FILLER =
  'Residents who came to the village hall asked how long they would have to wait for an answer to a call. '.repeat(200);
const CLOSING = 'The commissioner said that the findings would be read with care before the next budget was set.';

/**
 * One article in three states. The second says the same words of another force, and other grades of the same force, so
 * that a mark kept at its old place, or found by its words alone, shows the wrong verdict there.
 */
const STATES = {
  first: [
    'Humberside Police was rated outstanding at preventing crime.',
    'Cambridgeshire Constabulary was rated inadequate at managing offenders.',
    'Kent Police was rated good at treating the public fairly.',
  ],
  renamed: [
    'Staffordshire Police was rated outstanding at preventing crime.',
    'Cambridgeshire Constabulary was rated outstanding at managing offenders.',
    'Gwent Police was rated good at treating the public fairly.',
  ],
} as const;

const paragraphs = (claims: readonly string[]): string =>
  [OPENING, ...claims, FILLER, CLOSING].map((each) => `<p>${each}</p>`).join('');

export const RENDERINGS: readonly string[] = [
  paragraphs(STATES.first),
  paragraphs(STATES.first.toReversed()),
  paragraphs(STATES.renamed),
  // The same words with other elements in them.
  paragraphs(STATES.first).replaceAll('rated ', '<em>rated</em> '),
];

/** The page with its article standing still. */
export const restingPage = (
  rendering: string,
): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Forces told what inspectors found</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-10-17T06:30:00Z"></head>
<body><main><article><h1>Forces told what inspectors found</h1><div id="body">${rendering}</div></article></main></body></html>`;

/** What is underlined somewhere: the kind of line, the words, and the paragraph they are in. */
export type Sight = string;

/** Runs in the page: what is underlined now. Detached and empty ranges are not painted, so nobody sees them. */
export const sightsNow = (): Sight[] =>
  [...CSS.highlights].flatMap(([line, ranges]) =>
    ([...ranges] as Range[])
      .filter((range) => range.startContainer.isConnected && range.toString() !== '')
      .map((range) => {
        const paragraph = range.startContainer.parentElement?.closest('p, h1')?.textContent;
        return `${line} | ${range.toString()} | ${paragraph}`;
      }),
  );

/** Runs in the page: renders the article anew and notes at every frame what is underlined. */
export const beRestless = (renderings: readonly string[], every: number, during: number): void => {
  const state = { seen: [] as string[], rendered: 0, done: false };
  Object.assign(window, { restless: state });
  const seen = new Set<string>();
  const look = () => {
    for (const [line, ranges] of CSS.highlights)
      for (const range of [...ranges] as Range[]) {
        if (!range.startContainer.isConnected || range.toString() === '') continue;
        const paragraph = range.startContainer.parentElement?.closest('p, h1')?.textContent;
        seen.add(`${line} | ${range.toString()} | ${paragraph}`);
      }
    state.seen = [...seen];
    if (!state.done) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const body = document.getElementById('body');
  const rendering = setInterval(() => {
    if (body) body.innerHTML = renderings[state.rendered % renderings.length] ?? '';
    state.rendered++;
  }, every);
  setTimeout(() => {
    clearInterval(rendering);
    if (body) body.innerHTML = renderings[0] ?? '';
    state.done = true;
  }, during);
};
