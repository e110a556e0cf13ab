import { describe, expect, it } from 'vitest';
import { saysOf } from './examples.ts';

const PILLARS: readonly (readonly string[])[] = [
  ['Force', 'Effectiveness', 'Efficiency', 'Legitimacy'],
  ['Kent', 'Good', 'Requires improvement', 'Outstanding'],
  ['Essex', 'Good', 'n/a', 'Good'],
];
const PILLARS_SAY = [
  'essex good effectiveness',
  'essex good legitimacy',
  'kent good effectiveness',
  'kent outstanding legitimacy',
  'kent requires-improvement efficiency',
];

const inPillars = (table: string): readonly string[] =>
  saysOf({
    published: '2019-05-03',
    text: `HMICFRS has published its PEEL grades.\n\n${table}\n\nMore in the autumn.`,
  });

describe('a table of forces by pillars', () => {
  it.each([
    ['tabs', '\t'],
    ['bars', ' | '],
    ['gaps', '   '],
    ['middle dots', ' · '],
  ])('is read where %s part its cells', (_, rule) => {
    expect(inPillars(PILLARS.map((row) => row.join(rule)).join('\n'))).toEqual(PILLARS_SAY);
  });

  it('is read where every cell has become a line', () => {
    expect(inPillars(PILLARS.flat().join('\n'))).toEqual(PILLARS_SAY);
    expect(inPillars(PILLARS.flat().join('\n\n'))).toEqual(PILLARS_SAY);
  });

  it('is read without a word over its names', () => {
    expect(inPillars(PILLARS.flat().slice(1).join('\n\n'))).toEqual(PILLARS_SAY);
  });

  it('is read with a ruled line under its heads', () => {
    const [head = [], ...rows] = PILLARS;
    const bars = (row: readonly string[]) => `| ${row.join(' | ')} |`;
    expect(inPillars([bars(head), '|---|---|---|---|', ...rows.map(bars)].join('\n'))).toEqual(PILLARS_SAY);
  });

  it('leaves out a row that is a cell short, because the grade that is missing cannot be told', () => {
    const cells = ['Effectiveness', 'Efficiency', 'Kent', 'Good', 'Essex', 'Good', 'Outstanding'];
    expect(inPillars(cells.join('\n'))).toEqual(['essex good effectiveness', 'essex outstanding efficiency']);
  });

  it('says nothing without heads', () => {
    expect(inPillars(PILLARS.slice(1).flat().join('\n\n'))).toEqual([]);
    expect(inPillars('Kent | Good | Outstanding\nEssex | Good | Good')).toEqual([]);
  });
});

describe('a table of areas', () => {
  it('is read by forces', () => {
    const table = 'Area\nKent Police\nEssex Police\nPreventing crime\nGood\nAdequate\nLeadership\nGood\nInadequate';
    expect(saysOf({ text: `HMICFRS inspected two forces under PEEL.\n\n${table}` })).toEqual([
      'essex adequate preventing-crime',
      'essex inadequate leadership-and-force-management',
      'kent good leadership-and-force-management',
      'kent good preventing-crime',
    ]);
  });

  it.each([
    ['last time and this time', 'Area | Last time | This time'],
    ['years', 'Area | 2022 | 2025'],
    ['rounds', 'Area | 2021-22 | 2023-25'],
  ])('is read by %s', (_, heads) => {
    const table = `${heads}\nPreventing crime | Good | Adequate\nService to victims | Good | Good\nLeadership | - | Good`;
    expect(saysOf({ published: '2025-06-12', text: `HMICFRS inspected Kent Police.\n\n${table}` })).toEqual([
      'kent adequate preventing-crime',
      'kent good leadership-and-force-management',
      'was kent good preventing-crime',
    ]);
  });

  it('leaves a column of other words aside', () => {
    const table = 'Area | Grade | Change | 2022\nPreventing crime | Good | Up one | Adequate';
    expect(saysOf({ published: '2025-06-12', text: `HMICFRS inspected Kent Police.\n\n${table}` })).toEqual([
      'kent good preventing-crime',
      'was kent adequate preventing-crime',
    ]);
  });

  it('belongs to the force over it', () => {
    const table = (force: string, grade: string) =>
      `${force}\nArea\n2022\n2025\nPreventing crime\nGood\n${grade}\nLeadership\nGood\n${grade}`;
    expect(
      saysOf({
        published: '2025-06-12',
        text: `HMICFRS inspected two forces under PEEL.\n\n${table('Kent Police', 'Adequate')}\n\n${table('Essex Police', 'Good')}`,
      }),
    ).toEqual([
      'essex good leadership-and-force-management',
      'essex good preventing-crime',
      'kent adequate leadership-and-force-management',
      'kent adequate preventing-crime',
      'was essex good leadership-and-force-management',
      'was essex good preventing-crime',
      'was kent good leadership-and-force-management',
      'was kent good preventing-crime',
    ]);
  });
});

describe('a table of forces', () => {
  it('is read by years where the story has one subject', () => {
    expect(
      saysOf({
        published: '2018-03-23',
        text: 'HMICFRS has published its effectiveness grades.\n\nForce\t2016\t2017\nKent\tGood\tGood\nEssex\tRequires improvement\tGood',
      }),
    ).toEqual([
      'essex good effectiveness',
      'kent good effectiveness',
      'was essex requires-improvement effectiveness',
      'was kent good effectiveness',
    ]);
  });

  it('counts areas where grades head its columns', () => {
    expect(
      saysOf({
        text: 'HMICFRS has published its PEEL grades.\n\nForce | Good | Adequate\nKent | 3 | 5\nEssex | 1 | 7',
      }),
    ).toEqual(['tally essex adequate 7', 'tally essex good 1', 'tally kent adequate 5', 'tally kent good 3']);
  });
});
