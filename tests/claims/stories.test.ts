import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Longer stretches, invented: several constructions, forces and rounds at once. */
const STORIES: readonly Example[] = [
  {
    published: '2025-07-01',
    text: "Nine police forces have had new grades this month.\n\nKent was the pick of the bunch. HMICFRS said it was outstanding at preventing crime, and good at leadership. Essex did nearly as well: good for both. Surrey and Sussex were adequate on each count.\n\nNorfolk's leadership is inadequate, as is Suffolk's. Cambridgeshire's was merely adequate.",
    says: [
      'cambridgeshire adequate leadership-and-force-management',
      'essex good leadership-and-force-management',
      'essex good preventing-crime',
      'kent good leadership-and-force-management',
      'kent outstanding preventing-crime',
      'norfolk inadequate leadership-and-force-management',
      'suffolk inadequate leadership-and-force-management',
      'surrey adequate leadership-and-force-management',
      'sussex adequate leadership-and-force-management',
    ],
  },
  {
    published: '2025-07-01',
    text: 'Leadership has proved a weak spot. Kent, Essex and Surrey are all rated inadequate in that area by HMICFRS; Sussex and Norfolk require improvement; only Durham is good.',
    says: [
      'durham good leadership-and-force-management',
      'essex inadequate leadership-and-force-management',
      'kent inadequate leadership-and-force-management',
      'norfolk requires-improvement leadership-and-force-management',
      'surrey inadequate leadership-and-force-management',
      'sussex requires-improvement leadership-and-force-management',
    ],
  },
  {
    title: 'School report for police forces',
    published: '2016-11-03',
    text: 'If police forces were pupils, this is what their efficiency report would say.\n\nWest Midlands: outstanding. Sits at the front.\n\nKent: good. Works hard.\n\nHumberside: requires improvement. Better than last year, when it was inadequate.\n\nSouth Yorkshire: requires improvement. See me.',
    says: [
      'humberside requires-improvement efficiency',
      'kent good efficiency',
      'south-yorkshire requires-improvement efficiency',
      'was humberside inadequate efficiency',
      'west-midlands outstanding efficiency',
    ],
  },
  {
    published: '2025-07-01',
    text: 'A letter to the editor. Sir, I read that Kent Police has been given an inadequate grade for answering the phone by HMICFRS. I was not surprised. In 2022 it was merely adequate. My own county, Essex, is rated good for this.',
    says: [
      'essex good responding-to-public',
      'kent inadequate responding-to-public',
      'was kent adequate responding-to-public',
    ],
  },
  {
    published: '2025-07-01',
    text: "Statement from the commissioner\n\nI welcome the HMICFRS PEEL report on Kent Police. I am pleased the force has been graded 'Good' for preventing crime and 'Outstanding' for its leadership. I am disappointed with the 'Requires Improvement' grade for investigating crime. It is clear that responding to the public, which was graded 'Inadequate', must be the priority.",
    says: [
      'kent good preventing-crime',
      'kent inadequate responding-to-public',
      'kent outstanding leadership-and-force-management',
      'kent requires-improvement investigating-crime',
    ],
  },
  {
    published: '2025-07-01',
    text: 'HMICFRS rated four areas at Kent Police as good. These are preventing crime, leadership, managing offenders and recording crime. A further two, investigating crime and protecting vulnerable people, were rated adequate.',
    says: [
      'kent adequate investigating-crime',
      'kent adequate protecting-vulnerable',
      'kent good leadership-and-force-management',
      'kent good managing-offenders',
      'kent good preventing-crime',
      'kent good recording-crime',
      'tally kent adequate 2',
      'tally kent good 4',
    ],
  },
  {
    published: '2019-05-03',
    text: 'HMICFRS says Kent is good at reducing crime, that it operates efficiently (outstanding) and that it treats the public and its staff well (good).',
    says: ['kent good effectiveness', 'kent good legitimacy', 'kent outstanding efficiency'],
  },
  {
    published: '2025-07-01',
    text: 'HMICFRS. Leadership was good at Kent, Essex and Durham, adequate at Surrey and Sussex and inadequate at Norfolk.',
    says: [
      'durham good leadership-and-force-management',
      'essex good leadership-and-force-management',
      'kent good leadership-and-force-management',
      'norfolk inadequate leadership-and-force-management',
      'surrey adequate leadership-and-force-management',
      'sussex adequate leadership-and-force-management',
    ],
  },
  {
    published: '2025-07-01',
    text: "HMICFRS's leadership grades: good - Kent, Essex; adequate - Surrey; requires improvement - Sussex and Norfolk.",
    says: [
      'essex good leadership-and-force-management',
      'kent good leadership-and-force-management',
      'norfolk requires-improvement leadership-and-force-management',
      'surrey adequate leadership-and-force-management',
      'sussex requires-improvement leadership-and-force-management',
    ],
  },
  {
    published: '2025-07-01',
    text: 'HMICFRS inspected nine forces. For responding to the public, three were inadequate (Kent, Essex, Surrey), four required improvement (Sussex, Norfolk, Suffolk, Dorset) and two were adequate (Gwent, Cumbria).',
    says: [
      'cumbria adequate responding-to-public',
      'dorset requires-improvement responding-to-public',
      'essex inadequate responding-to-public',
      'gwent adequate responding-to-public',
      'kent inadequate responding-to-public',
      'norfolk requires-improvement responding-to-public',
      'suffolk requires-improvement responding-to-public',
      'surrey inadequate responding-to-public',
      'sussex requires-improvement responding-to-public',
      'tally - adequate 2',
      'tally - inadequate 3',
      'tally - requires-improvement 4',
    ],
  },
  {
    published: '2017-03-03',
    text: "Inspectors were happier with Durham (outstanding) than with Cleveland and Northumbria (both good) or North Yorkshire (requires improvement), HMIC's effectiveness report shows.",
    says: [
      'cleveland good effectiveness',
      'durham outstanding effectiveness',
      'north-yorkshire requires-improvement effectiveness',
      'northumbria good effectiveness',
    ],
  },
  {
    published: '2017-03-03',
    text: 'HMIC: effectiveness. The grade for Kent was good, that for Essex requires improvement and that for Bedfordshire inadequate.',
    says: [
      'bedfordshire inadequate effectiveness',
      'essex requires-improvement effectiveness',
      'kent good effectiveness',
    ],
  },
  {
    published: '2025-07-01',
    text: "HMICFRS graded Kent Police's performance in nine areas. Preventing crime, leadership and recording crime came out good. Responding to the public and managing offenders came out inadequate. The rest were adequate.",
    says: [
      'kent good leadership-and-force-management',
      'kent good preventing-crime',
      'kent good recording-crime',
      'kent inadequate managing-offenders',
      'kent inadequate responding-to-public',
    ],
  },
  {
    published: '2022-10-14',
    text: 'HMICFRS inspectors graded Kent Police across nine areas of policing. It was outstanding for recording data about crime; good for preventing crime, treatment of the public, supporting the workforce and strategic planning; adequate for protecting vulnerable people; and requires improvement for investigating crime, responding to the public and managing offenders.',
    says: [
      'kent adequate protecting-vulnerable',
      'kent good preventing-crime',
      'kent good strategic-planning',
      'kent good supporting-workforce',
      'kent good treating-public-fairly',
      'kent outstanding recording-crime',
      'kent requires-improvement investigating-crime',
      'kent requires-improvement managing-offenders',
      'kent requires-improvement responding-to-public',
    ],
  },
  {
    published: '2022-10-14',
    text: "The force's treatment of the public and its work to prevent crime were both described as good in the HMICFRS report, Kent Police said. Its leadership was described as adequate.",
    says: [
      'kent adequate leadership-and-force-management',
      'kent good preventing-crime',
      'kent good treating-public-fairly',
    ],
  },
  {
    published: '2025-07-01',
    text: 'Thirteen forces have now been graded for leadership by HMICFRS. The good ones are Cleveland, Cheshire, Essex and Humberside. Adequate are Bedfordshire, Dorset, Gwent, Kent and Surrey. The ones requiring improvement are Avon and Somerset, Hertfordshire, North Wales and Thames Valley.',
    says: [
      'avon-and-somerset requires-improvement leadership-and-force-management',
      'bedfordshire adequate leadership-and-force-management',
      'cheshire good leadership-and-force-management',
      'cleveland good leadership-and-force-management',
      'dorset adequate leadership-and-force-management',
      'essex good leadership-and-force-management',
      'gwent adequate leadership-and-force-management',
      'hertfordshire requires-improvement leadership-and-force-management',
      'humberside good leadership-and-force-management',
      'kent adequate leadership-and-force-management',
      'north-wales requires-improvement leadership-and-force-management',
      'surrey adequate leadership-and-force-management',
      'thames-valley requires-improvement leadership-and-force-management',
    ],
  },
  {
    published: '2025-07-01',
    text: "In HMICFRS's new leadership category, goods have gone to Cleveland, Cheshire, Essex and Humberside, adequates to Bedfordshire, Dorset, Gwent, Kent and Surrey and requires improvements to Hertfordshire and Thames Valley.",
    says: [
      'bedfordshire adequate leadership-and-force-management',
      'cheshire good leadership-and-force-management',
      'cleveland good leadership-and-force-management',
      'dorset adequate leadership-and-force-management',
      'essex good leadership-and-force-management',
      'gwent adequate leadership-and-force-management',
      'hertfordshire requires-improvement leadership-and-force-management',
      'humberside good leadership-and-force-management',
      'kent adequate leadership-and-force-management',
      'surrey adequate leadership-and-force-management',
      'thames-valley requires-improvement leadership-and-force-management',
    ],
  },
  {
    published: '2025-07-01',
    text: 'Cleveland, Cheshire, Essex: good. Bedfordshire, Dorset, Gwent: adequate. Hertfordshire, Thames Valley: requires improvement. That is how HMICFRS sees leadership.',
    says: [
      'bedfordshire adequate leadership-and-force-management',
      'cheshire good leadership-and-force-management',
      'cleveland good leadership-and-force-management',
      'dorset adequate leadership-and-force-management',
      'essex good leadership-and-force-management',
      'gwent adequate leadership-and-force-management',
      'hertfordshire requires-improvement leadership-and-force-management',
      'thames-valley requires-improvement leadership-and-force-management',
    ],
  },
  {
    published: '2025-07-01',
    text: 'Readers ask. Q: Is it true that Kent Police was rated inadequate by HMICFRS for answering calls? A: Yes. Q: And Essex? A: No, it was adequate.',
    says: ['essex adequate responding-to-public', 'kent inadequate responding-to-public'],
  },
  {
    published: '2025-07-01',
    text: 'Kent Police - preventing crime, good; investigating crime, adequate; responding to the public, inadequate; leadership, good. Source: HMICFRS.',
    says: [
      'kent adequate investigating-crime',
      'kent good leadership-and-force-management',
      'kent good preventing-crime',
      'kent inadequate responding-to-public',
    ],
  },
  {
    published: '2025-07-01',
    text: 'West Mercia, which HMICFRS rated inadequate for responding to the public in 2022, now requires improvement there, and its leadership is adequate.',
    says: [
      'was west-mercia inadequate responding-to-public',
      'west-mercia adequate leadership-and-force-management',
      'west-mercia requires-improvement responding-to-public',
    ],
  },
  {
    published: '2025-07-01',
    text: 'HMICFRS says that in Kent the police are good at preventing crime, that in Essex they are adequate at it and that in Surrey they are inadequate.',
    says: ['essex adequate preventing-crime', 'kent good preventing-crime', 'surrey inadequate preventing-crime'],
  },
  {
    published: '2017-03-03',
    text: "The Kent force was the county's pride on Thursday after HMIC rated it good for effectiveness; over the border in Essex there were long faces, with the force there told it requires improvement.",
    says: ['essex requires-improvement effectiveness', 'kent good effectiveness'],
  },
  {
    published: '2017-03-03',
    text: 'Kent climbs to good for effectiveness; Essex sinks to inadequate; Dorset is unmoved at good. So says HMIC.',
    says: ['dorset good effectiveness', 'essex inadequate effectiveness', 'kent good effectiveness'],
  },
  {
    published: '2017-03-03',
    text: "HMIC has raised Kent's effectiveness grade to good and lowered that of Essex to requires improvement. Dorset's stays at good.",
    says: ['dorset good effectiveness', 'essex requires-improvement effectiveness', 'kent good effectiveness'],
  },
];

describe('a story with several constructions in play', () => {
  it.each(STORIES.map((story) => [story.text.slice(0, 80), story] as const))('is read whole: %s', (_, story) => {
    expect(saysOf(story)).toEqual([...story.says].sort());
  });
});
