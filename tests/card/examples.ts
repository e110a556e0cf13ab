import type { Article } from '../../lib/article/article.ts';
import type { Checked, CheckedArticle } from '../../lib/check.ts';
import type { Claim, Tally } from '../../lib/claims/claim.ts';
import type { OfficialGrade, Verdict } from '../../lib/verdicts/verdict.ts';
import { verdictLabel } from '../../lib/verdicts/words.ts';

/** Claims, verdicts and articles to show: one of each with nothing remarkable about it, to be changed where a test needs. */

export const TEXT =
  'Inspectors rated Kent Police good at preventing crime. They said Essex Police and Surrey Police were inadequate at investigating crime.';

export const article = (text = TEXT): Article => ({
  url: 'https://www.example.org/news/1',
  title: { value: 'Forces graded', source: 'json-ld' },
  outlet: null,
  authors: null,
  published: { value: '2023-03-20', source: 'json-ld' },
  language: 'en',
  text,
});

export const official = (changes: Partial<OfficialGrade> = {}): OfficialGrade => ({
  force: 'kent',
  round: '2021-22',
  area: 'preventing-crime',
  grade: 'good',
  wording: 'Preventing crime',
  published: '2023-03-17',
  kind: 'official',
  source: 'https://hmicfrs.justiceinspectorates.gov.uk/publications/kent/',
  report: 'https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/kent-2021-22/',
  carriedFrom: null,
  corrected: null,
  ...changes,
});

const AGREES: Omit<Verdict, 'label'> = {
  kind: 'matches',
  superseded: false,
  soft: false,
  round: '2021-22',
  reason: 'same-grade',
  sentence: 'Inspectors graded Kent Police ‘good’ at preventing crime in March 2023.',
  roundReason: 'These were the newest findings when the article was published.',
  official: official(),
  related: [],
  current: null,
};

export const verdict = (changes: Partial<Verdict> = {}): Verdict => {
  const fields = { ...AGREES, ...changes };
  return { ...fields, label: verdictLabel(fields) };
};

/** A claim whose quote is those words of the text. */
export const claim = (quote: string, changes: Partial<Checked<Claim>> = {}, text = TEXT): Checked<Claim> => ({
  field: 'text',
  ...placeOf(quote, text),
  quote,
  force: 'kent',
  grade: 'good',
  area: 'preventing-crime',
  when: { kind: 'current' },
  stated: true,
  previous: false,
  speaker: null,
  construction: 'rated-as',
  evidence: [{ of: 'grade', field: 'text', ...placeOf(quote, text), quote }],
  verdict: verdict(),
  ...changes,
});

export const tally = (quote: string, changes: Partial<Checked<Tally>> = {}, text = TEXT): Checked<Tally> => ({
  field: 'text',
  ...placeOf(quote, text),
  quote,
  force: null,
  grade: 'inadequate',
  count: 2,
  area: 'investigating-crime',
  when: { kind: 'current' },
  construction: 'count-of-forces',
  evidence: [],
  verdict: verdict({ kind: 'no-record', official: null, sentence: 'The inspectorate states no such count.' }),
  ...changes,
});

export const checked = (changes: Partial<CheckedArticle> = {}): CheckedArticle => ({
  article: article(),
  coverage: { isInspection: true, score: 1, reasons: [] },
  forces: ['kent'],
  claims: [claim('good at preventing crime')],
  tallies: [],
  monitoring: [],
  dataset: '0123456789abcdef',
  language: 'en',
  ...changes,
});

const placeOf = (quote: string, text: string) => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};
