import { expect, test } from 'vitest';
import { FILES, type FileFormat, fileName } from '../../lib/exports/file.ts';

test('a file’s name says what is in it and the day it was made', () => {
  expect(fileName('csv', new Date('2026-11-23T12:00:00Z'))).toBe('peelback-flags-2026-11-23.csv');
});

test('no two formats share a name', () => {
  const formats = Object.keys(FILES) as FileFormat[];
  expect(new Set(formats.map((format) => fileName(format, new Date()))).size).toBe(formats.length);
});
