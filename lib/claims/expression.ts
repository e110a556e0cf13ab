/** So many characters make an expression long. Counting shorter ones hardly helps; from 1,000 on, a good part is left out. */
const LONG = 500;

const waiting: RegExp[] = [];

/**
 * A regular expression that is put together from words, once, when its module is loaded. Long ones are compiled by
 * `compileExpressions`.
 */
export const expression = (source: string, flags = ''): RegExp => {
  const made = new RegExp(source, flags);
  if (source.length >= LONG) waiting.push(made);
  return made;
};

/** From this length on, V8 and SpiderMonkey compile an expression for a text straight to machine code. UTF-16 code units. */
const NO_SHORT_TEXT = 'x'.repeat(1000);

/**
 * Compiles the long expressions that have not been used yet. For a short text an engine would make byte code first, and tidy
 * it in a time that grows with the square of its length: a quarter of the processor time of the first article that a
 * background reads.
 */
export const compileExpressions = (): void => {
  for (const each of waiting.splice(0)) {
    each.test(NO_SHORT_TEXT);
    each.lastIndex = 0;
  }
};
