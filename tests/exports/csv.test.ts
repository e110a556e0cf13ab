import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { flagsAsCsv } from '../../lib/exports/csv.ts';
import { guarded } from '../../lib/exports/spreadsheet.ts';
import { claimFlag, tallyFlag } from '../notebook/sample.ts';

const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, '').replace(/\r\n$/, ''), { header: true, newline: '\r\n' })
    .data;

test('a flag is a row with claim, verdict, official grade and article', () => {
  const [row] = rowsOf(flagsAsCsv([claimFlag, tallyFlag]));
  expect(row).toMatchObject({
    Status: 'open',
    Claim: 'South Wales Police was graded ‘good’ at protecting vulnerable people',
    Force: 'South Wales Police',
    'Grade claimed': 'good',
    Verdict: 'Differs from the official grade',
    'Official grade': 'requires improvement',
    Round: '2015',
    Article: 'Force must do better for vulnerable people, inspectors say',
    Authors: 'Carys Bowen; Tom ap Rhys',
    'Article published': '2015-12-15',
    Tags: 'wales, vulnerable people',
  });
});

test('the file starts with a byte order mark, and every line ends with CR LF', () => {
  const csv = flagsAsCsv([claimFlag]);
  expect(csv.startsWith('\uFEFFStatus,Quote,')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
});

test('without flags there is a heading and nothing else', () => {
  expect(flagsAsCsv([]).split('\r\n')).toHaveLength(2);
});

describe('formula cells', () => {
  test.each(['=1+1', '+44 20', '-2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '  =cmd|x', '=a\nb'])(
    '%j is guarded',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
    },
  );

  test.each(['rated ‘good’', '2 - 1', '“=quoted”', ''])('%j is left alone', (cell) => {
    expect(guarded(cell)).toBe(cell);
  });
});

test('any text comes back from a CSV parser as it was, with an apostrophe at most before it', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom(...'=+-@"\',;\r\n\t x') }));
  fc.assert(
    fc.property(text, text, (quote, note) => {
      const [row, ...others] = rowsOf(flagsAsCsv([{ ...claimFlag, quote, note }]));
      expect(others).toEqual([]);
      expect(row?.Quote?.replace(/^'/, '')).toBe(quote.replace(/^'/, ''));
      expect(row?.Note?.replace(/^'/, '')).toBe(note.replace(/^'/, ''));
      expect(row?.Quote).not.toMatch(/^[=+\-@\t\r]/);
    }),
  );
});
