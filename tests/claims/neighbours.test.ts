import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Two forces or three in one breath: who is graded, who is only named. */
const STORIES: readonly Example[] = [
  {
    published: '2024-05-03',
    title: 'Kent Police: what inspectors said',
    text: 'HMICFRS inspected Kent Police. Compared with Essex Police, the force is good at leadership. Its management of offenders was rated inadequate, and Essex Police has sent two sergeants. Essex Police has lent a detective to the force, whose crime recording is adequate.',
    says: [
      'kent adequate recording-crime',
      'kent good leadership-and-force-management',
      'kent inadequate managing-offenders',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has graded leadership. The chief of Essex Police has moved to Kent Police, a force rated inadequate, and “we are good at leadership”, said her old deputy at Essex Police.',
    says: ['essex good leadership-and-force-management', 'kent inadequate leadership-and-force-management'],
  },
  {
    published: '2018-03-22',
    text: 'HMICFRS inspected three forces for efficiency: Kent, Essex and Surrey. Kent requires improvement. The other two were good.',
    says: ['essex good efficiency', 'kent requires-improvement efficiency', 'surrey good efficiency', 'tally - good 2'],
  },
  {
    published: '2024-05-03',
    title: 'Kent Police: what inspectors said',
    text: 'Kent Police works with Essex and Surrey. HMICFRS said it was inadequate in one area, managing offenders. The other two were adequate.',
    says: ['kent inadequate managing-offenders', 'tally kent adequate 2', 'tally kent inadequate 1'],
  },
  {
    published: '2018-03-22',
    text: 'HMICFRS has graded efficiency. Kent, for a second year, and Essex were outstanding, as were Durham and, further west, Dorset.',
    says: [
      'dorset outstanding efficiency',
      'durham outstanding efficiency',
      'essex outstanding efficiency',
      'kent outstanding efficiency',
    ],
  },
  {
    published: '2018-03-22',
    text: 'HMICFRS has graded efficiency. Kent kept its outstanding, with Essex and Surrey remaining good.',
    says: ['essex good efficiency', 'kent outstanding efficiency', 'surrey good efficiency'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. Its neighbour, Essex, was inspected in May. That force was rated good at managing offenders.',
    says: ['essex good managing-offenders'],
  },
  {
    published: '2018-03-22',
    text: "HMICFRS has published its legitimacy report. Kent's neighbour Essex was rated good. Kent itself was outstanding.",
    says: ['essex good legitimacy', 'kent outstanding legitimacy'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS said Kent Police was good at preventing crime. Essex Police was rated worse: adequate.',
    says: ['kent good preventing-crime', 'essex adequate preventing-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent and Essex. Kent did better than Essex at leadership: it was good, while Essex was adequate.',
    says: ['kent good leadership-and-force-management', 'essex adequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent and Essex. At leadership Kent was one grade ahead of Essex, which was adequate.',
    says: ['essex adequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: "HMICFRS inspected Kent Police. Sussex Police's chief, who led the inspection, said Kent was good at leadership.",
    says: ['kent good leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: "HMICFRS inspected Kent Police and its partner, Essex Police. Kent's leadership was good, Essex's adequate. Both were inadequate at responding to the public.",
    says: [
      'kent good leadership-and-force-management',
      'essex adequate leadership-and-force-management',
      'kent inadequate responding-to-public',
      'essex inadequate responding-to-public',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent scored good, as did Essex, but Sussex only managed requires improvement, the same as Surrey.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'sussex requires-improvement efficiency',
      'surrey requires-improvement efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent (good), Essex (good) and Surrey (requires improvement) were joined by Sussex, which was also rated good.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'surrey requires-improvement efficiency',
      'sussex good efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Neither Kent nor Essex was rated outstanding; both were good.',
    says: ['kent good efficiency', 'essex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. The Met and City of London Police were both rated good, but British Transport Police was not graded.',
    says: ['metropolitan good efficiency', 'city-of-london good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. At the top is Durham, rated outstanding, followed by Kent and Essex, both good. At the bottom is Humberside: inadequate.',
    says: [
      'durham outstanding efficiency',
      'kent good efficiency',
      'essex good efficiency',
      'humberside inadequate efficiency',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS said Kent Police, where a new chief took over in January, is good at leadership, while Sussex Police, its neighbour, is inadequate.',
    says: ['kent good leadership-and-force-management', 'sussex inadequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent, Essex and Surrey. On preventing crime, Kent and Surrey were good and Essex adequate. On leadership, all three were adequate.',
    says: [
      'kent good preventing-crime',
      'surrey good preventing-crime',
      'essex adequate preventing-crime',
      'kent adequate leadership-and-force-management',
      'essex adequate leadership-and-force-management',
      'surrey adequate leadership-and-force-management',
      'tally - adequate 3',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has reported on five forces.\n\nResponding to the public was the weakest area. Kent and Essex were inadequate and Surrey required improvement.\n\nLeadership was better. Kent was good, Essex outstanding.',
    says: [
      'kent inadequate responding-to-public',
      'essex inadequate responding-to-public',
      'surrey requires-improvement responding-to-public',
      'kent good leadership-and-force-management',
      'essex outstanding leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has reported on five forces.\n\nIn Kent, the force was rated good at preventing crime and inadequate at leadership. In Essex it was the other way round.',
    says: ['kent good preventing-crime', 'kent inadequate leadership-and-force-management'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Not one force in the North East was rated inadequate, but Cleveland requires improvement.',
    says: ['cleveland requires-improvement efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent was not among those rated good. It requires improvement.',
    says: ['kent requires-improvement efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent and Essex were expected to be outstanding; they were merely good.',
    says: ['kent good efficiency', 'essex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent has overtaken Essex: it is outstanding, Essex only good.',
    says: ['kent outstanding efficiency', 'essex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. While Kent is outstanding, Essex, Surrey and Sussex are good.',
    says: ['kent outstanding efficiency', 'essex good efficiency', 'surrey good efficiency', 'sussex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Whereas Kent is outstanding, its neighbours Essex and Sussex require improvement.',
    says: [
      'kent outstanding efficiency',
      'essex requires-improvement efficiency',
      'sussex requires-improvement efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Inspectors gave Kent outstanding, Essex good and Surrey inadequate.',
    says: ['kent outstanding efficiency', 'essex good efficiency', 'surrey inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent - which merged its back office with Essex - was good. Essex (which had asked for more time) was inadequate.',
    says: ['kent good efficiency', 'essex inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: "HMIC has published its efficiency grades for every police force. Kent was good. The Essex force was outstanding. Police in Surrey were inadequate. Sussex's officers require improvement.",
    says: [
      'kent good efficiency',
      'essex outstanding efficiency',
      'surrey inadequate efficiency',
      'sussex requires-improvement efficiency',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent and Essex. Kent was good at preventing crime, Essex inadequate. At leadership it was Essex that was good and Kent that was inadequate.',
    says: [
      'kent good preventing-crime',
      'essex inadequate preventing-crime',
      'essex good leadership-and-force-management',
      'kent inadequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent and Essex. Kent Police was good at preventing crime.\n\nEssex Police was good too, but its leadership was inadequate.',
    says: [
      'kent good preventing-crime',
      'essex good preventing-crime',
      'essex inadequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent and Essex. Kent Police was good at leadership and inadequate at preventing crime.\n\nEssex Police was rated good by inspectors.',
    says: ['kent good leadership-and-force-management', 'kent inadequate preventing-crime', 'essex good -'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent Police. Sussex was inadequate for leadership last year, but Kent is good.',
    says: ['was sussex inadequate leadership-and-force-management', 'kent good leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent Police and Essex Police. Both forces were good at preventing crime. Kent was inadequate at leadership; its neighbour was adequate at leadership.',
    says: [
      'kent good preventing-crime',
      'essex good preventing-crime',
      'kent inadequate leadership-and-force-management',
      'essex adequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent Police on leadership. It was inadequate, but its neighbour was rated adequate.',
    says: ['kent inadequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'Former Kent chief Alan Bow, now of Sussex Police, saw his new force rated inadequate for leadership by HMICFRS.',
    says: ['sussex inadequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'The chief of Cleveland Police, who joined from Durham Constabulary, has hailed an HMICFRS report that found the force good at preventing crime.',
    says: ['cleveland good preventing-crime'],
  },
  {
    published: '2016-11-03',
    title: 'Partner forces both rated good',
    text: 'Kent Police and Essex Police are good for efficiency, HMIC says.',
    says: ['kent good efficiency', 'essex good efficiency', 'kent good efficiency', 'essex good efficiency'],
  },
  {
    published: '2017-12-13',
    text: 'HMICFRS has graded legitimacy. The City of London Police spoke first. The Met is good and the City requires improvement.',
    says: ['metropolitan good legitimacy', 'city-of-london requires-improvement legitimacy'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded leadership. It was inadequate for Kent, for Essex and for Surrey.',
    says: [
      'kent inadequate leadership-and-force-management',
      'essex inadequate leadership-and-force-management',
      'surrey inadequate leadership-and-force-management',
    ],
  },
];

describe('a force beside another', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
