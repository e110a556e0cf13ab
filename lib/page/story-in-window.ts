import type { Page, Reading } from '../article/read.ts';
import { Delay } from './delay.ts';
import { readUnhurried } from './unhurried.ts';

/** Milliseconds without scrolling after which the story in the window is read: sites change the address later than it shows. */
const REST = 2000;
/** Without such a word no story is coverage, and the one before stays. */
const OF_INSPECTION = /\bhmic|inspectorate/i;

/**
 * A page may put one story below the other and leave the address as it is. Tells of the story that the window has come to
 * rest on: `read` reads it, `headline` is that of the story before.
 */
export const onStoryInWindow = (
  read: () => Reading,
  headline: () => string | undefined,
  found: (page: Page) => void,
  signal: AbortSignal,
): void => {
  const resting = new Delay();
  const look = async () => {
    const [{ href }, before] = [location, headline()];
    if (before === undefined) return;
    const page = await readUnhurried(read);
    if (signal.aborted || href !== location.href || before !== headline()) return;
    if (page.headline !== before && OF_INSPECTION.test(page.article.text)) found(page);
  };
  const scrolled = () => {
    resting.stop();
    resting.start(REST, () => void look());
  };
  addEventListener('scrollend', scrolled, { capture: true, signal });
  signal.addEventListener('abort', () => resting.stop());
};
