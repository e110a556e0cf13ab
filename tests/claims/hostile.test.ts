import { expect, test } from 'vitest';
import { readClaims } from '../../lib/claims/read.ts';

/** What sentences begin with, so that one construction or another starts to read. */
const OPENINGS = [
  ...['', 'Kent Police was not', 'HMICFRS rated the force', 'Leadership at Kent Police', 'Three of the', 'The only'],
  ...['Good', 'Good:', 'In 2019', 'In', 'They, it', 'The two', 'One is'],
];

/** Words that, said again and again, some expression could once read in many ways, or began to read at each of them anew. */
const REPEATED = [
  ...[
    'the',
    'of the further',
    'all of the',
    'other six',
    'them',
    'a generally',
    'another is that a',
    'the rest of most',
  ],
  ...['is force report', 'report reports', 'rated', 'graded as', 'given as', 'being rated', 'seen as once', 'overall'],
  ...['judging been', 'landed with', 'with caveats', 'denied', 'nor to', 'not one', 'neither', 'no other', 'only'],
  ...[
    'had joined',
    'as it was in 2019',
    'in 2019',
    'from',
    'same as',
    'bar the',
    'for one,',
    'and',
    ',',
    '(',
    '-',
    '- •',
  ],
  ...[
    'Kent Police',
    'Kent,',
    'Kent good,',
    'leadership',
    'leadership,',
    'good',
    'inadequate and',
    'three',
    'three areas',
  ],
  ...[
    'leadership, one being',
    'a second best',
    'told that',
    'crime in',
    'steps taken',
    'fire',
    'North',
    'ChiefConstable',
  ],
];

/** Each opening with each of the words, as long as sentences are read, and then what fits none. */
const paragraphs = OPENINGS.flatMap((opening) =>
  REPEATED.map((words) => {
    const repeated = `${words} `.repeat(900 / (words.length + 1));
    return `Kent Police was good in two areas, HMICFRS said. ${opening} ${repeated}zebras good zebras in 2019.`;
  }),
);

test('words said again and again are read to the end', { timeout: 60_000 }, () => {
  const text = paragraphs.join('\n\n');
  expect(text.length).toBeGreaterThan(200_000);
  expect(readClaims({ title: 'Kent Police graded by HMICFRS', text, published: '2023-01-01' })).toBeDefined();
});

test.each(['good ', 'Kent Police ', 'rated ', 'leadership, ', '(', 'a', '“', 'the force was not rated '])(
  'nothing but %j is read to the end',
  { timeout: 60_000 },
  (words) => {
    const text = words.repeat(200_000 / words.length);
    expect(readClaims({ title: '', text, published: '2023-01-01' })).toBeDefined();
  },
);

test.each(['2017\n', 'Kent\n', 'Leadership\n', '2017\nIt was good.\n', '2017\tgood\tgood\n', 'Kent\ngood\n'])(
  'a million characters of lines like %j are read to the end',
  { timeout: 60_000 },
  (lines) => {
    const text = `HMICFRS inspected Kent Police.\n\nYear\tLeadership\tCrime recording\n${lines.repeat(1_000_000 / lines.length)}`;
    expect(readClaims({ title: '', text, published: '2023-01-01' })).toBeDefined();
  },
);
