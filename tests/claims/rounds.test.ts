import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { readClaims } from '../../lib/claims/read.ts';
import { saysOf } from './examples.ts';

const PUBLISHED = '2017-03-12';
const INTRO = 'HMIC has graded Kent Police for effectiveness, efficiency and legitimacy. ';

/** Of which inspection a grade is said, in the ways that reports look back. */
const STORIES: readonly Example[] = [
  {
    text: 'The force, which was good for efficiency in 2015, is inadequate at it now.',
    says: ['was kent good efficiency', 'kent inadequate efficiency'],
  },
  {
    text: 'It is a comedown: in 2015 the force was outstanding for efficiency (now good) and good for legitimacy.',
    says: ['was kent outstanding efficiency', 'kent good efficiency', 'was kent good legitimacy'],
  },
  {
    text: 'They came in 2015 and found the force good for efficiency, inadequate for effectiveness and good for legitimacy.',
    says: ['was kent good efficiency', 'was kent inadequate effectiveness', 'was kent good legitimacy'],
  },
  {
    text: 'In the last report, two years ago, it was good for efficiency; only legitimacy required improvement.',
    says: ['was kent good efficiency', 'was kent requires-improvement legitimacy'],
  },
  {
    text: 'It was outstanding for efficiency in 2014 and outstanding again in 2015.',
    says: ['was kent outstanding efficiency', 'was kent outstanding efficiency'],
  },
  {
    text: 'It was found to require improvement for legitimacy, having been good for it a year and a half before.',
    says: ['kent requires-improvement legitimacy', 'was kent good legitimacy'],
  },
  {
    text: 'For legitimacy it requires improvement; two years back it was good.',
    says: ['kent requires-improvement legitimacy', 'was kent good legitimacy'],
  },
  {
    text: 'In March 2014 it was good for efficiency. Thirteen months later it was inadequate for legitimacy.',
    says: ['was kent good efficiency', 'was kent inadequate legitimacy'],
  },
  {
    text: 'In March 2015 it was good for efficiency. Ten months on it was inadequate for legitimacy.',
    says: ['was kent good efficiency', 'was kent inadequate legitimacy'],
  },
  {
    text: 'It was inadequate for legitimacy as recently as 2015.',
    says: ['was kent inadequate legitimacy'],
  },
  {
    text: 'That is not the picture of last April, when the force was outstanding for efficiency.',
    says: ['was kent outstanding efficiency'],
  },
  {
    text: 'That was decided last December. The force is good for efficiency.',
    says: ['kent good efficiency'],
  },
  {
    text: 'In 2015 it was good for efficiency. That same year it was inadequate for legitimacy.',
    says: ['was kent good efficiency', 'was kent inadequate legitimacy'],
  },
  {
    text: 'Under the old regime the force was good for efficiency.',
    says: ['was kent good efficiency'],
  },
  {
    text: "Legitimacy is another area where 'inadequate' has replaced a 'good'.",
    says: ['kent inadequate legitimacy', 'was kent good legitimacy'],
  },
  {
    text: 'The force required improvement for legitimacy in 2015 and has now moved up to good.',
    says: ['was kent requires-improvement legitimacy', 'kent good legitimacy'],
  },
  {
    text: 'In 2015 the force was good for efficiency but inadequate for legitimacy.',
    says: ['was kent good efficiency', 'was kent inadequate legitimacy'],
  },
  {
    text: 'In 2015 the force was outstanding for efficiency (now good) and good for legitimacy (now inadequate).',
    says: [
      'was kent outstanding efficiency',
      'kent good efficiency',
      'was kent good legitimacy',
      'kent inadequate legitimacy',
    ],
  },
  {
    text: 'Efficiency was good in 2015 and is still good.',
    says: ['was kent good efficiency', 'kent good efficiency'],
  },
  {
    text: 'Efficiency is good (2015: requires improvement).',
    says: ['kent good efficiency', 'was kent requires-improvement efficiency'],
  },
  {
    text: 'Two years after it was branded inadequate for legitimacy, the force is now good.',
    says: ['was kent inadequate legitimacy', 'kent good legitimacy'],
  },
  {
    text: 'At its last inspection the force was good for efficiency. It was also outstanding for legitimacy.',
    says: ['was kent good efficiency', 'was kent outstanding legitimacy'],
  },
  {
    text: 'At its last inspection the force was good for efficiency. Inspectors have now found it inadequate for legitimacy.',
    says: ['was kent good efficiency', 'kent inadequate legitimacy'],
  },
  {
    text: 'Efficiency has slipped from outstanding to good since the last inspection.',
    says: ['was kent outstanding efficiency', 'kent good efficiency'],
  },
  {
    text: 'Efficiency was good, the same as in 2015.',
    says: ['kent good efficiency', 'was kent good efficiency'],
  },
  {
    text: 'It was good for efficiency in 2014 and in each of the two years that followed.',
    says: ['was kent good efficiency', 'was kent good efficiency', 'was kent good efficiency'],
  },
  {
    text: 'HMIC rated it good for efficiency in 2014. A year later it was outstanding. In 2016 it was the same.',
    says: ['was kent good efficiency', 'was kent outstanding efficiency', 'was kent outstanding efficiency'],
  },
  {
    text: 'It was good for efficiency in 2015 and still is.',
    says: ['kent good efficiency', 'was kent good efficiency'],
  },
  {
    text: 'Efficiency was good and is now inadequate.',
    says: ['kent inadequate efficiency', 'was kent good efficiency'],
  },
  {
    text: 'The timeline:\n\nMarch 2015: Kent Police is rated good for efficiency.\n\n2016 The force is good at legitimacy.',
    says: ['was kent good efficiency', 'was kent good legitimacy'],
  },
  {
    text: "Last year's grades are in brackets.\n\nEfficiency: good (inadequate)\n\nIt was good (outstanding) for legitimacy.",
    says: [
      'kent good efficiency',
      'kent good legitimacy',
      'was kent inadequate efficiency',
      'was kent outstanding legitimacy',
    ],
  },
  {
    text: 'Two years apart.\n\nWhat HMIC said of Kent Police in 2015:\n\n- Good for efficiency\n- Inadequate for legitimacy\n\nThis year:\n\n- Good for legitimacy',
    says: ['kent good legitimacy', 'was kent good efficiency', 'was kent inadequate legitimacy'],
  },
  {
    text: 'The force lost its good grade for efficiency.',
    says: ['was kent good efficiency'],
  },
];

describe('which inspection a grade is told of', () => {
  it.each(STORIES.map(({ text, says }) => [text, says] as const))('is read: %s', (text, says) => {
    expect(saysOf({ text: INTRO + text, published: PUBLISHED })).toEqual([...says].sort());
  });

  it('is counted back from a date of the past just named', () => {
    const text =
      'HMICFRS has inspected Kent Police. It was adequate for leadership in 2022, up from inadequate a year earlier.';
    const { claims } = readClaims({ title: '', text, published: '2024-06-12' });
    expect(claims.map(({ when }) => when)).toEqual([
      { kind: 'year', year: 2022 },
      { kind: 'year', year: 2021 },
    ]);
  });

  it('is said in a legend of two years over rows of two grades', () => {
    const text =
      'HMIC has graded efficiency. Grades are for 2015 and 2016.\n\nKent: good, good\nEssex: inadequate, good';
    const { claims } = readClaims({ title: '', text, published: PUBLISHED });
    expect(claims.map(({ force, grade, when }) => [force, grade, when.kind === 'year' && when.year])).toEqual([
      ['kent', 'good', 2015],
      ['kent', 'good', 2016],
      ['essex', 'inadequate', 2015],
      ['essex', 'good', 2016],
    ]);
  });

  it('is counted on from the date named before', () => {
    const text =
      'HMICFRS put Kent Police in special measures in March 2022. A report four months later rated it inadequate for leadership.';
    const { claims } = readClaims({ title: '', text, published: '2024-06-12' });
    expect(claims.map(({ when }) => when)).toEqual([{ kind: 'year', year: 2022 }]);
  });
});
