import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { files, ROOT, read, withoutComments } from './source.ts';

const SOURCES = files('{lib,components,entrypoints,scripts,tests}/**/*.{ts,tsx,mjs}', '*.ts');
const SHIPPED = files('{lib,components,entrypoints}/**/*.{ts,tsx}');
const WRITTEN = files(
  '*.{ts,json,md}',
  '.ci/*',
  '{lib,components,entrypoints,scripts,tests,docs}/**/*.{ts,tsx,mjs,md,html,css}',
);

const MARKUP_OR_CODE_FROM_STRINGS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\beval\(|\bnew Function\b/;

test('neither markup nor code is made from strings', () => {
  expect(SHIPPED.filter((path) => MARKUP_OR_CODE_FROM_STRINGS.test(withoutComments(read(path))))).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = SOURCES.filter((path) => !path.endsWith('.generated.ts') && read(path).split('\n').length > 301);
  expect(long).toEqual([]);
});

/** A folder of somebody's machine: at the start of a word, followed by a name. */
const MACHINE_PATH = /(?<![\w.:/*\\-])\/(?:home|root|Users|work|private\/tmp)\/[\w.-]+/;

test('nothing names a folder of one machine', () => {
  expect(WRITTEN.filter((path) => MACHINE_PATH.test(read(path)))).toEqual([]);
});

test('the lockfile holds no download addresses', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/registry/);
});

test('words shown to people hold no exclamation marks', () => {
  const loud = files('{components,entrypoints}/**/*words.ts').filter((path) =>
    /(['"`])(?:(?!\1).)*\w!(?:(?!\1).)*\1/.test(withoutComments(read(path))),
  );
  expect(loud).toEqual([]);
});

test('every room of lib is tested', () => {
  const rooms = new Set(files('lib/*/*.ts').map((path) => path.split('/')[1] ?? ''));
  expect([...rooms].filter((room) => files(`tests/${room}/**/*.test.{ts,tsx}`).length === 0)).toEqual([]);
});

describe('what the documents name exists', () => {
  const documents = files('README.md', 'CONTRIBUTING.md', 'docs/*.md');
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

  test.each(documents)('npm scripts in %s', (path) => {
    const named = [...read(path).matchAll(/npm (?:run (?:--silent )?|(?=start|test))([\w:-]+)/g)].map(
      ([, name]) => name,
    );
    expect(named.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  });

  test.each(documents)('files linked in %s', (path) => {
    const links = [...read(path).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !existsSync(join(ROOT, path, '..', link)))).toEqual([]);
  });

  test('the files that npm scripts run', () => {
    const commands: string[] = Object.values(JSON.parse(read('package.json')).scripts);
    const run = commands.flatMap((command) => command.match(/scripts\/[\w./-]+\.(?:ts|mjs)/g) ?? []);
    expect(run.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
