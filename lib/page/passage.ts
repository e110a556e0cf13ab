import type { Item } from './mark.ts';

/**
 * The lines of an article that something was read from: its own, those of the words that made it, and what stands
 * between them. A claim is right only where they all stand as they were: 'the force' is whoever was named before.
 */
export interface Passage {
  readonly text: string;
  /** Where it stood in the field it is of. UTF-16 code units, as everywhere. */
  readonly start: number;
  /** Where it stood, among all the places in the field at which the same lines stand. */
  readonly nth: number;
  readonly of: number;
}

/** The passage that items with the same words were read from, in the field that those words are in. */
export const passageOf = (field: string, items: readonly Item[]): Passage => {
  const spans = items.flatMap((item) => [item, ...item.evidence.filter((each) => each.field === item.field)]);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  const from = start > 0 ? field.lastIndexOf('\n', start - 1) + 1 : 0;
  const to = field.indexOf('\n', end);
  const text = field.slice(from, to < 0 ? undefined : to);
  const places = placesOf(field, text);
  return { text, start: from, nth: places.indexOf(from), of: places.length };
};

/**
 * Where a passage starts in a text that may have changed since: where its lines stand as often as they did, at the same
 * one of them; else at its old place, else at the nearest other. Null where it does not stand word for word, in lines of
 * its own: a mark at the wrong words is worse than none.
 */
export const findPassage = (text: string, { text: passage, start, nth, of }: Passage): number | null => {
  const places = placesOf(text, passage);
  if (of === 1 && places.includes(start)) return start;
  if (places.length === of && nth >= 0) return places[nth] ?? null;
  return places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0] ?? null;
};

/** Every place in a text at which a passage stands in lines of its own. */
const placesOf = (text: string, passage: string): number[] => {
  const places: number[] = [];
  const [lines, wanted] = [text, passage].map((each) => `\n${each}\n`) as [string, string];
  for (let at = lines.indexOf(wanted); passage && at >= 0; at = lines.indexOf(wanted, at + 1)) places.push(at);
  return places;
};
