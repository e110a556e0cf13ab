import { GRADES, gradeInWords } from '../peel/grades.ts';
import { type Book, type Cell, gradeOf } from './cell.ts';
import { BAR_WIDTH, bar, COLOURS, type Drawing, lineHeight, lines, type Mark, text, wrapped } from './drawing.ts';
import type { Place } from './place.ts';
import { matcher } from './search.ts';
import { cellsIn, type Entry, type Sheet } from './sheet.ts';
import { MAP_COLUMNS, MAP_ROWS, TILES } from './tiles.ts';
import { capital, kindOf, provenance, shortName, stateInWords, WORDS } from './words.ts';

const MARGIN = 24;
const NARROWEST = 620;
const SMALL = 11;
const LARGE = 20;

/** What is shown, as a picture: the map of an area, a table of everything else. */
export const drawingOf = (book: Book, place: Place, sheet: Sheet): Drawing =>
  place.view === 'area' ? mapDrawing(book, place, sheet) : tableDrawing(book, sheet);

/** Title above; below, the grades' bars where there are such, and the origin. */
const framed = (
  book: Book,
  sheet: Sheet,
  description: string,
  width: number,
  height: number,
  body: readonly Mark[],
) => {
  const whole = Math.max(width, NARROWEST) + 2 * MARGIN;
  const { title } = sheet;
  const hasGrades = cellsIn(sheet).length > 0;
  const heading = wrapped(title, whole - 2 * MARGIN, LARGE);
  const top = MARGIN + 13 + heading.length * lineHeight(LARGE);
  const below = top + height + 24;
  const foot = hasGrades ? below + 46 : below;
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
      ...body.map((mark) => ({ ...mark, x: mark.x + MARGIN, y: mark.y + top })),
      ...(hasGrades ? legend(MARGIN, below) : []),
      ...lines(MARGIN, foot, origin, { size: SMALL, colour: COLOURS['ink-soft'] }),
    ],
  } satisfies Drawing;
};

/** The bars with their words, and what the signs mean. */
const legend = (x: number, y: number): readonly Mark[] => {
  const words = GRADES.map((grade) => capital(gradeInWords(grade)));
  const widths = words.map((word) => BAR_WIDTH + 26 + word.length * 6);
  return [
    ...GRADES.flatMap((grade, at) => {
      const left = x + widths.slice(0, at).reduce((sum, width) => sum + width, 0);
      return [
        ...bar(grade, left, y - 9, COLOURS[`grade-${grade}`]),
        text(left + BAR_WIDTH + 6, y, words[at] ?? '', { size: SMALL }),
      ];
    }),
    text(x, y + lineHeight(SMALL) + 2, WORDS.signs.join('      '), { size: SMALL }),
  ];
};

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
      if ('cell' in entry) marks.push(...cellMarks(entry.cell, x, y + PADDING));
      else marks.push(...lines(x, y + PADDING + 11, fields[at] ?? [], {}));
    });
    y += height;
  }
  return framed(book, sheet, describe(sheet), width, y, marks);
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

/** A grade's bar, framed with dashes where it was carried over; a sign where there is none. */
const cellMarks = (cell: Cell, x: number, y: number): readonly Mark[] => {
  const grade = gradeOf(cell);
  if (!grade) return [text(x, y + 11, cell.state === 'not-collected' ? '?' : '–', { colour: COLOURS['ink-soft'] })];
  const colour = COLOURS[`grade-${grade}`];
  const frame: Mark = {
    kind: 'rect',
    x: x - 4,
    y: y - 2,
    width: BAR_WIDTH + 8,
    height: 17,
    fill: null,
    stroke: colour,
    isDashed: true,
  };
  return [
    ...bar(grade, x, y + 2, colour),
    ...(cell.state === 'carried' ? [frame] : []),
    ...dot(cell, x + BAR_WIDTH + 8, y + 4),
  ];
};

/** What is not the inspectorate's own word is marked: filled where second-hand, open where derived. */
const dot = (cell: Cell, x: number, y: number, colour: string = COLOURS['ink-soft']): readonly Mark[] => {
  const kind = cell.state === 'graded' ? kindOf(cell.finding) : 'official';
  const fill = kind === 'second-hand' ? colour : null;
  return kind === 'official' ? [] : [{ kind: 'rect', x, y, width: 4, height: 4, fill, stroke: colour }];
};

const TILE = 112;
const TILE_HEIGHT = 62;

const mapDrawing = (book: Book, place: Extract<Place, { view: 'area' }>, sheet: Sheet): Drawing => {
  const matches = matcher(place.find, place.grade);
  const marks = TILES.flatMap(({ force, row, column }): readonly Mark[] => {
    const cell = book.cell(force, place.round, place.area);
    const isMatch = matches({ force, area: place.area, grade: gradeOf(cell) });
    const grade = isMatch ? gradeOf(cell) : null;
    const [x, y] = [column * TILE, row * TILE_HEIGHT];
    const colour = grade ? COLOURS['on-colour'] : COLOURS.ink;
    return [
      {
        kind: 'rect',
        x: x + 2,
        y: y + 2,
        width: TILE - 4,
        height: TILE_HEIGHT - 4,
        fill: grade ? COLOURS[`grade-${grade}`] : null,
        stroke: grade ? null : COLOURS.edge,
        isDashed: !grade,
      },
      ...lines(x + 8, y + 18, wrapped(shortName(force), TILE - 12, SMALL), { size: SMALL, colour }),
      ...(grade
        ? [
            ...bar(grade, x + 8, y + TILE_HEIGHT - 16, COLOURS['on-colour']),
            ...dot(cell, x + TILE - 14, y + TILE_HEIGHT - 12, COLOURS['on-colour']),
          ]
        : isMatch
          ? [text(x + 8, y + TILE_HEIGHT - 8, cell.state === 'not-inspected' ? '–' : '?', { size: SMALL })]
          : // Not asked for: nothing is said of it, least of all that its grade is missing.
            []),
    ];
  });
  const others = sheet.columns.map(({ key }) => key !== place.round);
  const shown = {
    ...sheet,
    columns: sheet.columns.filter((_, at) => !others[at]),
    rows: sheet.rows.map((row) => ({ ...row, entries: row.entries.filter((_, at) => !others[at]) })),
  };
  return framed(book, sheet, describe(shown), MAP_COLUMNS * TILE, MAP_ROWS * TILE_HEIGHT, marks);
};

/** Every row of the table in words. */
const describe = ({ rows, columns }: Sheet): string =>
  rows
    .map(
      ({ head, entries }) =>
        `${head.label}: ${entries.map((entry, at) => `${columns[at]?.label} ${wordsOf(entry)}`).join(', ')}.`,
    )
    .join(' ');
