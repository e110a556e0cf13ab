import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article/article.ts';
import { checkArticle } from '../../lib/check.ts';
import { lookUpFromFiles } from '../../lib/findings/files.ts';
import type { ForceId } from '../../lib/peel/forces.ts';
import { TERRITORIAL } from '../../lib/peel/forces.ts';
import { objects, run } from './command.ts';

const article = (text: string, published: string | null = '2023-03-20'): Article => ({
  url: null,
  title: null,
  outlet: null,
  authors: null,
  published: published === null ? null : { value: published, source: 'given' },
  language: 'en',
  text,
});

const STORY =
  'HMICFRS inspectors have reported on Cleveland Police. The force was rated ‘inadequate’ at preventing crime.';

describe('the main job', () => {
  const lookUp = lookUpFromFiles();

  test('finds the claim, and what the record says of it', async () => {
    const checked = await checkArticle(article(STORY), lookUp);
    expect(checked.claims).toMatchObject([
      {
        force: 'cleveland',
        area: 'preventing-crime',
        grade: 'inadequate',
        verdict: { kind: 'matches', round: '2021-22', official: { published: '2023-03-17' } },
      },
    ]);
    expect(checked.dataset).toMatch(/^[0-9a-f]{12}$/);
    expect(structuredClone(checked)).toEqual(checked);
  });

  test('asks the record for the forces named, and for all where forces are counted', async () => {
    const asked: (readonly ForceId[])[] = [];
    const listening = async (forces: readonly ForceId[]) => {
      asked.push(forces);
      return lookUp(forces);
    };
    await checkArticle(article(`${STORY} Durham Constabulary welcomed the report.`), listening);
    const national =
      'HMIC said two forces were rated outstanding for efficiency. Police forces were inspected by HMIC.';
    const { tallies } = await checkArticle(article(national, '2016-11-03'), listening);
    expect(asked[0]).toEqual(['cleveland', 'durham']);
    expect(tallies).toMatchObject([{ force: null, count: 2, verdict: { kind: 'matches' } }]);
    expect(asked[1]).toHaveLength(TERRITORIAL.length);
  });

  test('a pillar is itself where every pillar is counted, and may be one of its questions where it is not', async () => {
    const verdictOn = async (words: string) => {
      const text = `HMICFRS has inspected Nottinghamshire Police. The force ${words}.`;
      const { claims } = await checkArticle(article(text, '2019-05-02'), lookUp);
      return claims.find(({ area }) => area === 'effectiveness')?.verdict;
    };
    expect(await verdictOn('requires improvement in all three pillars')).toMatchObject({ kind: 'differs' });
    expect(await verdictOn('requires improvement at keeping people safe and reducing crime')).toMatchObject({
      kind: 'differs',
    });
    expect(await verdictOn('requires improvement at keeping people safe')).toMatchObject({
      kind: 'partly',
      related: [{ area: 'preventing-crime' }],
    });
  });

  test('a headline tells the news, so an earlier grade in it differs though the text has the new one', async () => {
    const text = 'Staffordshire Police was inspected by HMICFRS, which graded it good at preventing crime.';
    const story = {
      ...article(text, '2024-09-25'),
      title: { value: "Staffordshire Police 'WORD' at preventing crime", source: 'given' as const },
    };
    const kinds = async (word: string) => {
      const title = { ...story.title, value: story.title.value.replace('WORD', word) };
      return (await checkArticle({ ...story, title }, lookUp)).claims.map(({ verdict }) => verdict.kind);
    };
    expect(await kinds('good')).toEqual(['matches', 'matches']);
    expect(await kinds('adequate')).toEqual(['differs', 'matches']);
  });

  test('fails only when the look-up does', async () => {
    await expect(checkArticle(article(STORY), () => Promise.reject(new Error('no database')))).rejects.toThrow(
      'no database',
    );
    for (const text of ['', '\uD800', '\0'.repeat(1000), 'good '.repeat(5000)])
      await expect(checkArticle(article(text, null), lookUp)).resolves.toMatchObject({ claims: [] });
  });
});

/** A story stitched together from real ones, which does not belong to this project. */
const SEED = fileURLToPath(new URL('../../../shared/seed/article.txt', import.meta.url));

describe.skipIf(!existsSync(SEED))('the story of December 2015', () => {
  const WELSH = ['south-wales', 'dyfed-powys', 'north-wales'];
  const stated = (out: string) => {
    const [checked] = objects(out) as { claims: Record<string, unknown>[] }[];
    return checked?.claims.filter((claim) => claim.stated) ?? [];
  };

  test('dated: three Welsh forces, each compared with its finding of 2015', async () => {
    const { out, status } = await run(['--json', '--published', '2015-12-15', SEED]);
    expect(status).toBe(0);
    expect(stated(out)).toMatchObject(
      WELSH.map((force) => ({
        force,
        grade: 'requires-improvement',
        area: 'protecting-vulnerable',
        round: '2015',
        verdict: 'matches',
        official: { round: '2015', published: '2015-12-15' },
      })),
    );
  });

  test('undated: the same claims, not compared, with the findings that the name HMIC allows', async () => {
    const { out } = await run(['--json', SEED]);
    expect(stated(out).map(({ force, verdict, official }) => ({ force, verdict, official }))).toEqual(
      WELSH.map((force) => ({ force, verdict: 'cannot-compare', official: null })),
    );
    for (const { related } of stated(out))
      for (const { round } of related as { round: string }[]) expect(['2014', '2015', '2016']).toContain(round);
    expect(stated(out)[0]?.related).not.toEqual([]);
  });
});
