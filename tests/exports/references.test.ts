import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippetsAsCslJson } from '../../lib/exports/csl-json.ts';
import { snippetsAsRis } from '../../lib/exports/ris.ts';
import type { Snippet } from '../../lib/notebook/note.ts';
import { bareSnippet, claimSnippet } from '../notebook/sample.ts';

/** A small reader of RIS: records of tags and values. */
const recordsOf = (ris: string): [tag: string, value: string][][] =>
  ris
    .split('ER  - \r\n')
    .slice(0, -1)
    .map((record) =>
      record
        .split('\r\n')
        .slice(0, -1)
        .map((line) => [line.slice(0, 2), line.slice(6)]),
    );

const plain: Snippet = { ...claimSnippet, verdict: null, claim: null };

describe('RIS', () => {
  test('an article is a newspaper article with its passage and note', () => {
    expect(recordsOf(snippetsAsRis([plain]))).toEqual([
      [
        ['TY', 'NEWS'],
        ['AU', 'Bowen, Carys'],
        ['AU', 'ap Rhys, Tom'],
        ['TI', 'Force must do better for vulnerable people, inspectors say'],
        ['T2', 'Valleys Courier'],
        ['PY', '2015'],
        ['DA', '2015/12/15/'],
        ['UR', 'https://www.valleys-courier.example/news/force-must-do-better-4821'],
        ['Y2', '2026/11/20/'],
        ['LA', 'en-GB'],
        ['N1', '“South Wales Police was rated ‘good’ for protecting vulnerable people”'],
        ['N1', 'Rang the newsroom, waiting for an answer.'],
        ['KW', 'wales'],
        ['KW', 'vulnerable people'],
      ],
    ]);
  });

  test('the report whose grade was shown with a passage is cited beside the article', () => {
    const [, report] = recordsOf(snippetsAsRis([claimSnippet]));
    expect(report).toContainEqual(['TY', 'RPRT']);
    expect(report).toContainEqual(['TI', 'PEEL 2015: An inspection of South Wales Police']);
    expect(report).toContainEqual(['AU', 'HMIC']);
    expect(report).toContainEqual(['UR', claimSnippet.verdict?.official?.report]);
  });

  test.each([
    ['2016', 'PEEL 2016'],
    ['2021-22', 'PEEL 2021/22'],
    ['2023-25', 'PEEL 2023–25'],
  ] as const)('a report of the round %s is titled %s', (round, title) => {
    const { verdict } = claimSnippet;
    if (!verdict?.official) throw new Error('The sample should have a finding.');
    const ris = snippetsAsRis([{ ...claimSnippet, verdict: { ...verdict, official: { ...verdict.official, round } } }]);
    expect(ris).toContain(`TI  - ${title}: An inspection of South Wales Police`);
  });

  test('two passages of one article are one reference with both', () => {
    const second: Snippet = {
      ...plain,
      id: bareSnippet.id,
      quote: 'Another passage',
      note: '',
      created: '2026-11-19T08:00:00.000Z',
    };
    const [article, ...others] = recordsOf(snippetsAsRis([plain, second]));
    expect(others).toEqual([]);
    expect(article).toContainEqual(['N1', '“Another passage”']);
    expect(article).toContainEqual(['Y2', '2026/11/19/']);
  });

  test('passages without an address stay apart', () => {
    expect(recordsOf(snippetsAsRis([bareSnippet, { ...bareSnippet, quote: 'Other words' }]))).toHaveLength(2);
  });

  test('what is not known is left out', () => {
    expect(snippetsAsRis([bareSnippet])).toBe(
      'TY  - NEWS\r\nY2  - 2026/11/22/\r\nN1  - ““People who are vulnerable deserve better,” the commissioner said.”\r\nN1  - For chapter 2\r\nKW  - dissertation\r\nER  - \r\n',
    );
  });

  test('nothing in a page can end a record or add a field', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('\r\n', '\n', '\r', '\u2028', '\u0085', '\v', '\f', 'ER  - ', 'TY  - BOOK', 'x', ' '),
    });
    fc.assert(
      fc.property(hostile, hostile, (quote, title) => {
        const ris = snippetsAsRis([
          { ...plain, quote, article: { ...plain.article, title: { value: title, source: 'meta' } } },
        ]);
        const lines = ris.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).slice(0, -1);
        for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
        expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - NEWS']);
        expect(lines.filter((line) => line.startsWith('ER'))).toEqual(['ER  - ']);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  test('an article and its report are items of the types that citation styles know', () => {
    const items = JSON.parse(snippetsAsCslJson([claimSnippet]));
    expect(items).toEqual([
      {
        id: 'peelback-1',
        type: 'article-newspaper',
        title: 'Force must do better for vulnerable people, inspectors say',
        author: [
          { family: 'Bowen', given: 'Carys' },
          { family: 'ap Rhys', given: 'Tom' },
        ],
        'container-title': 'Valleys Courier',
        issued: { 'date-parts': [[2015, 12, 15]] },
        accessed: { 'date-parts': [[2026, 11, 20]] },
        URL: 'https://www.valleys-courier.example/news/force-must-do-better-4821',
        language: 'en-GB',
        note: '“South Wales Police was rated ‘good’ for protecting vulnerable people”\n\nRang the newsroom, waiting for an answer.',
        keyword: 'wales, vulnerable people',
      },
      expect.objectContaining({ type: 'report', publisher: 'HMIC', author: [{ literal: 'HMIC' }] }),
    ]);
  });

  test('a date known to the month has two parts', () => {
    const { verdict } = claimSnippet;
    if (!verdict?.official) throw new Error('The sample should have a finding.');
    const monthly: Snippet = {
      ...claimSnippet,
      verdict: { ...verdict, official: { ...verdict.official, published: '2015-12' } },
    };
    expect(JSON.parse(snippetsAsCslJson([monthly]))[1].issued).toEqual({ 'date-parts': [[2015, 12]] });
  });

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (title) => {
        const [item] = JSON.parse(
          snippetsAsCslJson([{ ...plain, article: { ...plain.article, title: { value: title, source: 'meta' } } }]),
        );
        expect(item.title).toBe(title);
      }),
    );
  });
});
