import { describe, expect, test } from 'vitest';
import { askAround, comparedRounds, mentionedAreas } from '../lib/around-item.ts';
import { checkArticle } from '../lib/check.ts';
import { lookUpFromFiles } from '../lib/findings/files.ts';
import { backgroundMessageSchema } from '../lib/messages.schema.ts';
import { marksOf } from '../lib/page/mark.ts';
import { article, checked, claim, official, tally, verdict } from './card/examples.ts';

const inRound = (round: '2021-22' | '2018-19' | null, area: 'preventing-crime' | 'efficiency') =>
  claim('good', { area, verdict: verdict({ round, official: round && official({ round, area }) }) });

describe('what is asked about a statement', () => {
  test('is the area and the round that it was compared in, and the day of the article', () => {
    const other = official({ round: '2018-19', area: 'efficiency' });
    const item = claim('good', { area: null, verdict: verdict({ official: other }) });
    expect(askAround(item, checked({ claims: [item] }))).toEqual({
      force: 'kent',
      area: 'efficiency',
      round: '2018-19',
      mentioned: [],
      published: '2023-03-20',
    });
  });

  test('is the area it names where the record has no grade to compare', () => {
    const item = claim('good', { verdict: verdict({ kind: 'no-record', official: null, round: null }) });
    expect(askAround(item, checked())).toMatchObject({ area: 'preventing-crime', round: null, mentioned: [] });
  });

  test('is only the round where areas are counted', () => {
    const item = tally('good in four areas', {
      force: 'kent',
      area: 'effectiveness',
      verdict: verdict({ official: null, round: '2018-19' }),
    });
    expect(askAround(item, checked())).toMatchObject({ area: null, round: '2018-19' });
  });

  test('is nothing where forces are counted, or neither area nor round is known', () => {
    expect(askAround(tally('were inadequate'), checked())).toBeNull();
    const item = claim('good', { area: null, verdict: verdict({ official: null, round: null }) });
    expect(askAround(item, checked())).toBeNull();
  });
});

describe('areas that an article mentions', () => {
  test('are those it gives this force a grade in, of that round, each once', () => {
    const claims = [
      inRound('2021-22', 'preventing-crime'),
      inRound('2021-22', 'preventing-crime'),
      inRound('2018-19', 'efficiency'),
      claim('good', { force: 'essex', area: 'managing-offenders' }),
    ];
    expect(mentionedAreas(checked({ claims }), 'kent', '2021-22')).toEqual(['preventing-crime']);
  });

  test('include one whose round could not be settled', () => {
    expect(mentionedAreas(checked({ claims: [inRound(null, 'efficiency')] }), 'kent', '2018-19')).toEqual([
      'efficiency',
    ]);
  });
});

test('the rounds that a force was compared in are told once each, in the order of the article', () => {
  const items = [
    inRound('2021-22', 'preventing-crime'),
    inRound('2018-19', 'efficiency'),
    inRound('2021-22', 'efficiency'),
  ];
  expect(comparedRounds([...items, inRound(null, 'efficiency')], 'kent')).toEqual(['2021-22', '2018-19']);
  expect(comparedRounds(items, 'essex')).toEqual([]);
});

test('what a card asks passes the check at the background’s door', async () => {
  const read = await checkArticle(
    article('Kent Police was rated good at preventing crime in the PEEL inspection, inspectors said.'),
    lookUpFromFiles(),
  );
  const items = marksOf(read).flatMap((mark) => mark.items);
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) {
    const message = { type: 'record/around', asked: askAround(item, read) };
    expect(backgroundMessageSchema.safeParse(message)).toMatchObject({ success: true });
  }
  const forged = { type: 'record/around', asked: { ...askAround(items[0] as never, read), area: '__proto__' } };
  expect(backgroundMessageSchema.safeParse(forged)).toMatchObject({ success: false });
});
