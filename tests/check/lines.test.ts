import { expect, test } from 'vitest';
import { type Line, linesOf } from '../../scripts/check/lines.ts';

const read = async (chunks: readonly (string | Uint8Array)[], limit?: number): Promise<Line[]> => {
  const stream = async function* () {
    for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
  };
  const lines: Line[] = [];
  for await (const line of linesOf(stream(), limit)) lines.push(line);
  return lines;
};
const texts = async (...args: Parameters<typeof read>) => (await read(...args)).map(({ text }) => text);

test('lines are whole wherever the chunks are cut, also inside a character', async () => {
  const bytes = new TextEncoder().encode('één\ntwee\r\n\ndrie');
  for (let cut = 0; cut <= bytes.length; cut += 1)
    expect(await texts([bytes.slice(0, cut), bytes.slice(cut)])).toEqual(['één', 'twee', '', 'drie']);
});

test('a line end at the end opens no further line', async () => {
  expect(await texts(['one\n'])).toEqual(['one']);
  expect(await texts([])).toEqual([]);
});

test('a line beyond the limit is dropped and counted, and the next one is read', async () => {
  expect(await read(['12345', '678', '\nshort\n', '123456789'], 5)).toEqual([
    { number: 1, text: null },
    { number: 2, text: 'short' },
    { number: 3, text: null },
  ]);
});

test('bytes that are not UTF-8 do not stop the rest', async () => {
  expect(await texts([new Uint8Array([0xff, 0x0a]), 'two'])).toEqual(['\uFFFD', 'two']);
});
