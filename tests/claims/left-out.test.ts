import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Areas and forces that a sentence excepts or denies, and counts whose forces or areas are named. */
const STORIES: readonly Example[] = [
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent was rated good. The report praises Essex, whose control room is shared with Suffolk, and rates it outstanding.',
    says: ['kent good efficiency', 'essex outstanding efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Good: Kent, Essex and Surrey. Requires improvement: Sussex; Hampshire. Inadequate: Humberside.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'surrey good efficiency',
      'sussex requires-improvement efficiency',
      'hampshire requires-improvement efficiency',
      'humberside inadequate efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent and Essex, neighbours and partners, part company: Kent is good, Essex inadequate.',
    says: ['kent good efficiency', 'essex inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. A year ago Kent was inadequate and Essex good; now it is the other way about.',
    says: ['was kent inadequate efficiency', 'was essex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Seventeen forces are good. They include Kent, Essex and Surrey but not Sussex, which requires improvement.',
    says: [
      'tally - good 17',
      'kent good efficiency',
      'essex good efficiency',
      'surrey good efficiency',
      'sussex requires-improvement efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Seventeen forces are good, among them Kent, Essex and Surrey.',
    says: ['tally - good 17', 'kent good efficiency', 'essex good efficiency', 'surrey good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Ten forces require improvement: Kent, Essex, Surrey and seven others. Sussex is not one of them: it is good.',
    says: [
      'tally - requires-improvement 10',
      'kent requires-improvement efficiency',
      'essex requires-improvement efficiency',
      'surrey requires-improvement efficiency',
      'sussex good efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Durham and West Midlands are outstanding, Humberside inadequate and the rest good or requiring improvement.',
    says: ['durham outstanding efficiency', 'west-midlands outstanding efficiency', 'humberside inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. The Kent commissioner called on Essex Police, rated inadequate, to learn from Kent, rated good.',
    says: ['essex inadequate efficiency', 'kent good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. With the exception of Surrey, forces in the South East did well: Kent and Hampshire were good.',
    says: ['kent good efficiency', 'hampshire good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent, along with Essex and Surrey, was rated good. Together with Sussex, Hampshire requires improvement.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'surrey good efficiency',
      'sussex requires-improvement efficiency',
      'hampshire requires-improvement efficiency',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. It was good at preventing crime. The force was not inadequate at anything, but it requires improvement in investigating crime.',
    says: ['kent good preventing-crime', 'tally kent inadequate 0', 'kent requires-improvement investigating-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Preventing crime: good. Investigating crime: adequate. Not inspected: protecting vulnerable people. Leadership: inadequate.',
    says: [
      'kent good preventing-crime',
      'kent adequate investigating-crime',
      'kent inadequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The report lists leadership as good, preventing crime as adequate and investigating crime as inadequate.',
    says: [
      'kent good leadership-and-force-management',
      'kent adequate preventing-crime',
      'kent inadequate investigating-crime',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. In its last inspection, in 2022, Kent Police was good at leadership, adequate at preventing crime and inadequate at investigating crime. This time all three are good.',
    says: [
      'was kent good leadership-and-force-management',
      'was kent adequate preventing-crime',
      'was kent inadequate investigating-crime',
      'kent good leadership-and-force-management',
      'kent good preventing-crime',
      'kent good investigating-crime',
      'tally kent good 3',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Leadership and preventing crime are both good. Neither investigating crime nor managing offenders is: both are inadequate.',
    says: [
      'kent good leadership-and-force-management',
      'kent good preventing-crime',
      'kent inadequate investigating-crime',
      'kent inadequate managing-offenders',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. A senior officer said: "Being good at preventing crime is what we are for." The force was rated adequate for that.',
    says: ['kent adequate preventing-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Apart from leadership, which is good, every area is inadequate.',
    says: ['kent good leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. It is adequate at everything except leadership.',
    says: [],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. It is good at preventing crime but not at investigating crime.',
    says: ['kent good preventing-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. It is good at preventing crime rather than at investigating crime.',
    says: ['kent good preventing-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Unlike leadership, preventing crime was rated good.',
    says: ['kent good preventing-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. All areas apart from leadership and preventing crime were rated good.',
    says: [],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. It is good at preventing crime, unlike investigating crime, where it is inadequate.',
    says: ['kent good preventing-crime', 'kent inadequate investigating-crime'],
  },
];

describe('what is left out', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
