import { expect, test } from 'vitest';
import type { CheckedArticle } from '../../lib/check.ts';
import { jsonOf } from '../../scripts/check/json.ts';
import { tableOf } from '../../scripts/check/table.ts';
import { claim, counted, finding, judged, tally, total } from '../verdicts/records.ts';

const rows = {
  findings: [finding('cleveland', '2021-22', 'preventing-crime', 'inadequate', { published: '2023-03-17' })],
  totals: [total('2021-22', { inadequate: 2 }, { force: 'cleveland', graded: 10, published: '2023-03-17' })],
};
const PUBLISHED = '2023-03-18';
const said = claim('cleveland', 'preventing-crime', 'good', {
  quote: "rated\n\u001b[31m'good'",
  evidence: [
    { of: 'grade', field: 'text', start: 6, end: 10, quote: 'good' },
    { of: 'area', field: 'text', start: 14, end: 30, quote: 'preventing crime' },
  ],
});
const count = tally('cleveland', 'inadequate', 2);
const checked: CheckedArticle = {
  article: {
    url: 'https://example.org/1',
    title: { value: 'Inspectors\u001b[2J return', source: 'given' },
    outlet: null,
    authors: null,
    published: { value: PUBLISHED, source: 'given' },
    language: 'en',
    text: 'rated good at preventing crime',
  },
  coverage: { isInspection: true, score: 0.97, reasons: ['names the inspectorate'] },
  forces: ['cleveland'],
  claims: [{ ...said, verdict: judged(rows, said, PUBLISHED) }],
  tallies: [{ ...count, verdict: counted(rows, count, PUBLISHED) }],
  monitoring: [],
  dataset: 'test',
  language: 'en',
};

test('the table shows title, date, coverage, forces, and every claim and count with its verdict', () => {
  const table = tableOf('a', checked, { width: 160, explain: false });
  expect(table).toContain('(18 March 2023)');
  expect(table).toContain('Coverage of a police inspection (0.97): Cleveland Police');
  expect(table).toMatch(/≠ Differs from the official grade +Cleveland +preventing crime +good +inadequate +2021-22/);
  expect(table).toMatch(/✓ Matches the official grade +Cleveland +all areas +2 × inadequate +2 × inadequate/);
  expect(table.endsWith('\n\n')).toBe(true);
});

test('a narrow terminal gets two lines for each', () => {
  const lines = tableOf('a', checked, { width: 80, explain: false }).split('\n');
  const at = lines.findIndex((line) => line.startsWith('≠'));
  expect(lines.slice(at, at + 3)).toEqual([
    '≠ Differs from the official grade   Cleveland          preventing crime',
    '    article: good; official: inadequate (2021-22)',
    expect.stringContaining('rated'),
  ]);
});

test('no line is wider than the terminal, and no words of the page steer it', () => {
  for (const width of [20, 80, 200])
    for (const line of tableOf('a', checked, { width, explain: false }).split('\n')) {
      expect(line.length).toBeLessThanOrEqual(width);
      expect(line).not.toMatch(/\p{Cc}/u);
    }
  expect(tableOf('a', checked, { width: 200, explain: true })).not.toContain('\u001b');
});

test('--explain adds the sentence, the rule, the reason for the round and the words', () => {
  const table = tableOf('a', checked, { width: 160, explain: true });
  expect(table.replace(/\s+/g, ' ')).toContain(
    'Inspectors graded Cleveland Police ‘inadequate’ at preventing crime in March 2023.',
  );
  expect(table).toContain('[other-grade]');
  expect(table.replace(/\s+/g, ' ')).toContain('when the article came out on 18 March 2023');
  expect(table).toContain('grade: “good” (text 6 to 10)');
});

test('an article without claims says so', () => {
  const none = {
    ...checked,
    claims: [],
    tallies: [],
    forces: [],
    coverage: { ...checked.coverage, isInspection: false },
  };
  expect(tableOf('a', none, { width: 120, explain: false })).toContain(
    'Not coverage of a police inspection (0.97), no grades claimed: no force named',
  );
});

test('a claim in JSON has the fields that other programs rely on', () => {
  const { claims, tallies } = JSON.parse(jsonOf('a', checked, false));
  expect(claims).toEqual([
    {
      quote: said.quote,
      start: 0,
      end: 4,
      field: 'text',
      force: 'cleveland',
      grade: 'good',
      area: 'preventing-crime',
      round: '2021-22',
      stated: true,
      previous: false,
      speaker: null,
      verdict: 'differs',
      superseded: false,
      reason: expect.stringContaining('The article says ‘good’.'),
      rule: 'other-grade',
      official: {
        grade: 'inadequate',
        round: '2021-22',
        area: 'preventing-crime',
        published: '2023-03-17',
        source: 'https://example.org/row',
        report: 'https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/cleveland-2021-22/',
        kind: 'official',
      },
      related: [],
    },
  ]);
  expect(tallies).toMatchObject([
    {
      force: 'cleveland',
      grade: 'inadequate',
      count: 2,
      verdict: 'matches',
      rule: 'same-count',
      official: { count: 2 },
    },
  ]);
});

test('explanations stand in JSON only when asked for', () => {
  const [plain] = JSON.parse(jsonOf('a', checked, false)).claims;
  const [explained] = JSON.parse(jsonOf('a', checked, true)).claims;
  expect(plain).not.toHaveProperty('explain');
  expect(explained.explain).toMatchObject({
    construction: 'test',
    evidence: [{ of: 'grade' }, { of: 'area' }],
    when: { kind: 'current' },
  });
});
