import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Forces that keep each other company: whose a grade is where several stand in a sentence, and who shares it. */
const STORIES: readonly Example[] = [
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent was joined in the good category by Essex and Sussex.',
    says: ['kent good efficiency', 'essex good efficiency', 'sussex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Several forces were rated inadequate, including Kent and Essex.',
    says: ['kent inadequate efficiency', 'essex inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent Police and its neighbour Essex were rated good and requires improvement.',
    says: ['kent good efficiency', 'essex requires-improvement efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Surrey fared worse, with a rating of inadequate.',
    says: ['surrey inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent was one of only two forces rated outstanding, the other being Durham.',
    says: ['tally - outstanding 2', 'kent outstanding efficiency', 'durham outstanding efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. The force in Kent was rated good and the one in Essex inadequate.',
    says: ['kent good efficiency', 'essex inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent ranks as good, with Essex not far behind on requires improvement.',
    says: ['kent good efficiency', 'essex requires-improvement efficiency'],
  },
  {
    published: '2016-11-03',
    text: "HMIC has published its efficiency grades for every police force. Kent's good rating contrasts with the inadequate handed to Surrey.",
    says: ['kent good efficiency', 'surrey inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: "HMIC has published its efficiency grades for every police force. Kent's good rating was bettered by Durham's outstanding.",
    says: ['kent good efficiency', 'durham outstanding efficiency'],
  },
  {
    published: '2016-11-03',
    text: "HMIC has published its efficiency grades for every police force. Durham's outstanding rating puts it ahead of Kent, Essex and Sussex, all of which are good.",
    says: ['durham outstanding efficiency', 'kent good efficiency', 'essex good efficiency', 'sussex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Merseyside managed a good, putting it ahead of GMP (requires improvement) and Cheshire (inadequate).',
    says: [
      'merseyside good efficiency',
      'greater-manchester requires-improvement efficiency',
      'cheshire inadequate efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Only Durham got the top grade. Kent and Essex were a notch below, at good.',
    says: ['durham outstanding efficiency', 'kent good efficiency', 'essex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Cleveland was graded inadequate. The only other force to get that grade was Bedfordshire.',
    says: ['cleveland inadequate efficiency', 'bedfordshire inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Not only Cleveland but also Bedfordshire was graded inadequate.',
    says: ['cleveland inadequate efficiency', 'bedfordshire inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Durham and Northumbria were graded outstanding and good.',
    says: ['durham outstanding efficiency', 'northumbria good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent, whose neighbours Essex and Sussex were rated inadequate, was itself good.',
    says: ['essex inadequate efficiency', 'sussex inadequate efficiency', 'kent good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent fared better than Essex, rated inadequate.',
    says: ['essex inadequate efficiency'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has inspected Kent, Essex and Sussex. All but Sussex were good at preventing crime.',
    says: ['kent good preventing-crime', 'essex good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has inspected Kent Police and Essex Police. The first was rated good at preventing crime, the second adequate.',
    says: ['kent good preventing-crime', 'essex adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'North and South Wales Police were rated good at preventing crime by HMICFRS.',
    says: ['north-wales good preventing-crime', 'south-wales good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: "HMICFRS has rated the capital's police force good at preventing crime.",
    says: ['metropolitan good preventing-crime'],
  },
];

describe('forces side by side', () => {
  it.each(STORIES.map((story) => [story.text.slice(-100), story] as const))('are told apart: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
