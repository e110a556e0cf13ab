import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Lists whose items hold commas and 'and'. */
const LISTS: readonly Example[] = [
  {
    text: 'HMICFRS has inspected Kent Police. Crime recording, an area where it had struggled, was rated good.',
    says: ['kent good recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. The force was graded good at preventing and deterring crime and antisocial behaviour, and reducing vulnerability; police powers and treating the public fairly and respectfully; and building, supporting and protecting the workforce.',
    says: ['kent good preventing-crime', 'kent good supporting-workforce', 'kent good treating-public-fairly'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. The force was graded adequate for police powers and public treatment, preventing and deterring crime, building, supporting and protecting its workforce, and leadership and force management.',
    says: [
      'kent adequate leadership-and-force-management',
      'kent adequate preventing-crime',
      'kent adequate supporting-workforce',
      'kent adequate treating-public-fairly',
    ],
  },
  {
    published: '2022-04-29',
    text: 'HMICFRS has inspected Kent Police. It was good at strategic planning, organisational management and value for money and at recording data about crime.',
    says: ['kent good recording-crime', 'kent good strategic-planning'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Inspectors rated it adequate at answering calls, investigating crime, protecting the vulnerable, looking after its own staff and keeping tabs on sex offenders.',
    says: [
      'kent adequate investigating-crime',
      'kent adequate managing-offenders',
      'kent adequate protecting-vulnerable',
      'kent adequate responding-to-public',
      'kent adequate supporting-workforce',
    ],
  },
  {
    published: '2022-04-29',
    text: 'HMICFRS has inspected Kent Police. It was told it was good at catching criminals, treating people with respect and spending its money.',
    says: ['kent good investigating-crime', 'kent good strategic-planning', 'kent good treating-public-fairly'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It is good at how it runs itself, adequate at keeping tabs on offenders and inadequate at picking up the phone.',
    says: [
      'kent adequate managing-offenders',
      'kent good leadership-and-force-management',
      'kent inadequate responding-to-public',
    ],
  },
];

/** Lines, bullets, headings and tables. */
const LAYOUTS: readonly Example[] = [
  {
    text: 'HMICFRS has inspected Kent Police. It was graded as follows:\n\nGood: Preventing crime, managing offenders; crime recording and leadership.\nAdequate: Responding to the public.',
    says: [
      'kent adequate responding-to-public',
      'kent good leadership-and-force-management',
      'kent good managing-offenders',
      'kent good preventing-crime',
      'kent good recording-crime',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. \n\nRated good\n\nPreventing crime\n\nManaging offenders\n\nRated inadequate\n\nResponding to the public',
    says: ['kent good managing-offenders', 'kent good preventing-crime', 'kent inadequate responding-to-public'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. \n\nRated as good:\nPreventing crime\nManaging offenders\nRated as inadequate:\nResponding to the public',
    says: ['kent good managing-offenders', 'kent good preventing-crime', 'kent inadequate responding-to-public'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. The areas assessed as inadequate were:\n\n- responding to the public;\n- investigating crime; and\n- managing offenders.\n\nThe areas where the force requires improvement were:\n\n- leadership; and\n- crime recording.\n\nThat is all.',
    says: [
      'kent inadequate investigating-crime',
      'kent inadequate managing-offenders',
      'kent inadequate responding-to-public',
      'kent requires-improvement leadership-and-force-management',
      'kent requires-improvement recording-crime',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. The force was rated good in:\n\nPreventing crime.\n\nManaging offenders.\n\nIt was rated inadequate in:\n\nResponding to the public.',
    says: ['kent good managing-offenders', 'kent good preventing-crime', 'kent inadequate responding-to-public'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. It got good for:\n1. Preventing crime\n2. Managing offenders\n\nA spokesman said more work was needed.',
    says: ['kent good managing-offenders', 'kent good preventing-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Its grades in full:\n\n1). Preventing crime: Good\n2). Managing offenders: Inadequate',
    says: ['kent good preventing-crime', 'kent inadequate managing-offenders'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Its grades in full:\n\nGood – Preventing crime\nInadequate – Managing offenders',
    says: ['kent good preventing-crime', 'kent inadequate managing-offenders'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Its grades in full: preventing crime · good · managing offenders · inadequate',
    says: ['kent good preventing-crime', 'kent inadequate managing-offenders'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. Its grades in full:\n\nPreventing crime · Good\nManaging offenders · Inadequate',
    says: ['kent good preventing-crime', 'kent inadequate managing-offenders'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. \n\n• Preventing crime: good • Managing offenders: inadequate\n• Leadership: adequate',
    says: [
      'kent adequate leadership-and-force-management',
      'kent good preventing-crime',
      'kent inadequate managing-offenders',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. \n\n• Preventing crime - good; managing offenders - inadequate',
    says: ['kent good preventing-crime', 'kent inadequate managing-offenders'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. \n\nPreventing crime (good), managing offenders (inadequate), leadership (adequate).',
    says: [
      'kent adequate leadership-and-force-management',
      'kent good preventing-crime',
      'kent inadequate managing-offenders',
    ],
  },
  {
    published: '2014-11-28',
    text: 'HMICFRS has inspected Kent Police. \n\nReducing crime and preventing offending – requires improvement.\nInvestigating offending – requires improvement.\nValue for money – requires improvement.',
    says: [
      'kent requires-improvement efficiency',
      'kent requires-improvement investigating-crime',
      'kent requires-improvement preventing-crime',
    ],
  },
  {
    text: 'HMICFRS has inspected Kent Police. \n\nLeadership\n\nThe force was rated good. Inspectors liked the chief.\n\nCrime recording\n\nThe force was rated inadequate. Too many crimes are missed.',
    says: ['kent good leadership-and-force-management', 'kent inadequate recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. \n\nLeadership\n\nGood\n\nInspectors liked the chief.\n\nCrime recording\n\nInadequate\n\nToo many crimes are missed.',
    says: ['kent good leadership-and-force-management', 'kent inadequate recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. \n\nLeadership - Good\n\nInspectors liked the chief.\n\nCrime recording - Inadequate\n\nToo many crimes are missed.',
    says: ['kent good leadership-and-force-management', 'kent inadequate recording-crime'],
  },
  {
    text: 'HMICFRS has inspected Kent Police. \n\nPreventing crime: Inspectors rated the force good, saying it works well with schools.\n\nManaging offenders: The force is inadequate, and has too few officers.',
    says: ['kent good preventing-crime', 'kent inadequate managing-offenders'],
  },
  {
    text: 'HMICFRS has graded forces in the South East.\n\nArea | Kent | Essex\nLeadership | Good | Adequate\nCrime recording | Inadequate | Outstanding',
    says: [
      'essex adequate leadership-and-force-management',
      'essex outstanding recording-crime',
      'kent good leadership-and-force-management',
      'kent inadequate recording-crime',
    ],
  },
  {
    text: 'HMICFRS has graded forces in the South East.\n\nForce, Leadership, Crime recording\nKent, Good, Inadequate\nEssex, Adequate, Outstanding',
    says: [
      'essex adequate leadership-and-force-management',
      'essex outstanding recording-crime',
      'kent good leadership-and-force-management',
      'kent inadequate recording-crime',
    ],
  },
  {
    text: 'HMICFRS has graded forces on leadership.\n\nOutstanding\nKent Police\nEssex Police\n\nGood\nSurrey Police',
    says: [
      'essex outstanding leadership-and-force-management',
      'kent outstanding leadership-and-force-management',
      'surrey good leadership-and-force-management',
    ],
  },
  {
    text: 'HMICFRS has graded forces on leadership.\n\nOutstanding - Kent Police, Essex Police\nGood - Surrey Police',
    says: [
      'essex outstanding leadership-and-force-management',
      'kent outstanding leadership-and-force-management',
      'surrey good leadership-and-force-management',
    ],
  },
];

describe.each([
  ['a list of areas', LISTS],
  ['a layout', LAYOUTS],
])('%s', (_, stories) => {
  it.each(stories.map((story) => [story.text.slice(0, 160), story] as const))('is read whole: %s', (__, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
