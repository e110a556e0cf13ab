import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { parseCsv } from '../../lib/findings/parse.ts';

const COLUMNS = ['a', 'b'];

test('rows keep the line they start on, whatever line ends and blank lines there are', () => {
  const { rows, problems } = parseCsv('t.csv', '\uFEFFb,a\r\n1,2\r\n\r\n"3\r\n3",4\r\n5,6\r\n', COLUMNS);
  expect(problems).toEqual([]);
  expect(rows).toEqual([
    { line: 2, cells: { b: '1', a: '2' } },
    { line: 4, cells: { b: '3\n3', a: '4' } },
    { line: 6, cells: { b: '5', a: '6' } },
  ]);
});

test('a file with nothing in it lacks its columns', () => {
  expect(parseCsv('t.csv', '', COLUMNS).problems.map(({ reason }) => reason)).toContain("has no column 'a'");
});

test('what a spreadsheet writes is read back, cell by cell', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', ''));
  const table = fc.array(fc.tuple(cell, cell).filter((cells) => cells.some((text) => text.length > 0)));
  fc.assert(
    fc.property(table, fc.constantFrom('\n', '\r\n'), (body, newline) => {
      const { rows, problems } = parseCsv(
        't.csv',
        Papa.unparse([COLUMNS, ...body], { newline, quotes: true }),
        COLUMNS,
      );
      expect(problems).toEqual([]);
      expect(rows.map(({ cells }) => [cells.a, cells.b])).toEqual(body);
    }),
  );
});

test('any text at all is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { rows, problems } = parseCsv('t.csv', text, COLUMNS);
      expect(rows.length === 0 || problems.every(({ line }) => line > 1)).toBe(true);
    }),
  );
});
