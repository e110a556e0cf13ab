import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Ask, KeepItem } from '../../components/card/actions.tsx';
import { Card } from '../../components/card/card.tsx';
import { notesChanged } from '../../components/card/kept.ts';
import { flagOf, keep } from '../../components/card/notes.ts';
import type { KeptNote } from '../../lib/notebook/kept.ts';
import { type Item, statementOf } from '../../lib/page/mark.ts';
import { VERDICT_KINDS } from '../../lib/verdicts/verdict.ts';
import { checked, claim, official, tally, verdict } from './examples.ts';
import { AROUND } from './examples-around.ts';

const place = document.createElement('div');
document.body.append(place);
afterEach(() => render(null, place));

/** What the notebook holds, whoever put it there. */
let notes: readonly KeptNote[] = [];
afterEach(() => {
  notes = [];
});

const silent: Ask = async () => ({ ok: true, value: null }) as never;

const show = (items: readonly Item[], ask: Ask = silent): HTMLElement => {
  const article = checked();
  const keepIt: KeepItem = (item, kind) => keep(asked as Ask, kind, flagOf(item, article));
  const asked = async (message: Parameters<Ask>[0]) => {
    if (message.type === 'notebook/kept') return { ok: true, value: notes };
    const answer = await ask(message);
    if (!answer.ok) return answer;
    if (message.type === 'notebook/undo') notes = [];
    if ((message.type === 'notebook/flag' || message.type === 'notebook/snippet') && message.draft.claim) {
      const { id } = answer.value as unknown as { id: string };
      notes = [
        { id, kind: message.type === 'notebook/flag' ? 'flag' : 'snippet', of: statementOf(message.draft.claim) },
      ];
    }
    return answer;
  };
  render(<Card items={items} checked={article} ask={asked as Ask} keep={keepIt} onClose={() => {}} />, place);
  return place;
};

const button = (name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!found) throw new Error(`No button '${name}' in: ${place.textContent}`);
  return found;
};

test.each(VERDICT_KINDS)("a verdict '%s' shows its words and its sentence, and accuses nobody", (kind) => {
  const card = show([claim('good', { verdict: verdict({ kind, sentence: 'What the record says.' }) })]);
  expect(card.querySelector('.verdict')?.textContent).not.toBe('');
  expect(card.textContent).toContain('What the record says.');
  expect(card.textContent).not.toMatch(/\b(?:true|false|fake|lie|wrong)\b/i);
});

test('the official grade stands there with its word, bar, round and date', () => {
  const card = show([claim('good', { verdict: verdict({ official: official({ grade: 'requires-improvement' }) }) })]);
  expect(card.querySelector('.grade')?.textContent).toBe('requires improvement');
  expect(card.querySelector('.grade-line .full')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  expect(card.querySelector('.when')?.textContent).toBe('PEEL 2021/22 · 17 March 2023');
});

test('the record gives the wording, the report and the source, which open apart from the article', () => {
  const wording = 'How effective is the force at preventing crime and anti-social behaviour, and keeping people safe?';
  const card = show([claim('good', { verdict: verdict({ official: official({ wording }) }) })]);
  const links = [...card.querySelectorAll('a')];
  expect(links.map(({ href }) => href)).toEqual([
    'https://hmicfrs.justiceinspectorates.gov.uk/peel-reports/kent-2021-22/',
    'https://hmicfrs.justiceinspectorates.gov.uk/publications/kent/',
  ]);
  for (const link of links) expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
  expect(card.querySelector('.fact')?.textContent).toBe(`Asked as${wording}`);
});

test('a second-hand source says that it is', () => {
  const card = show([claim('good', { verdict: verdict({ official: official({ kind: 'news' }) }) })]);
  expect(card.textContent).toContain('second-hand: a news report');
});

test('of a grade that is not on record no source is named, and what else is on record has none that could pass for it', () => {
  const related = [official({ round: '2018-19' })];
  const card = show([claim('good', { verdict: verdict({ kind: 'no-record', official: null, related }) })]);
  expect(card.textContent).toContain('SourcesNone: what would settle this is not in our records.');
  expect(card.textContent).toContain('Other grades');
  expect(card.querySelectorAll('a')).toHaveLength(0);
});

test('a carried and a corrected grade say so', () => {
  const changed = official({ carriedFrom: '2016', corrected: { on: '2023-05-01', from: 'requires-improvement' } });
  const card = show([claim('good', { verdict: verdict({ official: changed }) })]);
  expect(card.textContent).toContain('the grade of PEEL 2016 stood');
  expect(card.textContent).toContain('first published ‘requires improvement’ and corrected it on 1 May 2023');
});

test('a newer grade is shown as what is current now', () => {
  const current = official({ round: '2023-25', grade: 'adequate', published: '2024-05' });
  const card = show([claim('good', { verdict: verdict({ superseded: true, current }) })]);
  expect(card.textContent).toContain('Was right until May 2024');
  expect(card.textContent).toMatch(/Now.*adequate.*PEEL 2023\/25 · May 2024/);
});

test("'Why?' tells the inspection, the words, the rule and the data", () => {
  const card = show([claim('good')]);
  const why = [...card.querySelectorAll('details')].find((each) => each.textContent?.startsWith('Why?'));
  expect(why?.textContent).toContain('These were the newest findings when the article was published.');
  expect(why?.querySelector('q')?.textContent).toBe('good');
  expect(why?.textContent).toContain('rated-as, same-grade');
  expect(why?.textContent).toContain('0123456789ab');
});

test('who says so is named, and a description is called one', () => {
  const card = show([claim('good', { speaker: 'Jane Doe', stated: false })]);
  expect(card.textContent).toContain('Jane Doe says');
  expect(card.textContent).toContain('This is a description, not a stated grade.');
});

test('several claims in the same words are all shown, each under its force', () => {
  const card = show([claim('good', { force: 'avon-and-somerset' }), claim('good', { force: 'dyfed-powys' })]);
  expect([...card.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual([
    'Avon and Somerset',
    'Dyfed-Powys',
  ]);
});

const rowsOf = (list: string) =>
  [...place.querySelectorAll(`${list}.around > li`)].map((row) => row.textContent?.replace(/\s+/g, ' ').trim());

describe('what the record has around a grade', () => {
  test('is asked for when the card opens, and told in words beside the bars', async () => {
    const ask = vi.fn(async () => ({ ok: true, value: AROUND }));
    show([claim('good', { force: 'surrey' })], ask as unknown as Ask);
    await expect
      .poll(() => rowsOf('ol'))
      .toEqual([
        'PEEL 2018/19 not collected',
        'PEEL 2021/22 17 March 2023 good second-hand',
        'This article: 20 March 2023',
        'PEEL 2023/25 January 2025 inadequate current',
      ]);
    expect(rowsOf('ul')).toEqual([
      'Preventing crime in the article good',
      'Recording crime not inspected',
      'Managing offenders adequate worked out',
    ]);
    expect(place.textContent).toContain('found a grade in the article for 1 of the 2 areas of PEEL 2021/22');
    expect(place.querySelectorAll('.bars path.grade')).toHaveLength(4);
    expect(ask).toHaveBeenCalledExactlyOnceWith({
      type: 'record/around',
      asked: {
        force: 'surrey',
        area: 'preventing-crime',
        round: '2021-22',
        mentioned: [],
        published: '2023-03-20',
      },
    });
  });

  test('stands there at once when the card is opened again', async () => {
    const ask = vi.fn(async () => ({ ok: true, value: AROUND }));
    show([claim('good', { force: 'sussex' })], ask as unknown as Ask);
    await expect.poll(() => rowsOf('ol')).toHaveLength(4);
    render(null, place);
    show([claim('good', { force: 'sussex' })], ask as unknown as Ask);
    expect(rowsOf('ol')).toHaveLength(4);
    expect(ask).toHaveBeenCalledOnce();
  });

  test('is left out where the background does not answer, and asked for again next time', async () => {
    const ask = vi.fn(async () => ({ ok: false, problem: { code: 'failed', message: 'no' } }));
    show([claim('good', { force: 'dorset' })], ask as unknown as Ask);
    await expect.poll(() => ask.mock.calls.length).toBe(1);
    await expect.poll(() => place.querySelectorAll('.around, .bars').length).toBe(0);
    render(null, place);
    show([claim('good', { force: 'dorset' })], ask as unknown as Ask);
    await expect.poll(() => ask.mock.calls.length).toBe(2);
  });

  test('is not asked for where forces are counted', async () => {
    const ask = vi.fn(silent);
    show([tally('were inadequate')], ask as unknown as Ask);
    await new Promise(requestAnimationFrame);
    expect(ask).not.toHaveBeenCalled();
  });
});

test('a tally has a card like a claim', () => {
  expect(show([tally('were inadequate')]).textContent).toContain('The inspectorate states no such count.');
});

test('flagging keeps the claim with its verdict and data, and can be undone', async () => {
  const ask = vi.fn<(message: { type: string }) => Promise<unknown>>(async ({ type }) =>
    type === 'notebook/flag' ? { ok: true, value: { id: 'note-1' } } : { ok: true, value: null },
  );
  show([claim('good at preventing crime')], ask as Ask);

  button('Flag').click();
  await expect.poll(() => place.querySelector('[role="status"]')?.textContent).toBe('Flagged.');
  const { verdict: kept, ...kind } = claim('good at preventing crime');
  expect(ask).toHaveBeenCalledWith({
    type: 'notebook/flag',
    draft: expect.objectContaining({
      quote: 'good at preventing crime',
      claim: kind,
      verdict: kept,
      dataset: '0123456789abcdef',
      article: expect.not.objectContaining({ text: expect.anything() }),
    }),
  });

  button('Undo').click();
  await expect.poll(() => place.textContent).toContain('Save snippet');
  expect(ask).toHaveBeenLastCalledWith({ type: 'notebook/undo', id: 'note-1' });
});

test('a saved snippet leads to its place on the desk', async () => {
  const ask = vi.fn(async () => ({ ok: true, value: { id: 'note-2' } }));
  show([claim('good')], ask as unknown as Ask);
  button('Save snippet').click();
  await expect.poll(() => place.textContent).toContain('Saved.');
  button('Open desk').click();
  expect(ask).toHaveBeenLastCalledWith({ type: 'desk/open', id: 'note-2' });
});

test('what could not be kept says why, and can be tried again', async () => {
  const ask = async () => ({ ok: false, problem: { code: 'full', message: 'The disk is full. Make room.' } });
  show([claim('good', { quote: 'good when tried again' })], ask as unknown as Ask);
  button('Flag').click();
  await expect.poll(() => place.querySelector('.failed')?.textContent).toBe('The disk is full. Make room.');
  expect(button('Flag').isConnected).toBe(true);
});

test('a background that does not answer is told of in the words of the card: the page’s script has none', async () => {
  show(
    [claim('good', { quote: 'good when nobody answers' })],
    async () => ({ ok: false, problem: { code: 'no-answer', message: '' } }) as never,
  );
  button('Flag').click();
  await expect.poll(() => place.querySelector('.failed')?.textContent).toContain('Peelback does not answer.');
});

test('a card opened again still says what was kept', async () => {
  const ask = async () => ({ ok: true, value: { id: 'note-3' } });
  const item = claim('good', { quote: 'good when opened again' });
  show([item], ask as unknown as Ask);
  button('Flag').click();
  await expect.poll(() => place.textContent).toContain('Flagged.');
  render(null, place);
  expect(show([item]).textContent).toContain('Flagged.');
});

test('a note that is kept and taken back elsewhere shows on an open card', async () => {
  const item = claim('good', { quote: 'good at what the panel flags' });
  show([item]);
  notes = [{ id: 'note-4', kind: 'snippet', of: statementOf(item) }];
  notesChanged();
  await expect.poll(() => place.textContent).toContain('Saved.');
  notes = [{ id: 'note-5', kind: 'flag', of: statementOf({ ...item, force: 'surrey' }) }];
  notesChanged();
  await expect.poll(() => place.textContent).toContain('Save snippet');
});

test('a card says from the start what an earlier visit to the page kept, wherever its words stand now', async () => {
  const item = claim('good', { quote: 'good at what was flagged before' });
  notes = [{ id: 'note-6', kind: 'flag', of: statementOf({ ...item, start: 9000, end: 9031 }) }];
  const ask = vi.fn(silent);
  show([item], ask as unknown as Ask);
  await expect.poll(() => place.textContent).toContain('Flagged.');
  button('Undo').click();
  await expect.poll(() => place.textContent).toContain('Save snippet');
  expect(ask).toHaveBeenLastCalledWith({ type: 'notebook/undo', id: 'note-6' });
});
