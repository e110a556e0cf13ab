/**
 * Invented coverage of any length, the same every time. Real force names, made-up facts: it is there to be read, not to
 * be right.
 */
const FORCES = [
  'Kent Police',
  'Essex Police',
  'Norfolk Constabulary',
  'Cleveland Police',
  'Gwent Police',
  'Dorset Police',
];
const GRADES = ['outstanding', 'good', 'adequate', 'inadequate'];
const AREAS = ['preventing crime', 'investigating crime', 'responding to the public', 'managing offenders'];
const FILLER = [
  'The chief constable said that the report was fair and that the work had begun before it was printed.',
  'Residents who came to the meeting in the village hall asked how long they would have to wait for an answer.',
  'A spokesman for the council said that officers had been seen more often in the market square since the spring.',
  'The commissioner, who sets the budget, promised to come back with figures when the year was out.',
  'Nobody in the room could remember a longer discussion of the number 47 bus and the people who ride on it at night.',
  'Two officers who have worked in the control room for twenty years said that the new telephones were better.',
];

/** One sentence in six says that a force was graded, about as often as coverage does. */
const sentence = (place: number): string => {
  if (place % 6 !== 0) return pick(FILLER, place);
  const turn = place / 6;
  return `${pick(FORCES, turn)} was rated ${pick(GRADES, turn)} at ${pick(AREAS, turn + 1)} by inspectors.`;
};

const pick = <T>(from: readonly T[], place: number): T => from[place % from.length] as T;

const wordsIn = (text: string): number => text.split(' ').length;

/** Paragraphs of invented coverage: at least this many words, and at most one sentence more. `seed` varies the order. */
export const paragraphs = (words: number, seed = 0): string[] => {
  const sentences: string[] = [
    'The police inspectorate, HMICFRS, has published its reports on six forces in England and Wales.',
  ];
  let count = wordsIn(sentences[0] ?? '');
  for (let place = seed; count < words; place++) {
    const next = sentence(place);
    sentences.push(next);
    count += wordsIn(next);
  }
  return sentences.flatMap((_, place) => (place % 3 === 0 ? [sentences.slice(place, place + 3).join(' ')] : []));
};

const HEADLINE = 'Six police forces told what inspectors found';

/** The same as a page. `head` goes into its head. */
export const pageOf = (words: number, head = ''): string => `<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${HEADLINE}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-10-17T06:30:00Z">${head}</head>
<body><main><article><h1>${HEADLINE}</h1>${paragraphs(words)
  .map((each) => `<p>${each}</p>`)
  .join('\n')}</article></main></body></html>`;

/** The same as an article, as the check reads it. */
export const articleOf = (words: number, seed: number) => ({
  url: null,
  title: { value: HEADLINE, source: 'given' as const },
  outlet: null,
  authors: null,
  published: { value: '2024-10-17', source: 'given' as const },
  language: 'en',
  text: paragraphs(words, seed).join('\n\n'),
});
