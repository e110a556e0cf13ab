import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../lib/check.ts';
import { lookUpFromFiles } from '../../lib/findings/files.ts';

const lookUp = lookUpFromFiles();

/** The claims of an article that a person gave another date: what they are of, and what became of them. */
const checkedOn = async (published: string, text: string) => {
  const given = { value: published, source: 'given' as const };
  const nothing = { url: null, title: null, outlet: null, authors: null, language: null };
  const { claims } = await checkArticle({ ...nothing, published: given, text }, lookUp);
  return claims.filter(({ stated }) => stated);
};

const INTRO = 'HMICFRS, the police inspectorate, has published reports on police forces. ';
const SINCE_2021 = [
  'Cambridgeshire Constabulary was rated inadequate at responding to the public.',
  'It was graded good at managing offenders, and outstanding at supporting its workforce.',
  'Responding to the public: requires improvement.',
  'Staffordshire Police was rated good at preventing crime and at managing offenders.',
].join(' ');
const UNTIL_2019 = 'Kent Police was rated inadequate for its financial position.';

/** Days of each set of headings. */
const DAYS = ['2014-12-10', '2016-03-20', '2017-05-01', '2019-05-01', '2022-11-01', '2024-10-17'];

describe('an article whose date is corrected to another time’s', () => {
  test.each(DAYS)('keeps every grade that it states: %s', async (day) => {
    expect((await checkedOn(day, INTRO + SINCE_2021)).map(({ force, grade }) => `${force} ${grade}`)).toEqual([
      'cambridgeshire inadequate',
      'cambridgeshire good',
      'cambridgeshire outstanding',
      'cambridgeshire requires-improvement',
      'staffordshire good',
      'staffordshire good',
    ]);
    expect(await checkedOn(day, INTRO + UNTIL_2019)).toHaveLength(1);
  });

  test('says that nothing was graded under that heading, and accuses nobody', async () => {
    const [claim] = await checkedOn('2019-05-01', INTRO + SINCE_2021);
    expect(claim?.area).toBe('responding-to-public');
    expect(claim?.verdict).toMatchObject({ kind: 'not-graded', label: 'Not graded in that round' });
    expect(claim?.verdict.sentence).toContain('nothing was graded under that heading in that round');
    for (const day of ['2016-03-20', '2019-05-01']) {
      const ofNone = ['responding-to-public', 'managing-offenders'];
      const these = (await checkedOn(day, INTRO + SINCE_2021)).filter(({ area }) => ofNone.includes(area ?? ''));
      expect(these.map(({ verdict }) => verdict.kind)).not.toContain('differs');
      expect(these).toHaveLength(4);
    }
  });

  test('a table keeps its rows', async () => {
    const table = 'Kent Police, by HMICFRS:\n\nArea – Grade\nPreventing crime – Good\nManaging offenders – Inadequate';
    expect(await checkedOn('2019-05-01', INTRO + table)).toHaveLength(
      (await checkedOn('2023-03-17', INTRO + table)).length,
    );
  });

  test('what merely stands in a grade’s sentence is not what it is of', async () => {
    const text =
      'HMICFRS has rated Northumbria Police. Officers were being pulled away to cover 999 calls on an almost daily basis, and the inspectors, who had no hesitation before in calling it good in this respect, put it down to requires improvement.';
    expect((await checkedOn('2019-05-01', text)).map(({ area }) => area)).not.toContain('responding-to-public');
  });
});
