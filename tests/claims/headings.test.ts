import { expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** What a line rules, and where that ends. */
const STORIES: readonly Example[] = [
  {
    text: 'HMICFRS has inspected Kent Police.\n\nWhere it was adequate\n\n- Leadership\n- Crime recording\n\nWhere it must improve\n\n- Managing offenders',
    says: ['kent adequate leadership-and-force-management', 'kent adequate recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police.\n\nGood • Leadership • Crime recording\nAdequate • Managing offenders / preventing crime',
    says: [
      'kent adequate managing-offenders',
      'kent adequate preventing-crime',
      'kent good leadership-and-force-management',
      'kent good recording-crime',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police.\n\nArea | Grade | In their words\nLeadership | Good | A calm year\nCrime recording | Inadequate | Too much is missed',
    says: ['kent good leadership-and-force-management', 'kent inadequate recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police.\n\nGood | Inadequate\nLeadership | Crime recording\nPreventing crime | n/a',
    says: [
      'kent good leadership-and-force-management',
      'kent good preventing-crime',
      'kent inadequate recording-crime',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police.\n\nLeadership: Good\n\nAt the last inspection\n\nLeadership: Inadequate',
    says: ['kent good leadership-and-force-management', 'was kent inadequate leadership-and-force-management'],
  },
  {
    text: 'HMICFRS has inspected Kent Police.\n\n2024:\nLeadership: Good\n\n2021:\nLeadership: Inadequate',
    says: ['kent good leadership-and-force-management', 'was kent inadequate leadership-and-force-management'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It was good at leadership.\n\nThe bad:\n- Crime recording\n- Managing offenders',
    says: ['kent good leadership-and-force-management'],
  },
  {
    text: "HMICFRS has inspected Kent Police. It was good at leadership.\n\nHow the council's services did:\n\nLeadership: Inadequate\nPreventing crime: Good",
    says: ['kent good leadership-and-force-management'],
  },
  {
    text: 'News\nKent\nEssex\nSussex\n\nInspectors from HMICFRS have published their report on Kent Police. It was good at leadership.',
    says: ['kent good leadership-and-force-management'],
  },
  {
    title: 'Kent Police graded',
    text: 'HMICFRS has inspected Kent Police.\n\nLeadership: Good\n\nEssex Police\n\nLeadership: Inadequate\n\nThe chief said that crime recording was good too.',
    says: [
      'essex inadequate leadership-and-force-management',
      'kent good leadership-and-force-management',
      'kent good recording-crime',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police.\n\nGOOD: leadership. Crime recording.\nINADEQUATE: responding to the public. Managing offenders.',
    says: [
      'kent good leadership-and-force-management',
      'kent good recording-crime',
      'kent inadequate managing-offenders',
      'kent inadequate responding-to-public',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police.\n\nLeadership\n\nPlans change too often.\n\nVerdict: Adequate\n\nCrime recording\n\nFew crimes are missed.\n\nOverall grade - good',
    says: ['kent adequate leadership-and-force-management', 'kent good recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Two areas were inadequate.\n\nWhich two?\n\nLeadership. Managing offenders.',
    says: [
      'kent inadequate leadership-and-force-management',
      'kent inadequate managing-offenders',
      'tally kent inadequate 2',
    ],
  },
  {
    text: 'HMICFRS has graded leadership. Three forces were inadequate.\n\nWho are the three?\n\nKent. Essex, for the second year. Sussex, which was good in 2022.',
    says: [
      'essex inadequate leadership-and-force-management',
      'kent inadequate leadership-and-force-management',
      'sussex inadequate leadership-and-force-management',
      'tally - inadequate 3',
      'was sussex good leadership-and-force-management',
    ],
  },
  {
    text: 'HMICFRS has graded forces in the South East.\n\nLeadership: Surrey good, the others - Kent, Essex - adequate. Sussex also adequate.\n\nManaging offenders: a good for Kent; adequate for Surrey and Essex.',
    says: [
      'essex adequate leadership-and-force-management',
      'essex adequate managing-offenders',
      'kent adequate leadership-and-force-management',
      'kent good managing-offenders',
      'surrey adequate managing-offenders',
      'surrey good leadership-and-force-management',
      'sussex adequate leadership-and-force-management',
    ],
  },
  {
    text: "HMICFRS has graded forces on leadership.\n\nGood\n\nKent; Essex\n\nInadequate\n\nSussex; Dorset; Norfolk's neighbour Suffolk was spared.",
    says: [
      'dorset inadequate leadership-and-force-management',
      'essex good leadership-and-force-management',
      'kent good leadership-and-force-management',
      'sussex inadequate leadership-and-force-management',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It was good at preventing crime.\n\nThe fire service was graded too:\n\nResponding to fires: Inadequate\nUse of resources: Requires improvement',
    says: ['kent good preventing-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Members noted:\n\n(a) Leadership was good.\n(b) Adequate: investigating crime; crime recording.\n(c) Inadequate: responding to the public.',
    says: [
      'kent adequate investigating-crime',
      'kent adequate recording-crime',
      'kent good leadership-and-force-management',
      'kent inadequate responding-to-public',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police.\n\nQ: How did it do at preventing crime?\nA: Good.\n\nQ: And leadership?\nA: Adequate, which surprised many.',
    says: ['kent adequate leadership-and-force-management', 'kent good preventing-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It was good at preventing crime.\n\nMost read\n\n1. Essex Police inadequate at answering calls\n2. Sussex Police outstanding at preventing crime',
    says: ['kent good preventing-crime'],
  },
];

it.each(STORIES.map((story) => [story.text.slice(0, 160), story] as const))(
  'a heading rules its lines: %s',
  (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  },
);
