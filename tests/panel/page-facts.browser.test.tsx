import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { article } from '../card/examples.ts';
import { checkedTab, openPanel, root, setUp, takeDown } from './set-up.tsx';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));

beforeEach(setUp);
afterEach(takeDown);

test('what was read of the page is told, each with where on it that was, and what was not found', async () => {
  openPanel(
    checkedTab({
      article: {
        ...article(),
        title: { value: 'Forces graded', source: 'opengraph' },
        outlet: { value: 'The Borsetshire Echo', source: 'json-ld' },
        authors: { value: ['Nell Arkwright', 'Jo Fox'], source: 'meta' },
        published: null,
      },
    }),
  );
  const facts = () =>
    [...root.querySelectorAll('.facts .fact')].map((fact) =>
      [...fact.children].map(({ textContent }) => textContent?.replace(/\s+/g, ' ')),
    );
  await expect
    .poll(() => facts().slice(0, 4))
    .toEqual([
      ['Headline', 'Forces graded from its tags for sharing, OpenGraph'],
      ['Outlet', 'The Borsetshire Echo from its data for search engines, JSON-LD'],
      ['By', 'Nell Arkwright, Jo Fox from its meta tags'],
      ['Date', 'not found'],
    ]);
});
