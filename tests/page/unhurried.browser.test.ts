import { afterEach, beforeEach, expect, test } from 'vitest';
import { readInSteps, readPage } from '../../lib/article/read.ts';
import { readUnhurried } from '../../lib/page/unhurried.ts';
import { article, PAGE } from './annotated.ts';

beforeEach(() => {
  article.innerHTML = PAGE;
  document.body.append(article);
});
afterEach(() => article.remove());

/** A reading that says when it takes a step, and does something to the page after each. */
function* noted(log: string[], after: (step: number) => void = () => {}) {
  const reading = readInSteps(document, location.href);
  for (let number = 1; ; number++) {
    log.push(`step ${number}`);
    const step = reading.next();
    if (step.done) return step.value;
    after(number);
    yield;
  }
}

test('other tasks have their turn between the steps, and what is read is the same', async () => {
  const log: string[] = [];
  const ticking = setInterval(() => log.push('another task'));
  const { article } = await readUnhurried(() => noted(log));
  clearInterval(ticking);
  expect(log.indexOf('step 2') - log.indexOf('step 1')).toBeGreaterThan(1);
  expect(log.indexOf('step 3') - log.indexOf('step 2')).toBeGreaterThan(1);
  expect(article).toEqual(readPage(document, location.href).article);
});

test.each([1, 2])(
  'a page that changes after step %i is read again: never a headline and words of two articles',
  async (at) => {
    const log: string[] = [];
    let changes = 1;
    const page = await readUnhurried(() =>
      noted(log, (step) => {
        if (step === at && changes-- > 0)
          article.innerHTML = PAGE.replace('Forces graded', 'Quite another').replaceAll('Kent', 'Surrey');
      }),
    );
    expect(page.article.title?.value).toBe('Quite another by the inspectorate');
    expect(page.article.text).toContain('Surrey Police good');
    expect(log.filter((entry) => entry === 'step 1')).toHaveLength(2);
  },
);
