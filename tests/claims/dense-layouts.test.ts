import { describe, expect, it } from 'vitest';
import { saysOf } from './examples.ts';

/** Each: the day, the lines, and what they say. */
const LAYOUTS: readonly (readonly [string, string, string, readonly string[]])[] = [
  [
    'a remark under a row is about it',
    '2024-06-12',
    'HMICFRS has inspected Kent Police.\n\nLeadership: Good\n“The force was adequate in 2022.”\n\nRecording crime: Adequate\n“Up from requires improvement.”',
    [
      'kent adequate recording-crime',
      'kent good leadership-and-force-management',
      'was kent adequate leadership-and-force-management',
      'was kent requires-improvement recording-crime',
    ],
  ],
  [
    'a remark that names another area is about that',
    '2024-06-12',
    'HMICFRS has inspected Kent Police.\n\nLeadership: Good\n\nManaging offenders is the blot. It requires improvement.',
    ['kent good leadership-and-force-management', 'kent requires-improvement managing-offenders'],
  ],
  [
    'coloured dots are no words',
    '2023-02-02',
    'HMICFRS has inspected Kent Police.\n\n🟢 Good – Preventing crime\n🔴 Inadequate – Managing offenders',
    ['kent good preventing-crime', 'kent inadequate managing-offenders'],
  ],
  [
    'a time before a colon holds for the list behind it',
    '2017-03-02',
    'HMIC graded police forces on effectiveness. A year ago the list read: Kent good; Essex inadequate.',
    ['was essex inadequate effectiveness', 'was kent good effectiveness'],
  ],
  [
    'a column headed overall',
    '2017-03-02',
    'HMIC effectiveness grades for police forces\n\nForce\tOverall\tPreventing crime\tInvestigating crime\nKent\tGood\tOutstanding\tGood\nEssex\tRequires improvement\tGood\tInadequate',
    [
      'essex good preventing-crime',
      'essex inadequate investigating-crime',
      'essex requires-improvement effectiveness',
      'kent good effectiveness',
      'kent good investigating-crime',
      'kent outstanding preventing-crime',
    ],
  ],
  [
    'a row that names its columns names those of the next',
    '2019-05-02',
    'HMICFRS has graded police forces.\n\nKent - effectiveness good, efficiency good, legitimacy outstanding.\n\nEssex - good, inadequate, good.',
    [
      'essex good effectiveness',
      'essex good legitimacy',
      'essex inadequate efficiency',
      'kent good effectiveness',
      'kent good efficiency',
      'kent outstanding legitimacy',
    ],
  ],
  [
    'the first row dates the brackets of the others',
    '2017-11-09',
    'HMICFRS efficiency grades for police forces\n\nDurham - outstanding (outstanding in 2016)\nKent - good (inadequate)',
    [
      'durham outstanding efficiency',
      'kent good efficiency',
      'was durham outstanding efficiency',
      'was kent inadequate efficiency',
    ],
  ],
  [
    'headings that end in a preposition',
    '2022-10-06',
    'HMICFRS on Kent Police\n\nGOOD AT\n- Preventing crime\n\nADEQUATE AT\n- Investigating crime',
    ['kent adequate investigating-crime', 'kent good preventing-crime'],
  ],
  [
    'cells that have run together',
    '2022-10-13',
    'Kent Police has been graded by HMICFRS: Preventing crime Good Responding to the public Adequate Investigating crime Inadequate',
    ['kent adequate responding-to-public', 'kent good preventing-crime', 'kent inadequate investigating-crime'],
  ],
  [
    'a list with the region of each part',
    '2016-02-18',
    'HMIC said 24 police forces are good for effectiveness. Among the 24 are Kent and Sussex in the south-east; Norfolk in the east; and Cheshire.',
    [
      'cheshire good effectiveness',
      'kent good effectiveness',
      'norfolk good effectiveness',
      'sussex good effectiveness',
      'tally - good 24',
    ],
  ],
  [
    'a count whose list comes paragraphs later',
    '2022-08-19',
    'HMICFRS said Kent Police was good in three areas.\n\nThe chief was pleased.\n\nFor the record, the three are: preventing crime, managing offenders and recording crime.',
    ['kent good managing-offenders', 'kent good preventing-crime', 'kent good recording-crime', 'tally kent good 3'],
  ],
  [
    'counts with their lists in brackets',
    '2021-12-16',
    'HMICFRS inspected Kent Police.\n\nGood: 2 (preventing crime, managing offenders)\nAdequate: 1 (investigating crime)\nInadequate: 0',
    [
      'kent adequate investigating-crime',
      'kent good managing-offenders',
      'kent good preventing-crime',
      'tally kent adequate 1',
      'tally kent good 2',
      'tally kent inadequate 0',
    ],
  ],
  [
    'a grade at the end of what stands under a heading',
    '2023-04-13',
    'HMICFRS inspected Kent Police.\n\nDeveloping a positive workplace\nStaff feel valued. Good.\n\nManaging offenders\nVisits are late. Inadequate.',
    ['kent good supporting-workforce', 'kent inadequate managing-offenders'],
  ],
  [
    'headings that end in a preposition, over lists in one line',
    '2022-05-12',
    'HMICFRS on Kent Police\n\nGood at\npreventing crime, managing offenders\n\nAdequate at\ninvestigating crime',
    ['kent adequate investigating-crime', 'kent good managing-offenders', 'kent good preventing-crime'],
  ],
  [
    'a list taken up again',
    '2016-12-08',
    'HMIC has graded 43 police forces on legitimacy. Some 36 were good. They include the biggest, the Metropolitan Police, along with Kent and Essex, and they include Dorset.',
    [
      'dorset good legitimacy',
      'essex good legitimacy',
      'kent good legitimacy',
      'metropolitan good legitimacy',
      'tally - good 36',
    ],
  ],
  [
    'grades for the first, the second and the third',
    '2022-10-10',
    'HMICFRS has reported on Kent Police, Essex Police and Surrey Police. For managing offenders it was good for the first, adequate for the second and outstanding for the third.',
    ['essex adequate managing-offenders', 'kent good managing-offenders', 'surrey outstanding managing-offenders'],
  ],
  [
    'the tally of one of several',
    '2024-06-12',
    "HMICFRS has reported on Kent Police, Essex Police and Surrey Police. Kent's tally, with one good and seven adequates, is the steadiest.",
    ['tally kent adequate 7', 'tally kent good 1'],
  ],
  [
    'a grade that belongs to one of several',
    '2022-10-10',
    'HMICFRS has reported on Kent Police, Essex Police and Surrey Police. The outstanding belongs to Kent Police, for recording crime.',
    ['kent outstanding recording-crime'],
  ],
  [
    'a question after what nobody grades',
    '2024-06-12',
    'HMICFRS on Kent Police. Leadership? Adequate. 999? Inadequate. The canteen? Good.',
    ['kent adequate leadership-and-force-management', 'kent inadequate responding-to-public'],
  ],
  [
    'a question that no word answers for',
    '2024-06-12',
    'HMICFRS on Kent Police. Leadership? Adequate. The canteen? Requires improvement. Crime recording? Good.',
    ['kent adequate leadership-and-force-management', 'kent good recording-crime', 'kent requires-improvement -'],
  ],
  [
    'what is left of the counts',
    '2022-08-19',
    'HMICFRS said Kent Police was good in three areas and adequate in two.\n\nThe three are preventing crime, managing offenders and recording crime.\n\nThat leaves leadership and investigating crime.',
    [
      'kent adequate investigating-crime',
      'kent adequate leadership-and-force-management',
      'kent good managing-offenders',
      'kent good preventing-crime',
      'kent good recording-crime',
      'tally kent adequate 2',
      'tally kent good 3',
    ],
  ],
  [
    'neighbours a grade lower',
    '2022-09-22',
    'HMICFRS has been to Kent Police, Essex Police and Norfolk Constabulary. At investigating crime Kent was adequate, with Essex and Norfolk a grade lower at requires improvement.',
    [
      'essex requires-improvement investigating-crime',
      'kent adequate investigating-crime',
      'norfolk requires-improvement investigating-crime',
    ],
  ],
  [
    'those behind a semicolon, whatever they do with their grade',
    '2019-09-27',
    'HMICFRS says Kent Police is good at effectiveness, as are Essex and Norfolk; Bedfordshire lags behind with requires improvement.',
    [
      'bedfordshire requires-improvement effectiveness',
      'essex good effectiveness',
      'kent good effectiveness',
      'norfolk good effectiveness',
    ],
  ],
];

describe('dense layouts', () => {
  it.each(LAYOUTS)('%s', (_, published, text, says) => {
    expect(saysOf({ text, published })).toEqual(says);
  });
});
