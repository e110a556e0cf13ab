import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../lib/article/read.ts';
import { checkArticle } from '../../lib/check.ts';
import { lookUpFromFiles } from '../../lib/findings/files.ts';
import { jsonOf } from '../../scripts/check/json.ts';
import { tableOf } from '../../scripts/check/table.ts';
import { parse } from '../article/linkedom.ts';
import type { ExpectedPage } from '../article/pages.ts';

const PAGE = new URL('../pages/special-measures/', import.meta.url);
const html = readFileSync(new URL('source.html', PAGE), 'utf8');
const expected: ExpectedPage = JSON.parse(readFileSync(new URL('expected.json', PAGE), 'utf8'));
const check = () => checkArticle(readArticle(parse(html), expected.url), lookUpFromFiles());

test('a page about special measures is compared with the record of monitoring, statement by statement', async () => {
  const { monitoring, claims } = await check();
  expect(
    monitoring.map(({ force, says, on, field, verdict }) => ({ force, says, on, field, verdict: verdict.kind })),
  ).toEqual(expected.monitoring?.map((each) => ({ on: null, field: 'text', ...each })));
  expect(claims.map(({ force, grade, area, verdict }) => ({ force, grade, area, verdict: verdict.kind }))).toEqual(
    expected.claims,
  );
});

test('the command prints it in both shapes, with reasons', async () => {
  const checked = await check();
  const [, , entered] = JSON.parse(jsonOf('a', checked, true)).monitoring;
  expect(entered).toMatchObject({
    quote: 'moved into the Engage phase',
    force: 'wiltshire',
    says: 'entered',
    on: '2022-06',
    verdict: 'matches',
    rule: 'moved-then',
    reason: expect.stringContaining('in June 2022, and out of it on 21 May 2024.'),
    official: [
      { event: 'entered', date: '2022-06' },
      { event: 'left', date: '2024-05-21' },
    ],
    explain: { construction: 'engage-entered', round: 'The words name June 2022.', evidence: expect.any(Array) },
  });
  const table = tableOf('a', checked, { width: 160, explain: true });
  expect(table).toMatch(/≠ Differs from the record of monit… Dorset +special measures +entered +-/);
  expect(table).toContain('date: “June 2022”');
});
