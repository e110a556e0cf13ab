import { expect } from 'vitest';
import { cdp } from 'vitest/browser';

/** What can be pressed and is smaller than that. A link within a sentence is as high as its line, as it should be. */
export const smallTargets = (root: ParentNode, least: number): readonly string[] =>
  [...root.querySelectorAll<HTMLElement>('button, select, summary, textarea, nav a, label:has(input), input')]
    .filter((each) => !each.matches('label input'))
    .filter((each) => each.checkVisibility() && each.getBoundingClientRect().height < least)
    .map(({ outerHTML, offsetHeight }) => `${offsetHeight}: ${outerHTML.slice(0, 90)}`);

/** Does something with a page that is held in a hand. */
export const inHand = async (act: () => Promise<void>): Promise<void> => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true });
  try {
    await expect.poll(() => matchMedia('(pointer: coarse)').matches).toBe(true);
    await act();
  } finally {
    await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false });
  }
};
