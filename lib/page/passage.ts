import type { Item } from './mark.ts';

/**
 * The lines of an article that something was read from: its own, those of the words that made it, and what stands
 * between them. A claim is right only where they all stand as they were: 'the force' is whoever was named before.
 */
export interface Passage {
  readonly text: string;
  /** Where it stood in the field it is of. UTF-16 code units, as everywhere. */
  readonly start: number;
}

const LINE_BREAK = '\n';

/** The passage that items with the same words were read from, in the field that those words are in. */
export const passageOf = (field: string, items: readonly Item[]): Passage => {
  const spans = items.flatMap((item) => [item, ...item.evidence.filter((each) => each.field === item.field)]);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const from = start > 0 ? field.lastIndexOf(LINE_BREAK, start - 1) + 1 : 0;
  const to = field.indexOf(LINE_BREAK, end);
  return { text: field.slice(from, to < 0 ? undefined : to), start: from };
};

/**
 * Where a passage starts in a text that may have changed since: at its old place, else at the nearest other. Null where
 * it does not stand word for word, in lines of its own: a mark at the wrong words is worse than none.
 */
export const findPassage = (text: string, { text: passage, start }: Passage): number | null => {
  if (standsAt(text, passage, start)) return start;
  let nearest: number | null = null;
  for (let at = text.indexOf(passage); passage && at >= 0; at = text.indexOf(passage, at + passage.length)) {
    if (!standsAt(text, passage, at)) continue;
    if (nearest !== null && at - start > start - nearest) break;
    nearest = at;
  }
  return nearest;
};

const standsAt = (text: string, passage: string, at: number): boolean =>
  passage !== '' && text.startsWith(passage, at) && isEdge(text, at) && isEdge(text, at + passage.length + 1);

/** Whether a line begins here, or the text is over. */
const isEdge = (text: string, at: number): boolean => at === 0 || at > text.length || text[at - 1] === LINE_BREAK;
