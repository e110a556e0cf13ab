/**
 * What the words of a vocabulary can open with, read off the regular expression that they are written as. A text is long
 * and a vocabulary rich: asked only where a token opens like one of its wordings, an expression is hardly ever asked.
 */

/** So many letters are told of an opening, behind 'the' where it has one, because 'the' alone tells little. */
export const LETTERS = 3;
export const ARTICLE = 'the ';
/** Ends an opening behind which anything may follow. */
export const ANYTHING = '*';
/** A class of characters with more than these is anything. */
const FEW = 12;
/** Behind one with more than these anything may follow: three digits are a thousand openings. */
const FEWER = 4;

type Openings = readonly string[];
const NOTHING: Openings = [''];
const WHATEVER: Openings = [ANYTHING];

/**
 * The openings of all that the words of a vocabulary can match, each of up to three letters ('inv', 'the inv'), shorter and with
 * '*' where anything may follow. A match always begins with one of them; not each of them begins a match.
 */
export const openingsOf = (source: string): Openings =>
  then(new Pattern(source).alternatives(), [' ', '\n']).map((each) => (isSettled(each) ? each : each + ANYTHING));

/** So many letters settle what a wording is asked for: 'the' is followed by one that tells whether it is the article. */
const mostOf = (opening: string): number => {
  if (opening.startsWith(ARTICLE)) return ARTICLE.length + LETTERS;
  return opening.startsWith(ARTICLE.trim()) || ARTICLE.startsWith(opening) ? ARTICLE.length : LETTERS;
};

const isSettled = (opening: string): boolean => opening.length >= mostOf(opening) || opening.endsWith(ANYTHING);

const then = (first: Openings, next: Openings): Openings => {
  const all = new Set<string>();
  for (const one of first) {
    if (isSettled(one)) all.add(one);
    else for (const other of next) all.add(clipped(one + other));
  }
  return [...all];
};

const clipped = (opening: string): string => opening.slice(0, mostOf(opening));

const either = (first: Openings, second: Openings): Openings => [...new Set([...first, ...second])];

/** Again and again, until nothing new opens it. */
const repeated = (once: Openings): Openings => {
  if (once.every(isSettled)) return once;
  const more = either(once, then(once, once));
  return more.length === once.length ? once : repeated(more);
};

/** Reads a pattern from left to right. What it does not know counts as anything. */
class Pattern {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Openings {
    const all = new Set(this.#sequence());
    while (this.#take('|')) for (const each of this.#sequence()) all.add(each);
    return [...all];
  }

  #sequence(): Openings {
    let all = NOTHING;
    while (!this.#isOver()) {
      if (all.every(isSettled)) this.#skip();
      else all = then(all, this.#quantified(this.#atom()));
    }
    return all;
  }

  #isOver(): boolean {
    const next = this.#source[this.#at];
    return next === undefined || next === '|' || next === ')';
  }

  /** Past what cannot change the openings any more: to the end of the sequence, or of the group. */
  #skip(isOver = () => this.#isOver()): void {
    for (let depth = 0; depth > 0 || !isOver(); this.#at++) {
      const char = this.#source[this.#at];
      if (char === '\\') this.#at++;
      else if (char === '[') this.#at = this.#endOfClass();
      else if (char === '(') depth++;
      else if (char === ')') depth--;
    }
  }

  #quantified(atom: Openings): Openings {
    const sign = this.#source[this.#at];
    if (sign === undefined || !'?*+{'.includes(sign)) return atom;
    QUANTIFIER.lastIndex = this.#at;
    const [all = '', least = '1', most = least] = QUANTIFIER.exec(this.#source) ?? [];
    this.#at += all.length;
    const isOptional = sign === '?' || sign === '*' || least === '0';
    const isOnce = sign === '?' || (sign === '{' && most === '1');
    const openings = isOnce ? atom : repeated(atom);
    return isOptional ? either(openings, NOTHING) : openings;
  }

  #atom(): Openings {
    const char = this.#source[this.#at++] as string;
    if (char === '(') return this.#group();
    if (char === '[') return this.#class();
    if (char === '.') return WHATEVER;
    if (char === '^' || char === '$') return NOTHING;
    if (char !== '\\') return [char];
    const escaped = this.#source[this.#at++] as string;
    return /[bB]/.test(escaped) ? NOTHING : /[a-zA-Z1-9]/.test(escaped) ? WHATEVER : [escaped];
  }

  #group(): Openings {
    const looksAround = this.#take('?=') || this.#take('?!') || this.#take('?<=') || this.#take('?<!');
    if (looksAround) this.#skip(() => this.#source[this.#at] === ')');
    else if (!this.#take('?:') && this.#take('?<')) this.#at = this.#source.indexOf('>', this.#at) + 1;
    const openings = looksAround ? NOTHING : this.alternatives();
    this.#take(')');
    return openings;
  }

  #class(): Openings {
    const end = this.#endOfClass();
    const inside = this.#source.slice(this.#at, end);
    this.#at = end + 1;
    const chars = inside.replace(/(.)-(.)/g, (_, from: string, to: string) => charsFrom(from, to));
    if (inside.startsWith('^') || inside.includes('\\') || chars.length > FEW) return WHATEVER;
    return chars.length > FEWER ? [...chars].map((char) => char + ANYTHING) : [...chars];
  }

  #endOfClass(): number {
    let end = this.#at;
    while (this.#source[end] !== ']') end += this.#source[end] === '\\' ? 2 : 1;
    return end;
  }

  #take(words: string): boolean {
    const isNext = this.#source.startsWith(words, this.#at);
    if (isNext) this.#at += words.length;
    return isNext;
  }
}

/** '?', '*', '+' or '{2,3}', unwilling ones too. */
const QUANTIFIER = /(?:[?*+]|\{(\d{1,3}),?(\d{0,3})\})\??/y;

const charsFrom = (from: string, to: string): string => {
  const first = from.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: to.charCodeAt(0) - first + 1 }, (_, step) => first + step));
};
