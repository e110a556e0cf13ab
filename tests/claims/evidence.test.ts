import { describe, expect, test } from 'vitest';
import { CONSTRUCTIONS } from '../../lib/claims/constructions/index.ts';
import { ECHOES } from '../../lib/claims/echoes/index.ts';
import { readClaims } from '../../lib/claims/read.ts';

const examples = [...CONSTRUCTIONS, ...ECHOES].flatMap(({ examples }) => examples);

describe('what made a claim', () => {
  test.each(examples.map((example) => [example.text, example] as const))('stands in the article: %s', (_, example) => {
    const { text, title = '', published = '2024-06-12' } = example;
    const { claims, tallies } = readClaims({ title, text, published });
    for (const said of [...claims, ...tallies]) {
      const kinds = said.evidence.map(({ of }) => of);
      expect(kinds).toContain('grade');
      if (said.force) expect(kinds).toContain('force');
      expect(said.construction).not.toBe('');
      for (const { field, start, end, quote } of said.evidence)
        expect((field === 'title' ? title : text).slice(start, end)).toBe(quote);
    }
  });

  test('is found also where force and area stand in other sentences', () => {
    const text = 'HMICFRS visited Kent Police. Next, responding to the public. It was rated inadequate.';
    const [claim] = readClaims({ title: '', text, published: '2022-04-29' }).claims;
    expect(claim?.evidence.map(({ of, quote }) => [of, quote])).toEqual(
      expect.arrayContaining([
        ['grade', 'inadequate'],
        ['force', 'Kent Police'],
        ['area', 'responding to the public'],
      ]),
    );
  });

  test('is no area that is first named further on, of something else', () => {
    const { claims } = readClaims({
      title: '',
      text: 'HMICFRS visited Humberside Police, which it says provides a good service to people who call for help.\n\nCambridgeshire Constabulary, which HMICFRS visited in the same month of the same year, was rated inadequate at responding to the public.',
      published: '2024-10-17',
    });
    const described = claims.find(({ force, stated }) => force === 'humberside' && !stated);
    expect(described?.area).toBe('responding-to-public');
    expect(described?.evidence.map(({ of }) => of)).not.toContain('area');
  });

  test("is the title's where only the headline names it", () => {
    const { claims } = readClaims({
      title: 'Kent Police graded by HMICFRS on legitimacy',
      text: 'The force was rated good, inspectors said in a report about police legitimacy.',
      published: '2017-12-12',
    });
    const force = claims.find(({ field }) => field === 'text')?.evidence.find(({ of }) => of === 'force');
    expect(force).toMatchObject({ field: 'title', quote: 'Kent Police' });
  });
});
