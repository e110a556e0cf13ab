import { expect, test } from 'vitest';
import { files, read } from './source.ts';

const PICTURE = '*.{png,jpg,jpeg,gif,webp,avif}';

test('no pictures are kept but the icons and the README’s', () => {
  const pictures = files(PICTURE, `{components,docs,entrypoints,lib,public,scripts,tests}/**/${PICTURE}`);
  expect(pictures.filter((path) => !/^public\/icon\/\d+\.png$/.test(path))).toEqual(['docs/screenshot.png']);
  expect(read('README.md')).toContain('(docs/screenshot.png)');
});

test('git ignores the pictures that the script takes', () => {
  const [, folder] = /const FOLDER = join\(ROOT, '(.+)'\)/.exec(read('scripts/screenshots.ts')) ?? [];
  expect(read('.gitignore').split('\n')).toContain(`${folder}/`);
});
