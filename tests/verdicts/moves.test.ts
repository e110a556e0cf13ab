import { expect, test } from 'vitest';
import type { Grade } from '../../lib/peel/grades.ts';
import { claim, finding, judged } from './records.ts';

const rows = (then: Grade, now: Grade) => ({
  findings: [
    finding('kent', '2021-22', 'preventing-crime', then, { published: '2022-04-28' }),
    finding('kent', '2023-25', 'preventing-crime', now, { published: '2024-05-10' }),
  ],
});

const sentenceOf = (then: Grade, now: Grade, text: string): string => {
  const said = claim('kent', 'preventing-crime', now, {
    construction: 'move',
    start: text.indexOf('good'),
    end: text.indexOf('good') + 4,
  });
  const { kind, sentence } = judged(rows(then, now), said, '2024-05-12', text);
  expect(kind).toBe('matches');
  return sentence;
};

test("'improved', though the record fell, is said beside the verdict", () => {
  expect(sentenceOf('outstanding', 'good', 'Kent Police improved to good at preventing crime.')).toContain(
    'By the record it fell: from ‘outstanding’, in April 2022, to ‘good’.',
  );
});

test("'fell', though the record rose, or did not change, too", () => {
  expect(sentenceOf('adequate', 'good', 'Kent Police fell to good at preventing crime.')).toContain('it rose');
  expect(sentenceOf('good', 'good', 'Kent Police slipped to good at preventing crime.')).toContain('no change');
});

test('nothing is said where words and record agree, or the words speak of two directions', () => {
  expect(sentenceOf('adequate', 'good', 'Kent Police improved to good at preventing crime.')).not.toContain('By the');
  expect(
    sentenceOf('outstanding', 'good', 'It improved at one thing and fell to good at preventing crime.'),
  ).not.toContain('By the');
});

test('grades of two scales are not set against each other', () => {
  const two = {
    findings: [
      finding('kent', '2018-19', 'preventing-crime', 'good', { published: '2019-05-02' }),
      finding('kent', '2021-22', 'preventing-crime', 'adequate', { published: '2022-04-28' }),
    ],
  };
  const text = 'Kent Police has improved to adequate at preventing crime.';
  const said = claim('kent', 'preventing-crime', 'adequate', { construction: 'move', start: 28, end: 36 });
  expect(judged(two, said, '2022-04-29', text).sentence).not.toContain('By the record');
});
