import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Grades that stand nearer to another force, date or area than to the one they are said of. */
const STORIES: readonly Example[] = [
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected forces.\n\nKent Police was graded as follows: good for preventing crime; adequate for investigating crime and for managing offenders; inadequate for leadership.\n\nEssex Police was graded outstanding for leadership, and good in every other area.',
    says: [
      'kent good preventing-crime',
      'kent adequate investigating-crime',
      'kent adequate managing-offenders',
      'kent inadequate leadership-and-force-management',
      'essex outstanding leadership-and-force-management',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. In Kent the verdict was good; in Essex, outstanding; in Surrey, inadequate.',
    says: ['kent good efficiency', 'essex outstanding efficiency', 'surrey inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: "HMIC has published its efficiency grades for every police force. Thames Valley, the South East's biggest force, was rated good while Hampshire, its smaller neighbour, was outstanding.",
    says: ['thames-valley good efficiency', 'hampshire outstanding efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. There was bad news for Kent - inadequate - and good news for Essex, which was rated outstanding.',
    says: ['kent inadequate efficiency', 'essex outstanding efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent dropped from outstanding in 2015 to good; Essex rose the other way, from good to outstanding.',
    says: [
      'was kent outstanding efficiency',
      'kent good efficiency',
      'was essex good efficiency',
      'essex outstanding efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent was rated good, Essex was not.',
    says: ['kent good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent was rated good but Essex, Surrey and Sussex were not.',
    says: ['kent good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. It was Kent, not Essex, that was rated inadequate.',
    says: ['kent inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Essex was not rated inadequate: that was Kent.',
    says: [],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent has leapfrogged Essex and is now outstanding.',
    says: ['kent outstanding efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent trails Essex, which is outstanding, and Surrey, which is good. It requires improvement.',
    says: ['essex outstanding efficiency', 'surrey good efficiency', 'kent requires-improvement efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Every force in Wales but Gwent was rated good. Gwent requires improvement.',
    says: ['gwent requires-improvement efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force. Kent (outstanding) topped the table, with Essex and Surrey (both good) next and Sussex (inadequate) last.',
    says: [
      'kent outstanding efficiency',
      'essex good efficiency',
      'surrey good efficiency',
      'sussex inadequate efficiency',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. Its chief said neighbouring forces had done worse: Sussex was rated inadequate at leadership.',
    says: ['sussex inadequate leadership-and-force-management'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS has inspected Kent Police. At leadership the force was good. At the same time as Kent, Sussex was inspected; it was inadequate at leadership.',
    says: ['kent good leadership-and-force-management', 'sussex inadequate leadership-and-force-management'],
  },
];

describe('a grade beside the wrong name', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
