import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ask } from '../../components/card/actions.tsx';
import { AroundItem } from '../../components/card/around.tsx';
import type { Around } from '../../lib/record/around.ts';
import { speakEnglish, speakWelsh } from '../language/axe.ts';
import { checked, claim } from './examples.ts';
import { AROUND } from './examples-around.ts';
import { CSS_OF_CARD } from './laid.ts';

const place = document.createElement('div');
place.className = 'peelback';
document.body.append(place);

const ofAreas = (areas: number): Around => {
  const [cell] = AROUND.strip?.cells ?? [];
  return { ...AROUND, strip: AROUND.strip && { ...AROUND.strip, cells: Array(areas).fill(cell) } };
};

/** Of each another force in each width: what was answered is remembered. */
const ANSWERS = [
  ['thirteen areas', ofAreas(13), ['durham', 'kent']],
  ['three areas', ofAreas(3), ['cumbria', 'essex']],
  ['nothing on record', { timeline: null, strip: null }, ['dorset', 'surrey']],
] as const;

describe.each([
  ['en', speakEnglish],
  ['cy', speakWelsh],
] as const)('what the record has around a grade, in %s', (language, speak) => {
  beforeEach(() => {
    speak();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(CSS_OF_CARD);
    document.adoptedStyleSheets = [sheet];
  });
  afterEach(() => {
    speakEnglish();
    document.adoptedStyleSheets = [];
    render(null, place);
  });

  // Within a card of 340 pixels, and of one in a window of 320.
  describe.each([306, 270])('%i pixels wide', (width) => {
    test.each(ANSWERS)('is as high before the answer comes as then: %s', async (_, value, forces) => {
      place.style.width = `${width}px`;
      const answer = Promise.withResolvers<unknown>();
      const item = claim('good', { force: forces[width === 306 ? 0 : 1] });
      const ask = (() => answer.promise) as unknown as Ask;
      render(<AroundItem item={item} checked={checked({ language })} ask={ask} />, place);
      const before = place.offsetHeight;
      expect(before).toBeGreaterThan(40);
      answer.resolve({ ok: true, value });
      await expect.poll(() => place.querySelectorAll('details .aside').length).toBeGreaterThan(1);
      expect(place.offsetHeight).toBe(before);
    });
  });
});

test('a line that is unfolded before its answer comes stays unfolded, and keeps the focus', async () => {
  const answer = Promise.withResolvers<unknown>();
  const ask = (() => answer.promise) as unknown as Ask;
  render(<AroundItem item={claim('good', { force: 'gwent' })} checked={checked()} ask={ask} />, place);
  const [line] = place.querySelectorAll('summary');
  line?.click();
  line?.focus();
  answer.resolve({ ok: true, value: AROUND });
  await expect.poll(() => place.querySelector('ol')?.checkVisibility()).toBe(true);
  expect(document.activeElement).toBe(line);
  render(null, place);
});
