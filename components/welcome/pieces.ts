import type { Mark } from '../../lib/page/mark.ts';

/** Some words of a paragraph; with the mark that they are, where they are one. */
export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
}

const BETWEEN = '\n\n';

export const textOf = (paragraphs: readonly string[]): string => paragraphs.join(BETWEEN);

/** Each paragraph cut at the marks of the whole text. Marks that overlap another, or two paragraphs, are left out. */
export const piecesOf = (paragraphs: readonly string[], marks: readonly Mark[]): readonly (readonly Piece[])[] => {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const from = start;
    start += paragraph.length + BETWEEN.length;
    return pieces(paragraph, from, marks);
  });
};

const pieces = (paragraph: string, from: number, marks: readonly Mark[]): readonly Piece[] => {
  const found: Piece[] = [];
  let done = 0;
  for (const mark of marks) {
    const [start, end] = [mark.selectors[1].start - from, mark.selectors[1].end - from];
    if (mark.field !== 'text' || start < done || end > paragraph.length) continue;
    if (start > done) found.push({ text: paragraph.slice(done, start), mark: null });
    found.push({ text: paragraph.slice(start, end), mark });
    done = end;
  }
  return done < paragraph.length ? [...found, { text: paragraph.slice(done), mark: null }] : found;
};
