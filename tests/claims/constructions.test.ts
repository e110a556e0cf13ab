import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CONSTRUCTIONS } from '../../lib/claims/constructions/index.ts';
import { ECHOES } from '../../lib/claims/echoes/index.ts';
import { saysOf } from './examples.ts';

const filesIn = (folder: string, others: readonly string[]): readonly string[] =>
  readdirSync(fileURLToPath(new URL(`../../lib/claims/${folder}/`, import.meta.url)))
    .map((file) => file.replace('.ts', ''))
    .filter((name) => !others.includes(name))
    .sort();

describe('a construction', () => {
  it('is listed in the index if it has a file', () => {
    expect([...CONSTRUCTIONS.map(({ name }) => name)].sort()).toEqual(
      filesIn('constructions', ['index', 'construction', 'words']),
    );
  });
});

describe('an echo', () => {
  it('is listed in the index if it has a file', () => {
    expect([...ECHOES.map(({ name }) => name)].sort()).toEqual(filesIn('echoes', ['index', 'echo']));
  });
});

describe.each([...CONSTRUCTIONS, ...ECHOES])('$name', ({ examples, counterExamples }) => {
  it('has examples and, where something looks like it, counter-examples', () => {
    expect(examples.length).toBeGreaterThan(0);
  });
  it.each(examples.map((example) => [example.text, example] as const))('reads: %s', (_, example) => {
    expect(saysOf(example)).toEqual([...example.says].sort());
  });
  it.each(counterExamples.map((example) => [example.text, example] as const))('is not misled by: %s', (_, example) => {
    expect(saysOf(example)).toEqual([...example.says].sort());
  });
});
