import { render } from 'preact';
import { Panel } from '../../components/panel/panel.tsx';
import type { CheckedArticle } from '../../lib/check.ts';
import type { TabState } from '../../lib/messages.ts';
import { ok } from '../../lib/result.ts';
import { checked, claim, tally, verdict } from '../card/examples.ts';
import { finding, record } from '../verdicts/records.ts';
import { fake } from './fake-browser.ts';
import '../../components/theme.css';
import '../../components/card/around.css';
import '../../components/panel/panel.css';
import '../../components/panel/list.css';

/** A panel beside one tab of a listed newspaper, anew for each test. */

export const URL_OF_TAB = 'https://www.bbc.co.uk/news/forces-graded';

export let root: HTMLElement;

export const setUp = () => {
  root = document.createElement('div');
  document.body.append(root);
  fake.tabs = [{ id: 1, url: URL_OF_TAB }];
  Object.assign(fake, { active: 1, asked: [], answers: {}, jumps: [], jumpAnswer: ok(null) });
  fake.states.clear();
  fake.shown.clear();
  fake.local.clear();
};

export const takeDown = () => {
  render(null, root);
  root.remove();
  document.documentElement.style.colorScheme = '';
};

export const checkedTab = (
  changes: Partial<CheckedArticle> = {},
  dated: Extract<TabState, { status: 'checked' }>['dated'] = { value: '2023-03-20', source: 'json-ld' },
): TabState => ({ status: 'checked', url: URL_OF_TAB, checked: checked(changes), dated });

const LONG = `graded Kent Police ${'good, as it had been for years, '.repeat(12)}at preventingcrimewithoutanyspaceinit${'x'.repeat(60)}`;

export const FIRST = claim('good at preventing crime');
export const SECOND = claim('inadequate at investigating crime', {
  force: 'essex',
  verdict: verdict({ kind: 'differs', reason: 'other-grade' }),
});
export const COUNT = tally('Essex Police and Surrey Police were inadequate');

/** Two forces, a count, and a verdict of every kind. */
export const MANY: Partial<CheckedArticle> = {
  claims: [
    FIRST,
    SECOND,
    claim(LONG, { start: 200, end: 260, previous: true, speaker: 'Chief Constable Jo Fox' }),
    ...(['partly', 'outdated', 'no-record'] as const).map((kind, at) =>
      claim('good', { start: 300 + at, end: 310 + at, verdict: verdict({ kind }) }),
    ),
  ],
  tallies: [COUNT],
};

const RECORD = record({
  findings: [
    finding('kent', '2021-22', 'preventing-crime', 'good'),
    finding('kent', '2021-22', 'investigating-crime', 'requires-improvement', { sourceKind: 'news' }),
    finding('kent', '2016', 'efficiency', 'good'),
    finding('essex', '2021-22', 'preventing-crime', 'outstanding'),
  ],
});
const lookUp = async () => RECORD;

export const openPanel = (state: TabState, tab: number | null = null) => {
  fake.states.set(1, ok(state));
  render(<Panel tab={tab} lookUp={lookUp} />, root);
};

/** The statements on show, by their quotes. */
export const quotes = (): string[] =>
  [...root.querySelectorAll('.items > li .quote q')].map(({ textContent }) => textContent ?? '');
