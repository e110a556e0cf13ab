/** W3C Web Annotation selectors: https://www.w3.org/TR/annotation-model/#selectors. Units: UTF-16 code units. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** Both together: the position finds an unchanged text at once, the quote finds it again in a changed one. */
export type Selectors = readonly [TextQuoteSelector, TextPositionSelector];

/** Characters kept before and after the quote. 32 is what Hypothesis keeps, and enough to tell repeats apart. */
const CONTEXT = 32;

/** The selectors of a stretch of `text`. */
export const selectorsFor = (text: string, start: number, end: number): Selectors => [
  {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  },
  { type: 'TextPositionSelector', start, end },
];
