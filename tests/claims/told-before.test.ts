import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Earlier grades told as background, in their own sentence or over a full stop, and moves in rarer words. */
const STORIES: readonly Example[] = [
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. Its last inspection painted a better picture. The force was good at preventing crime.',
    says: ['kent adequate leadership-and-force-management', 'was kent good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. The last report, in 2022, was kinder. It rated the force good at preventing crime.',
    says: ['kent adequate leadership-and-force-management', 'was kent good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. Two years ago it was a different story. Leadership was good.',
    says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. Things were better in 2022. Leadership was good.',
    says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. The force was last inspected in 2022. It was good at preventing crime.',
    says: ['kent adequate leadership-and-force-management', 'was kent good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. The grade has slipped from good.',
    says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. In its previous PEEL report the force was given a good for leadership.',
    says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. Its good rating for leadership has gone.',
    says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. Until now leadership was good.',
    says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is adequate at leadership. Before this report it was good for leadership.',
    says: ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. Its grade for preventing crime went up from adequate to good.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. Its grade for preventing crime rose from adequate to good.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. Preventing crime: adequate to good.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. Preventing crime: adequate → good',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. Preventing crime was upgraded from adequate to good.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It was once again good at preventing crime, unchanged from 2022.',
    says: ['kent good preventing-crime', 'was kent good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. Its grade for preventing crime is unchanged: good.',
    says: ['kent good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. From good in 2022, preventing crime has dropped to adequate.',
    says: ['kent adequate preventing-crime', 'was kent good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. When inspectors last visited they found it good at preventing crime.',
    says: ['was kent good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It was good at preventing crime when last inspected.',
    says: ['was kent good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It has clawed its way back to good for preventing crime.',
    says: ['kent good preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It turned an adequate for preventing crime into a good.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It swapped its adequate for preventing crime for a good.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. Preventing crime had risen from adequate to good.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. Preventing crime has been lifted from adequate to good.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. Inspectors raised its grade for preventing crime from adequate to good.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2024-06-12',
    text: 'HMICFRS has published its report on Kent Police. It is good at preventing crime, better than the adequate of two years ago.',
    says: ['kent good preventing-crime', 'was kent adequate preventing-crime'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent was good again; Essex, good last year, requires improvement.',
    says: ['kent good efficiency', 'essex requires-improvement efficiency', 'was essex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Two forces, Kent and Essex, fell from good to requires improvement.',
    says: [
      'kent requires-improvement efficiency',
      'was kent good efficiency',
      'essex requires-improvement efficiency',
      'was essex good efficiency',
    ],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. The three forces in the alliance - Bedfordshire, Cambridgeshire and Hertfordshire - were inadequate, good and good.',
    says: [
      'bedfordshire inadequate effectiveness',
      'cambridgeshire good effectiveness',
      'hertfordshire good effectiveness',
    ],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. Suffolk is one rung below Norfolk, which is good; it requires improvement.',
    says: ['norfolk good effectiveness', 'suffolk requires-improvement effectiveness'],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. From outstanding Durham to inadequate Bedfordshire, the range is wide.',
    says: ['durham outstanding effectiveness', 'bedfordshire inadequate effectiveness'],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. Kent, rated inadequate last year, is good.',
    says: ['kent good effectiveness', 'was kent inadequate effectiveness'],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. Forces that slipped from good to requires improvement include Kent, Norfolk and Essex.',
    says: [
      'was kent good effectiveness',
      'kent requires-improvement effectiveness',
      'was norfolk good effectiveness',
      'norfolk requires-improvement effectiveness',
      'was essex good effectiveness',
      'essex requires-improvement effectiveness',
    ],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. Essex has yet to shake off its requires improvement grade.',
    says: ['essex requires-improvement effectiveness'],
  },
  {
    published: '2017-03-02',
    text: "HMIC has graded every force for effectiveness. Essex failed to improve on last year's requires improvement.",
    says: ['was essex requires-improvement effectiveness'],
  },
  {
    published: '2017-03-02',
    text: "HMIC has graded every force for effectiveness. Essex could not repeat last year's good and now requires improvement.",
    says: ['was essex good effectiveness', 'essex requires-improvement effectiveness'],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. Essex did not hold on to its good rating and requires improvement.',
    says: ['was essex good effectiveness', 'essex requires-improvement effectiveness'],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. Essex is back to good after a year as requires improvement.',
    says: ['essex good effectiveness', 'was essex requires-improvement effectiveness'],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. Essex was restored to good.',
    says: ['essex good effectiveness'],
  },
  {
    published: '2017-03-02',
    text: 'HMIC has graded every force for effectiveness. Essex, inadequate as recently as last year, has been rated good.',
    says: ['was essex inadequate effectiveness', 'essex good effectiveness'],
  },
  {
    published: '2025-02-15',
    text: 'Kent Police has been inspected by HMICFRS and HMIC. It was found inadequate for protecting vulnerable people. That verdict was handed down in December 2015.',
    says: ['was kent inadequate protecting-vulnerable'],
  },
  {
    published: '2025-02-15',
    text: 'Kent Police has been inspected by HMICFRS. It was found inadequate for protecting vulnerable people. The report came out in January 2025.',
    says: ['kent inadequate protecting-vulnerable'],
  },
];

describe('what was before', () => {
  it.each(STORIES.map((story) => [story.text.slice(-90), story] as const))(
    'is told apart from today: %s',
    (_, story) => {
      expect(saysOf(story)).toEqual([...story.says].sort());
    },
  );
});
