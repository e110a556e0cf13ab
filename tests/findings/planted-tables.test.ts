import { expect, test } from 'vitest';
import { problemsWith } from './plant.ts';

test.each([
  [
    'carried.csv',
    'preventing-crime,good,2016',
    'preventing-crime,adequate,2016',
    "carried.csv:2: grade 'adequate' is not on the scale of 2018-19",
  ],
  [
    'carried.csv',
    'preventing-crime,good,2016',
    'preventing-crime,good,2019',
    'carried.csv:2: carried_from is not an earlier round',
  ],
  [
    'carried.csv',
    'preventing-crime,good,2016',
    'preventing-crime,good,once',
    'carried.csv:2: carried_from is not a round or a year of inspection',
  ],
  ...['1999', '2018-19', '2016/99'].map((from) => [
    'carried.csv',
    'preventing-crime,good,2016',
    `preventing-crime,good,${from}`,
    'carried.csv:2: carried_from is not an earlier round',
  ]),
  [
    'carried.csv',
    'avon-and-somerset,2018-19,preventing-crime',
    'avon-and-somerset,2018-19,effectiveness',
    'carried.csv:2: says the same thing as findings.csv:',
  ],
  [
    'carried.csv',
    'avon-and-somerset,2018-19,investigating-crime',
    'avon-and-somerset,2018-19,preventing-crime',
    'carried.csv:3: says the same thing as line 2',
  ],
  [
    'totals.csv',
    '2014,,efficiency,5,35',
    '2014,,efficiency,five,35',
    "totals.csv:3: outstanding 'five' is not a whole number",
  ],
  [
    'totals.csv',
    '2014,,efficiency,5,35,,3,0,43',
    '2014,,efficiency,5,35,,3,0,42',
    'totals.csv:3: graded is less than the counts together',
  ],
  [
    'totals.csv',
    '2014,,efficiency,5,35,,3,0,43',
    '2014,,efficiency,5,350,,3,0,',
    'totals.csv:3: graded 358 is more than the 43 forces that are inspected',
  ],
  ['totals.csv', '2014,,efficiency,5,35,,3,0,43', '2014,,efficiency,,,,,,43', 'totals.csv:3: graded stands alone'],
  ['totals.csv', '2014,,efficiency,5,35', '2014,,,5,35', 'totals.csv:3: force and area are both empty'],
  [
    'totals.csv',
    '2014,,efficiency,5,35,,',
    '2014,,efficiency,5,35,0,',
    'totals.csv:3: adequate is not on the scale of 2014',
  ],
  ['totals.csv', '43,2014-11-27', '43,2015-11-27', 'totals.csv:3: published 2015-11-27 is after 2014'],
  [
    'engage.csv',
    'cleveland,entered,2019',
    'cleveland,entered,last year',
    "engage.csv:2: date 'last year' is not a real date",
  ],
  [
    'engage.csv',
    'cleveland,entered,2019',
    'cleveland,joined,2019',
    "engage.csv:2: event 'joined' is not 'entered' or 'left'",
  ],
  [
    'engage.csv',
    'cleveland,left,2023-09',
    'cleveland,left,2018-09',
    'engage.csv:3: date 2018-09 is before 2019, the event above of cleveland',
  ],
  [
    'engage.csv',
    'wiltshire,left,',
    'wiltshire,entered,',
    "engage.csv:20: event is 'entered', but wiltshire had not left by the rows above",
  ],
  [
    'engage.csv',
    'wiltshire,entered,',
    'essex,left,',
    "engage.csv:19: event is 'left', but essex was not in it by the rows above",
  ],
  [
    'forces.csv',
    'bedfordshire,Bed',
    'Bedfordshire,Bed',
    "forces.csv:3: id 'Bedfordshire' is not an identifier in lower case with hyphens",
  ],
  [
    'forces.csv',
    'Police,territorial,England,Eastern,Beds',
    'Police,local,England,Eastern,Beds',
    "forces.csv:3: kind 'local' is not 'territorial' or 'other'",
  ],
  [
    'areas.csv',
    '2014,preventing-crime,effectiveness',
    '2014,preventing-crime,',
    'areas.csv:3: pillar is named for pillars and questions',
  ],
  [
    'areas.csv',
    '2014,preventing-crime',
    '2012,preventing-crime',
    "areas.csv:3: round '2012' is not a round of rounds.csv",
  ],
  [
    'rounds.csv',
    '2014,HMIC,outstanding;good',
    '2014,HMIC,good;outstanding',
    'rounds.csv:2: scale is not a list of grades, best first',
  ],
  [
    'rounds.csv',
    '2014-11-27,2014-11-27',
    '2014-11-27,2014-11-26',
    'rounds.csv:2: last_published is before first_published',
  ],
  ['rounds.csv', '2014-11-27,2014-11-27', '2014-11-27,', 'rounds.csv:2: last_published goes with first_published'],
  ['rounds.csv', 'peel-2014/{force}/', 'peel-2014/', "rounds.csv:2: report_url has no '{force}' to fill in"],
])('in %s, %s put as %s is named', (file, from, to, reason) => {
  expect(problemsWith(file, from, to).join('\n')).toContain(reason);
});

test('vocabulary that the generated tables do not know yet asks for them to be written', () => {
  expect(problemsWith('forces.csv', 'Beds Police', 'Beds Police;Beds Constabulary')).toEqual([
    'lib/peel/tables.generated.ts:1: is not what forces.csv, areas.csv and rounds.csv say: run npm run dataset -- --write',
  ]);
});
