import { describe, expect, test } from 'vitest';
import { gradeOf } from '../../lib/record/cell.ts';
import { countOf } from '../../lib/record/counts.ts';
import { staysOf } from '../../lib/record/engage.ts';
import { type Place, plain } from '../../lib/record/place.ts';
import { cellsIn, type Entry, type Sheet, sheetOf } from '../../lib/record/sheet.ts';
import { book } from './book.ts';

const shown = (place: Place): Sheet => sheetOf(book, place);
const textIn = (entry: Entry | undefined) => (entry && 'text' in entry ? entry.text : null);
const rowNamed = (sheet: Sheet, label: string) => sheet.rows.find(({ head }) => head.label === label);

describe('slices of the record', () => {
  test('a round: all forces by name, its areas in the inspectorate’s order', () => {
    const sheet = shown(plain({ view: 'round', round: '2014' }));
    expect(sheet.rows).toHaveLength(43);
    expect(sheet.rows[0]?.head.label).toBe('Avon and Somerset');
    expect(sheet.columns.map(({ key }) => key)).toEqual([
      'preventing-crime',
      'investigating-crime',
      'anti-social-behaviour',
      'efficiency',
    ]);
  });

  test('a force: every area over every round that graded something', () => {
    const sheet = shown(plain({ view: 'force', force: 'kent' }));
    expect(sheet.columns.map(({ label }) => label)).toEqual([
      '2014',
      '2015',
      '2016',
      '2017',
      '2018/19',
      '2021/22',
      '2023/25',
    ]);
    expect(rowNamed(sheet, 'Legitimacy')?.entries.map((entry) => 'cell' in entry && gradeOf(entry.cell))).toEqual([
      null,
      'outstanding',
      'outstanding',
      'outstanding',
      'outstanding',
      null,
      null,
    ]);
  });

  test('an area: every force over the rounds that graded it', () => {
    const sheet = shown(plain({ view: 'area', area: 'legitimacy', round: '2016' }));
    expect(sheet.rows).toHaveLength(43);
    expect(sheet.columns.map(({ key }) => key)).toEqual(['2015', '2016', '2017', '2018-19']);
  });

  test('a comparison: the areas of a round, a column for each force in the order chosen', () => {
    const sheet = shown(plain({ view: 'compare', forces: ['kent', 'essex'], round: '2023-25' }));
    expect(sheet.columns.map(({ label }) => label)).toEqual(['Kent', 'Essex']);
    expect(sheet.rows).toHaveLength(10);
  });

  test('together the rounds show every grade on record, each once', () => {
    const rounds = ['2014', '2015', '2016', '2017', '2018-19', '2021-22', '2023-25'] as const;
    const cells = rounds.flatMap((round) => cellsIn(shown(plain({ view: 'round', round }))));
    expect(cells.filter(({ state }) => state === 'graded')).toHaveLength(book.record.findings.length);
    expect(cells.filter(({ state }) => state === 'carried')).toHaveLength(book.record.carried.length);
  });
});

describe('a search', () => {
  const round = { view: 'round', round: '2023-25', at: null } as const;

  test('leaves the rows and columns in which something answers it', () => {
    const sheet = shown({ ...round, find: 'wales investigating', grade: null });
    expect(sheet.rows.map(({ head }) => head.key)).toEqual(['north-wales', 'south-wales']);
    expect(sheet.columns.map(({ key }) => key)).toEqual(['investigating-crime']);
    expect(sheet.allRows).toBe(43);
  });

  test('for a grade keeps a row whole, and says which cells answer it', () => {
    const sheet = shown({ ...round, find: 'durham', grade: 'outstanding' });
    const matching = sheet.rows.flatMap(({ entries }) =>
      entries.filter((entry) => 'cell' in entry && entry.isMatch && gradeOf(entry.cell) !== 'outstanding'),
    );
    expect(sheet.rows.map(({ head }) => head.key)).toEqual(['durham']);
    expect(matching).toEqual([]);
  });

  test('that nothing answers leaves nothing', () => {
    expect(shown({ ...round, find: 'zebra', grade: null })).toMatchObject({ rows: [], columns: [] });
  });
});

describe('national counts', () => {
  test('are counted from the rows, with what a page states beside them', () => {
    const sheet = shown(plain({ view: 'counts', round: '2016' }));
    const row = rowNamed(sheet, 'Effectiveness');
    expect(row?.entries[0]).toMatchObject({ text: '1', note: 'stated 1' });
    expect(row?.entries[1]).toMatchObject({ text: '28', note: 'stated 28' });
    expect(row?.entries.at(-1)).toMatchObject({ source: expect.stringMatching(/^https?:/) });
  });

  test.each([
    ['2016', 'Efficiency', [2, 33, 8, null]],
    ['2017', 'Effectiveness', [1, 30, 12, null]],
    ['2017', 'Legitimacy', [1, null, 6, null]],
    ['2017', 'Efficiency', [2, 30, 10, 0]],
  ] as const)('of %s %s call stated what the page states, not what follows from it', (round, area, stated) => {
    const entries = rowNamed(shown(plain({ view: 'counts', round })), area)?.entries.slice(0, 4);
    expect(entries?.map((entry) => 'note' in entry && entry.note)).toEqual(
      stated.map((count) => (count === null ? null : `stated ${count}`)),
    );
  });

  test('say how many rows are missing, or that nobody knows', () => {
    expect(countOf(book, '2015', 'protecting-vulnerable')).toMatchObject({ rows: 24, missing: 19 });
    expect(countOf(book, '2017', 'efficiency')).toMatchObject({ rows: 42, missing: 0 });
    expect(countOf(book, '2018-19', 'preventing-crime').missing).toBeNull();
    const sheet = shown(plain({ view: 'counts', round: '2018-19' }));
    expect(rowNamed(sheet, 'Preventing crime')?.entries.map(textIn)).toContain('not known');
  });

  test('count a corrected grade as it was first published', () => {
    const corrected = book.record.findings.find((row) => row.corrected);
    if (!corrected?.corrected) throw new Error('No grade on record was corrected.');
    const { round, area, grade } = corrected;
    const now = book.record.findings.filter((row) => row.round === round && row.area === area && row.grade === grade);
    expect(countOf(book, round, area).counted[grade]).toBe(now.length - 1);
  });
});

describe('Engage', () => {
  test('a stay has its entering and its leaving, the latest first', () => {
    const stays = staysOf(book.record.engage);
    expect(stays[0]).toMatchObject({ force: 'lincolnshire', left: null });
    expect(stays.at(-1)).toMatchObject({ force: 'cleveland', entered: { date: '2019' }, left: { date: '2023-09' } });
    expect(stays.flatMap(({ entered, left }) => [entered, left].filter(Boolean))).toHaveLength(
      book.record.engage.length,
    );
  });

  test('a date known in part says so', () => {
    const cleveland = rowNamed(shown(plain({ view: 'engage' })), 'Cleveland Police');
    expect(cleveland?.entries[0]).toMatchObject({ text: '2019', note: 'only the year is known' });
    expect(cleveland?.entries[1]).toMatchObject({ text: 'September 2023', note: 'the day is not known' });
  });

  test('a note has its days as people write them, in English', () => {
    const cleveland = rowNamed(shown(plain({ view: 'engage' })), 'Cleveland Police');
    expect(cleveland?.entries[2]).toMatchObject({ text: expect.stringContaining('dated 20 September 2023') });
  });

  test('a leaving without an entering, and two enterings, are kept as they are', () => {
    const [first] = book.record.engage;
    if (!first) throw new Error('Nobody was in Engage.');
    const at = (event: 'entered' | 'left', date: string) => ({ ...first, event, date });
    const stays = staysOf([at('left', '2020'), at('entered', '2021'), at('entered', '2022'), at('left', '2022')]);
    expect(stays.map(({ entered, left }) => [entered?.date ?? null, left?.date ?? null])).toEqual([
      ['2022', '2022'],
      ['2021', null],
      [null, '2020'],
    ]);
  });
});
