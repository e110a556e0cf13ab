import { expect, test } from 'vitest';
import { coverageOf } from '../../lib/findings/coverage.ts';
import { KNOWN, rowsOf } from '../../lib/findings/dataset.ts';
import { lookUpFromFiles, readTexts, recordFromFiles, versionOf } from '../../lib/findings/files.ts';
import { checkTotals } from '../../lib/findings/stated.ts';
import { GRADES } from '../../lib/peel/grades.ts';
import { describeDataset } from '../../scripts/dataset.ts';

const record = recordFromFiles();

test('the files are the record: every kind of row is read', () => {
  expect(record.findings).toContainEqual({
    force: 'northamptonshire',
    round: '2023-25',
    area: 'responding-to-public',
    grade: 'requires-improvement',
    published: '2024-02-16',
    corrected: { on: '2024-08-08', from: 'adequate' },
    sourceKind: 'pcc',
    sourceUrl: 'https://northantspfcc.org.uk/?p=25963',
    otherSourceUrl: null,
    sources: 1,
    note: '',
  });
  expect(
    record.carried.find(({ force, area }) => force === 'merseyside' && area === 'treating-public-fairly'),
  ).toMatchObject({ grade: 'good', from: null });
  expect(record.totals.find(({ area, round }) => area === 'efficiency' && round === '2014')).toMatchObject({
    force: null,
    counts: { outstanding: 5, good: 35, adequate: null, 'requires-improvement': 3, inadequate: 0 },
    graded: 43,
  });
  expect(record.engage.filter(({ force }) => force === 'wiltshire').map(({ event }) => event)).toEqual([
    'entered',
    'left',
  ]);
});

test('a look-up answers the forces asked for, and the national totals', async () => {
  const { findings, totals, carried, engage } = await lookUpFromFiles()(['south-wales']);
  expect(new Set([...findings, ...carried, ...engage].map(({ force }) => force))).toEqual(new Set(['south-wales']));
  expect(findings).toContainEqual(
    expect.objectContaining({ round: '2015', area: 'protecting-vulnerable', grade: 'requires-improvement' }),
  );
  expect(new Set(totals.map(({ force }) => force))).toEqual(new Set([null]));
  expect(rowsOf(record, ['dorset']).totals.some(({ force }) => force === 'dorset')).toBe(true);
});

test('the version follows the facts, not the line ends', () => {
  const texts = readTexts();
  const unix = Object.fromEntries(Object.entries(texts).map(([table, text]) => [table, text.replaceAll('\r\n', '\n')]));
  expect(versionOf(texts)).toMatch(/^[0-9a-f]{12}$/);
  expect(versionOf(unix as typeof texts)).toBe(versionOf(texts));
  expect(versionOf({ ...texts, findings: texts.findings.replace('good', 'outstanding') })).not.toBe(versionOf(texts));
  expect(versionOf({ ...texts, areas: `${texts.areas}\n` })).not.toBe(versionOf(texts));
});

test('the record agrees with every national total it is complete for, and exceeds none', () => {
  const national = checkTotals(record, KNOWN.areas).filter(({ total }) => total.force === null);
  expect(national.length).toBeGreaterThan(10);
  expect(national.filter(({ outcome }) => outcome === 'differs')).toEqual([]);
  const complete = national.filter(({ total, counts }) => total.graded === sum(Object.values(counts)));
  expect(complete.length).toBeGreaterThanOrEqual(8);
  expect(complete.every(({ outcome }) => outcome === 'agrees')).toBe(true);
});

test('the one force whose total the record exceeds is the one whose official pages disagree', () => {
  const differing = checkTotals(record, KNOWN.areas).filter(({ outcome }) => outcome === 'differs');
  expect(differing.map(({ total }) => `${total.force} ${total.round}: ${total.note}`)).toEqual([
    expect.stringContaining('warwickshire 2023-25: official sources disagree'),
  ]);
});

test('a count that its note calls not stated is empty', () => {
  const called = record.totals.flatMap(({ counts, note }) =>
    GRADES.filter((grade) => new RegExp(`\\b${grade.replace('-', '.')} \\d+ not stated`).test(note)).map(
      (grade) => counts[grade],
    ),
  );
  expect(called).toEqual([null, null, null, null]);
});

test('a wrong grade shows against the stated totals', () => {
  const findings = record.findings.map((finding) =>
    finding.force === 'kent' && finding.round === '2016' && finding.area === 'legitimacy'
      ? { ...finding, grade: 'inadequate' as const }
      : finding,
  );
  expect(
    checkTotals({ ...record, findings }, KNOWN.areas)
      .filter(({ outcome }) => outcome === 'differs')
      .map(({ total }) => `${total.round} ${total.force ?? total.area}`),
  ).toEqual(['2016 legitimacy', '2023-25 warwickshire']);
});

test('coverage counts known grades of those that can be', () => {
  const coverage = coverageOf(record, KNOWN);
  expect(coverage).toContainEqual({
    round: '2015',
    area: 'protecting-vulnerable',
    level: 'question',
    known: 24,
    carried: 0,
    gradable: 43,
  });
  expect(coverage).toContainEqual(
    expect.objectContaining({ round: '2017', area: 'efficiency', known: 42, gradable: 42 }),
  );
  expect(coverage.some(({ round, area }) => round === '2014' && area === 'effectiveness')).toBe(false);
  expect(sum(coverage.map(({ known }) => known))).toBe(record.findings.length);
  expect(coverage.every(({ known, carried, gradable }) => known + carried <= gradable)).toBe(true);
});

test('the description names version, coverage and the totals that differ', () => {
  const description = describeDataset(record.version, record, KNOWN);
  expect(description).toContain(`Dataset ${record.version}: ${record.findings.length} grades`);
  expect(description).toMatch(/protecting-vulnerable +24 \/ 43/);
  expect(description).toMatch(/differs {2}2023-25 warwickshire: stated 0\/2\/2\/3\/1 of 8, known 0\/2\/3\/3\/1/);
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
