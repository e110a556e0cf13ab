import { describe, expect, test } from 'vitest';
import { checkArticle } from '../lib/check.ts';
import { strongHeadlines } from '../lib/headline-check.ts';
import type { AreaId } from '../lib/peel/areas.ts';
import { type Grade, gradeInWords } from '../lib/peel/grades.ts';
import type { HeadlineFacts } from '../lib/verdicts/headline-words.ts';
import { quoted } from '../lib/verdicts/phrases.ts';
import { headlineSentence } from '../lib/verdicts/welsh-others.ts';
import { finding, record } from './verdicts/records.ts';

/** Cleveland as this test has it: nothing worse than 'requires improvement', nothing better than 'good'. */
const GRADES: Partial<Record<AreaId, Grade>> = {
  'preventing-crime': 'good',
  'investigating-crime': 'requires-improvement',
  'protecting-vulnerable': 'adequate',
  'managing-offenders': 'adequate',
  'responding-to-public': 'adequate',
  'treating-public-fairly': 'adequate',
  'supporting-workforce': 'adequate',
  'recording-crime': 'adequate',
  'strategic-planning': 'adequate',
};

const said = async (title: string, text: string, grades: typeof GRADES = GRADES): Promise<string[]> => {
  const rows = Object.entries(grades).map(([area, grade]) =>
    finding('cleveland', '2021-22', area as AreaId, grade, { published: '2023-03-17' }),
  );
  const checked = await checkArticle(
    {
      url: null,
      title: { value: title, source: 'given' },
      outlet: null,
      authors: null,
      published: { value: '2023-03-20', source: 'given' },
      language: null,
      text,
    },
    async () => record({ findings: rows }),
  );
  return strongHeadlines(checked).map(({ sentence }) => sentence);
};

const BODY = (grade: string) =>
  `Cleveland Police has been graded ${grade} at investigating crime by His Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS).`;

describe('a headline', () => {
  test('that is stronger than the body is said to be', async () => {
    expect(await said('Cleveland Police rated inadequate by inspectors', BODY('requires improvement'), {})).toEqual([
      'The headline says ‘inadequate’ of Cleveland Police, which is more alarming than what stands behind it: the lowest grade its own text gives at investigating crime is ‘requires improvement’.',
    ]);
  });

  test('that is stronger than body and record is said to be both', async () => {
    const [sentence] = await said(
      'Cleveland Police rated inadequate at investigating crime',
      BODY('requires improvement'),
    );
    expect(sentence).toBe(
      'The headline says ‘inadequate’ of Cleveland Police at investigating crime, which is more alarming than what stands behind it: the lowest grade its own text gives there is ‘requires improvement’ and the lowest on record there for the 2021/22 inspection is ‘requires improvement’.',
    );
  });

  test('that is stronger than the record alone is said to be, though the body names no grade', async () => {
    expect(
      await said('Cleveland Police rated inadequate at investigating crime', 'HMICFRS inspected the force.'),
    ).toEqual([
      'The headline says ‘inadequate’ of Cleveland Police at investigating crime, which is more alarming than what stands behind it: the lowest on record there for the 2021/22 inspection is ‘requires improvement’.',
    ]);
  });

  test('that is stronger upwards is said to be as well', async () => {
    expect(await said('Cleveland Police rated outstanding by inspectors', BODY('good'), {})).toHaveLength(1);
  });

  test.each<[headline: Grade, behind: Grade, way: string]>([
    ['outstanding', 'adequate', 'glowing'],
    ['inadequate', 'adequate', 'alarming'],
    ['inadequate', 'good', 'alarming'],
    ['good', 'adequate', 'glowing'],
    ['good', 'requires-improvement', 'glowing'],
    ['requires-improvement', 'good', 'alarming'],
  ])('that says ‘%s’ over a body and a record with ‘%s’ is said to be more %s', async (headline, behind, way) => {
    const title = (grade: Grade) => `Cleveland Police rated ${gradeInWords(grade)} at investigating crime`;
    const sentences = await said(title(headline), BODY(gradeInWords(behind)), { 'investigating-crime': behind });
    expect(sentences).toEqual([
      expect.stringMatching(`more ${way} than .* its own text gives there is .* on record there for the 2021/22`),
    ]);
    expect(sentences[0]?.split(quoted(behind))).toHaveLength(3);
  });

  test('goes one way or the other in Welsh as well', () => {
    const facts: HeadlineFacts = {
      grade: 'inadequate',
      isAlarming: true,
      force: 'cleveland',
      area: 'investigating-crime',
      isAreaSaid: true,
      round: '2021-22',
      body: 'adequate',
      record: 'good',
      isOnRecord: false,
    };
    expect(headlineSentence(facts)).toContain('sy’n swnio’n waeth na’r hyn sydd y tu ôl iddo: y radd isaf am hynny');
    expect(headlineSentence({ ...facts, grade: 'outstanding', isAlarming: false })).toContain(
      'sy’n swnio’n well na’r hyn sydd y tu ôl iddo: y radd uchaf am hynny',
    );
  });

  test.each([
    ['the body says the same', 'Cleveland Police rated inadequate by inspectors', BODY('inadequate')],
    ['the body says nothing', 'Cleveland Police rated inadequate by inspectors', 'Inspectors of HMICFRS visited.'],
    ['the headline is the milder one', 'Cleveland Police requires improvement, inspectors say', BODY('inadequate')],
    ['the headline is milder upwards', 'Cleveland Police rated good by inspectors', BODY('outstanding')],
    ['the headline is in the middle', 'Cleveland Police rated adequate by inspectors', BODY('inadequate')],
    [
      'one of several grades in the body is as strong',
      'Cleveland Police rated good by inspectors',
      `${BODY('adequate')} The force was also rated outstanding at preventing crime.`,
    ],
    [
      'the body speaks of another area',
      'Cleveland Police rated inadequate at preventing crime',
      BODY('requires improvement'),
    ],
    [
      'the body tells an earlier grade',
      'Cleveland Police rated inadequate by inspectors',
      'Cleveland Police had previously been graded requires improvement at investigating crime by HMICFRS in 2016.',
    ],
    [
      'the body has it of another force',
      'Cleveland Police rated inadequate by inspectors',
      'Kent Police has been graded requires improvement at investigating crime by HMICFRS inspectors.',
    ],
    [
      'a count in the body bears it out',
      'Cleveland Police rated inadequate by inspectors',
      'Cleveland Police was graded inadequate in two areas and requires improvement at investigating crime by HMICFRS.',
    ],
    [
      'a count of all forces may bear it out',
      'Cleveland Police rated inadequate by inspectors',
      `${BODY('requires improvement')} Three forces were graded inadequate at investigating crime.`,
    ],
  ])('is let be where %s', async (_, title, text) => {
    expect(await said(title, text, {})).toEqual([]);
  });

  test('is let be where the record has the grade in some area', async () => {
    const grades: typeof GRADES = { ...GRADES, 'managing-offenders': 'inadequate' };
    expect(
      await said('Cleveland Police rated inadequate by inspectors', 'HMICFRS inspected the force.', grades),
    ).toEqual([]);
  });
});
