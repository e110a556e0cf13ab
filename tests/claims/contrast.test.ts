import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Forces that a sentence names only to set them apart, and lists of forces or areas that are two. */
const STORIES: readonly Example[] = [
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent and Essex. Leadership was good in Kent, and in Essex it was adequate. Crime recording required improvement in Kent and in Essex was good.',
    says: [
      'essex adequate leadership-and-force-management',
      'essex good recording-crime',
      'kent good leadership-and-force-management',
      'kent requires-improvement recording-crime',
    ],
  },
  {
    published: '2024-05-03',
    text: "HMICFRS inspected Kent, Essex and Surrey. Kent's leadership was good, whereas HMICFRS marked each of the other two down as adequate. At crime recording Kent was adequate, while each of the others was good.",
    says: [
      'essex adequate leadership-and-force-management',
      'essex good recording-crime',
      'kent adequate recording-crime',
      'kent good leadership-and-force-management',
      'surrey adequate leadership-and-force-management',
      'surrey good recording-crime',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. It was inadequate at investigating crime; leadership and the management of offenders required improvement.',
    says: [
      'kent inadequate investigating-crime',
      'kent requires-improvement leadership-and-force-management',
      'kent requires-improvement managing-offenders',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. Unlike Sussex, Kent is good at investigating crime.',
    says: ['kent good investigating-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected police forces. In contrast to Sussex, Kent is good at investigating crime.',
    says: ['kent good investigating-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. Compared with Sussex, Kent is good at investigating crime.',
    says: ['kent good investigating-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. Kent, as opposed to Sussex, was rated good at investigating crime.',
    says: ['kent good investigating-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. Kent, rather than Sussex, is the force that is good at investigating crime.',
    says: ['kent good investigating-crime'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. All the eastern forces except Essex were rated good.',
    says: [],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent was rated outstanding, ahead of Essex and Sussex.',
    says: ['kent outstanding efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Behind Durham, Kent was rated good.',
    says: ['kent good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Apart from Surrey, which is inadequate, Kent and Essex are good.',
    says: ['surrey inadequate efficiency', 'kent good efficiency', 'essex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent and Essex, unlike Surrey, were both rated good.',
    says: ['kent good efficiency', 'essex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Unlike its neighbour Sussex, Kent was rated good. Unlike Kent, Sussex was inadequate.',
    says: ['kent good efficiency', 'sussex inadequate efficiency'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has reported on police forces. The report rates Kent and Essex, which share back-office services, good and adequate respectively at leadership.',
    says: ['kent good leadership-and-force-management', 'essex adequate leadership-and-force-management'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent and Essex were inspected together; the former was good and the latter inadequate.',
    says: ['kent good efficiency', 'essex inadequate efficiency'],
  },
];

describe('a force set apart', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
