import { describe, expect, it } from 'vitest';
import { saysOf } from './examples.ts';

const OPENING = 'HMICFRS has published PEEL reports on three forces in the south-east.';

describe('a part under a force’s name', () => {
  it('is about that force until the next name', () => {
    expect(
      saysOf({
        text: `${OPENING}\n\nKENT\n\nPreventing crime was good. The force requires improvement at leadership.\n\nIt is adequate at managing offenders.\n\nESSEX\n\nOutstanding at preventing crime.`,
      }),
    ).toEqual([
      'essex outstanding preventing-crime',
      'kent adequate managing-offenders',
      'kent good preventing-crime',
      'kent requires-improvement leadership-and-force-management',
    ]);
  });

  it('is about that force also where the story is about another', () => {
    expect(
      saysOf({
        title: 'How Kent Police compares',
        text: `${OPENING}\n\nKent\n\nLeadership was good.\n\nEssex\n\nLeadership was adequate.\n\nWhat happens now\n\nPreventing crime was good.`,
      }),
    ).toEqual([
      'essex adequate leadership-and-force-management',
      'kent good leadership-and-force-management',
      'kent good preventing-crime',
    ]);
  });

  it('is about that force where the name says more in brackets, over rows of grades', () => {
    expect(
      saysOf({
        title: 'Sussex Police and its neighbours compared',
        text: `${OPENING}\n\nKent Police (report of May)\nPreventing crime: good\nLeadership: adequate\n\nEssex Police (inspected later)\nPreventing crime: inadequate`,
      }),
    ).toEqual([
      'essex inadequate preventing-crime',
      'kent adequate leadership-and-force-management',
      'kent good preventing-crime',
    ]);
  });

  it.each([
    ['has a number', '1. Kent', '2. Essex'],
    ['has a place in a ranking', 'Best: Kent Police', 'Runner-up: Essex Police'],
    ['goes on behind a colon', 'Kent: a quiet year', 'Essex: room for more'],
  ])('is about that force where the name %s', (_, first, second) => {
    expect(
      saysOf({
        title: 'Sussex Police and its neighbours compared',
        text: `${OPENING}\n\n${first}\n\nA clear win. Outstanding at preventing crime.\n\n${second}\n\nLeadership was adequate.`,
      }),
    ).toEqual(['essex adequate leadership-and-force-management', 'kent outstanding preventing-crime']);
  });

  it('ends at a heading of something else', () => {
    expect(
      saysOf({
        text: `${OPENING}\n\nKent\n\nA new chief came.\n\nEssex\n\nAnother came.\n\nThe verdict\n\nLeadership was good.`,
      }),
    ).toEqual([]);
  });

  it('is none where one name alone stands on a line', () => {
    expect(
      saysOf({
        title: 'How Kent Police did',
        text: `${OPENING}\n\nEssex\n\nLeadership was good.`,
      }),
    ).toEqual(['kent good leadership-and-force-management']);
  });
});
