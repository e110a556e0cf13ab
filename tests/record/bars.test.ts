import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SEGMENTS } from '../../components/grade.tsx';

const css = readFileSync(new URL('../../components/record/grid.css', import.meta.url), 'utf8');

test("the bars of the record's tables have as many segments as those beside words", () => {
  const filled = [...css.matchAll(/\[data-grade="([\w-]+)"\] \{[^}]*--filled: (\d);/g)];
  expect(Object.fromEntries(filled.map(([, grade = '', count]) => [grade, Number(count)]))).toEqual(SEGMENTS);
});
