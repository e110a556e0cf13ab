import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** An area named in a sentence before or behind. */
const NEIGHBOURS: readonly Example[] = [
  {
    text: 'HMICFRS has inspected Kent Police. Preventing crime was the high point. The force was rated good there.',
    says: ['kent good preventing-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Inspectors looked at leadership and crime recording. Both were graded adequate.',
    says: ['kent adequate leadership-and-force-management', 'kent adequate recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Its response to calls is too slow, inspectors say, and the standard of its investigations is too low. Both were rated inadequate.',
    says: ['kent inadequate investigating-crime', 'kent inadequate responding-to-public'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. They looked at how it prevents crime, protects vulnerable people and manages offenders. All three were judged good.',
    says: [
      'kent good managing-offenders',
      'kent good preventing-crime',
      'kent good protecting-vulnerable',
      'tally kent good 3',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. They looked at how it prevents crime, protects vulnerable people and manages offenders. All were adequate.',
    says: ['kent adequate managing-offenders', 'kent adequate preventing-crime', 'kent adequate protecting-vulnerable'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It requires improvement in four areas. Among them were leadership and crime recording.',
    says: [
      'kent requires-improvement leadership-and-force-management',
      'kent requires-improvement recording-crime',
      'tally kent requires-improvement 4',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It requires improvement in four areas. Among those four are leadership and crime recording.',
    says: [
      'kent requires-improvement leadership-and-force-management',
      'kent requires-improvement recording-crime',
      'tally kent requires-improvement 4',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It was rated good in three areas. These were preventing crime, leadership and crime recording.',
    says: [
      'kent good leadership-and-force-management',
      'kent good preventing-crime',
      'kent good recording-crime',
      'tally kent good 3',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It was rated good in three areas, covering preventing crime, leadership and how it records crime.',
    says: [
      'kent good leadership-and-force-management',
      'kent good preventing-crime',
      'kent good recording-crime',
      'tally kent good 3',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It was rated good at two things, and they are preventing crime and recording it.',
    says: ['kent good preventing-crime', 'kent good recording-crime', 'tally kent good 2'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It was rated inadequate in one area - the way it responds to the public.',
    says: ['kent inadequate responding-to-public', 'tally kent inadequate 1'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Of the nine areas graded, three - leadership, crime recording, and using powers and treating people fairly - were in need of improvement.',
    says: [
      'kent requires-improvement leadership-and-force-management',
      'kent requires-improvement recording-crime',
      'kent requires-improvement treating-public-fairly',
      'tally kent requires-improvement 3',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Three areas - leadership, crime recording and treating the public fairly - require improvement.',
    says: [
      'kent requires-improvement leadership-and-force-management',
      'kent requires-improvement recording-crime',
      'kent requires-improvement treating-public-fairly',
      'tally kent requires-improvement 3',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Three areas (leadership, crime recording and treating the public fairly) were rated good.',
    says: [
      'kent good leadership-and-force-management',
      'kent good recording-crime',
      'kent good treating-public-fairly',
      'tally kent good 3',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. The force was rated good at preventing crime, the report said, and at tackling serious and organised crime.',
    says: ['kent good preventing-crime', 'kent good serious-organised-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. The force was rated good at preventing crime, according to inspectors, and at managing offenders.',
    says: ['kent good managing-offenders', 'kent good preventing-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It looked at how the force deals with 999 calls, how it protects vulnerable people and how it treats its staff. In each of these areas the force is inadequate.',
    says: [
      'kent inadequate protecting-vulnerable',
      'kent inadequate responding-to-public',
      'kent inadequate supporting-workforce',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. In both of these areas, leadership and crime recording, it is adequate.',
    says: ['kent adequate leadership-and-force-management', 'kent adequate recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Leadership is good, and so is the way it records crime.',
    says: ['kent good leadership-and-force-management', 'kent good recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. And leadership? Adequate.',
    says: ['kent adequate leadership-and-force-management'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. What grade did leadership get? Adequate.',
    says: ['kent adequate leadership-and-force-management'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. How did it do on call handling? Inspectors rated it inadequate.',
    says: ['kent inadequate responding-to-public'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. As for leadership, the verdict was adequate.',
    says: ['kent adequate leadership-and-force-management'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. When it comes to answering 999 calls the force is inadequate.',
    says: ['kent inadequate responding-to-public'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. On leadership, too, it was good.',
    says: ['kent good leadership-and-force-management'],
  },
];

/** Pillars, their glosses and their questions. */
const PILLARS: readonly Example[] = [
  {
    published: '2017-12-12',
    text: 'HMIC has graded Kent Police. It was good for how well it keeps people safe and cuts crime, good at treating people fairly and outstanding for value for money.',
    says: ['kent good effectiveness', 'kent good legitimacy', 'kent outstanding efficiency'],
  },
  {
    published: '2019-05-03',
    text: 'HMICFRS has graded Kent Police. It was rated good in the effectiveness with which it keeps people safe and reduces crime, good for the efficiency with which it runs and inadequate for the legitimacy with which it treats the public and its workforce.',
    says: ['kent good effectiveness', 'kent good efficiency', 'kent inadequate legitimacy'],
  },
  {
    published: '2019-05-03',
    text: 'HMICFRS has graded Kent Police. For effectiveness it was good. For efficiency, and for legitimacy, it requires improvement.',
    says: ['kent good effectiveness', 'kent requires-improvement efficiency', 'kent requires-improvement legitimacy'],
  },
  {
    published: '2017-03-03',
    text: 'HMIC has published its report on police effectiveness. Kent Police was rated good. It was rated inadequate at protecting vulnerable people. Essex Police was good overall but requires improvement at investigating crime.',
    says: [
      'essex good effectiveness',
      'essex requires-improvement investigating-crime',
      'kent good effectiveness',
      'kent inadequate protecting-vulnerable',
    ],
  },
  {
    published: '2017-03-03',
    text: 'Inspectors from HMIC say Kent Police is failing vulnerable victims. The force was rated inadequate at protecting vulnerable people. Overall it requires improvement at keeping people safe and reducing crime. Neighbouring Essex was graded good overall.',
    says: [
      'essex good effectiveness',
      'kent inadequate protecting-vulnerable',
      'kent requires-improvement effectiveness',
    ],
  },
  {
    published: '2017-03-03',
    text: 'A watchdog report is out. HMIC says five forces cannot protect the vulnerable. The headline grades, for effectiveness, are cheerful. Kent, alone, is outstanding. Essex is the only force to be graded inadequate. Essex was inadequate at preventing crime, too.',
    says: [
      'essex inadequate effectiveness',
      'essex inadequate preventing-crime',
      'kent outstanding effectiveness',
      'tally - inadequate 1',
    ],
  },
];

/** Areas shared by several forces or grades. */
const SHARED: readonly Example[] = [
  {
    text: 'HMICFRS has inspected Kent Police. It was rated good at preventing crime. Inspectors also looked at its service to victims, which is not graded.',
    says: ['kent good preventing-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It was good for crime recording, adequate for its service to victims.',
    says: ['kent good recording-crime'],
  },
  {
    text: 'HMICFRS has graded two forces on leadership. Kent was good; Essex, adequate.',
    says: ['essex adequate leadership-and-force-management', 'kent good leadership-and-force-management'],
  },
  {
    text: 'HMICFRS has graded forces. On investigating crime, Kent was inadequate; Essex, with the same detectives, requires improvement.',
    says: ['essex requires-improvement investigating-crime', 'kent inadequate investigating-crime'],
  },
  {
    text: 'HMICFRS has graded forces. Investigating crime is the sore point. Kent was inadequate. Essex, Surrey and Sussex all required improvement.',
    says: [
      'essex requires-improvement investigating-crime',
      'kent inadequate investigating-crime',
      'surrey requires-improvement investigating-crime',
      'sussex requires-improvement investigating-crime',
    ],
  },
  {
    text: 'HMICFRS has graded forces. Kent was good at preventing crime. Essex was rated inadequate overall.',
    says: ['essex inadequate -', 'kent good preventing-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. There is a new chief. The force was rated good, inspectors said, although leadership and crime recording need work.',
    says: ['kent good -'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Leadership was good, crime recording adequate and its response to 999 calls inadequate.',
    says: [
      'kent adequate recording-crime',
      'kent good leadership-and-force-management',
      'kent inadequate responding-to-public',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It was adequate at both leadership and crime recording.',
    says: ['kent adequate leadership-and-force-management', 'kent adequate recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Leadership and crime recording were looked at again. It was adequate at both.',
    says: ['kent adequate leadership-and-force-management', 'kent adequate recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. There was an adequate grade in the area the public ask about most: how crime is investigated.',
    says: ['kent adequate investigating-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. The force is rated good for the way we look after our workforce, the chief said.',
    says: ['kent good supporting-workforce'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Rated inadequate: 999 calls, domestic abuse and sex offenders. Rated good: leadership.',
    says: [
      'kent good leadership-and-force-management',
      'kent inadequate managing-offenders',
      'kent inadequate protecting-vulnerable',
      'kent inadequate responding-to-public',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Adequate grades were given for leadership, for crime recording and for how it looks after its people.',
    says: [
      'kent adequate leadership-and-force-management',
      'kent adequate recording-crime',
      'kent adequate supporting-workforce',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. How it looks after its people and how it uses its powers were also judged to be good.',
    says: ['kent good supporting-workforce', 'kent good treating-public-fairly'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Also rated good were leadership, crime recording and the management of offenders.',
    says: ['kent good leadership-and-force-management', 'kent good managing-offenders', 'kent good recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. A grade of good was given for leadership, while crime recording was marked adequate.',
    says: ['kent adequate recording-crime', 'kent good leadership-and-force-management'],
  },
];

describe.each([
  ['an area in a sentence before or behind', NEIGHBOURS],
  ['a pillar', PILLARS],
  ['a shared area', SHARED],
])('%s', (_, stories) => {
  it.each(stories.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (__, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
