import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Partners, old posts, loans and talks: forces that a story names beside the one that was graded. */
const STORIES: readonly Example[] = [
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The force is good at preventing crime and, compared with the last inspection in 2022, has improved from inadequate to adequate at leadership.',
    says: [
      'kent good preventing-crime',
      'was kent inadequate leadership-and-force-management',
      'kent adequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police and Essex Police.\n\nKent Police\n\nThe force is good at preventing crime. It is adequate at leadership.\n\nEssex Police\n\nThe force is inadequate at preventing crime. It is good at leadership.',
    says: [
      'kent good preventing-crime',
      'kent adequate leadership-and-force-management',
      'essex inadequate preventing-crime',
      'essex good leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police and Essex Police.\n\nKent: good at preventing crime, adequate at leadership.\n\nEssex: inadequate at preventing crime, good at leadership.',
    says: [
      'kent good preventing-crime',
      'kent adequate leadership-and-force-management',
      'essex inadequate preventing-crime',
      'essex good leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected forces. Leadership: Kent good, Essex adequate. Preventing crime: Kent inadequate, Essex good.',
    says: [
      'kent good leadership-and-force-management',
      'essex adequate leadership-and-force-management',
      'kent inadequate preventing-crime',
      'essex good preventing-crime',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The table shows: preventing crime - good; investigating crime - adequate; responding to the public - requires improvement; leadership - inadequate.',
    says: [
      'kent good preventing-crime',
      'kent adequate investigating-crime',
      'kent requires-improvement responding-to-public',
      'kent inadequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. It found that the force, which is good at preventing crime, is inadequate at managing offenders.',
    says: ['kent good preventing-crime', 'kent inadequate managing-offenders'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Kent was one of three forces rated inadequate for leadership. The others were Essex and Sussex.',
    says: [
      'kent inadequate leadership-and-force-management',
      'tally - inadequate 3',
      'essex inadequate leadership-and-force-management',
      'sussex inadequate leadership-and-force-management',
    ],
  },
  {
    published: '2019-05-03',
    text: 'HMICFRS has rated Kent Police good for effectiveness, efficiency and legitimacy. Two years ago it was rated outstanding for legitimacy and requires improvement for efficiency.',
    says: [
      'kent good effectiveness',
      'kent good efficiency',
      'kent good legitimacy',
      'was kent outstanding legitimacy',
      'was kent requires-improvement efficiency',
    ],
  },
  {
    published: '2019-05-03',
    text: 'HMICFRS graded forces on three pillars. Kent was good in all three. Essex was good for effectiveness and efficiency but requires improvement for legitimacy, while Surrey was outstanding for legitimacy alone and good for the other two.',
    says: [
      'kent good effectiveness',
      'kent good efficiency',
      'kent good legitimacy',
      'tally kent good 3',
      'essex good effectiveness',
      'essex good efficiency',
      'essex requires-improvement legitimacy',
      'surrey outstanding legitimacy',
      'surrey good effectiveness',
      'surrey good efficiency',
      'tally surrey good 2',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Having been inadequate at responding to the public, it is now adequate.',
    says: ['was kent inadequate responding-to-public', 'kent adequate responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. It was rated adequate at leadership. Essex, Surrey and Sussex have yet to be inspected.',
    says: ['kent adequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The inspector, formerly of Essex Police, which was rated outstanding for leadership, said Kent was inadequate at it.',
    says: ['essex outstanding leadership-and-force-management', 'kent inadequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Sussex Police has lent officers to Kent, which is inadequate at responding to the public.',
    says: ['kent inadequate responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Officers from Sussex will help the force, which is inadequate at responding to the public.',
    says: ['kent inadequate responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Its chief, who came from Sussex Police, said the force was good at preventing crime.',
    says: ['kent good preventing-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. A merger with Essex, which some want, was ruled out; Kent was rated good at leadership.',
    says: ['kent good leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Kent shares a helicopter with Essex and was rated good at leadership.',
    says: ['kent good leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. After talks with Sussex and Surrey Police, Kent, rated inadequate at managing offenders, has hired ten officers.',
    says: ['kent inadequate managing-offenders'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. According to Essex Police, Kent was inadequate at managing offenders.',
    says: ['kent inadequate managing-offenders'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. The grades for the South East are: Kent, good; Sussex, good; Surrey, requires improvement; Hampshire, outstanding.',
    says: [
      'kent good efficiency',
      'sussex good efficiency',
      'surrey requires-improvement efficiency',
      'hampshire outstanding efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: "HMIC has published its efficiency grades for every police force. Kent's neighbours fared worse: Essex and Sussex require improvement, and Surrey is inadequate.",
    says: [
      'essex requires-improvement efficiency',
      'sussex requires-improvement efficiency',
      'surrey inadequate efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Where Kent was good, Essex was inadequate.',
    says: ['kent good efficiency', 'essex inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent and Essex were good and Surrey and Sussex inadequate.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'surrey inadequate efficiency',
      'sussex inadequate efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Good too were Kent and Essex; Surrey, like Sussex, was inadequate.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'surrey inadequate efficiency',
      'sussex inadequate efficiency',
    ],
  },
];

describe('a story with asides', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
