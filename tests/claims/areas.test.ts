import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Areas before, behind and in the sentence before a grade; earlier grades told as background. */
const STORIES: readonly Example[] = [
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The force was rated inadequate at responding to the public, the lowest grade there is.',
    says: ['kent inadequate responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The force was rated inadequate - the lowest possible grade - at responding to the public.',
    says: ['kent inadequate responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The force received the highest grade, outstanding, for preventing crime.',
    says: ['kent outstanding preventing-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police in eight areas: two were good, five adequate and one – investigating crime – required improvement.',
    says: [
      'tally kent good 2',
      'tally kent adequate 5',
      'tally kent requires-improvement 1',
      'kent requires-improvement investigating-crime',
    ],
  },
  {
    published: '2024-05-03',
    title: 'Kent Police inadequate at answering the public',
    text: 'HMICFRS has inspected Kent Police.',
    says: ['kent inadequate responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. A grade of outstanding was given for treating the public fairly.',
    says: ['kent outstanding treating-public-fairly'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. In one area, responding to the public, the force has improved to good.',
    says: ['kent good responding-to-public'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. In the East, Kent and Essex were good. In the North West, Cumbria was outstanding and Lancashire inadequate. In Wales, Gwent required improvement.',
    says: [
      'kent good efficiency',
      'essex good efficiency',
      'cumbria outstanding efficiency',
      'lancashire inadequate efficiency',
      'gwent requires-improvement efficiency',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. It was rated good in three areas. Among them were preventing crime and leadership.',
    says: ['tally kent good 3', 'kent good preventing-crime', 'kent good leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The force had been inadequate at responding to the public. It is now good.',
    says: ['was kent inadequate responding-to-public', 'kent good responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The force was then inadequate at responding to the public; today it is adequate.',
    says: ['was kent inadequate responding-to-public', 'kent adequate responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS last visited Kent Police in 2022. At the time the force was inadequate at responding to the public. The new report says it is good in that area.',
    says: ['was kent inadequate responding-to-public', 'kent good responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. It was rated good at leadership. Before that, the force was adequate.',
    says: ['kent good leadership-and-force-management', 'was kent adequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Leadership is good. Back then it was inadequate.',
    says: ['kent good leadership-and-force-management', 'was kent inadequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected police forces. Kent was rated good at preventing crime, adequate at investigating crime, and inadequate at managing offenders; Essex was good at all three.',
    says: [
      'kent good preventing-crime',
      'kent adequate investigating-crime',
      'kent inadequate managing-offenders',
      'essex good preventing-crime',
      'essex good investigating-crime',
      'essex good managing-offenders',
      'tally essex good 3',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected police forces. Kent is good at preventing and investigating crime. Essex is adequate at the first and inadequate at the second.',
    says: [
      'kent good preventing-crime',
      'kent good investigating-crime',
      'essex adequate preventing-crime',
      'essex inadequate investigating-crime',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. In responding to the public, the force was found to be inadequate. In managing offenders, it was good. For leadership it received adequate.',
    says: [
      'kent inadequate responding-to-public',
      'kent good managing-offenders',
      'kent adequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Preventing crime, investigating crime and supporting the workforce were all graded adequate, but leadership and responding to the public were found to require improvement.',
    says: [
      'kent adequate preventing-crime',
      'kent adequate investigating-crime',
      'kent adequate supporting-workforce',
      'kent requires-improvement leadership-and-force-management',
      'kent requires-improvement responding-to-public',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. The force was graded outstanding for the way it records crime; good for the way it treats the public; and inadequate for how it answers calls.',
    says: [
      'kent outstanding recording-crime',
      'kent good treating-public-fairly',
      'kent inadequate responding-to-public',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. Leadership, which was inadequate in 2022, is now good, and responding to the public, where the force had been good, is inadequate.',
    says: [
      'was kent inadequate leadership-and-force-management',
      'kent good leadership-and-force-management',
      'was kent good responding-to-public',
      'kent inadequate responding-to-public',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. Its leadership is adequate - it was inadequate before - and its recording of crime good.',
    says: [
      'kent adequate leadership-and-force-management',
      'was kent inadequate leadership-and-force-management',
      'kent good recording-crime',
    ],
  },
  {
    published: '2019-05-03',
    text: 'HMICFRS has inspected Kent Police. It was rated good for effectiveness, outstanding for legitimacy and requires improvement for efficiency. In 2017 the force had been outstanding for effectiveness, good for legitimacy and good for efficiency.',
    says: [
      'kent good effectiveness',
      'kent outstanding legitimacy',
      'kent requires-improvement efficiency',
      'was kent outstanding effectiveness',
      'was kent good legitimacy',
      'was kent good efficiency',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. Four areas were adequate: preventing crime and anti-social behaviour; building, supporting and protecting the workforce; police powers and treating people fairly and respectfully; and leadership and force management.',
    says: [
      'tally kent adequate 4',
      'kent adequate preventing-crime',
      'kent adequate supporting-workforce',
      'kent adequate treating-public-fairly',
      'kent adequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. The two areas where it requires improvement are managing offenders and suspects, and leadership and force management.',
    says: [
      'tally kent requires-improvement 2',
      'kent requires-improvement managing-offenders',
      'kent requires-improvement leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. It has been told it requires improvement in how it investigates crime and in how it manages offenders, though it is good at treating the public fairly.',
    says: [
      'kent requires-improvement investigating-crime',
      'kent requires-improvement managing-offenders',
      'kent good treating-public-fairly',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has reported on five forces. Kent Police got outstanding for recording crime, good for preventing crime and investigating crime, and adequate for everything else.',
    says: ['kent outstanding recording-crime', 'kent good preventing-crime', 'kent good investigating-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has reported on Kent Police. Graded outstanding for recording crime and good for leadership, the force was nevertheless inadequate at protecting vulnerable people.',
    says: [
      'kent outstanding recording-crime',
      'kent good leadership-and-force-management',
      'kent inadequate protecting-vulnerable',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has reported on Kent Police. Rated as inadequate were leadership, preventing crime and managing offenders.',
    says: [
      'kent inadequate leadership-and-force-management',
      'kent inadequate preventing-crime',
      'kent inadequate managing-offenders',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has reported on Kent Police. Areas judged good included recording crime and treating the public fairly, while leadership was among those judged inadequate.',
    says: [
      'kent good recording-crime',
      'kent good treating-public-fairly',
      'kent inadequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has reported on Kent Police. In 2022 the force was inadequate at leadership and good at recording crime. It is now good at the former and outstanding at the latter.',
    says: [
      'was kent inadequate leadership-and-force-management',
      'was kent good recording-crime',
      'kent good leadership-and-force-management',
      'kent outstanding recording-crime',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent, once inadequate, is now good.',
    says: ['was kent inadequate efficiency', 'kent good efficiency'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent Police. It was rated good for the third time in a row at recording crime, and adequate, down from good, at leadership.',
    says: [
      'kent good recording-crime',
      'kent adequate leadership-and-force-management',
      'was kent good leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent Police. It was good in preventing crime, in recording crime and in leadership; adequate in investigating crime and in supporting its workforce; and inadequate in responding to the public.',
    says: [
      'kent good preventing-crime',
      'kent good recording-crime',
      'kent good leadership-and-force-management',
      'kent adequate investigating-crime',
      'kent adequate supporting-workforce',
      'kent inadequate responding-to-public',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded Kent Police. Inspectors had previously rated it inadequate for responding to the public. That has now improved to adequate.',
    says: ['was kent inadequate responding-to-public', 'kent adequate responding-to-public'],
  },
];

describe('an area or a time that words point at', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
