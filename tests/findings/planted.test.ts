import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { DATASET } from '../../lib/findings/files.ts';
import { problemInWords } from '../../lib/findings/parse.ts';
import { validateDataset } from '../../scripts/dataset.ts';
import { plant, problemsWith } from './plant.ts';

const FIRST = 'avon-and-somerset,2014,anti-social-behaviour,good,2014-11-27,,,official';
const CORRECTED = 'requires-improvement,2024-02-16,2024-08-08,adequate';

test('the dataset as it is has no bad row', () => {
  expect(validateDataset().map(problemInWords)).toEqual([]);
});

test.each([
  [
    'an unknown force',
    FIRST,
    FIRST.replace('avon-and-somerset', 'avalon'),
    "force 'avalon' is not a force that is inspected (forces.csv)",
  ],
  [
    'a force outside PEEL',
    FIRST,
    FIRST.replace('avon-and-somerset', 'btp'),
    "force 'btp' is not a force that is inspected (forces.csv)",
  ],
  ['an unknown round', FIRST, FIRST.replace('2014,', '2013,'), "round '2013' is not a round (rounds.csv)"],
  [
    'an unknown area',
    FIRST,
    FIRST.replace('anti-social-behaviour', 'litter'),
    "area 'litter' is not an area (areas.csv)",
  ],
  [
    'an area of another round',
    FIRST,
    FIRST.replace('anti-social-behaviour', 'managing-offenders'),
    "area 'managing-offenders' was not graded in 2014 (areas.csv)",
  ],
  [
    'a pillar that had no grade',
    FIRST,
    FIRST.replace('anti-social-behaviour', 'effectiveness'),
    "area 'effectiveness' was not graded in 2014 (areas.csv)",
  ],
  ['no grade at all', FIRST, FIRST.replace('good', ''), "grade '' is not a grade"],
  ['a word that is no grade', FIRST, FIRST.replace('good', 'poor'), "grade 'poor' is not a grade"],
  ['a grade off the scale', FIRST, FIRST.replace('good', 'adequate'), "grade 'adequate' is not on the scale of 2014"],
  [
    'a day that is not in the calendar',
    FIRST,
    FIRST.replace('2014-11-27', '2014-11-31'),
    "published '2014-11-31' is not a real date (YYYY-MM-DD or YYYY-MM)",
  ],
  [
    'a month that is not in the calendar',
    FIRST,
    FIRST.replace('2014-11-27', '2014-13'),
    "published '2014-13' is not a real date (YYYY-MM-DD or YYYY-MM)",
  ],
  [
    'a year alone',
    FIRST,
    FIRST.replace('2014-11-27', '2014'),
    "published '2014' is not a real date (YYYY-MM-DD or YYYY-MM)",
  ],
  [
    'a British date',
    FIRST,
    FIRST.replace('2014-11-27', '27/11/2014'),
    "published '27/11/2014' is not a real date (YYYY-MM-DD or YYYY-MM)",
  ],
  [
    'a day before the round',
    FIRST,
    FIRST.replace('2014-11-27', '2014-11-26'),
    'published 2014-11-26 is before 2014 began to be published, 2014-11-27 (rounds.csv)',
  ],
  [
    'a month after the round',
    FIRST,
    FIRST.replace('2014-11-27', '2014-12'),
    'published 2014-12 is after 2014 was last published, 2014-11-27 (rounds.csv)',
  ],
  [
    'a correction without its day',
    CORRECTED,
    CORRECTED.replace('2024-08-08', ''),
    'corrected_on goes with corrected_from: both are filled, or both are empty',
  ],
  [
    'a correction without the grade before',
    CORRECTED,
    CORRECTED.replace('adequate', ''),
    'corrected_on goes with corrected_from: both are filled, or both are empty',
  ],
  [
    'a correction that corrects nothing',
    CORRECTED,
    CORRECTED.replace('adequate', 'requires-improvement'),
    'corrected_from is the same as grade',
  ],
  [
    'a correction before publication',
    CORRECTED,
    CORRECTED.replace('2024-08-08', '2024-02-15'),
    'corrected_on is before the day of publication',
  ],
  [
    'an unknown kind of source',
    FIRST,
    FIRST.replace('official', 'gossip'),
    "source_kind 'gossip' is not one of official, pcc, force, news, other, derived",
  ],
  [
    'no source',
    `${FIRST},https://hmicfrs.justiceinspectorates.gov.uk/peel-assessments/peel-2014/avon-and-somerset/`,
    `${FIRST},`,
    "source_url '' is not a web address (http or https)",
  ],
  ['a source that is a script', `${FIRST},https:`, `${FIRST},javascript:`, 'is not a web address (http or https)'],
  [
    'a source with a blank in it',
    `${FIRST},https://hmicfrs`,
    `${FIRST},https://hmic frs`,
    'is not a web address (http or https)',
  ],
  [
    'a source whose host has no dot',
    `${FIRST},https://hmicfrs.justiceinspectorates.gov.uk/`,
    `${FIRST},https://hmicfrs?a.b/`,
    'is not a web address (http or https)',
  ],
  [
    'a source with a password',
    `${FIRST},https://`,
    `${FIRST},https://me:secret@`,
    'is not a web address (http or https)',
  ],
  ['a source with a tag in it', `${FIRST},https://`, `${FIRST},https://a.b/<b>`, 'is not a web address'],
  ['nothing but commas', FIRST, `,,,,,,,,,,,\r\n${FIRST}`, "force '' is not a force that is inspected"],
  ['bytes that are not UTF-8', FIRST, FIRST.replace('good', 'g\uFFFDod'), 'holds bytes that are not text in UTF-8'],
  ['a cell too few', FIRST, FIRST.replace(',,,', ',,'), 'has 11 cells, the header has 12'],
  ['a cell too many', FIRST, FIRST.replace(',,,', ',,,,'), 'has 13 cells, the header has 12'],
])('a finding with %s is named by file, line and reason', (_, from, to, reason) => {
  const problems = problemsWith('findings.csv', from, to);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(from === CORRECTED ? /^findings\.csv:\d{3,4}: / : /^findings\.csv:2: /);
  expect(problems[0]).toContain(reason);
});

test('a duplicate names the line it repeats', () => {
  expect(problemsWith('findings.csv', 'avon-and-somerset,2014,efficiency,outstanding', FIRST.slice(0, 49))).toEqual([
    'findings.csv:3: says the same thing as line 2: avon-and-somerset 2014 anti-social-behaviour',
  ]);
});

test('all bad rows are named, and every fault of a row', () => {
  const [line, later, ...others] = problemsWith(
    'findings.csv',
    `${FIRST},https`,
    `${FIRST.replace('good', 'fine').replace('avon', 'avalon')},ftp`,
  ).flatMap((problem) => problem.split('; '));
  expect(line).toContain("findings.csv:2: force 'avalon-and-somerset' is not");
  expect(later).toContain("grade 'fine' is not a grade");
  expect(others[0]).toContain("source_url 'ftp:");
});

test('lines are counted as an editor counts them, also after a cell with line ends in it', () => {
  const dir = plant('findings.csv', `${FIRST},https`, `${FIRST.replace('official', '"off\nicial"')},https`);
  const text = readFileSync(join(dir, 'findings.csv'), 'utf8');
  writeFileSync(join(dir, 'findings.csv'), text.replace('2014,efficiency,outstanding', '2014,efficiency,splendid'));
  expect(validateDataset(dir).map(({ line }) => line)).toEqual([2, 4]);
});

test.each([
  ['a column that is missing', 'force,round,area', 'force,area', "findings.csv:1: has no column 'round'"],
  ['a column nobody reads', ',note\r', ',remark\r', "findings.csv:1: has a column 'remark' that nobody reads"],
  ['an unclosed quote', FIRST, `"${FIRST}`, 'is not well-formed CSV'],
])('%s is named once', (_, from, to, reason) => {
  expect(problemsWith('findings.csv', from, to).join('\n')).toContain(reason);
});

test('a table without rows is named', () => {
  const text = readFileSync(join(DATASET, 'findings.csv'), 'utf8');
  expect(problemsWith('findings.csv', text.slice(text.indexOf('\n') + 1), '')).toContain('findings.csv:1: has no rows');
});

test('the command ends with status 1 on a bad row and names it, and with 0 on none', () => {
  const command = fileURLToPath(new URL('../../scripts/dataset.ts', import.meta.url));
  const run = (dir: string) => spawnSync(process.execPath, [command, dir], { encoding: 'utf8' });
  const bad = run(plant('findings.csv', FIRST, FIRST.replace('good', 'poor')));
  expect(bad).toMatchObject({ status: 1, stderr: "findings.csv:2: grade 'poor' is not a grade\n", stdout: '' });
  const gone = plant('findings.csv', FIRST, FIRST);
  rmSync(join(gone, 'findings.csv'));
  expect(run(gone)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^dataset: .*findings\.csv'\n$/) });
  expect(run(DATASET)).toMatchObject({ status: 0, stdout: expect.stringContaining('Stated totals: ') });
});
