import { describe, expect, it, test } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { readClaims } from '../../lib/claims/read.ts';
import { saysOf } from './examples.ts';

const TITLE = 'Two police forces inspected by HMICFRS';

/** Stories of several forces: of whom each grade is said. */
const STORIES: readonly Example[] = [
  {
    title: TITLE,
    text: 'Kent was outstanding at recording crime. Thames Valley was good at it.\n\nThe Maidstone-based force is adequate at managing offenders. The Kidlington constabulary is inadequate at leadership.',
    says: [
      'kent outstanding recording-crime',
      'thames-valley good recording-crime',
      'kent adequate managing-offenders',
      'thames-valley inadequate leadership-and-force-management',
    ],
  },
  {
    title: TITLE,
    text: 'Kent was good at preventing crime. Devon and Cornwall was good at recording crime.\n\nJane Low, acting chief in Exeter, said: "We are adequate at managing offenders and we know it."',
    says: [
      'kent good preventing-crime',
      'devon-and-cornwall good recording-crime',
      'devon-and-cornwall adequate managing-offenders',
    ],
  },
  {
    text: 'HMICFRS has graded leadership. An adequate for Essex; for Sussex a good. In Kent the verdict was inadequate.',
    says: [
      'essex adequate leadership-and-force-management',
      'sussex good leadership-and-force-management',
      'kent inadequate leadership-and-force-management',
    ],
  },
  {
    title: TITLE,
    text: 'Kent, with which Essex shares its helicopters, did badly and was rated inadequate at leadership.',
    says: ['kent inadequate leadership-and-force-management'],
  },
];

describe('a story of several forces', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});

describe('a force that was inferred', () => {
  const doubtsIn = (text: string, title = TITLE) =>
    readClaims({ title, text, published: '2024-05-03' }).claims.map(({ uncertain }) => uncertain === true);

  test('is uncertain where another force has been spoken of', () => {
    expect(
      doubtsIn('Kent was good at leadership. Essex shares its helicopters.\n\nIt is adequate at recording crime.'),
    ).toEqual([false, true]);
  });

  test('leaves uncertain what leans on its grade', () => {
    const text = 'Kent was good at leadership. Essex shares its helicopters.\n\nIt is adequate at recording crime.';
    expect(doubtsIn(`${text} Sussex got the same grade.`)).toEqual([false, true, true]);
  });

  test('is certain where nobody else has been spoken of', () => {
    expect(doubtsIn('Kent Police was good at leadership.\n\nIt is adequate at recording crime.')).toEqual([
      false,
      false,
    ]);
  });

  test('is certain in a paragraph that goes on about the force of the headline', () => {
    expect(
      doubtsIn(
        'Kent was good at leadership, unlike Essex.\n\nThe force is adequate at recording crime.',
        'HMICFRS grades Kent Police',
      ),
    ).toEqual([false, false]);
  });
});
