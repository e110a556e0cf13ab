import { DEMO, FIXTURES } from '../../tests/e2e/fixtures.ts';

/** The pages of the web that the pictures are taken on. */
export interface WebPage {
  readonly url: string;
  readonly html: string;
}

const fixture = (name: string): WebPage => {
  const found = FIXTURES.find((each) => each.name === name);
  if (!found) throw new Error(`tests/pages has no page ${name}.`);
  return found;
};

const article = (
  path: string,
  headline: string,
  published: string | null,
  paragraphs: readonly string[],
  direction: 'ltr' | 'rtl' = 'ltr',
): WebPage => ({
  url: `https://www.bbc.co.uk/news/${path}`,
  html: `<!doctype html>
<html lang="en-GB" dir="${direction}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${headline}</title>
    <meta property="og:type" content="article">
    ${published ? `<meta property="article:published_time" content="${published}">` : ''}
    <style>body { max-width: 660px; margin: 40px auto; padding: 0 24px; font: 18px/1.6 Georgia, serif; }</style>
  </head>
  <body><main><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body>
</html>`,
});

export const CLAIMS: WebPage = DEMO;

/** Rated since by a newer inspection. */
export const SUPERSEDED = fixture('pcc-table');

export const MONITORED = fixture('special-measures');

export const OTHER = fixture('football');

/** Of a paper that is on no list. */
export const UNLISTED: WebPage = { url: 'https://www.village-echo.example/news/1', html: CLAIMS.html };

/** Nobody has allowed this site. */
export const FORBIDDEN: WebPage = { url: 'https://no-newspaper.example/', html: '<h1>Rain</h1>' };

export const COUNTED = article(
  'humberside-police-praised-and-warned',
  'Humberside Police praised and warned by inspectors',
  '2024-10-17T06:30:00+01:00',
  [
    'His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) has published its report on Humberside Police.',
    'The force was graded outstanding in three areas, good in two and inadequate in one.',
    'Humberside Police was rated outstanding at preventing crime, and inadequate at investigating crime.',
  ],
);

/** On a ground of the night, which no page says of itself. */
export const DARK: WebPage = {
  url: `${COUNTED.url}-at-night`,
  html: COUNTED.html.replace('body {', 'body { background: #14161a; color: #e8e6e1;'),
};

/** Its headline says more than its text. */
export const STRONG_HEADLINE = article(
  'humberside-police-rated-inadequate',
  'Humberside Police rated inadequate by inspectors',
  '2024-10-17T06:30:00+01:00',
  [
    'His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) has published its report on Humberside Police.',
    'Humberside Police was told that it requires improvement at investigating crime, and rated outstanding at preventing crime.',
  ],
);

export const UNDATED = article('humberside-police-graded', 'Humberside Police graded by inspectors', null, [
  'His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) has published its report on Humberside Police.',
  'Humberside Police was rated outstanding at preventing crime, and inadequate at investigating crime.',
]);

/** What the record does not hold or the round did not grade, and two forces in one breath. */
export const RARELY_SAID = article(
  'humberside-and-cambridgeshire-in-one-breath',
  'Humberside Police graded by inspectors',
  '2024-10-17T06:30:00+01:00',
  [
    'His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) has published its report on Humberside Police.',
    'Humberside Police was rated adequate for legitimacy. The force was also rated adequate at recording crime in 2018.',
    'Humberside Police and Cambridgeshire Constabulary were both rated good at responding to the public.',
  ],
);

/** Set from right to left, as a newspaper in Arabic or Hebrew is that quotes an English report. */
export const FROM_THE_RIGHT = article(
  'humberside-police-from-right-to-left',
  'Humberside Police graded by inspectors',
  '2024-10-17T06:30:00+01:00',
  [
    'His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) has published its report on Humberside Police.',
    'Humberside Police was rated outstanding at preventing crime, and inadequate at investigating crime.',
  ],
  'rtl',
);

export const NOTHING_CLAIMED = article(
  'police-inspectorate-to-visit-kent',
  'Police inspectorate HMICFRS to inspect Kent Police',
  '2024-10-17T06:30:00+01:00',
  [
    'Inspectors of His Majesty’s Inspectorate of Constabulary and Fire &amp; Rescue Services (HMICFRS) will visit Kent Police next month for its PEEL inspection.',
    'The inspectorate will look at how Kent Police prevents crime, responds to the public and protects vulnerable people, and its report will grade the force in each area.',
    'Grades run from outstanding to inadequate. The report is expected in spring.',
  ],
);

export const WEB = [
  CLAIMS,
  SUPERSEDED,
  MONITORED,
  OTHER,
  FORBIDDEN,
  UNLISTED,
  COUNTED,
  DARK,
  FROM_THE_RIGHT,
  STRONG_HEADLINE,
  UNDATED,
  RARELY_SAID,
  NOTHING_CLAIMED,
];
