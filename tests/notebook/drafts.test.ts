import { expect, test } from 'vitest';
import { flagOf, snippetOf } from '../../components/card/notes.ts';
import type { Article } from '../../lib/article/article.ts';
import { checkArticle } from '../../lib/check.ts';
import { lookUpFromFiles } from '../../lib/findings/files.ts';
import { flagDraftSchema, snippetDraftSchema } from '../../lib/notebook/schema.ts';

const ARTICLE: Article = {
  url: 'https://paper.example/inspection',
  title: { value: 'Kent Police rated good by inspectors', source: 'json-ld' },
  outlet: { value: 'The Paper', source: 'opengraph' },
  authors: { value: ['Ann Lee'], source: 'meta' },
  published: { value: '2015-12-15', source: 'time' },
  language: 'en-GB',
  text: [
    'HMIC published its PEEL reports today. Kent Police was rated good at protecting vulnerable people.',
    'South Wales Police and North Wales Police were judged to require improvement, inspectors said.',
    'Across England and Wales, 27 forces were graded as requiring improvement at protecting vulnerable people.',
  ].join('\n\n'),
};

test('whatever the engine finds in an article can be flagged and saved', async () => {
  const checked = await checkArticle(ARTICLE, lookUpFromFiles());
  const items = [...checked.claims, ...checked.tallies];
  expect(items.length).toBeGreaterThan(2);
  for (const item of items) {
    expect(flagDraftSchema.safeParse(flagOf(item, checked))).toMatchObject({ success: true });
    expect(snippetDraftSchema.safeParse(snippetOf(flagOf(item, checked)))).toMatchObject({ success: true });
  }
});
