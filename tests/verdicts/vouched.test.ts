import { describe, expect, test } from 'vitest';
import type { Claim } from '../../lib/claims/claim.ts';
import type { ForceId } from '../../lib/peel/forces.ts';
import type { Grade } from '../../lib/peel/grades.ts';
import { claim, finding, judged, saidIn } from './records.ts';

describe('what else is said on the same words', () => {
  const rows = {
    findings: [
      finding('kent', '2021-22', 'preventing-crime', 'adequate', { published: '2022-10-14' }),
      finding('kent', '2021-22', 'managing-offenders', 'inadequate', { published: '2022-10-14' }),
      finding('essex', '2021-22', 'preventing-crime', 'good', { published: '2022-10-14' }),
      finding('essex', '2021-22', 'managing-offenders', 'good', { published: '2022-10-14' }),
    ],
  };
  const text =
    'Kent Police has had its report, as has Essex Police. It was good at preventing crime. It was inadequate at managing offenders.';
  const kindBeside = (beside: readonly Claim[]): string =>
    judged(
      rows,
      saidIn(text, 'good', claim('kent', 'preventing-crime', 'good'), {
        force: 'Kent Police',
        area: 'preventing crime',
      }),
      '2022-10-15',
      text,
      beside,
    ).kind;
  const ofOffenders = (grade: Grade): Claim =>
    saidIn(text, 'inadequate', claim('kent', 'managing-offenders', grade), {
      force: 'Kent Police',
      area: 'managing offenders',
    });

  test('shows which of two forces they mean, where it is true of that one alone', () => {
    expect(kindBeside([])).toBe('cannot-compare');
    expect(kindBeside([ofOffenders('inadequate')])).toBe('differs');
    expect(kindBeside([ofOffenders('good')])).toBe('cannot-compare');
  });
});

describe('an area that words only tell of', () => {
  const rows = { findings: [finding('kent', '2021-22', 'preventing-crime', 'adequate', { published: '2022-10-14' })] };
  const kindOf = (isTold: boolean): string => {
    const text = 'Kent Police was rated good for keeping a lid on crime.';
    const words = { force: 'Kent Police', area: 'keeping a lid on crime' };
    const read = saidIn(text, 'good', claim('kent', 'preventing-crime', 'good'), words);
    const evidence = read.evidence.map((each) => (isTold && each.of === 'area' ? { ...each, isTold } : each));
    return judged(rows, { ...read, evidence }, '2022-10-15', text).kind;
  };

  test('accuses nobody', () => {
    expect(kindOf(false)).toBe('differs');
    expect(kindOf(true)).toBe('cannot-compare');
  });
});

describe('an area that stands in another sentence', () => {
  const rows = { findings: [finding('kent', '2021-22', 'preventing-crime', 'adequate', { published: '2022-10-14' })] };
  const kindOf = (said: string): string => {
    const text = `Preventing crime takes patience. ${said}`;
    const read = saidIn(text, 'good', claim('kent', 'preventing-crime', 'good'), {
      force: 'Kent Police',
      area: 'Preventing crime',
    });
    return judged(rows, read, '2022-10-15', text).kind;
  };

  test.each([
    'At that Kent Police was good.',
    'Kent Police was good in 2022.',
    'Kent Police was good in the last round.',
  ])('is that of a grade which nothing else follows: %s', (said) => expect(kindOf(said)).toBe('differs'));

  test.each(['Kent Police was good at finding people.', 'Kent Police was good in its war on gangs.'])(
    'is none of a grade given for something that was not read: %s',
    (said) => expect(kindOf(said)).toBe('cannot-compare'),
  );
});

describe('where the article tells the right grade of that area too', () => {
  const on = { published: '2022-10-14' };
  const rows = {
    findings: [
      finding('kent', '2021-22', 'preventing-crime', 'adequate', on),
      finding('kent', '2017', 'legitimacy', 'good', { published: '2017-12-12' }),
      finding('kent', '2018-19', 'legitimacy', 'outstanding', { published: '2019-05-02' }),
    ],
  };
  const kindOf = (text: string, right: Grade, previous = false): string => {
    const read = (word: string, grade: Grade) =>
      saidIn(text, word, claim('kent', 'preventing-crime', grade), { force: 'Kent Police', area: 'preventing crime' });
    return judged(rows, read('good', 'good'), '2022-10-15', text, [{ ...read('adequate', right), previous }]).kind;
  };
  const SAME_WORDS = 'Kent Police was good at preventing crime, and adequate.';
  const OTHER_SENTENCE = 'Kent Police was adequate at preventing crime. Kent Police was good too.';

  test.each([SAME_WORDS, OTHER_SENTENCE])('another is likely of something else: %s', (text) => {
    expect(kindOf(text, 'adequate')).toBe('cannot-compare');
  });

  test('a headline, which borrows its area from the words by a grade, is no ground to doubt that grade', () => {
    const text = 'Kent Police was good at preventing crime.';
    const words = { force: 'Kent Police', area: 'preventing crime' };
    const said = saidIn(text, 'good', claim('kent', 'preventing-crime', 'good'), words);
    const right = { ...said, grade: 'adequate' as const, field: 'title' as const };
    expect(judged(rows, said, '2022-10-15', text, [right]).kind).toBe('differs');
  });

  test('that of an earlier time, or a wrong one, speaks for nothing', () => {
    expect(kindOf(SAME_WORDS, 'inadequate')).toBe('differs');
    expect(kindOf(SAME_WORDS, 'adequate', true)).toBe('differs');
  });

  test('of a pillar, which an article may be about, only a grade of another round is in doubt', () => {
    const about = 'Kent Police was outstanding for legitimacy. It was good, they said.';
    const words = { force: 'Kent Police', area: 'legitimacy' };
    const right = saidIn(about, 'outstanding', claim('kent', 'legitimacy', 'outstanding'), words);
    const said = (grade: Grade) => saidIn(about, 'good', claim('kent', 'legitimacy', grade), words);
    const kind = (grade: Grade) => judged(rows, said(grade), '2019-05-03', about, [right]).kind;
    expect([kind('good'), kind('inadequate')]).not.toContain('matches');
    expect(kind('inadequate')).toBe('differs');
    expect(kind('good')).not.toBe('differs');
  });
});

describe('a pillar that stands in another sentence', () => {
  const on = { published: '2017-03-02' };
  const grades = { kent: 'good', essex: 'outstanding', surrey: 'requires-improvement' } as const;
  const rows = {
    findings: Object.entries(grades).map(([force, grade]) =>
      finding(force as ForceId, '2016', 'effectiveness', grade, on),
    ),
  };
  const kindUnder = (heading: string): string => {
    const text = `Effectiveness: Essex Police, outstanding; Surrey Police, requires improvement.\n\n${heading}\nKent Police: inadequate`;
    const read = (word: string, force: ForceId, grade: Grade, name: string) =>
      saidIn(text, word, claim(force, 'effectiveness', grade), { force: name, area: 'Effectiveness' });
    return judged(rows, read('inadequate', 'kent', 'inadequate', 'Kent Police'), '2017-03-02', text, [
      read('outstanding', 'essex', 'outstanding', 'Essex Police'),
      read('requires improvement', 'surrey', 'requires-improvement', 'Surrey Police'),
    ]).kind;
  };

  test('is not what a grade is for under a heading that was not understood', () => {
    expect(kindUnder('The report goes on.')).toBe('differs');
    expect(kindUnder('The big gangs')).toBe('cannot-compare');
  });
});
