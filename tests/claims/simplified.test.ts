import { describe, expect, it } from 'vitest';
import { saysOf } from './examples.ts';

const OPENING = 'HMICFRS inspected Kent Police. ';

describe('what is only set into a sentence', () => {
  it.each([
    ['The force was graded inadequate by inspectors in two of the eight areas.', ['tally kent inadequate 2']],
    [
      'In 2022 the force, which has 4,000 officers, was rated good at leadership.',
      ['was kent good leadership-and-force-management'],
    ],
    ['The force was rated good (again) for leadership.', ['kent good leadership-and-force-management']],
    ['The force was, inspectors said, rated good in three areas.', ['tally kent good 3']],
    ['Not one force scored an outstanding.', ['tally - outstanding 0']],
    ['No force was, it emerged today, reckoned to be inadequate.', ['tally - inadequate 0']],
    ['At leadership it could do no better than adequate.', ['kent adequate leadership-and-force-management']],
    ['With respect to leadership, it was branded inadequate.', ['kent inadequate leadership-and-force-management']],
    [
      'Leadership, together with recording crime, was classed as good.',
      ['kent good leadership-and-force-management', 'kent good recording-crime'],
    ],
  ])('changes nothing: %s', (text, says) => {
    expect(saysOf({ text: OPENING + text })).toEqual(says);
  });

  it.each([
    'The force was not, inspectors said, rated good at leadership.',
    'The force was, it wrongly announced, not rated good at leadership.',
  ])('takes no denial away: %s', (text) => {
    expect(saysOf({ text: OPENING + text })).toEqual([]);
  });
});

describe('what was graded at another time', () => {
  it.each([
    [
      'Good in 2022, leadership is adequate today.',
      ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
    ],
    [
      'Leadership was good then and is adequate now.',
      ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
    ],
    ['A few years ago it was rated good for leadership.', ['was kent good leadership-and-force-management']],
    [
      'Under its former chief constable it was rated good for leadership.',
      ['was kent good leadership-and-force-management'],
    ],
    [
      'Contrast that with the last report, in which leadership was good.',
      ['was kent good leadership-and-force-management'],
    ],
    [
      'The previous report came out in 2022. Leadership was rated good.',
      ['was kent good leadership-and-force-management'],
    ],
    [
      'Leadership was only adequate, when in 2022 it was good.',
      ['kent adequate leadership-and-force-management', 'was kent good leadership-and-force-management'],
    ],
    ['For once it was rated good for leadership.', ['kent good leadership-and-force-management']],
  ])('is told apart: %s', (text, says) => {
    expect(saysOf({ text: OPENING + text })).toEqual(says);
  });
});

describe('two forces beside each other', () => {
  const LEGITIMACY = 'HMIC has graded the legitimacy of police forces. ';

  it.each([
    [
      "Kent Police's outstanding contrasts with Essex's inadequate.",
      ['essex inadequate legitimacy', 'kent outstanding legitimacy'],
    ],
    [
      'Kent Police is good. The other force, Essex, is inadequate.',
      ['essex inadequate legitimacy', 'kent good legitimacy'],
    ],
    [
      'For Kent Police the grade was good. For Essex it was inadequate.',
      ['essex inadequate legitimacy', 'kent good legitimacy'],
    ],
    ['A good rating was given to each of Kent and Essex.', ['essex good legitimacy', 'kent good legitimacy']],
    ['Kent Police is the one force rated outstanding.', ['kent outstanding legitimacy', 'tally - outstanding 1']],
  ])('have each their own: %s', (text, says) => {
    expect(saysOf({ text: LEGITIMACY + text, published: '2017-12-12' })).toEqual(says);
  });
});

describe('counts', () => {
  it.each([
    [
      'It was good once, adequate four times and inadequate twice.',
      ['tally kent adequate 4', 'tally kent good 1', 'tally kent inadequate 2'],
    ],
    ['It was judged good under three headings.', ['tally kent good 3']],
    ['Every one of the eight areas was good.', ['tally kent good 8']],
    ['It has not got a single outstanding.', ['tally kent outstanding 0']],
    ['Improvement is required in five areas.', ['tally kent requires-improvement 5']],
    ['Three parts of its work were judged good.', ['tally kent good 3']],
  ])('are read: %s', (text, says) => {
    expect(saysOf({ text: OPENING + text })).toEqual(says);
  });
});
