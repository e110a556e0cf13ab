import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  annotator,
  answer,
  asked,
  CLAIMS,
  hide,
  hosts,
  identities,
  setUp,
  takeDown,
  underlined,
  world,
} from './annotated.ts';

beforeEach(setUp);
afterEach(takeDown);

test('a jump opens the card of that claim, and a claim whose words are gone is a problem', async () => {
  await annotator.read(false);
  expect(await annotator.jump(identities()[1] ?? '')).toMatchObject({ ok: true });
  expect(String([...(CSS.highlights.get('ic-e') ?? [])][0])).toBe(CLAIMS[1]);
  expect(await annotator.jump('text 7 8 kent')).toMatchObject({ ok: false });
});

test('which card is open, and which words are gone, is told to the background once it has settled', async () => {
  const told = () => asked.filter(({ type }) => type === 'page/shown').at(-1);
  await annotator.read(false);
  const [first = '', second = ''] = identities();
  await annotator.jump(second);
  await expect.poll(told).toEqual({ type: 'page/shown', open: [second], lost: [] });
  document.getElementById('lead')?.remove();
  await expect.poll(told).toEqual({ type: 'page/shown', open: [second], lost: [first] });
});

test('switched off, nothing is drawn, though the page is still followed; switched on again, it is as it was', async () => {
  hide(true);
  await annotator.read(false);
  expect([underlined(), hosts()]).toEqual([[], []]);
  expect(await annotator.jump(identities()[0] ?? '')).toMatchObject({ ok: false, problem: { code: 'hidden' } });
  hide(false);
  expect(underlined()).toEqual(CLAIMS);
  await expect.poll(() => hosts().length).toBe(1);
  hide(true);
  expect([underlined(), hosts()]).toEqual([[], []]);
});

test('steps lead from claim to claim, both ways, and round', async () => {
  const open = () => String([...(CSS.highlights.get('ic-e') ?? [])][0]);
  const [first, second] = CLAIMS;
  await annotator.read(false);
  const walked: string[] = [];
  for (const by of [1, 1, 1, -1, -1] as const) {
    await annotator.step(by);
    walked.push(open());
  }
  expect(walked).toEqual([first, second, first, second, first]);
});

test('a jump where the cards cannot be loaded is a problem, not a wait without end', async () => {
  world.answering = async (message) =>
    message.type === 'card/wanted' ? { ok: false, problem: { code: 'no-answer', message: '' } } : answer(message);
  await annotator.read(false);
  expect(await annotator.jump(identities()[0] ?? '')).toMatchObject({ ok: false, problem: { code: 'no-cards' } });
  expect(underlined()).toEqual(CLAIMS);
});
