import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WELSH } from '../../components/welsh.ts';
import type { When } from '../../lib/claims/claim.ts';
import { recordFromFiles } from '../../lib/findings/files.ts';
import { speak } from '../../lib/language/catalogue.ts';
import { AREA_IDS, PILLARS } from '../../lib/peel/areas.ts';
import { GRADES } from '../../lib/peel/grades.ts';
import { ROUND_IDS } from '../../lib/peel/rounds.ts';
import { FORCES } from '../../lib/peel/tables.generated.ts';
import { judgeOf } from '../../lib/verdicts/judge.ts';
import type { Verdict } from '../../lib/verdicts/verdict.ts';
import { verdictLabel } from '../../lib/verdicts/words.ts';
import { claim, counted, finding, judged, readingOf, tally, total } from './records.ts';

describe('what a reader is told', () => {
  const cleveland = finding('cleveland', '2021-22', 'preventing-crime', 'inadequate', { published: '2023-03-17' });

  test('says what inspectors graded, what the article says, and where from', () => {
    const { sentence, roundReason } = judged(
      { findings: [cleveland] },
      claim('cleveland', 'preventing-crime', 'good'),
      '2023-03-17',
    );
    expect(sentence).toBe(
      'Inspectors graded Cleveland Police ‘inadequate’ at preventing crime in March 2023. The article says ‘good’. Source: HMICFRS, PEEL 2021/22.',
    );
    expect(roundReason).toBe(
      'These were the newest findings on Cleveland Police when the article came out on 17 March 2023, published on 17 March 2023.',
    );
  });

  test('says who tells a grade that is not the inspectorate’s own page', () => {
    const { sentence } = judged(
      { findings: [{ ...cleveland, sourceKind: 'news' }] },
      claim('cleveland', 'preventing-crime', 'inadequate'),
      '2023-03-17',
    );
    expect(sentence).toContain('Source: HMICFRS, PEEL 2021/22, as told by a news page.');
  });

  describe('of a grade that is not on record', () => {
    const before = finding('kent', '2016', 'investigating-crime', 'good', { published: '2016-02-18' });
    const report = finding('kent', '2018-19', 'preventing-crime', 'good', { published: '2019-05-02' });
    const inadequate = claim('kent', 'investigating-crime', 'inadequate');

    test('no source is named where no other grade is told', () => {
      const later = finding('kent', '2023-25', 'managing-offenders', 'good', { published: '2024-05-10' });
      const earlier = finding('kent', '2021-22', 'investigating-crime', 'good', { published: '2022-04-28' });
      const verdict = judged({ findings: [earlier, later] }, inadequate, '2024-05-11');
      expect(verdict).toMatchObject({ kind: 'no-record', related: [{ round: '2021-22' }] });
      expect(verdict.sentence).toBe(
        'Our records do not hold the grade of Kent Police at investigating crime from the 2023/25 inspection. The article says ‘inadequate’.',
      );
    });

    test('the source of the grades that are told instead is said to be theirs', () => {
      const kept = judged({ findings: [before, report] }, inadequate, '2019-05-10');
      expect(kept).toMatchObject({ kind: 'no-record', reason: 'carried-by-assumption' });
      expect(kept.sentence).toMatch(/The one before was ‘good’.* Source of what we hold: HMIC, PEEL 2016\.$/);
      const pillar = finding('kent', '2018-19', 'efficiency', 'good', { published: '2019-05-02' });
      const some = judged({ findings: [pillar] }, claim('kent', null, 'inadequate'), '2019-05-10');
      expect(some).toMatchObject({ kind: 'no-record', reason: 'rows-missing' });
      expect(some.sentence).toMatch(/The grades we hold: .* Source of what we hold: HMICFRS, PEEL 2018\/19\.$/);
    });

    test('the same in Welsh', async () => {
      speak('cy', WELSH);
      const { sentence } = judged({ findings: [before, report] }, inadequate, '2019-05-10');
      speak('en');
      expect(sentence).toMatch(/ Ffynhonnell yr hyn sydd gennym: HMIC, PEEL 2016\.$/);
    });

    test('a count has no official count beside it', () => {
      const findings = [before, report];
      const verdict = counted({ findings }, tally('kent', 'good', 4), '2019-05-10');
      expect(verdict.kind).toBe('no-record');
      expect(verdict.counted).toBeUndefined();
      expect(verdict.sentence).not.toContain('Source');
    });
  });

  test('counts in words', () => {
    const totals = [total('2021-22', { inadequate: 2 }, { force: 'cleveland', graded: 10, published: '2023-03-17' })];
    const said = tally('cleveland', 'inadequate', 0);
    expect(counted({ totals, findings: [cleveland] }, { ...said, count: 1 }, '2023-03-18').sentence).toBe(
      'Inspectors graded Cleveland Police ‘inadequate’ in two areas in March 2023, among them preventing crime. The article says one area. Source: HMICFRS, PEEL 2021/22.',
    );
  });

  test('the areas named beside a count are as many as it says, or said to be some of them', () => {
    const sentence = (inadequate: number) =>
      counted(
        {
          totals: [total('2021-22', { inadequate }, { force: 'cleveland', graded: 10, published: '2023-03-17' })],
          findings: [cleveland, { ...cleveland, area: 'investigating-crime' }],
        },
        tally('cleveland', 'inadequate', 3),
        '2023-03-18',
      ).sentence;
    expect(sentence(2)).toContain('two areas in March 2023: preventing crime and investigating crime.');
    expect(sentence(4)).toContain('four areas in March 2023, among them preventing crime and investigating crime.');
    speak('cy', WELSH);
    expect(sentence(4)).toContain('mewn 4 maes ym mis Mawrth 2023, yn eu plith: atal troseddu');
    speak('en');
  });

  test('labels are those of the card', () => {
    const good = claim('cleveland', 'preventing-crime', 'good');
    const then = { findings: [{ ...cleveland, grade: 'good' as const }] };
    const since = finding('cleveland', '2023-25', 'preventing-crime', 'adequate', { published: '2025-04-10' });
    const later = { findings: [...then.findings, since] };
    const label = (verdict: Verdict) => verdictLabel(verdict);
    expect(label(judged(then, good, '2023-04-01'))).toBe('Matches the official grade');
    expect(label(judged(later, good, '2023-04-01'))).toBe('Was right until April 2025');
    const muchLater = finding('cleveland', '2018-19', 'preventing-crime', 'good', { published: '2019-09-27' });
    expect(label(judged({ findings: [muchLater, since] }, good, '2019-10-01'))).toBe('Was right when written');
    expect(label(judged(later, good, '2025-09-01'))).toBe('Last round’s grade');
    expect(label(judged({ findings: [cleveland] }, good, '2023-04-01'))).toBe('Differs from the official grade');
    expect(label(judged({ findings: [cleveland] }, { ...good, stated: false }, '2023-04-01'))).toBe(
      'A description, not a grade',
    );
    expect(label(judged({}, good, '2023-04-01'))).toBe('Not in our records');
    expect(label(judged({}, good, null))).toBe('Can’t be compared');
  });
});

describe('whatever is claimed', () => {
  const record = recordFromFiles();
  const force = fc.constantFrom(...FORCES.map(({ id }) => id));
  const grade = fc.constantFrom(...GRADES);
  const area = fc.option(fc.constantFrom(...AREA_IDS));
  const when: fc.Arbitrary<When> = fc.oneof(
    fc.constant({ kind: 'current' } as const),
    fc.constant({ kind: 'previous' } as const),
    fc.constantFrom(...ROUND_IDS).map((round) => ({ kind: 'round', round }) as const),
    fc.integer({ min: 2009, max: 2027 }).map((year) => ({ kind: 'year', year }) as const),
  );
  const published = fc.option(
    fc
      .date({ min: new Date('2013-01-01'), max: new Date('2027-01-01'), noInvalidDate: true })
      .chain((date) => fc.constantFrom(10, 7, 4).map((length) => date.toISOString().slice(0, length))),
  );
  const article = fc.record({ published, text: fc.constantFrom('', 'HMIC said', 'HMICFRS said') });
  const said = fc.record({ force, area, grade, when, stated: fc.boolean(), previous: fc.boolean() });
  const counts = fc.record({
    force: fc.option(force),
    area: fc.option(fc.constantFrom(...AREA_IDS, ...PILLARS)),
    grade,
    when,
    count: fc.nat(50),
  });
  const judgeIn = ({ published: day, text }: { readonly published: string | null; readonly text: string }) =>
    judgeOf(
      { title: null, text, published: day === null ? null : { value: day, source: 'given' } },
      record,
      readingOf(text, day),
    );

  const expectPlainWords = ({ sentence, roundReason, official, kind, reason }: Verdict) => {
    for (const words of [sentence, roundReason]) {
      expect(words).toMatch(/^[A-Z0-9][^\n]*\.$/);
      expect(words).not.toMatch(/undefined|null|NaN|!|\btrue\b|\bfalse\b|\bfake\b| {2}|\.\.| \.| ,/);
      expect(words.length).toBeLessThan(2000);
    }
    expect(reason).toMatch(/^[a-z-]+$/);
    if (kind === 'no-record') expect([official, sentence.includes(' Source: ')]).toEqual([null, false]);
    if (kind === 'matches' || kind === 'outdated') expect(official ?? reason).toBeTruthy();
  };

  test('a claim gets a verdict in plain words', () => {
    fc.assert(
      fc.property(article, said, (setting, more) => {
        const verdict = judgeIn(setting).claim(claim(more.force, more.area, more.grade, more));
        expectPlainWords(verdict);
        if (verdict.kind === 'differs') {
          expect(more.stated).toBe(true);
          expect(verdict.official?.kind).not.toBe('derived');
          expect(verdict.round).not.toBeNull();
        }
        if (verdict.kind === 'matches' && verdict.official) expect(verdict.official.grade).toBe(more.grade);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);

  // A total over six questions says one, the rows of the one pillar graded in 2014 say none.
  const TOTAL_AND_ROWS_DISAGREE = {
    force: 'dorset',
    area: null,
    grade: 'requires-improvement',
    when: { kind: 'round', round: '2014' },
    count: 0,
  } as const;

  test('a tally gets a verdict in plain words', () => {
    fc.assert(
      fc.property(article, counts, (setting, more) => {
        const verdict = judgeIn(setting).tally(tally(more.force, more.grade, more.count, more));
        expectPlainWords(verdict);
        if (verdict.kind === 'matches') expect(verdict.counted?.count).toBe(more.count);
      }),
      { numRuns: 1500, examples: [[{ published: null, text: '' }, TOTAL_AND_ROWS_DISAGREE]] },
    );
  }, 60_000);

  test('every row of the record matches itself on the day it was published', () => {
    for (const row of record.findings) {
      if (row.published?.length !== 10) continue;
      const on = row.corrected ? row.corrected.on : row.published;
      const verdict = judgeIn({ published: on, text: '' }).claim(claim(row.force, row.area, row.grade));
      expect(verdict, `${row.force} ${row.round} ${row.area}`).toMatchObject({ kind: 'matches', round: row.round });
    }
  }, 60_000);
});
