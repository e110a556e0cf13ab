/** One line of a stream, or the note that it was too long to hold. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  /** Null where the line was longer than the limit. */
  readonly text: string | null;
}

/** A saved page of 5 MB fits many times over; a file without line ends does not fill the memory. UTF-16 code units. */
export const LONGEST_LINE = 32 * 1024 * 1024;

/**
 * The lines of a stream of UTF-8, one at a time. Never holds more than one line, and no line beyond the limit. Bytes that
 * are not UTF-8 become U+FFFD. Rejects when the stream does.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let length = 0;
  let number = 0;
  const add = (piece: string) => {
    length += piece.length;
    if (length <= limit) pieces.push(piece);
    else pieces = [];
  };
  const close = (): Line => {
    const text = length <= limit ? pieces.join('').replace(/\r$/, '') : null;
    pieces = [];
    length = 0;
    number += 1;
    return { number, text };
  };
  const feed = function* (text: string) {
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      add(text.slice(start, end));
      yield close();
      start = end + 1;
    }
    add(text.slice(start));
  };
  for await (const chunk of stream) yield* feed(decoder.decode(chunk, { stream: true }));
  yield* feed(decoder.decode());
  if (length > 0) yield close();
}
