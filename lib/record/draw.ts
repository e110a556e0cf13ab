import { type Book, type Cell, gradeOf } from './cell.ts';
import {
  BAR_WIDTH,
  bar,
  COLOURS,
  type Drawing,
  dot,
  frame,
  lineHeight,
  lines,
  type Mark,
  ring,
  text,
  wrapped,
} from './drawing.ts';
import { legend } from './legend.ts';
import type { Place } from './place.ts';
import { cellsIn, columnOf, type Entry, hasEmptyFields, type Sheet } from './sheet.ts';
import { MAP_COLUMNS, MAP_ROWS, TILES } from './tiles.ts';
import { kindOf, provenance, shortName, signOf, stateInWords } from './words.ts';

const MARGIN = 24;
const NARROWEST = 620;
const SMALL = 11;
const LARGE = 20;

/** What is shown, as a picture: the map of an area, a table of everything else. */
export const drawingOf = (book: Book, place: Place, sheet: Sheet): Drawing =>
  place.view === 'area' ? mapDrawing(book, columnOf(sheet, place.round)) : tableDrawing(book, sheet);

/** Title above; below, the grades' bars where there are such, and the origin. */
const framed = (
  book: Book,
  { title }: Sheet,
  description: string,
  width: number,
  height: number,
  body: readonly Mark[],
  explained: { readonly hasGrades: boolean; readonly hasEmptyFields: boolean },
) => {
  const whole = Math.max(width, NARROWEST) + 2 * MARGIN;
  const heading = wrapped(title, whole - 2 * MARGIN, LARGE);
  const top = MARGIN + 13 + heading.length * lineHeight(LARGE);
  const below = top + height + 24;
  const key = explained.hasGrades ? legend(whole - 2 * MARGIN, explained.hasEmptyFields) : null;
  const foot = below + (key ? key.height + 12 : 0);
  const origin = provenance(book.version, book.newest).flatMap((line) => wrapped(line, whole - 2 * MARGIN, SMALL));
  const drawn = foot + origin.length * lineHeight(SMALL) + MARGIN;
  const ground: Mark = { kind: 'rect', x: 0, y: 0, width: whole, height: drawn, fill: COLOURS.paper, stroke: null };
  return {
    width: whole,
    height: drawn,
    title,
    description,
    marks: [
      ground,
      ...lines(MARGIN, MARGIN + 18, heading, { size: LARGE, isBold: true }),
      ...moved(body, MARGIN, top),
      ...moved(key?.marks ?? [], MARGIN, below),
      ...lines(MARGIN, foot, origin, { size: SMALL, colour: COLOURS['ink-soft'] }),
    ],
  } satisfies Drawing;
};

const moved = (marks: readonly Mark[], across: number, down: number): readonly Mark[] =>
  marks.map((mark) => ({ ...mark, x: mark.x + across, y: mark.y + down }));

const HEAD_WIDTH = 190;
const PADDING = 6;

const tableDrawing = (book: Book, sheet: Sheet): Drawing => {
  const widths = sheet.columns.map((_, at) => widthOf(sheet, at));
  const lefts = widths.map((_, at) => HEAD_WIDTH + widths.slice(0, at).reduce((sum, width) => sum + width, 0));
  const width = HEAD_WIDTH + widths.reduce((sum, each) => sum + each, 0);
  const headings = sheet.columns.map(({ label }, at) => wrapped(label, (widths[at] ?? 0) - 2 * PADDING, SMALL));
  const headHeight = Math.max(1, ...headings.map(({ length }) => length)) * lineHeight(SMALL) + 2 * PADDING;
  const marks: Mark[] = [
    text(PADDING, headHeight - PADDING - 2, sheet.corner, { size: SMALL, isBold: true }),
    ...headings.flatMap((label, at) =>
      lines((lefts[at] ?? 0) + PADDING, headHeight - PADDING - 2 - (label.length - 1) * lineHeight(SMALL), label, {
        size: SMALL,
        isBold: true,
      }),
    ),
  ];
  let y = headHeight;
  for (const { head, entries } of sheet.rows) {
    const name = wrapped(head.label, HEAD_WIDTH - 2 * PADDING, 12);
    const fields = entries.map((entry, at) => fieldOf(entry, (widths[at] ?? 0) - 2 * PADDING));
    const height = Math.max(name.length, ...fields.map(({ length }) => length)) * lineHeight(12) + 2 * PADDING;
    marks.push({ kind: 'rect', x: 0, y, width, height: 1, fill: COLOURS.hairline, stroke: null });
    marks.push(...lines(PADDING, y + PADDING + 11, name, { isBold: head.isChief }));
    entries.forEach((entry, at) => {
      const x = (lefts[at] ?? 0) + PADDING;
      if ('cell' in entry) marks.push(...(entry.isMatch ? cellMarks(entry.cell, x, y + PADDING) : []));
      else marks.push(...lines(x, y + PADDING + 11, fields[at] ?? [], {}));
    });
    y += height;
  }
  return framed(book, sheet, describe(sheet), width, y, marks, {
    hasGrades: cellsIn(sheet).length > 0,
    hasEmptyFields: hasEmptyFields(sheet),
  });
};

const widthOf = ({ rows, columns }: Sheet, at: number): number => {
  const isOfCells = rows.some(({ entries }) => entries[at] && 'cell' in entries[at]);
  const longestWord = Math.max(0, ...(columns[at]?.label ?? '').split(' ').map(({ length }) => length));
  if (isOfCells) return Math.max(columns.length > 9 ? 84 : columns.length > 5 ? 100 : 150, longestWord * 7.5 + 12);
  const longest = Math.max(0, ...rows.map(({ entries }) => wordsOf(entries[at]).length));
  return longest > 60 ? 320 : longest > 20 ? 190 : 110;
};

const wordsOf = (entry: Entry | undefined): string => {
  if (!entry) return '';
  return 'cell' in entry
    ? stateInWords(entry.cell)
    : [entry.text, entry.note && `(${entry.note})`].filter(Boolean).join(' ');
};

const fieldOf = (entry: Entry, width: number): readonly string[] =>
  'cell' in entry ? [''] : wrapped(wordsOf(entry), width, 12);

/** Which silence it is. */
const sign = (cell: Cell, x: number, y: number): Mark => text(x, y, signOf(cell), { colour: COLOURS['ink-soft'] });

/** A grade's bar, framed with dashes where it was carried over; a sign where there is none. */
const cellMarks = (cell: Cell, x: number, y: number): readonly Mark[] => {
  const grade = gradeOf(cell);
  if (!grade) return [sign(cell, x, y + 11)];
  const colour = COLOURS[`grade-${grade}`];
  return [
    ...bar(grade, x, y + 2, colour),
    ...(cell.state === 'carried' ? [frame(x - 4, y - 2, BAR_WIDTH + 8, 17, colour, true)] : []),
    ...kindMarks(cell, x + BAR_WIDTH + 8, y + 4, COLOURS['ink-soft']),
  ];
};

const kindMarks = (cell: Cell, x: number, y: number, colour: string): readonly Mark[] => {
  const kind = cell.state === 'graded' ? kindOf(cell.finding) : 'official';
  return kind === 'official' ? [] : [kind === 'derived' ? ring(x, y, colour) : dot(x, y, colour)];
};

const TILE = 112;
const TILE_HEIGHT = 62;

const mapDrawing = (book: Book, sheet: Sheet): Drawing => {
  const cells = new Map(cellsIn(sheet).map((cell) => [cell.force, cell]));
  const marks = TILES.flatMap(({ force, row, column }) =>
    moved(tileMarks(shortName(force), cells.get(force)), column * TILE, row * TILE_HEIGHT),
  );
  return framed(book, sheet, describe(sheet), MAP_COLUMNS * TILE, MAP_ROWS * TILE_HEIGHT, marks, {
    hasGrades: true,
    hasEmptyFields: cells.size < TILES.length,
  });
};

/**
 * A grade fills its tile, with a dashed frame inside where it was carried over. Without one the tile has a frame and the
 * sign that says which silence it is. Of what does not answer the search only the name is left. `grid.css` draws alike.
 */
const tileMarks = (name: string, cell: Cell | undefined): readonly Mark[] => {
  const grade = cell ? gradeOf(cell) : null;
  const colour = grade ? COLOURS['on-colour'] : COLOURS['ink-soft'];
  const [width, height] = [TILE - 4, TILE_HEIGHT - 4];
  const label = lines(8, 18, wrapped(name, TILE - 12, SMALL), { size: SMALL, colour });
  if (!cell) return label;
  if (!grade) return [frame(2, 2, width, height, COLOURS.edge), ...label, sign(cell, 8, TILE_HEIGHT - 8)];
  return [
    { kind: 'rect', x: 2, y: 2, width, height, fill: COLOURS[`grade-${grade}`], stroke: null },
    ...(cell.state === 'carried' ? [frame(4.5, 4.5, width - 5, height - 5, colour, true)] : []),
    ...label,
    ...bar(grade, 8, TILE_HEIGHT - 16, colour),
    ...kindMarks(cell, TILE - 14, TILE_HEIGHT - 12, colour),
  ];
};

/** Every row of the table in words. */
const describe = ({ rows, columns }: Sheet): string =>
  rows
    .map(
      ({ head, entries }) =>
        `${head.label}: ${entries.flatMap((entry, at) => (isShown(entry) ? [`${columns[at]?.label} ${wordsOf(entry)}`] : [])).join(', ')}.`,
    )
    .join(' ');

const isShown = (entry: Entry): boolean => !('cell' in entry) || entry.isMatch;
