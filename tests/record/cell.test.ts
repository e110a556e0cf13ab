import { describe, expect, test } from 'vitest';
import { gradeBefore, gradeOf, reportOf, wasAskedOfAll } from '../../lib/record/cell.ts';
import { kindOf, reasonInWords, stateInWords } from '../../lib/record/words.ts';
import { book } from './book.ts';

describe('a cell', () => {
  test('with a row has its grade', () => {
    const cell = book.cell('kent', '2018-19', 'legitimacy');
    expect(cell.state).toBe('graded');
    expect(gradeOf(cell)).toBe('outstanding');
    expect(reasonInWords(cell)).toBeNull();
  });

  test('whose question was not inspected again has the grade that its report carried over', () => {
    const cell = book.cell('avon-and-somerset', '2018-19', 'preventing-crime');
    expect(cell.state).toBe('carried');
    expect(stateInWords(cell)).toBe('good, carried over');
  });

  test('without a row, in a round that graded everyone there, is not collected', () => {
    const cell = book.cell('surrey', '2018-19', 'legitimacy');
    expect(cell).toMatchObject({ state: 'not-collected', perhapsNotInspected: false });
    expect(reasonInWords(cell)).toContain('graded every force here');
  });

  test('without a row, in a round that left forces out, may not have been inspected, and says so', () => {
    const cell = book.cell('derbyshire', '2018-19', 'preventing-crime');
    expect(cell).toMatchObject({ state: 'not-collected', perhapsNotInspected: true });
    expect(reasonInWords(cell)).toContain('may not have been inspected');
    expect(gradeBefore(book, cell)?.round).toMatch(/^201[67]$/);
  });

  test('of an area that the round did not have was asked of nobody, which is not to say that the force was not inspected', () => {
    const cell = book.cell('kent', '2021-22', 'legitimacy');
    expect(cell.state).toBe('not-asked');
    expect(stateInWords(cell)).toBe('not graded in that round');
    expect(reasonInWords(cell)).toBe('PEEL 2021/22 did not grade this area.');
  });

  test('of a force that a complete total leaves out was not inspected', () => {
    const cell = book.cell('greater-manchester', '2017', 'efficiency');
    expect(cell.state).toBe('not-inspected');
    expect(reasonInWords(cell)).toContain('42 forces were graded here');
  });
});

test('a missing row is never called ungraded where a total does not prove it', () => {
  const unproved = book.record.findings
    .map(({ force, area }) => book.cell(force, '2016', area))
    .filter((cell) => cell.state === 'not-inspected');
  expect(unproved).toEqual([]);
});

test.each([
  ['2015', 'stop-and-search', true],
  ['2017', 'preventing-crime', false],
  ['2017', 'effectiveness', true],
  ['2021-22', 'recording-crime', false],
  ['2023-25', 'preventing-crime', true],
] as const)('%s asked %s of every force: %s', (round, area, expected) => {
  expect(wasAskedOfAll(round, area)).toBe(expected);
});

test('a report is at the address of its round and force', () => {
  expect(reportOf({ force: 'kent', round: '2023-25' })).toMatch(/kent-2023-25\/$/);
  expect(reportOf({ force: 'kent', round: '2025-27' })).toBeNull();
});

test('the kinds of sources are three: official, second-hand and derived', () => {
  expect(
    (['official', 'pcc', 'force', 'news', 'other', 'derived'] as const).map((sourceKind) => kindOf({ sourceKind })),
  ).toEqual(['official', 'second-hand', 'second-hand', 'second-hand', 'second-hand', 'derived']);
});

test('the newest grade has a day', () => {
  expect(book.newest).toMatch(/^20\d\d-\d\d-\d\d$/);
});
