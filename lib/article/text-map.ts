import { type Block, CELL, LINE, SPACE } from './blocks.ts';
import { dataOf, isConnected, newRange } from './dom.ts';

/** A stretch of the text that stands in one text node, character for character. */
interface Run {
  /** Where it starts in the text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Where it starts in the node, and what the node said when it was read. */
  readonly offset: number;
  readonly data: string;
}

/**
 * Words with one space (or no-break space) between them. What is left over is white space or shows nothing.
 * Bounded, because matching five megabytes at one go overflows the engine's stack.
 */
const INVISIBLE = '\\u00AD\\u200B\\u200C\\u200E\\u200F\\u2060\\uFEFF';
const WORD = `[^\\s${INVISIBLE}]{1,999}`;
const WORDS = new RegExp(`${WORD}(?:[ \\u00A0]${WORD}){0,99}`, 'g');
const HAS_SPACE = /[^\S\uFEFF]/;

/**
 * One string, and the way back from it to the page.
 *
 * White space is one space, a no-break space is a plain one; soft hyphens and other characters that show nothing are
 * left out. Quotation marks and dashes stay as the page has them, so that a quote is what the reader sees. Paragraphs
 * are parted by a blank line, items of a list, rows of a table and broken lines by one line break, cells by ' – '.
 *
 * Holds text nodes, never live ranges: those slow the page's own work.
 */
export class TextMap {
  readonly text: string;
  private readonly runs: readonly Run[];

  /** Text beyond `longest` code units is left out. */
  constructor(blocks: readonly Block[], longest: number) {
    const runs: Run[] = [];
    let text = '';
    let gap = '';
    let last: Block | null = null;
    const add = (node: Text): void => {
      const data = dataOf(node);
      let end = 0;
      for (const { 0: words, index } of data.matchAll(WORDS)) {
        if (HAS_SPACE.test(data.slice(end, index))) gap = wider(gap, SPACE);
        if (text !== '') text += gap;
        gap = '';
        end = index + words.length;
        runs.push({ start: text.length, length: words.length, node, offset: index, data });
        text += words.replaceAll('\u00A0', ' ');
        if (text.length >= longest) return;
      }
      if (HAS_SPACE.test(data.slice(end))) gap = wider(gap, SPACE);
    };
    for (const block of blocks) {
      if (last) gap = block.group && block.group === last.group ? '\n' : '\n\n';
      last = block;
      for (const piece of block.pieces) {
        if (text.length >= longest) break;
        if (typeof piece === 'string') gap = wider(gap, piece);
        else add(piece);
      }
    }
    // Cut last, and not through the middle of a character; a run that reaches over the end is cut when it is used.
    this.text = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
    this.runs = runs;
  }

  /**
   * The place on the page of `text.slice(start, end)`, in UTF-16 code units.
   * null where there is none: an empty stretch, or words that the page has since changed or taken away.
   */
  range(start: number, end: number): Range | null {
    const ranges = this.ranges(start, end);
    const [head, tail] = [ranges[0], ranges.at(-1)];
    if (!head || !tail) return null;
    const range = newRange(head.startContainer);
    range.setStart(head.startContainer, head.startOffset);
    range.setEnd(tail.endContainer, tail.endOffset);
    return range;
  }

  /**
   * The same as one range for each text node, so that what the text left out (an advertisement in the middle of a
   * sentence) is not covered. Empty where `range` is null.
   */
  ranges(start: number, end: number): Range[] {
    const runs = this.runsIn(start, end);
    if (!runs.every(isUnchanged)) return [];
    const ranges: Range[] = [];
    for (const run of runs) {
      const from = run.offset + Math.max(0, start - run.start);
      const to = run.offset + Math.min(run.length, end - run.start);
      const last = ranges.at(-1);
      if (last?.startContainer === run.node) {
        last.setEnd(run.node, to);
        continue;
      }
      const range = newRange(run.node);
      range.setStart(run.node, from);
      range.setEnd(run.node, to);
      ranges.push(range);
    }
    return ranges;
  }

  /** Answers, whenever it is asked, whether the page still says `text.slice(start, end)` as it did when it was read. */
  standing(start: number, end: number): () => boolean {
    const runs = this.runsIn(start, end);
    return () => runs.length > 0 && runs.every(isUnchanged);
  }

  /** The position in the text of a place in a text node, or null for one that is not in it. */
  position(node: Node, offset: number): number | null {
    let found: number | null = null;
    for (const run of this.runs) {
      if (run.node !== node) continue;
      if (offset < run.offset) return found ?? run.start;
      found = run.start + Math.min(run.length, offset - run.offset);
      if (offset <= run.offset + run.length) return found;
    }
    return found;
  }

  private runsIn(start: number, end: number): readonly Run[] {
    if (!(start >= 0 && start < end && start < this.text.length)) return [];
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const run = this.runs[middle] as Run;
      if (run.start + run.length <= start) low = middle + 1;
      else high = middle;
    }
    let stop = low;
    while (stop < this.runs.length && (this.runs[stop] as Run).start < end) stop++;
    return this.runs.slice(low, stop);
  }
}

const isUnchanged = ({ node, data }: Run): boolean => isConnected(node) && dataOf(node) === data;

const WIDTH = ['', SPACE, CELL, LINE, '\n\n'];
const wider = (a: string, b: string): string => (WIDTH.indexOf(b) > WIDTH.indexOf(a) ? b : a);
