import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/findings/finding.ts';
import type { AreaId } from '../../lib/peel/areas.ts';
import type { Grade } from '../../lib/peel/grades.ts';
import { verdictLabel } from '../../lib/verdicts/words.ts';
import { claim, finding, judged, saidIn } from './records.ts';

const at = (area: AreaId, grade: Grade, more: Partial<Finding> = {}) =>
  finding('essex', '2021-22', area, grade, { published: '2022-10-14', ...more });
const THEN = '2022-10-20';

describe('an area named', () => {
  const rows = { findings: [at('preventing-crime', 'good'), at('managing-offenders', 'inadequate')] };

  test('the same grade matches, with its round, wording, date and sources', () => {
    const { kind, official } = judged(rows, claim('essex', 'preventing-crime', 'good'), THEN);
    expect(kind).toBe('matches');
    expect(official).toEqual({
      force: 'essex',
      round: '2021-22',
      area: 'preventing-crime',
      grade: 'good',
      wording: 'Preventing crime',
      published: '2022-10-14',
      kind: 'official',
      source: 'https://example.org/row',
      report: 'https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/essex-2021-22/',
      carriedFrom: null,
      corrected: null,
    });
  });

  test('another grade differs', () => {
    expect(judged(rows, claim('essex', 'preventing-crime', 'adequate'), THEN)).toMatchObject({
      kind: 'differs',
      reason: 'other-grade',
      official: { grade: 'good' },
    });
  });

  test('since 2021 the grade of another area excuses nothing', () => {
    expect(judged(rows, claim('essex', 'preventing-crime', 'inadequate'), THEN).kind).toBe('differs');
  });

  test("a row worked out from a total never grounds a 'differs', 'outdated' or 'partly'", () => {
    const derived = {
      findings: [
        at('preventing-crime', 'good', { sourceKind: 'derived' }),
        finding('essex', '2018-19', 'preventing-crime', 'inadequate', { published: '2019-05-02' }),
      ],
    };
    for (const grade of ['adequate', 'inadequate'] as const)
      expect(judged(derived, claim('essex', 'preventing-crime', grade), THEN)).toMatchObject({
        kind: 'cannot-compare',
        reason: 'derived-row',
      });
    expect(judged(derived, claim('essex', 'preventing-crime', 'good'), THEN).kind).toBe('matches');
  });

  test('a missing row is no record, whatever the grade', () => {
    for (const grade of ['good', 'inadequate'] as const)
      expect(judged(rows, claim('essex', 'investigating-crime', grade), THEN)).toMatchObject({
        kind: 'no-record',
        official: null,
      });
  });

  test('a force outside PEEL is never graded', () => {
    const verdict = judged(rows, claim('btp', null, 'good'), THEN);
    expect(verdict).toMatchObject({ kind: 'not-graded', reason: 'force-outside-peel' });
  });
});

describe("an earlier round's grade", () => {
  const rows = {
    findings: [
      finding('essex', '2018-19', 'preventing-crime', 'good', { published: '2019-05-02' }),
      finding('essex', '2016', 'preventing-crime', 'outstanding', { published: '2017-03-02' }),
      at('preventing-crime', 'adequate'),
    ],
  };

  const LATER = '2023-05-20';

  test("told as today's is outdated", () => {
    const verdict = judged(rows, claim('essex', 'preventing-crime', 'good'), LATER);
    expect(verdict).toMatchObject({
      kind: 'outdated',
      official: { round: '2021-22' },
      related: [{ round: '2018-19' }],
    });
  });

  test('from rounds before that is outdated too, under another label', () => {
    const last = judged(rows, claim('essex', 'preventing-crime', 'good'), LATER);
    const older = judged(rows, claim('essex', 'preventing-crime', 'outstanding'), LATER);
    expect(older).toMatchObject({ kind: 'outdated', related: [{ round: '2016' }] });
    expect([last, older].map(verdictLabel)).toEqual(['Last round’s grade', 'An earlier round’s grade']);
  });

  test('in an article that reports the new grades differs, and says when it was the grade', () => {
    expect(judged(rows, claim('essex', 'preventing-crime', 'good'), THEN)).toMatchObject({
      kind: 'differs',
      reason: 'earlier-grade-as-new',
      sentence:
        'Inspectors graded Essex Police ‘adequate’ at preventing crime in October 2022. ‘Good’ was the grade in May 2019. The article says ‘good’. Source: HMICFRS, PEEL 2021/22.',
    });
  });

  test('a grade that no earlier round gave differs', () => {
    expect(judged(rows, claim('essex', 'preventing-crime', 'inadequate'), THEN).kind).toBe('differs');
  });
});

describe('superseded', () => {
  const rows = {
    findings: [
      finding('essex', '2018-19', 'preventing-crime', 'good', { published: '2019-05-02' }),
      at('preventing-crime', 'adequate'),
    ],
  };
  const good = claim('essex', 'preventing-crime', 'good');

  test('right when written, but another grade stands now', () => {
    expect(judged(rows, good, '2019-06-01')).toMatchObject({
      kind: 'matches',
      superseded: true,
      current: { round: '2021-22', grade: 'adequate' },
    });
  });

  test('not where the newest grade is the same', () => {
    const same = { findings: [...rows.findings.slice(0, 1), at('preventing-crime', 'good')] };
    expect(judged(same, good, '2019-06-01')).toMatchObject({ superseded: false, current: { round: '2021-22' } });
  });

  test('not where it was told as history', () => {
    const previous = { ...good, previous: true, when: { kind: 'previous' } } as const;
    expect(judged(rows, previous, THEN)).toMatchObject({ kind: 'matches', superseded: false });
    const in2019 = { ...good, when: { kind: 'year', year: 2019 } } as const;
    expect(judged(rows, in2019, THEN)).toMatchObject({ kind: 'matches', superseded: false });
    expect(judged(rows, in2019, '2019-06-01')).toMatchObject({ kind: 'matches', superseded: true });
  });
});

describe('a grade that the inspectorate corrected', () => {
  const rows = {
    findings: [at('preventing-crime', 'requires-improvement', { corrected: { on: '2023-01-08', from: 'adequate' } })],
  };

  test('was the old one before that day', () => {
    expect(judged(rows, claim('essex', 'preventing-crime', 'adequate'), '2023-01-07')).toMatchObject({
      kind: 'matches',
      superseded: true,
      official: { grade: 'adequate' },
      current: { grade: 'requires-improvement' },
    });
    expect(judged(rows, claim('essex', 'preventing-crime', 'requires-improvement'), '2023-01-07').kind).toBe('differs');
  });

  test('is the new one from that day on, and the old one outdated', () => {
    expect(judged(rows, claim('essex', 'preventing-crime', 'requires-improvement'), '2023-01-08')).toMatchObject({
      kind: 'matches',
      superseded: false,
    });
    expect(judged(rows, claim('essex', 'preventing-crime', 'adequate'), '2023-02-01')).toMatchObject({
      kind: 'outdated',
      reason: 'since-corrected',
    });
  });
});

describe('a pillar and its questions', () => {
  const rows = {
    findings: [
      finding('essex', '2018-19', 'effectiveness', 'good', { published: '2019-05-02' }),
      finding('essex', '2018-19', 'investigating-crime', 'requires-improvement', { published: '2019-05-02' }),
      finding('essex', '2018-19', 'legitimacy', 'outstanding', { published: '2019-05-02' }),
    ],
  };

  test("the pillar's grade told of its question is partly right, and the other way round", () => {
    const question = judged(rows, claim('essex', 'investigating-crime', 'good'), '2019-05-03');
    expect(question).toMatchObject({
      kind: 'partly',
      reason: 'right-in-another-area',
      related: [{ area: 'effectiveness' }],
    });
    expect(judged(rows, claim('essex', 'effectiveness', 'requires-improvement'), '2019-05-03').kind).toBe('partly');
  });

  test('a pillar whose report was not out yet explains nothing', () => {
    const later = {
      findings: [
        finding('essex', '2015', 'protecting-vulnerable', 'inadequate', { published: '2015-12-15' }),
        finding('essex', '2015', 'effectiveness', 'good', { published: '2016-02-18' }),
      ],
    };
    const good = claim('essex', 'protecting-vulnerable', 'good');
    expect(judged(later, good, '2015-12-15').kind).toBe('differs');
    expect(judged(later, good, '2016-02-18').kind).toBe('partly');
  });

  test("another pillar's grade differs", () => {
    expect(judged(rows, claim('essex', 'effectiveness', 'outstanding'), '2019-05-03').kind).toBe('differs');
  });
});

describe('an area that the round did not grade', () => {
  const rows = {
    findings: [
      finding('essex', '2018-19', 'legitimacy', 'outstanding', { published: '2019-05-02' }),
      finding('essex', '2018-19', 'treating-workforce-fairly', 'good', { published: '2019-05-02' }),
      at('preventing-crime', 'good'),
    ],
  };

  const outstanding = claim('essex', 'legitimacy', 'outstanding');

  test('a pillar in a round without pillars is not graded, and its last grade is shown', () => {
    for (const text of ['Legitimacy is now outstanding.', 'In a new report its legitimacy was called outstanding.']) {
      const verdict = judged(rows, saidIn(text, 'outstanding', outstanding), THEN, text);
      expect(verdict).toMatchObject({ kind: 'not-graded', reason: 'area-not-in-round', official: null });
      expect(verdict.related).toMatchObject([{ area: 'legitimacy', round: '2018-19' }]);
    }
  });

  test('told as no news, it is of an earlier round, any of which can prove it right and none wrong', () => {
    const two = { findings: [...rows.findings, finding('essex', '2016', 'legitimacy', 'good')] };
    const kindOf = (text: string, grade: Grade) =>
      judged(two, saidIn(text, grade, claim('essex', 'legitimacy', grade)), THEN, text);
    expect(kindOf('Legitimacy was outstanding.', 'outstanding')).toMatchObject({ kind: 'matches', round: '2018-19' });
    expect(kindOf('Legitimacy was good.', 'good')).toMatchObject({ kind: 'matches', round: '2016' });
    expect(kindOf('Legitimacy was inadequate.', 'inadequate').kind).toBe('not-graded');
  });

  test('the same thing under another name can agree, never differ', () => {
    const named = (grade: Grade) => judged(rows, claim('essex', 'supporting-workforce', grade), '2019-06-01');
    expect(named('good')).toMatchObject({ kind: 'matches', reason: 'same-grade-other-name' });
    expect(named('inadequate').kind).toBe('not-graded');
  });

  test('crime recording before 2021 was graded elsewhere: no record, not ungraded', () => {
    expect(judged(rows, claim('essex', 'recording-crime', 'good'), '2019-06-01')).toMatchObject({
      kind: 'no-record',
      reason: 'separate-inspection',
    });
  });
});

describe('a grade off the scale', () => {
  const rows = { findings: [finding('essex', '2016', 'efficiency', 'good', { published: '2016-11-03' })] };

  test("'adequate' before it existed differs", () => {
    expect(judged(rows, claim('essex', 'efficiency', 'adequate'), '2016-11-04')).toMatchObject({
      kind: 'differs',
      reason: 'never-on-scale',
    });
  });

  test("'adequate' of an old round in a later article may be another round's: no accusation", () => {
    const of2016 = claim('essex', 'efficiency', 'adequate', { when: { kind: 'round', round: '2016' } });
    expect(judged(rows, of2016, THEN)).toMatchObject({ kind: 'cannot-compare', reason: 'off-scale' });
  });
});

describe('a description', () => {
  const described = (grade: Grade, official: Grade) =>
    judged(
      { findings: [at('preventing-crime', official)] },
      claim('essex', 'preventing-crime', grade, { stated: false }),
      THEN,
    );

  test('that fits the grade matches softly', () => {
    expect(described('good', 'good')).toMatchObject({ kind: 'matches', soft: true, reason: 'description-fits' });
  });

  test('that leans the same way is partly right', () => {
    expect(described('good', 'outstanding')).toMatchObject({ kind: 'partly', soft: true });
    expect(described('requires-improvement', 'inadequate')).toMatchObject({ kind: 'partly', soft: true });
  });

  test('at odds with the grade is never an error', () => {
    expect(described('good', 'inadequate')).toMatchObject({
      kind: 'cannot-compare',
      soft: true,
      reason: 'description-at-odds',
      official: { grade: 'inadequate' },
    });
  });
});
