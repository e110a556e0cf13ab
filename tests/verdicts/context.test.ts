import { describe, expect, test } from 'vitest';
import type { Claim } from '../../lib/claims/claim.ts';
import type { AreaId } from '../../lib/peel/areas.ts';
import type { Grade } from '../../lib/peel/grades.ts';
import { claim, finding, judged, saidIn, total } from './records.ts';

describe('an earlier grade in an article that reports the new ones', () => {
  const rows = {
    findings: [
      finding('essex', '2018-19', 'preventing-crime', 'good', { published: '2019-05-02' }),
      finding('essex', '2021-22', 'preventing-crime', 'adequate', { published: '2022-10-14' }),
    ],
  };
  const good = claim('essex', 'preventing-crime', 'good');
  const adequate = claim('essex', 'preventing-crime', 'adequate');
  const kindIn = (text: string, beside: readonly Claim[] = []): string =>
    judged(rows, saidIn(text, 'good', good, { area: 'preventing crime' }), '2022-10-15', text, beside).kind;

  test('differs where nothing near it speaks of the past', () => {
    expect(kindIn('Essex Police was graded good at preventing crime.')).toBe('differs');
  });

  test.each([
    'Essex Police, which had been good at preventing crime, must do better.',
    'Three years ago the force was good at preventing crime.',
    'In 2019 it was good at preventing crime.',
    'At its last inspection the force was good at preventing crime.',
    'Before that, inspectors called it good at preventing crime.',
    'It has dropped from good at preventing crime.',
    'Two years ago things were brighter. The force was good at preventing crime.',
    'The force, good at preventing crime in its last three reports, must do better.',
    'Before the reports of 2022 came those of 2019. On the whole they were kind: the force was good at preventing crime.',
  ])('is right where the reader may have missed a word of the past: %s', (text) => {
    expect(kindIn(text)).toBe('matches');
  });

  test.each([
    'Inspectors last came in 2019. They have called the force good at preventing crime.',
    'In 2018 it had fewer officers. Crime is down, and inspectors called it good at preventing crime.',
  ])('is not where a word of today stands between: %s', (text) => {
    expect(kindIn(text)).not.toBe('matches');
  });

  test('is only outdated where the article tells it as the earlier grade elsewhere, and no other as the new one', () => {
    const text = 'Three years ago it had a poor chief, but inspectors called it good at preventing crime.';
    const earlier = { ...claim('essex', 'preventing-crime', 'good'), start: 500, end: 504, previous: true };
    expect(kindIn(text)).toBe('matches');
    expect(kindIn(text, [earlier])).toBe('outdated');
    expect(kindIn(text, [earlier, { ...adequate, start: 600, end: 608 }])).toBe('matches');
  });

  test('is only outdated where the article tells the new grade too, unless it says now', () => {
    expect(kindIn('Inspectors found the force good at preventing crime.', [adequate])).toBe('outdated');
    expect(kindIn('The force is now good at preventing crime.', [adequate])).toBe('differs');
  });

  test.each([
    'Once adequate, it is now good at preventing crime.',
    'The force had a bad inspection in 2018 and is still good at preventing crime.',
    'Inspectors last came in 2018. This week the force has been graded good at preventing crime.',
    'It has gone from adequate to good at preventing crime.',
  ])('differs where its own clause speaks of today, whatever stands around it: %s', (text) => {
    expect(kindIn(text, [adequate])).toBe('differs');
  });

  test("differs in a list of grades, which is the report's", () => {
    const text = 'Preventing crime: good';
    const listed = { ...saidIn(text, 'good', good, { area: 'Preventing crime' }), construction: 'label' };
    expect(judged(rows, listed, '2022-10-15', text, [adequate]).kind).toBe('differs');
    const before = `At the last inspection:\n\n${text}`;
    const past = { ...saidIn(before, 'good', good, { area: 'Preventing crime' }), construction: 'label' };
    expect(judged(rows, past, '2022-10-15', before, [adequate]).kind).toBe('matches');
  });

  test('is read under its heading, which may speak of the past', () => {
    const adequate = claim('essex', 'leadership-and-force-management', 'adequate');
    expect(kindIn('Was it ever better before?\n\nYes. It was good at preventing crime.', [adequate])).toBe('outdated');
    expect(kindIn('What does it do well?\n\nIt was good at preventing crime.', [adequate])).toBe('differs');
  });

  test('accuses nobody who takes it back', () => {
    expect(kindIn('Correction: we said the force was good at preventing crime.')).toBe('cannot-compare');
    expect(kindIn('Correction\n\nWe told you that it was good at preventing crime.')).toBe('cannot-compare');
  });

  test.each(["It wasn't.", 'With respect, sir, that is not true.', 'It was not so.'])(
    'accuses nobody whose next sentence says that it is not so: %s',
    (next) => expect(kindIn(`One says it was good at preventing crime. ${next}`)).toBe('cannot-compare'),
  );

  test("differs where the next sentence only goes on: 'It was not alone.'", () => {
    expect(kindIn('It was good at preventing crime. It was not alone in that.')).toBe('differs');
  });
});

describe('what an article grades elsewhere', () => {
  const at = (area: AreaId, then: Grade, now: Grade) => [
    finding('essex', '2021-22', area, then, { published: '2022-10-14' }),
    finding('essex', '2023-25', area, now, { published: '2025-05' }),
  ];
  const rows = {
    findings: [
      ...at('preventing-crime', 'adequate', 'good'),
      ...at('managing-offenders', 'inadequate', 'adequate'),
      ...at('responding-to-public', 'good', 'requires-improvement'),
    ],
  };
  const wrong = claim('essex', 'responding-to-public', 'good');

  test('settles which of two reports it has, where the day of the newer is not known', () => {
    expect(judged(rows, wrong, '2025-05-20').kind).toBe('matches');
    const beside = [claim('essex', 'preventing-crime', 'good'), claim('essex', 'managing-offenders', 'adequate')];
    expect(judged(rows, wrong, '2025-05-20', '', beside)).toMatchObject({ kind: 'differs', round: '2023-25' });
  });

  test('lets a report of an older round be told without its year each time', () => {
    const beside = [claim('essex', 'preventing-crime', 'adequate'), claim('essex', 'managing-offenders', 'inadequate')];
    expect(judged(rows, wrong, '2025-09-01', '', beside)).toMatchObject({ kind: 'matches', round: '2021-22' });
  });

  test('but not while a newer report is the news', () => {
    const dated = {
      ...rows,
      findings: rows.findings.map((row) => (row.round === '2023-25' ? { ...row, published: '2025-08-28' } : row)),
    };
    const beside = [claim('essex', 'preventing-crime', 'adequate'), claim('essex', 'managing-offenders', 'inadequate')];
    expect(judged(dated, wrong, '2025-09-01', '', beside).kind).not.toBe('matches');
  });
});

describe('a claim that the record contradicts', () => {
  const rows = {
    findings: [
      finding('kent', '2016', 'effectiveness', 'good', { published: '2017-03-02' }),
      finding('kent', '2016', 'protecting-vulnerable', 'inadequate', { published: '2017-03-02' }),
      finding('kent', '2016', 'preventing-crime', 'inadequate', { published: '2017-03-02' }),
    ],
  };

  test('accuses nobody where neither force nor area stands in its words', () => {
    const text = 'It was found to be inadequate.';
    const said = saidIn(text, 'inadequate', claim('kent', 'effectiveness', 'requires-improvement'));
    expect(judged(rows, said, '2017-03-03', text).kind).toBe('cannot-compare');
  });

  test("is partly right where the words may mean the pillar, as 'preventing crime' may", () => {
    const text = 'Kent Police was rated good at preventing crime.';
    const said = saidIn(text, 'good', claim('kent', 'preventing-crime', 'good'), { area: 'preventing crime' });
    expect(judged(rows, said, '2017-03-03', text).kind).toBe('partly');
  });

  test('differs where they can mean nothing but the question', () => {
    const text = 'Kent Police was rated good at protecting vulnerable people.';
    const said = saidIn(text, 'good', claim('kent', 'protecting-vulnerable', 'good'), {
      area: 'protecting vulnerable people',
    });
    expect(judged(rows, said, '2017-03-03', text).kind).toBe('differs');
  });

  test.each([
    ['Kent Police: a report. Preventing crime: inadequate. Effectiveness: inadequate.', 'Effectiveness'],
    ['On its effectiveness, Kent Police is inadequate.', 'effectiveness'],
    ['Kent Police did worst in effectiveness, where it was inadequate.', 'effectiveness'],
    ['Kent Police was inadequate overall for effectiveness.', 'effectiveness'],
    ['This is about effectiveness. Kent Police was inadequate.', 'effectiveness'],
    ['Kent Police is inadequate at keeping people safe and reducing crime.', 'keeping people safe and reducing crime'],
  ])('differs where the pillar stands by its own name and leads on to the grade: %s', (text, area) => {
    const said = saidIn(text, 'inadequate', claim('kent', 'effectiveness', 'inadequate'), {
      force: 'Kent Police',
      area,
    });
    expect(judged(rows, said, '2017-03-03', text).kind).toBe('differs');
  });

  const threeRounds = {
    findings: [
      finding('kent', '2015', 'legitimacy', 'inadequate', { published: '2016-02-11' }),
      finding('kent', '2016', 'legitimacy', 'outstanding', { published: '2016-12-08' }),
      finding('kent', '2017', 'legitimacy', 'good', { published: '2017-12-12' }),
    ],
  };
  const previous = (text: string, when: Claim['when']): Claim =>
    saidIn(text, 'good', claim('kent', 'legitimacy', 'good', { when, previous: true }), {
      force: 'Kent Police',
      area: text.includes('Legitimacy') ? 'Legitimacy' : 'legitimacy',
    });
  const now = claim('kent', 'legitimacy', 'good', { start: 0, end: 0 });

  test("differs where the article tells the later round's grade in its own place, and the past in this clause", () => {
    const kindIn = (text: string, beside: readonly Claim[]): string =>
      judged(threeRounds, previous(text, { kind: 'previous' }), '2017-12-13', text, beside).kind;
    const text = 'Legitimacy: Kent Police was good last time.';
    expect(kindIn(text, [now])).toBe('differs');
    expect(kindIn(text, [])).toBe('partly');
    expect(kindIn('Last time legitimacy suffered. Kent Police was good.', [now])).toBe('partly');
  });

  test('differs where its year, and no other, stands in its sentence', () => {
    const kindIn = (text: string): string =>
      judged(threeRounds, previous(text, { kind: 'year', year: 2016 }), '2018-06-01', text).kind;
    expect(kindIn('In 2016 Kent Police was good for legitimacy.')).toBe('differs');
    expect(kindIn('Two years ago Kent Police was good for legitimacy.')).toBe('partly');
    expect(kindIn('In 2016 Kent Police was outstanding, and in 2017 good for legitimacy.')).toBe('partly');
  });

  test('is partly right where the grade is that of another round than the one its words seem to name', () => {
    const then = {
      findings: [
        ...rows.findings,
        finding('kent', '2017', 'effectiveness', 'outstanding', { published: '2018-03-22' }),
      ],
    };
    const said = claim('kent', 'effectiveness', 'outstanding', { previous: true });
    expect(judged(then, said, '2018-03-23').kind).toBe('partly');
  });
});

describe('a total that leaves no room', () => {
  const derived = { published: '2022-10-14', sourceKind: 'derived' } as const;
  const rows = {
    findings: [
      finding('essex', '2021-22', 'preventing-crime', 'adequate', derived),
      finding('essex', '2021-22', 'managing-offenders', 'good', { published: '2022-10-14' }),
    ],
    totals: [total('2021-22', { good: 1, adequate: 7, inadequate: 0 }, { force: 'essex', graded: 8 })],
  };
  const says = (grade: Grade, area: AreaId = 'preventing-crime') =>
    judged(rows, claim('essex', area, grade), '2022-10-15');

  test('is the ground where the row itself is none', () => {
    expect(says('inadequate')).toMatchObject({
      kind: 'differs',
      reason: 'no-room-in-total',
      official: null,
      counted: { count: 0 },
      sentence:
        'Inspectors graded no area of Essex Police ‘inadequate’ in the 2021/22 inspection. The article says ‘inadequate’. Source: HMICFRS, PEEL 2021/22.',
    });
    expect(says('good')).toMatchObject({ kind: 'differs', reason: 'no-room-in-total', counted: { count: 1 } });
    expect(says('good').sentence).toContain('for managing offenders and suspects only, not at preventing crime');
  });

  test('also where the row is missing', () => {
    expect(says('inadequate', 'investigating-crime')).toMatchObject({ kind: 'differs', reason: 'no-room-in-total' });
    expect(says('adequate', 'investigating-crime').kind).toBe('no-record');
  });

  test('says nothing of a grade that it does not count, nor of areas inspected on days of their own', () => {
    expect(says('requires-improvement').reason).toBe('derived-row');
    expect(says('inadequate', 'recording-crime').kind).toBe('no-record');
  });
});

test('an area that the newest round did not grade is that of the last round that did, where the words speak of the past', () => {
  const rows = {
    findings: [
      finding('essex', '2018-19', 'legitimacy', 'good', { published: '2019-05-02' }),
      finding('essex', '2021-22', 'preventing-crime', 'adequate', { published: '2022-10-14' }),
    ],
  };
  const text = 'Three years ago it was good for legitimacy.';
  const kindOf = (said: Grade) =>
    judged(rows, saidIn(text, 'good', claim('essex', 'legitimacy', said), { area: 'legitimacy' }), '2022-10-15', text)
      .kind;
  expect(kindOf('good')).toBe('matches');
  expect(kindOf('inadequate')).toBe('differs');
});

describe('a claim whose force was inferred among several', () => {
  const rows = { findings: [finding('essex', '2021-22', 'preventing-crime', 'adequate', { published: '2022-10-14' })] };
  const text = 'It was graded good at preventing crime.';
  const said = saidIn(text, 'good', claim('essex', 'preventing-crime', 'good'), { area: 'preventing crime' });

  test('accuses nobody', () => {
    expect(judged(rows, said, '2022-10-15', text).kind).toBe('differs');
    expect(judged(rows, { ...said, uncertain: true }, '2022-10-15', text).kind).toBe('cannot-compare');
  });

  test('can still be right', () => {
    const right: Claim = { ...said, grade: 'adequate', uncertain: true };
    expect(judged(rows, right, '2022-10-15', text).kind).toBe('matches');
  });
});
