import { describe, expect, test } from 'vitest';
import { carried, claim, finding, judged } from './records.ts';

const AREA = 'preventing-crime';
const kent = (round: Parameters<typeof finding>[1], grade: Parameters<typeof finding>[3], published: string | null) =>
  finding('kent', round, AREA, grade, { published });
const says = (grade: Parameters<typeof claim>[2], more: Parameters<typeof claim>[3] = {}) =>
  claim('kent', AREA, grade, more);

const rows = {
  findings: [
    kent('2015', 'inadequate', '2016-02-18'),
    kent('2016', 'requires-improvement', '2017-03-02'),
    kent('2021-22', 'good', '2022-04-28'),
    kent('2023-25', 'outstanding', '2024-05-10'),
  ],
};

describe('nothing said of time', () => {
  test('the newest finding out when the article was is compared', () => {
    expect(judged(rows, says('requires-improvement'), '2017-03-02')).toMatchObject({ kind: 'matches', round: '2016' });
    expect(judged(rows, says('inadequate'), '2017-02-20')).toMatchObject({ kind: 'matches', round: '2015' });
  });

  test('an article up to three days before the report may have had it in hand', () => {
    expect(judged(rows, says('outstanding'), '2024-05-07')).toMatchObject({ kind: 'matches', round: '2023-25' });
    expect(judged(rows, says('outstanding'), '2024-05-06')).not.toMatchObject({ kind: 'matches' });
  });

  test('within those three days the old grade is right as well', () => {
    expect(judged(rows, says('good'), '2024-05-08')).toMatchObject({ kind: 'matches', round: '2021-22' });
    expect(judged(rows, says('adequate'), '2024-05-08')).toMatchObject({ kind: 'differs', round: '2023-25' });
  });

  test('of a report known by its month alone and the one before, either may be meant in that month; an error is one by both', () => {
    const monthly = { findings: [kent('2021-22', 'good', '2022-04-28'), kent('2023-25', 'outstanding', '2024-05')] };
    expect(judged(monthly, says('good'), '2024-05-20').kind).toBe('matches');
    expect(judged(monthly, says('outstanding'), '2024-05-20').kind).toBe('matches');
    expect(judged(monthly, says('inadequate'), '2024-05-20')).toMatchObject({ kind: 'differs', round: '2023-25' });
    const [first] = monthly.findings;
    expect(first && judged({ findings: monthly.findings.slice(1) }, says('inadequate'), '2024-05-20').kind).toBe(
      'no-record',
    );
  });

  test('a report with no date may have come out any day of its round', () => {
    const undated = {
      findings: [
        kent('2016', 'good', '2017-03-02'),
        kent('2021-22', 'adequate', null),
        kent('2023-25', 'good', '2024-05-10'),
      ],
    };
    expect(judged(undated, says('inadequate'), '2022-06-01').kind).toBe('cannot-compare');
    expect(judged(undated, says('inadequate'), '2023-11-01').kind).toBe('differs');
  });

  test('an earlier round is not taken for the newest where that row is missing', () => {
    const gap = {
      findings: [kent('2021-22', 'good', '2022-04-28'), finding('kent', '2023-25', 'managing-offenders', 'good')],
    };
    const verdict = judged(gap, says('inadequate'), '2024-01-10');
    expect(verdict).toMatchObject({ kind: 'no-record', reason: 'row-missing', round: '2023-25', official: null });
    expect(verdict.related).toMatchObject([{ round: '2021-22', grade: 'good' }]);
  });

  test('until 2017 each pillar has its own day, also where the row for a question is missing', () => {
    const pillars = {
      findings: [
        kent('2015', 'good', '2016-02-18'),
        finding('kent', '2016', 'efficiency', 'good', { published: '2016-11-03' }),
        finding('kent', '2016', 'effectiveness', 'good', { published: '2017-03-02' }),
      ],
    };
    expect(judged(pillars, says('inadequate'), '2016-12-01')).toMatchObject({ kind: 'differs', round: '2015' });
    expect(judged(pillars, says('inadequate'), '2017-03-10')).toMatchObject({ kind: 'no-record', round: '2016' });
  });

  test('half a year after the last report of the newest round collected, a newer one may be out: no accusation', () => {
    expect(judged(rows, says('adequate'), '2025-12-01').kind).toBe('differs');
    expect(judged(rows, says('adequate'), '2026-03-01').kind).toBe('no-record');
    expect(judged(rows, says('outstanding'), '2026-03-01')).toMatchObject({ kind: 'matches', round: '2023-25' });
  });

  test('an article older than every finding is outside the record', () => {
    expect(judged(rows, says('good'), '2012-01-01')).toMatchObject({ kind: 'no-record', reason: 'before-the-record' });
  });
});

describe('a round or a year named', () => {
  test('a named round wins over the newest', () => {
    const verdict = judged(rows, says('inadequate', { when: { kind: 'round', round: '2015' } }), '2024-06-01');
    expect(verdict).toMatchObject({ kind: 'matches', round: '2015', reason: 'same-grade' });
  });

  test('a named round that came out after the article is not compared', () => {
    const verdict = judged(rows, says('inadequate', { when: { kind: 'round', round: '2021-22' } }), '2017-06-01');
    expect(verdict).toMatchObject({ kind: 'cannot-compare', reason: 'not-yet-published' });
  });

  const both = { findings: [kent('2016', 'inadequate', '2017-03-02'), kent('2017', 'good', '2018-03-22')] };

  test("'in 2017' is right of the round published in 2017 and of the round of 2017", () => {
    const in2017 = { when: { kind: 'year', year: 2017 } } as const;
    expect(judged(both, says('inadequate', in2017), '2020-01-01')).toMatchObject({ kind: 'matches', round: '2016' });
    expect(judged(both, says('good', in2017), '2020-01-01')).toMatchObject({ kind: 'matches', round: '2017' });
  });

  test("'in 2017' differs where each round that it may mean gave another grade", () => {
    const in2017 = { when: { kind: 'year', year: 2017 } } as const;
    expect(judged(both, says('outstanding', in2017), '2020-01-01').kind).toBe('differs');
    const one = {
      findings: [kent('2016', 'inadequate', '2017-03-02'), finding('kent', '2017', 'effectiveness', 'good')],
    };
    expect(judged(one, says('outstanding', in2017), '2020-01-01').kind).not.toBe('differs');
  });

  test("a year may be out by one: 'two years before' is counted by readers' calendars", () => {
    const in2016 = { when: { kind: 'year', year: 2016 } } as const;
    const rows = { findings: [kent('2015', 'good', '2016-02-18'), kent('2016', 'inadequate', '2017-03-02')] };
    const efficiency = { findings: rows.findings.map((row) => ({ ...row, area: 'efficiency' as const })) };
    const said = claim('kent', 'efficiency', 'inadequate', in2016);
    expect(judged(efficiency, { ...said, when: { kind: 'year', year: 2018 } }, '2018-12-01').kind).not.toBe('differs');
  });

  test("'in 2017' differs where both rounds have the same other grade", () => {
    const same = { findings: [kent('2016', 'good', '2017-03-02'), kent('2017', 'good', '2018-03-22')] };
    expect(judged(same, says('inadequate', { when: { kind: 'year', year: 2017 } }), '2020-01-01').kind).toBe('differs');
  });

  test('a year means the report that graded the area, where another of that year did not', () => {
    const legitimacy = finding('kent', '2015', 'legitimacy', 'good', { published: '2016-02-11' });
    const in2015 = claim('kent', 'legitimacy', 'good', { when: { kind: 'year', year: 2015 } });
    expect(judged({ findings: [legitimacy] }, in2015, '2017-12-13')).toMatchObject({ kind: 'matches', round: '2015' });
    const wrong = { ...in2015, grade: 'inadequate' } as const;
    expect(judged({ findings: [legitimacy] }, wrong, '2017-12-13').kind).not.toBe('not-graded');
  });

  test('only rounds out when the article was are meant by a year', () => {
    expect(judged(both, says('good', { when: { kind: 'year', year: 2017 } }), '2017-06-01')).toMatchObject({
      kind: 'differs',
      round: '2016',
    });
  });

  test('in a year with no report the grade that stood then is right, and nothing is wrong', () => {
    const in2020 = { when: { kind: 'year', year: 2020 } } as const;
    expect(judged(both, says('good', in2020), '2021-01-01').kind).toBe('matches');
    expect(judged(both, says('outstanding', in2020), '2021-01-01').kind).not.toBe('differs');
  });

  test('a year settles the round of an undated article', () => {
    expect(judged(rows, says('good', { when: { kind: 'year', year: 2022 } }), null)).toMatchObject({
      kind: 'matches',
      round: '2021-22',
    });
  });
});

describe('an earlier grade', () => {
  const previous = { previous: true, when: { kind: 'previous' } } as const;

  test('is looked for one round back from the report in the news', () => {
    expect(judged(rows, says('good', previous), '2024-05-10')).toMatchObject({ kind: 'matches', round: '2021-22' });
    expect(judged(rows, says('adequate', previous), '2024-05-10')).toMatchObject({ kind: 'differs', round: '2021-22' });
  });

  test('is the newest one as well, once its report is no longer news', () => {
    expect(judged(rows, says('outstanding', previous), '2024-09-01')).toMatchObject({
      kind: 'matches',
      round: '2023-25',
    });
  });

  test("from further back is partly right: 'previously' is a loose word", () => {
    expect(judged(rows, says('requires-improvement', previous), '2024-05-10')).toMatchObject({
      kind: 'partly',
      reason: 'right-in-another-round',
    });
  });

  test('marked as previous but with no words of time is looked for one round back too', () => {
    expect(judged(rows, says('good', { previous: true }), '2024-05-10')).toMatchObject({ round: '2021-22' });
  });
});

describe('no date', () => {
  const hmic = {
    findings: [
      kent('2015', 'good', '2016-02-18'),
      kent('2016', 'inadequate', '2017-03-02'),
      kent('2017', 'good', '2018-03-22'),
    ],
  };

  test('nothing is compared, and the rounds that could be meant are shown', () => {
    const verdict = judged(hmic, says('good'), null);
    expect(verdict).toMatchObject({ kind: 'cannot-compare', reason: 'date-unknown', round: null, official: null });
    expect(verdict.related.map(({ round }) => round)).toEqual(['2015', '2016', '2017']);
  });

  test('the name HMIC allows the rounds before July 2017, HMICFRS those since', () => {
    const rounds = (text: string) => judged(hmic, says('good'), null, text).related.map(({ round }) => round);
    expect(rounds('Her Majesty’s Inspectorate of Constabulary (HMIC) said')).toEqual(['2015', '2016']);
    expect(rounds('HMICFRS said')).toEqual(['2017']);
    expect(rounds('His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services said')).toEqual(['2017']);
  });
});

describe('a question that was not inspected', () => {
  const before = finding('kent', '2016', AREA, 'good', { published: '2017-03-02' });
  const report = finding('kent', '2018-19', 'effectiveness', 'good', { published: '2019-05-02' });

  test('kept the grade that the report says it carried over', () => {
    const kept = { findings: [before, report], carried: [carried('kent', '2018-19', AREA, 'good', '2016')] };
    const verdict = judged(kept, says('good'), '2019-05-10');
    expect(verdict).toMatchObject({ kind: 'matches', reason: 'same-grade-carried', round: '2018-19' });
    expect(verdict.official).toMatchObject({ carriedFrom: '2016', published: '2017-03-02' });
    expect(judged(kept, says('inadequate'), '2019-05-10').kind).toBe('differs');
  });

  test('is right by the newest earlier finding, but never wrong by it: the question may have been inspected', () => {
    const assumed = { findings: [before, report] };
    expect(judged(assumed, says('good'), '2019-05-10')).toMatchObject({
      kind: 'matches',
      official: { carriedFrom: '2016' },
    });
    expect(judged(assumed, says('inadequate'), '2019-05-10')).toMatchObject({
      kind: 'no-record',
      reason: 'carried-by-assumption',
      official: null,
    });
  });

  test('keeps nothing across a round that inspected every question', () => {
    const old = { findings: [finding('kent', '2015', AREA, 'good', { published: '2016-02-18' }), report] };
    expect(judged(old, says('good'), '2019-05-10').kind).toBe('no-record');
  });
});
