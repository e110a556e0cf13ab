import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import gate from '../../entrypoints/gate.ts';

/** What the gate has asked of the background. */
const asked = vi.hoisted(() => [] as unknown[]);
vi.mock('wxt/browser', () => ({
  browser: { runtime: { sendMessage: async (message: unknown) => void asked.push(message) } },
}));

const page = document.createElement('main');
const ARTICLE = `<article><h1>HMICFRS inspectors have graded Kent Police</h1>${'<p>Inspectors from HMICFRS said that the force was graded good at preventing crime this year, and people were glad of it.</p>'.repeat(4)}</article>`;
const EMPTY = '<h1>Before you go on</h1><button>Accept cookies</button>';

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  page.innerHTML = EMPTY;
  document.body.append(page);
  history.replaceState(null, '', '/news/inspectors-have-graded-kent-police-123456');
  gate.main();
});
afterEach(() => {
  vi.useRealTimers();
  page.remove();
});

test.each([0, 3000, 9000, 17_000])('an article that comes %i ms after its page is read', (late) => {
  vi.advanceTimersByTime(late);
  page.innerHTML = ARTICLE;
  vi.advanceTimersByTime(8000);
  expect(asked).toEqual([{ type: 'gate/yes' }]);
});

test('one that comes later is read once a click has brought it, and asked for once', () => {
  vi.advanceTimersByTime(60_000);
  page.innerHTML = ARTICLE;
  vi.advanceTimersByTime(60_000);
  expect(asked).toEqual([]);
  page.click();
  vi.advanceTimersByTime(2000);
  page.click();
  vi.advanceTimersByTime(60_000);
  expect(asked).toEqual([{ type: 'gate/yes' }]);
});

test('of a page that never is coverage no more is asked after five clicks', () => {
  for (let clicks = 0; clicks < 6; clicks++) {
    page.click();
    vi.advanceTimersByTime(60_000);
  }
  page.innerHTML = ARTICLE;
  page.click();
  vi.advanceTimersByTime(60_000);
  expect(asked).toEqual([]);
});
