import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Tables whose cells have become lines: a name and a grade in turn, or grades over names. */
const STORIES: readonly Example[] = [
  {
    published: '2024-05-03',
    text: 'HMICFRS graded forces on leadership.\n\nForce\nGrade\nKent\nGood\nEssex\nInadequate',
    says: ['kent good leadership-and-force-management', 'essex inadequate leadership-and-force-management'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force.\n\nKent\nOutstanding\n\nEssex\nGood',
    says: ['kent outstanding efficiency', 'essex good efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force.\n\nKent\nOutstanding\nEssex\nGood\nSurrey\nRequires improvement',
    says: ['kent outstanding efficiency', 'essex good efficiency', 'surrey requires-improvement efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force.\n\nOutstanding\nKent\nEssex\nGood\nSurrey\nSussex\nInadequate\nHumberside',
    says: [
      'kent outstanding efficiency',
      'essex outstanding efficiency',
      'surrey good efficiency',
      'sussex good efficiency',
      'humberside inadequate efficiency',
    ],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has published its efficiency grades for every police force.\n\nOutstanding\nKent\nGood\nSurrey\nInadequate\nHumberside',
    says: ['kent outstanding efficiency', 'surrey good efficiency', 'humberside inadequate efficiency'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. The grades:\n\nPreventing crime\nGood\nInvestigating crime\nInadequate\nManaging offenders\nAdequate',
    says: ['kent good preventing-crime', 'kent inadequate investigating-crime', 'kent adequate managing-offenders'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. The grades:\n\nGood\nPreventing crime\nInvestigating crime\n\nInadequate\nManaging offenders',
    says: ['kent good preventing-crime', 'kent good investigating-crime', 'kent inadequate managing-offenders'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police. The grades:\n\nArea\nGrade\nPreventing crime\nGood\nInvestigating crime\nInadequate',
    says: ['kent good preventing-crime', 'kent inadequate investigating-crime'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded forces.\n\nLeadership\nKent\nGood\nEssex\nInadequate\n\nPreventing crime\nKent\nAdequate\nEssex\nOutstanding',
    says: [
      'kent good leadership-and-force-management',
      'essex inadequate leadership-and-force-management',
      'kent adequate preventing-crime',
      'essex outstanding preventing-crime',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded forces.\n\nKent\nLeadership\nGood\nPreventing crime\nAdequate\n\nEssex\nLeadership\nInadequate\nPreventing crime\nOutstanding',
    says: [
      'kent good leadership-and-force-management',
      'essex inadequate leadership-and-force-management',
      'kent adequate preventing-crime',
      'essex outstanding preventing-crime',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded forces on leadership.\n\nGood\nKent\nEssex\nInadequate\nSurrey\n\nThe report is out today.',
    says: [
      'kent good leadership-and-force-management',
      'essex good leadership-and-force-management',
      'surrey inadequate leadership-and-force-management',
    ],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police.\n\nKent Police\n\nGood\n\nPreventing crime\n\nManaging offenders\n\nInadequate\n\nResponding to the public',
    says: ['kent good preventing-crime', 'kent good managing-offenders', 'kent inadequate responding-to-public'],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS graded forces on leadership.\n\nKent\nEssex\nGood\nSurrey\nInadequate',
    says: [],
  },
  {
    published: '2024-05-03',
    text: 'HMICFRS inspected Kent Police.\n\nTackling hare coursing\nGood\nPreventing crime\nInadequate\nManaging offenders\nAdequate\n\nMore news',
    says: ['kent inadequate preventing-crime', 'kent adequate managing-offenders'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has graded forces on efficiency.\n\nKent Police\nRated good\nEssex Police\nRated inadequate',
    says: ['kent good efficiency', 'essex inadequate efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has graded forces on efficiency.\n\nKent:\nGood\nEssex:\nInadequate\nSurrey:\nOutstanding',
    says: ['kent good efficiency', 'essex inadequate efficiency', 'surrey outstanding efficiency'],
  },
  {
    published: '2016-11-03',
    text: 'HMIC has graded forces on efficiency.\n\nOutstanding:\nKent\nEssex\nGood:\nSurrey',
    says: ['kent outstanding efficiency', 'essex outstanding efficiency', 'surrey good efficiency'],
  },
];

describe('a flattened table', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
