import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/claims/constructions/construction.ts';
import { saysOf } from './examples.ts';

/** Several areas, so that none is what the whole story is about. */
const SEVERAL = 'HMICFRS went to Kent Police to see how it prevents crime and how it records crime.\n\n';

describe('a grade with no area', () => {
  it.each([
    ['Visits to sex offenders were late. The grade was inadequate.', 'inadequate managing-offenders'],
    [
      'Leadership was looked at for the first time; that, too, is adequate.',
      'adequate leadership-and-force-management',
    ],
    ['A good for leadership has become an adequate.', 'adequate leadership-and-force-management'],
    ['Inspectors liked the wellbeing of its staff. It earned the force a good.', 'good supporting-workforce'],
    ['That leaves leadership, and it is inadequate.', 'inadequate leadership-and-force-management'],
  ])('is of the one its paragraph is about: %s', (words, says) => {
    expect(saysOf({ text: SEVERAL + words })).toContain(`kent ${says}`);
  });

  it.each<Example>([
    {
      text: `${SEVERAL}The force, which has a new unit for managing offenders, was rated good.`,
      says: ['kent good -'],
    },
    {
      text: `${SEVERAL}The chief said of 101 calls and staff wellbeing that much was left to do. Kent was rated good.`,
      says: ['kent good -'],
    },
    {
      text: `${SEVERAL}Managing offenders takes time.\n\nThe chief is new. Kent was rated good there.`,
      says: ['kent good -'],
    },
  ])('is of none where the paragraph settles none: $text', ({ text, says }) => {
    expect(saysOf({ text })).toEqual(says);
  });

  it('is of the pillar that its paragraph brings up', () => {
    expect(
      saysOf({
        text: 'HMICFRS has published its effectiveness grades. Kent Police was good.\n\nIt dealt with efficiency in the autumn. There Kent requires improvement.',
        published: '2018-03-23',
      }),
    ).toEqual(['kent good effectiveness', 'kent requires-improvement efficiency']);
  });
});

describe('a word too common to name an area', () => {
  it.each([
    ['On staff it is good, on money inadequate.', ['good supporting-workforce', 'inadequate strategic-planning']],
    ['It was rated adequate for hearing its staff out.', ['adequate supporting-workforce']],
    ['Calls: inadequate. Offenders: good.', ['good managing-offenders', 'inadequate responding-to-public']],
  ])('is one where a grade is said of it: %s', (words, says) => {
    expect(saysOf({ text: SEVERAL + words })).toEqual(says.map((each) => `kent ${each}`));
  });

  it.each(['Staff were good about the long hours.', 'It has good officers and money for more of them.'])(
    'is none elsewhere: %s',
    (words) => {
      expect(saysOf({ text: SEVERAL + words })).toEqual([]);
    },
  );
});
