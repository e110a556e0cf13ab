import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { files, ROOT } from './source.ts';

test('the icons are PNGs of the sizes that they are named for', () => {
  const icons = files('public/icon/*.png');
  const sizes = icons.map((icon) => {
    const png = readFileSync(join(ROOT, icon));
    return [png.subarray(1, 4).toString(), png.readUInt32BE(16), png.readUInt32BE(20)];
  });
  expect(sizes).toEqual(icons.map((icon) => ['PNG', Number(basename(icon, '.png')), Number(basename(icon, '.png'))]));
  expect(icons).toHaveLength(5);
});
