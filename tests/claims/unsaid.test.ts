import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Stories in which names and grade words stand side by side and no force is graded by them. */
const STORIES: readonly Example[] = [
  {
    published: '2024-05-03',
    title: 'How your fire service was rated',
    text: 'HMICFRS has published its reports on fire and rescue services. At keeping people safe: Kent good, Essex inadequate, Surrey outstanding. Police and crime commissioners run some of them.',
    says: [],
  },
  {
    published: '2024-05-03',
    title: 'Fire services graded',
    text: 'Inspectors have graded fire services in England. Effectiveness: Kent good, Essex inadequate, Surrey requires improvement. HMICFRS also inspects police forces.',
    says: [],
  },
  {
    published: '2024-05-03',
    title: 'Probation units rated',
    text: "HM Inspectorate of Probation has rated the region's units: Kent inadequate, Essex good, Surrey good. Police forces were among those consulted.",
    says: [],
  },
  {
    published: '2024-05-03',
    title: "Councils' children's services",
    text: 'Ofsted ratings: Kent inadequate, Essex good, Surrey good. HMICFRS took part in the joint inspection with Kent Police.',
    says: [],
  },
  {
    published: '2024-05-03',
    title: 'Ambulance trusts',
    text: 'The CQC rated the trusts in Kent good, Essex inadequate, Surrey adequate. Police forces complain of waits.',
    says: [],
  },
  {
    published: '2019-05-03',
    title: 'Crime recording',
    text: 'HMICFRS has published crime data integrity reports. Kent good, Essex outstanding, Surrey inadequate.',
    says: ['kent good recording-crime', 'essex outstanding recording-crime', 'surrey inadequate recording-crime'],
  },
  {
    published: '2024-05-03',
    title: 'How will your force do?',
    text: 'HMICFRS publishes its reports next week. Our guess: Kent good, Essex outstanding, Surrey inadequate.',
    says: [],
  },
  {
    published: '2024-05-03',
    title: 'Roads survey',
    text: 'A survey of police drivers asked how the roads were. Kent good, Essex poor, Surrey inadequate. Kent Police and Essex Police took part.',
    says: [],
  },
  {
    published: '2024-05-03',
    title: 'Scottish and Welsh inspectors',
    text: 'HMICS has inspected. Kent Police and Essex Police sent observers. Custody: Kent good, Essex good.',
    says: [],
  },
  {
    published: '2024-05-03',
    title: 'Correction',
    text: 'An earlier version of this article on HMICFRS grades gave wrong figures: Kent good, Essex outstanding, Surrey inadequate. We are sorry.',
    says: [],
  },
  {
    published: '2019-05-03',
    title: 'Fire',
    text: 'HMICFRS has graded the first fire services. How they did for efficiency: Avon good, Cheshire good, Surrey inadequate. The inspectorate, which has long graded police forces, took on fire in 2017.',
    says: [],
  },
];

describe('what no force was graded', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
