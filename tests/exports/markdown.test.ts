import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { harvardAsText } from '../../lib/exports/harvard.ts';
import { escaped, snippetsAsMarkdown } from '../../lib/exports/markdown.ts';
import { familyFirst, nameOf, withInitials } from '../../lib/exports/names.ts';
import type { ArticleReference } from '../../lib/notebook/note.ts';
import { bareSnippet, claimSnippet } from '../notebook/sample.ts';

const cited = (article: Partial<ArticleReference>): string =>
  harvardAsText({ created: '2026-11-23T12:00:00.000Z', article: { ...claimSnippet.article, ...article } });

describe('a Harvard citation', () => {
  test('names authors, year, title, paper, day, address and the day it was read', () => {
    expect(cited({})).toBe(
      'Bowen, C. and ap Rhys, T. (2015) ‘Force must do better for vulnerable people, inspectors say’, Valleys Courier, 15 December. Available at: https://www.valleys-courier.example/news/force-must-do-better-4821 (Accessed: 23 November 2026).',
    );
  });

  test('starts with the paper where nobody signed', () => {
    expect(cited({ authors: null })).toMatch(/^Valleys Courier \(2015\) ‘Force must do better/);
  });

  test('starts with the title where there is neither', () => {
    expect(cited({ authors: null, outlet: null, url: null })).toBe(
      '‘Force must do better for vulnerable people, inspectors say’ (2015), 15 December.',
    );
  });

  test('says so where there is no date and no title', () => {
    expect(cited({ published: null, title: null, url: null })).toBe(
      'Bowen, C. and ap Rhys, T. (no date) [No title], Valleys Courier.',
    );
  });

  test('names the first of more than three authors', () => {
    const value = ['Ann Lee', 'Bob Ray', 'Cat Fox', 'Dan Orr'];
    expect(cited({ authors: { value, source: 'meta' } })).toMatch(/^Lee, A\. et al\. \(2015\)/);
  });

  test('a passage saved late on a winter evening was read that day, in summer by London’s clock', () => {
    const on = (created: string) => harvardAsText({ created, article: claimSnippet.article });
    expect(on('2026-11-22T23:40:00.000Z')).toContain('22 November 2026');
    expect(on('2026-06-22T23:40:00.000Z')).toContain('23 June 2026');
  });
});

describe('names', () => {
  test.each([
    ['Carys Bowen', 'Bowen, Carys', 'Bowen, C.'],
    ['By Carys Ann Bowen', 'Bowen, Carys Ann', 'Bowen, C.A.'],
    ['Anne-Marie O’Neill', 'O’Neill, Anne-Marie', 'O’Neill, A.-M.'],
    ['Daniel De Simone', 'De Simone, Daniel', 'De Simone, D.'],
    ['Jo Hill, Home Affairs Correspondent', 'Hill, Jo', 'Hill, J.'],
    ['Press Association', 'Press Association', 'Press Association'],
    ['Staff Reporter', 'Staff Reporter', 'Staff Reporter'],
    ['Reporter99', 'Reporter99', 'Reporter99'],
    ['', '', ''],
  ])('%j', (byline, full, short) => {
    expect(familyFirst(nameOf(byline))).toBe(full);
    expect(withInitials(nameOf(byline))).toBe(short);
  });
});

describe('Markdown', () => {
  test('a passage is a quotation with its citation, note and tags', () => {
    expect(snippetsAsMarkdown([claimSnippet])).toBe(
      [
        '> South Wales Police was rated ‘good’ for protecting vulnerable people',
        '',
        'Bowen, C. and ap Rhys, T. (2015) ‘Force must do better for vulnerable people, inspectors say’, *Valleys Courier*, 15 December. Available at: <https://www.valleys-courier.example/news/force-must-do-better-4821> (Accessed: 20 November 2026).',
        '',
        'Rang the newsroom, waiting for an answer.',
        '',
        'Tags: wales, vulnerable people',
        '',
      ].join('\n'),
    );
  });

  test('paragraphs stay inside the quotation', () => {
    const text = snippetsAsMarkdown([{ ...bareSnippet, quote: 'One.\n\nTwo.' }]);
    expect(text).toMatch(/^> One\.\n>\n> Two\.\n\n/);
  });

  test('passages are parted by a rule', () => {
    expect(snippetsAsMarkdown([bareSnippet, claimSnippet])).toContain('\n\n---\n\n> ');
  });

  test.each([
    ['*bold*', '\\*bold\\*'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['<script>', '\\<script\\>'],
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['12. not a list', '12\\. not a list'],
    ['    not code', 'not code'],
    ['===', '\\==='],
    ['a\\b', 'a\\\\b'],
    ['&lt;', '\\&lt;'],
    ['37% - a lot', '37% - a lot'],
  ])('%j is shown as it is', (text, expected) => {
    expect(escaped(text)).toBe(expected);
  });

  test('whatever stands in a passage, taking the escapes away gives it back, and none of it stays special', () => {
    const text = fc.string({ unit: fc.constantFrom(...'\\`*_[]<>&~|$#+-=:1.) \nab') });
    fc.assert(
      fc.property(text, (quote) => {
        const tidy = quote
          .split('\n')
          .map((line) => line.trim())
          .join('\n')
          .trim();
        const markdown = escaped(quote);
        expect(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(tidy);
        expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, 'x')).not.toMatch(/[\\`*_[\]<>&~|$]|^(?:[#+\-=:]|\d+[.)])/m);
      }),
    );
  });

  test('an address cannot break out of its brackets', () => {
    const article = { ...claimSnippet.article, url: 'https://paper.example/a>b<c' };
    expect(snippetsAsMarkdown([{ ...claimSnippet, article }])).toContain('<https://paper.example/a%3Eb%3Cc>');
  });
});
