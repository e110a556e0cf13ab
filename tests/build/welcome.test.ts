import { expect, test } from 'vitest';
import { PERMISSION_WORDS } from '../../components/welcome/words.ts';
import { BUILDS } from './built.ts';

test.each(BUILDS)('the first page explains every permission that $browser asks for', ({ manifest }) => {
  const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  expect(asked.filter((permission) => !PERMISSION_WORDS[permission])).toEqual([]);
});
