import type { Grade } from '../peel/grades.ts';

/** A picture as its parts, from the back to the front: written as SVG, or painted on a canvas. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

export type Mark =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly isDashed?: boolean;
      /** As round as its width and height allow. */
      readonly isRound?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** Of the base line. */
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly colour: string;
      readonly isBold: boolean;
    };

/** The light colours of `components/theme.css`: a picture is printed and pasted on white. A test holds them together. */
export const COLOURS = {
  paper: '#fffefb',
  ink: '#1d1b18',
  'ink-soft': '#5c574f',
  hairline: '#d8d2c6',
  edge: '#8b8578',
  'on-colour': '#ffffff',
  'grade-outstanding': '#173f8a',
  'grade-good': '#0c6b61',
  'grade-adequate': '#5d6168',
  'grade-requires-improvement': '#8f5400',
  'grade-inadequate': '#8c1a1f',
} as const;

const SEGMENTS: Readonly<Record<Grade, number>> = {
  outstanding: 5,
  good: 4,
  adequate: 3,
  'requires-improvement': 2,
  inadequate: 1,
};

export const BAR_WIDTH = 28;

/** The bar of a grade: five segments, as many filled as the grade is high. */
export const bar = (grade: Grade, x: number, y: number, colour: string): readonly Mark[] =>
  [0, 1, 2, 3, 4].map((segment) => ({
    kind: 'rect',
    x: x + segment * 6,
    y,
    width: 4,
    height: 9,
    fill: segment < SEGMENTS[grade] ? colour : null,
    stroke: colour,
  }));

export const frame = (x: number, y: number, width: number, height: number, stroke: string, isDashed = false): Mark => ({
  kind: 'rect',
  x,
  y,
  width,
  height,
  fill: null,
  stroke,
  isDashed,
});

/** What is not the inspectorate's own word is marked: with a dot where second-hand, with a small frame where derived. */
export const dot = (x: number, y: number, fill: string): Mark => ({
  kind: 'rect',
  x,
  y,
  width: 5,
  height: 5,
  fill,
  stroke: null,
  isRound: true,
});
export const ring = (x: number, y: number, stroke: string): Mark => frame(x, y, 4, 4, stroke);

export const text = (
  x: number,
  y: number,
  words: string,
  { size = 12, colour = COLOURS.ink as string, isBold = false } = {},
): Mark => ({ kind: 'text', x, y, text: words, size, colour, isBold });

/** Wider than most letters of a sans serif are, so that a guess errs on the side of room. */
const LETTER = 0.56;

export const widthOfText = (words: string, size: number): number => Math.ceil(words.length * size * LETTER);

/** Words in lines no wider than this, as far as can be guessed without a font. A longer word stands alone. */
export const wrapped = (words: string, width: number, size: number): readonly string[] => {
  const most = Math.max(1, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  for (const word of words.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Lines of text below each other, the first with its base line at y. */
export const lines = (
  x: number,
  y: number,
  all: readonly string[],
  options: { size?: number; colour?: string; isBold?: boolean } = {},
): readonly Mark[] => all.map((line, at) => text(x, y + at * lineHeight(options.size ?? 12), line, options));

export const lineHeight = (size: number): number => Math.round(size * 1.35);
