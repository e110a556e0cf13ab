import nlp from 'compromise/two';
import { expect, test } from 'vitest';
import { lazily } from '../../scripts/lazily.ts';

/** The module as it is bundled, loaded as one. */
const bundled = async (): Promise<typeof nlp> => {
  const { resolveId, load } = lazily('compromise/two', ['plugin']) as unknown as {
    resolveId: (source: string) => string | null;
    load: (id: string | null) => string;
  };
  const code = load(resolveId('compromise/two'));
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
};

test('a module that waits for its first use is the same module then', async () => {
  const lazy = await bundled();
  const tagsBy = (by: typeof nlp) => by('inspectors rated the county force good unanimously').out('tags');
  expect(tagsBy(lazy)).toEqual(tagsBy(nlp));
  lazy.plugin({ words: { blortish: 'Organization' } });
  expect(lazy('blortish').has('#Organization')).toBe(true);
});

test('other modules are left to the bundler', () => {
  const { resolveId } = lazily('compromise/two', []) as unknown as { resolveId: (source: string) => string | null };
  expect(resolveId('compromise')).toBeNull();
  expect(resolveId('dexie')).toBeNull();
});
