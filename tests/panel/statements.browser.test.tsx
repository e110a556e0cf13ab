import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { words as cardWords } from '../../components/card/words.ts';
import { words as silence } from '../../components/problem-words.ts';
import { identityOf, statementOf } from '../../lib/page/mark.ts';
import { ok } from '../../lib/result.ts';
import { article, claim, official, verdict } from '../card/examples.ts';
import { speakEnglish, speakWelsh } from '../language/axe.ts';
import { fake, happens } from './fake-browser.ts';
import { checkedTab, FIRST, MANY, openPanel, root, setUp, takeDown } from './set-up.tsx';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

beforeEach(setUp);
afterEach(() => {
  takeDown();
  speakEnglish();
});

const text = (): string => root.innerText;
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Seven rounds graded preventing crime, and the article has a line of its own. */
const HISTORY_OF_KENT = 8;

test('each force tells how much of the record the article gives, and which areas', async () => {
  openPanel(checkedTab(MANY));
  await expect.poll(() => root.querySelectorAll('.record')).toHaveLength(2);
  const kent = root.querySelector<HTMLDetailsElement>('.record') as HTMLDetailsElement;
  kent.open = true;
  expect(kent.innerText).toContain('found a grade in the article for 1 of the 2 areas of PEEL 2021/22');
  const mentioned = [...kent.querySelectorAll('tbody tr')].filter((row) => row.querySelector('.mentioned'));
  expect(mentioned.map((row) => row.querySelector('th')?.firstChild?.textContent)).toEqual(['Preventing crime']);
});

test('a round other than the newest has its areas in a strip of its own', async () => {
  const earlier = verdict({ round: '2016', official: official({ round: '2016', area: 'efficiency' }) });
  openPanel(checkedTab({ claims: [claim('good', { area: 'efficiency', verdict: earlier })] }));
  await expect.poll(() => text()).toContain(`${cardWords.leftOut}, PEEL 2016`);
});

test('each statement has its force and area over all inspections', async () => {
  openPanel(checkedTab());
  await expect.poll(() => root.querySelectorAll('.item ol.around > li')).toHaveLength(HISTORY_OF_KENT);
  expect(root.querySelector('.item .around .article')?.textContent).toBe(cardWords.thisArticle('20 March 2023'));
});

test('what the record says is told in lines of its own, whole words beside whole words, in Welsh and 320 pixels too', async () => {
  speakWelsh();
  await page.viewport(320, 720);
  openPanel(checkedTab({ claims: [claim('good', { verdict: verdict({ official: official() }) })] }));
  await expect.poll(() => root.querySelectorAll('.item details')).toHaveLength(3);
  const [history, record, why] = [...root.querySelectorAll('.item summary')].map((each) =>
    each.getBoundingClientRect(),
  );
  expect(record?.top).toBeGreaterThanOrEqual(history?.bottom ?? Number.NaN);
  expect(why?.top).toBe(record?.top);
  for (const details of root.querySelectorAll('details')) details.open = true;
  expect([...root.querySelectorAll('dt')].filter(hasBrokenWord).map(({ textContent }) => textContent)).toEqual([]);
  await page.viewport(414, 896);
});

test('held in a hand, all that can be pressed is at least 44 pixels high', async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await expect.poll(() => matchMedia('(pointer: coarse)').matches).toBe(true);
  openPanel(checkedTab(MANY));
  await expect.poll(() => root.querySelectorAll('.record').length).toBeGreaterThan(0);
  for (const details of root.querySelectorAll('details')) details.open = true;
  const small = [...root.querySelectorAll('button, summary, label, a')].filter(
    (each) => each.getBoundingClientRect().height < 44,
  );
  expect(small.map(({ outerHTML }) => outerHTML.slice(0, 90))).toEqual([]);
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
});

/** Whether some word of it stands in two lines, or reaches out of it. */
const hasBrokenWord = (element: HTMLElement): boolean => {
  const text = element.firstChild as Text;
  return [...text.data.matchAll(/\S+/g)].some(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return (
      range.getClientRects().length > 1 || range.getBoundingClientRect().right > element.getBoundingClientRect().right
    );
  });
};

describe('a statement', () => {
  const draft = { quote: FIRST.quote, dataset: 'v1' };

  test.each([
    [cardWords.flag, { type: 'notebook/flag', draft }, cardWords.flagged],
    [cardWords.snippet, { type: 'notebook/snippet', draft: { quote: FIRST.quote } }, cardWords.saved],
  ] as const)("'%s' keeps it as the page has it, and can be undone", async (name, message, done) => {
    fake.jumpAnswer = ok(draft) as never;
    fake.answers[message.type] = ok({ id: 'note-1' });
    openPanel(checkedTab({ article: { ...article(), url: `https://www.bbc.co.uk/news/${message.type}` } }));
    await button(name).click();
    await expect.element(page.getByText(done)).toBeVisible();
    expect(fake.jumps).toEqual([{ type: 'annotator/note', item: identityOf(FIRST) }]);
    expect(fake.asked).toContainEqual(message);
    await button(cardWords.undo).click();
    await expect.element(button(name)).toBeVisible();
    expect(fake.asked.at(-1)).toEqual({ type: 'notebook/undo', id: 'note-1' });
  });

  test('shows what its card on the page keeps and takes back', async () => {
    openPanel(checkedTab({ article: { ...article(), url: 'https://www.bbc.co.uk/news/two-places' } }));
    await expect.element(button(cardWords.flag)).toBeVisible();
    happens.notes([{ id: 'note-1', kind: 'flag', of: statementOf(FIRST) }]);
    await expect.element(page.getByText(cardWords.flagged)).toBeVisible();
    happens.notes([]);
    await expect.element(button(cardWords.flag)).toBeVisible();
  });

  test('is not kept where the page no longer answers, and the panel says so', async () => {
    fake.jumpAnswer = null;
    openPanel(checkedTab({ article: { ...article(), url: 'https://www.bbc.co.uk/news/silent' } }));
    await button(cardWords.flag).click();
    await expect.element(page.getByText(silence.page)).toBeVisible();
    expect(fake.asked.some(({ type }) => type === 'notebook/flag')).toBe(false);
  });
});
