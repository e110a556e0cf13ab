import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Round-ups: several forces, each with its own grade, in the ways that papers run through them. */
const STORIES: readonly Example[] = [
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Eight require improvement. The eight, in no order at all, are Kent, Essex, Dorset, Cumbria, Surrey, Sussex, Norfolk and Suffolk.',
    says: [
      'tally - requires-improvement 8',
      ...['kent', 'essex', 'dorset', 'cumbria', 'surrey', 'sussex', 'norfolk', 'suffolk'].map(
        (force) => `${force} requires-improvement efficiency`,
      ),
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Three are outstanding, and Kent and Essex are two of them. Those in this part of the country include Dorset.',
    says: [
      'tally - outstanding 3',
      'kent outstanding efficiency',
      'essex outstanding efficiency',
      'dorset outstanding efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has graded police forces.\n\nTable 1. Efficiency\n\nThe grades came out today. Kent and Essex were good; Dorset kept its outstanding, as did Surrey; Cumbria lost the good it had and is inadequate.\n\nTable 2. Legitimacy\n\nNo surprises here. Kent was inadequate.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'dorset outstanding efficiency',
      'surrey outstanding efficiency',
      'was cumbria good efficiency',
      'cumbria inadequate efficiency',
      'kent inadequate legitimacy',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Among the good were Kent, Essex and Dorset; Cumbria and Surrey were inadequate.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'dorset good efficiency',
      'cumbria inadequate efficiency',
      'surrey inadequate efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Durham was outstanding, the top grade, and Kent good, the second highest mark.',
    says: ['durham outstanding efficiency', 'kent good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. The forces told they need to improve are those in Cumbria, Kent and Essex.',
    says: [
      'cumbria requires-improvement efficiency',
      'kent requires-improvement efficiency',
      'essex requires-improvement efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Four were outstanding: those in Kent, Essex and Dorset as well as Surrey.',
    says: [
      'tally - outstanding 4',
      'kent outstanding efficiency',
      'essex outstanding efficiency',
      'dorset outstanding efficiency',
      'surrey outstanding efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. North West: Cumbria good, Lancashire outstanding, Cheshire inadequate.',
    says: ['cumbria good efficiency', 'lancashire outstanding efficiency', 'cheshire inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Surrey was inadequate; Sussex, adequate; Kent, good.',
    says: ['surrey inadequate efficiency', 'sussex adequate efficiency', 'kent good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent was good and its neighbour Essex inadequate.',
    says: ['kent good efficiency', 'essex inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent, whose chief retires in May, was good. Essex, where budgets have been cut, was outstanding.',
    says: ['kent good efficiency', 'essex outstanding efficiency'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Three areas stand out: preventing crime, managing offenders and leadership. All were adequate.',
    says: [
      'kent adequate preventing-crime',
      'kent adequate managing-offenders',
      'kent adequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected police forces. On leadership, Kent and Essex are good, Surrey adequate, Sussex inadequate.',
    says: [
      'kent good leadership-and-force-management',
      'essex good leadership-and-force-management',
      'surrey adequate leadership-and-force-management',
      'sussex inadequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    title: "How the region's forces were rated",
    text: 'HMICFRS has published reports on five forces.\n\nKent Police was rated outstanding at preventing crime and good at leadership, but requires improvement at responding to the public.\n\nIn neighbouring Essex, inspectors found the force adequate at preventing crime and inadequate at leadership.\n\nSurrey Police was the best of the five at investigating crime, where it is good; it is adequate at managing offenders.',
    says: [
      'kent outstanding preventing-crime',
      'kent good leadership-and-force-management',
      'kent requires-improvement responding-to-public',
      'essex adequate preventing-crime',
      'essex inadequate leadership-and-force-management',
      'surrey good investigating-crime',
      'surrey adequate managing-offenders',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded five forces on leadership. Kent and Essex came out best, with good grades. Surrey, Sussex and Hampshire lagged behind on adequate.',
    says: [
      'kent good leadership-and-force-management',
      'essex good leadership-and-force-management',
      'surrey adequate leadership-and-force-management',
      'sussex adequate leadership-and-force-management',
      'hampshire adequate leadership-and-force-management',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. West Midlands and Durham were the only two to be rated outstanding. Humberside was the only one found inadequate.',
    says: [
      'tally - outstanding 2',
      'west-midlands outstanding efficiency',
      'durham outstanding efficiency',
      'tally - inadequate 1',
      'humberside inadequate efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Of the Welsh forces, Gwent and South Wales are good while Dyfed-Powys and North Wales require improvement.',
    says: [
      'gwent good efficiency',
      'south-wales good efficiency',
      'dyfed-powys requires-improvement efficiency',
      'north-wales requires-improvement efficiency',
    ],
  },
  {
    published: '2024-05-03',
    text: "HMICFRS has inspected Kent Police. The force's work on protecting vulnerable people was rated good, as was its recording of crime. Its leadership was not: it was rated inadequate.",
    says: [
      'kent good protecting-vulnerable',
      'kent good recording-crime',
      'kent inadequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent, Essex and Surrey. All three were rated good at preventing crime, two - Kent and Essex - were adequate at leadership and Surrey was inadequate at it.',
    says: [
      'kent good preventing-crime',
      'essex good preventing-crime',
      'surrey good preventing-crime',
      'kent adequate leadership-and-force-management',
      'essex adequate leadership-and-force-management',
      'surrey inadequate leadership-and-force-management',
      'tally - adequate 2',
      'tally - good 3',
    ],
  },
  {
    published: '2018-03-22',
    text: 'HMICFRS has published its effectiveness grades. Durham remains outstanding. Kent, Norfolk and Suffolk stayed good, Essex moved up to good from requires improvement, and Humberside climbed two rungs, from inadequate to good.',
    says: [
      'durham outstanding effectiveness',
      'kent good effectiveness',
      'norfolk good effectiveness',
      'suffolk good effectiveness',
      'essex good effectiveness',
      'was essex requires-improvement effectiveness',
      'was humberside inadequate effectiveness',
      'humberside good effectiveness',
    ],
  },
  {
    published: '2018-03-22',
    text: 'HMICFRS has published its effectiveness grades. Last year Kent was outstanding and Essex good. This year Kent is good and Essex outstanding.',
    says: [
      'was kent outstanding effectiveness',
      'was essex good effectiveness',
      'kent good effectiveness',
      'essex outstanding effectiveness',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. East of England: Bedfordshire, Essex and Kent good; Norfolk and Suffolk outstanding. South West: Avon and Somerset and Devon and Cornwall good; Dorset requires improvement.',
    says: [
      'bedfordshire good efficiency',
      'essex good efficiency',
      'kent good efficiency',
      'norfolk outstanding efficiency',
      'suffolk outstanding efficiency',
      'avon-and-somerset good efficiency',
      'devon-and-cornwall good efficiency',
      'dorset requires-improvement efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. In the East Midlands, Derbyshire, Leicestershire, Lincolnshire, Northamptonshire and Nottinghamshire were all rated good except for Northamptonshire, which requires improvement.',
    says: [
      'northamptonshire requires-improvement efficiency',
      'derbyshire good efficiency',
      'leicestershire good efficiency',
      'lincolnshire good efficiency',
      'nottinghamshire good efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Good grades went to Kent, Essex and Surrey. Sussex got requires improvement and Humberside, alone, inadequate.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'surrey good efficiency',
      'sussex requires-improvement efficiency',
      'humberside inadequate efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Only Humberside was inadequate, with Kent, Essex and Surrey requiring improvement.',
    says: [
      'humberside inadequate efficiency',
      'kent requires-improvement efficiency',
      'essex requires-improvement efficiency',
      'surrey requires-improvement efficiency',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent and Essex. Both forces were good at preventing crime; Kent was also good at leadership, for which Essex was rated inadequate.',
    says: [
      'kent good preventing-crime',
      'essex good preventing-crime',
      'kent good leadership-and-force-management',
      'essex inadequate leadership-and-force-management',
    ],
  },
];

describe('a round-up of forces', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
