import { describe, expect, test } from 'vitest';
import { files, importsOf, loadedBy, read, withoutComments } from './source.ts';

/**
 * Which room may import from which, besides itself. `lib/page` and `lib/notebook` know each other's types: a note keeps
 * where its words stand, and a selection on the page becomes a note.
 */
const WALLS: Readonly<Record<string, readonly string[]>> = {
  'lib/language': [],
  'lib/peel': ['lib/language'],
  'lib/result.ts': [],
  'lib/remembered.ts': [],
  'lib/article': ['lib/peel', 'lib/result.ts'],
  'lib/claims': ['lib/article', 'lib/peel', 'lib/remembered.ts'],
  'lib/findings': ['lib/language', 'lib/peel', 'lib/result.ts'],
  'lib/verdicts': ['lib/language', 'lib/findings', 'lib/claims', 'lib/article', 'lib/peel', 'lib/remembered.ts'],
  'lib/check.ts': ['lib/language', 'lib/verdicts', 'lib/findings', 'lib/claims', 'lib/article', 'lib/peel'],
  'lib/headline-check.ts': ['lib/language', 'lib/check.ts', 'lib/verdicts', 'lib/claims', 'lib/peel'],
  'lib/tab.ts': [],
  'lib/page': [
    'lib/language',
    'lib/result.ts',
    'lib/check.ts',
    'lib/notebook',
    'lib/verdicts',
    'lib/claims',
    'lib/article',
    'lib/peel',
  ],
  'lib/notebook': [
    'lib/language',
    'lib/page',
    'lib/verdicts',
    'lib/findings',
    'lib/claims',
    'lib/article',
    'lib/peel',
    'lib/result.ts',
  ],
  'lib/exports': [
    'lib/language',
    'lib/notebook',
    'lib/page',
    'lib/verdicts',
    'lib/findings',
    'lib/claims',
    'lib/article',
    'lib/peel',
  ],
  'lib/record': ['lib/language', 'lib/exports', 'lib/verdicts', 'lib/findings', 'lib/peel'],
  components: ['lib'],
  entrypoints: ['components', 'lib'],
  // Pictures are taken with the drivers of the end-to-end tests, on their pages.
  scripts: ['lib', 'tests'],
};

/** 'lib/claims/mentions/force.ts' is in 'lib/claims', 'lib/check.ts' is a room of its own, 'scripts/start.ts' is in 'scripts'. */
const roomOf = (path: string): string => path.split('/', path.startsWith('lib/') ? 2 : 1).join('/');

const isAllowed = (from: string, to: string): boolean =>
  from === to || (WALLS[from] ?? ['lib']).some((room) => to === room || to.startsWith(`${room}/`));

const sources = files('{lib,components,entrypoints,scripts}/**/*.{ts,tsx}');

/** Those of `paths` where `find` finds something, with what it found. */
const offenders = <T>(
  paths: readonly string[],
  find: (path: string) => readonly T[],
): (readonly [string, readonly T[]])[] =>
  paths.map((path) => [path, find(path)] as const).filter(([, found]) => found.length > 0);

test('every room imports only from the rooms below it', () => {
  const beyond = offenders(sources, (path) =>
    importsOf(path)
      .filter(({ of, isPackage }) => !isPackage && !isAllowed(roomOf(path), roomOf(of)))
      .map(({ of }) => of),
  );
  expect(beyond).toEqual([]);
});

const PURE = files('lib/{language,peel,claims,verdicts,exports,record}/**/*.ts');
const BROWSER_GLOBALS = /(?<![.\w'-])(?:document|window|navigator|indexedDB|localStorage|chrome|browser)\s*[.[(]/;

test('the pure rooms touch no browser', () => {
  const touching = offenders(PURE, (path) => [
    ...importsOf(path).flatMap(({ of }) => (/^(wxt|dexie|preact|node:)/.test(of) ? [of] : [])),
    ...(withoutComments(read(path)).match(BROWSER_GLOBALS) ?? []),
  ]);
  expect(touching).toEqual([]);
});

describe('what runs in a page is light', () => {
  test.each(['entrypoints/gate.ts', 'entrypoints/annotator/index.ts', 'entrypoints/card/index.ts'])(
    '%s loads no language library, no database and no schemas',
    (path) => {
      const heavy = [...loadedBy(path)].filter((each) => /^(compromise|dexie|zod|papaparse)\b/.test(each));
      expect(heavy).toEqual([]);
    },
  );

  test('the gate loads neither the interface library nor the reader', () => {
    const heavy = [...loadedBy('entrypoints/gate.ts')].filter((each) => /^(preact|@)|article\/read\.ts$/.test(each));
    expect(heavy).toEqual([]);
  });
});

test('no two modules load each other in a circle', () => {
  const circular = sources.filter((path) =>
    importsOf(path).some(({ of, isPackage, isTypeOnly }) => !isPackage && !isTypeOnly && loadedBy(of).has(path)),
  );
  expect(circular).toEqual([]);
});
