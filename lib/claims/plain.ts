/**
 * A text made plain for matching: lower case, every token after exactly one space, quotation marks and emphasis gone,
 * contractions opened ("isn't" → "is not", "force's" → "force 's"), dashes alike, sentences parted by a line feed.
 * All vocabularies and constructions match this form; positions lead back into the text as it was.
 */
export interface Plain {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** The stretch of the original text behind a stretch of the plain one (end exclusive). */
  readonly origin: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** One sentence, or one line of a list, as a stretch of the plain text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Counts up; sentences of one paragraph share it. */
  readonly paragraph: number;
  /** It stands alone on a line that ends without a full stop: a heading, a list item, a table cell. */
  readonly isLine: boolean;
  /** It opens with a bullet, a dash or a number with a bracket. */
  readonly isItem: boolean;
}

const APOSTROPHES = "'’‘ʼ´`";
const QUOTES = '"“”«»„‟‹›';
/** What may stand between the end of a sentence and the space behind it, and before the first letter of the next. */
const MAY_CLOSE = `.!?…)*_${QUOTES}${APOSTROPHES}`;
const MAY_OPEN = `(*_-–—${QUOTES}${APOSTROPHES}`;
const DASHES = '–—―‒−';
const SEPARATORS = ',;:()/&→';
const BULLETS = '•·●▪◦‣■*✓✔➤►';
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|sgt|insp|supt|cllr|det|chf|ch|con|prof|rev|hon|no|vs|etc|e\.g|i\.e|[a-z]|n\.c|va|approx)$/i;
/** A sentence of this many characters is cut: no grammar reaches further, and time stays linear. */
const LONGEST = 1000;
/** So many characters a character may become: a question mark is a token that ends its sentence. */
const MOST_PLACES = 3;
/** What stands before the full stop of '1. Preventing crime', 'Chart 2. Efficiency'. */
const NUMBERED = /^\s*(?:(?:chart|table|part|section|question|figure|pillar|area|theme)\s)?\d{1,2}$/i;
/** So far from the beginning of its line that full stop may be. */
const NUMBERED_WITHIN = 12;
const MARKER = /^\s*(?:[•·●▪◦‣■✓✔➤►]|[-–—*]\s|\(?\d{1,2}[./)]{1,2}\s)/;
/** '(a) ', 'iv) ', and 'Q: ', 'A. ': letters that only number an item, or say who speaks. */
const LETTERED = /^\s*\(?(?:[a-h]|x|i{1,3}|iv|vi{0,3}|ix)\)\s/i;
const ASKED_OR_TOLD = /^\s*(?:[QA][.:]|(?:Question|Answer):)\s/;

/** What nearly all of a text is made of. */
const isCommon = (char: string | undefined): boolean =>
  char !== undefined && ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z') || (char >= '0' && char <= '9'));
const isSpace = (char: string): boolean => char === ' ' || char === '\n' || char === '\t' || /\s/.test(char);
const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isUpper = (char: string | undefined): boolean =>
  char !== undefined && char !== char.toLowerCase() && char === char.toUpperCase();
/** A coloured dot, a tick, a face: no word, though it takes two places. */
const isPicture = (text: string, index: number): boolean =>
  /[\ud83c-\ud83e][\udc00-\udfff]/.test(text.slice(index, index + 2));
const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

/** A text in lower case, each character in its place: where one would grow ('İ'), only plain letters are lowered. */
const lowerCaseOf = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
};

/** Makes a text plain. Linear in its length. */
export const makePlain = (text: string): Plain => {
  const out: string[] = [];
  const lower = lowerCaseOf(text);
  const places = new Int32Array(MOST_PLACES * text.length + 1);
  let length = 0;
  const sentences: Sentence[] = [];
  let sentenceStart = 0;
  let paragraph = 0;
  let lineStart = 0;
  let inWord = false;

  const put = (chars: string, index: number): void => {
    for (const char of chars) {
      out.push(char);
      places[length++] = index;
    }
  };
  const token = (chars: string, index: number): void => {
    put(' ', index);
    put(chars, index);
    inWord = false;
  };
  const close = (index: number, byLine: boolean): void => {
    inWord = false;
    if (length > sentenceStart) {
      const isItem = isMarked(text, lineStart);
      const last = sentences.at(-1);
      const isLine = byLine && (isItem || last === undefined || last.paragraph !== paragraph || last.isLine);
      sentences.push({ start: sentenceStart, end: length, paragraph, isLine, isItem });
    }
    put('\n', index);
    sentenceStart = length;
  };

  for (let index = letterAt(text, 0); index < text.length; index++) {
    const char = text[index] as string;
    if (isCommon(char)) {
      if (!inWord) put(' ', index);
      const start = index;
      do places[length++] = index++;
      while (isCommon(text[index]));
      // Words with a space between them are plain already, and are put as one.
      while (text[index] === ' ' && isCommon(text[index + 1]) && length - sentenceStart <= LONGEST) {
        places[length++] = ++index;
        do places[length++] = index++;
        while (isCommon(text[index]));
      }
      out.push(lower.slice(start, index--));
      inWord = true;
      continue;
    }
    const next = text[index + 1];
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') {
      const gap = lineGap(text, index);
      if (gap.blank || !continues(text, lineStart, index, gap.next)) {
        if (length > sentenceStart) close(index, true);
        if (gap.blank || sentences.at(-1)?.isLine === true || isMarked(text, gap.next)) paragraph++;
      }
      inWord = false;
      lineStart = gap.next;
      index = gap.next + letterAt(text, gap.next) - 1;
    } else if (isSpace(char) || char === '\u00ad' || char === '\u200b' || char === '\ufeff') {
      if (isSpace(char)) {
        inWord = false;
        if (length - sentenceStart > LONGEST) close(index, false);
      }
    } else if (APOSTROPHES.includes(char)) {
      if (inWord && isWord(next)) {
        const isNot = out.at(-1)?.endsWith('n') === true && (next === 't' || next === 'T') && !isWord(text[index + 2]);
        if (isNot) {
          out.push(out.pop()?.slice(0, -1) ?? '');
          length--;
          token('not', index);
          index++;
        } else {
          token("'", index);
        }
        inWord = true;
      } else inWord = false;
    } else if (QUOTES.includes(char) || char === '_') {
      inWord = false;
    } else if (char === '.' || char === '!' || char === '?' || char === '…') {
      if (char === '.' && inWord && isDigit(next) && isDigit(text[index - 1])) put('.', index);
      else if (char === '.' && NUMBERED.test(text.slice(lineStart, Math.min(index, lineStart + NUMBERED_WITHIN))))
        token(')', index);
      else if (endsSentence(text, index)) {
        if (char === '?') token('?', index);
        close(index, false);
      } else inWord = false;
    } else if (DASHES.includes(char)) {
      if (isDigit(text[index - 1]) && isDigit(next)) put('-', index);
      else token('-', index);
    } else if (char === '-') {
      if (inWord && isWord(next)) put('-', index);
      else token('-', index);
    } else if (
      char === '/' &&
      isSpace(next ?? ' ') &&
      NUMBERED.test(text.slice(lineStart, Math.min(index, lineStart + NUMBERED_WITHIN)))
    ) {
      token(')', index);
    } else if (char === '/' && isDigit(text[index - 1]) && isDigit(next)) {
      put('/', index);
    } else if (SEPARATORS.includes(char)) {
      token(char, index);
    } else if (BULLETS.includes(char)) {
      if (char !== '*') token('•', index);
      else inWord = false;
    } else if (isPicture(text, index)) {
      inWord = false;
      index++;
    } else if (isWord(char) || (char >= '\ud800' && char <= '\udfff') || char === '£' || char === '%') {
      if (!inWord) put(' ', index);
      const lower = char.toLowerCase();
      put(lower.length === 1 ? lower : char, index);
      inWord = true;
    } else {
      inWord = false;
    }
  }
  if (length > sentenceStart) close(text.length, true);

  const plain = out.join('');
  const at = places.subarray(0, length);
  return {
    text: plain,
    sentences,
    origin: (start, end) => {
      let from = start;
      while (from < end - 1 && plain[from] === ' ') from++;
      let to = end;
      while (to > from + 1 && (plain[to - 1] === ' ' || plain[to - 1] === '\n')) to--;
      const first = Math.min(at[from] ?? text.length, text.length);
      return { start: first, end: Math.max(first, Math.min((at[to - 1] ?? text.length) + 1, text.length)) };
    },
  };
};

/** Whether a line is an item of a list. */
const isMarked = (text: string, start: number): boolean => {
  const opening = text.slice(start, start + 12);
  return MARKER.test(opening) || LETTERED.test(opening);
};

/** How long the letter is that a line opens with and that is no word of it. */
const letterAt = (text: string, start: number): number => {
  const opening = text.slice(start, start + 12);
  return (LETTERED.exec(opening) ?? ASKED_OR_TOLD.exec(opening))?.[0].length ?? 0;
};

/** Where the next line with something on it starts, and whether a blank line lies between. */
const lineGap = (text: string, index: number): { readonly next: number; readonly blank: boolean } => {
  let breaks = 0;
  let next = index;
  while (next < text.length && isSpace(text[next] as string)) {
    if (text[next] === '\n' || text[next] === '\u2029') breaks++;
    next++;
  }
  return { next, blank: breaks > 1 };
};

/** Whether a single line break only wraps a running sentence: the line is long, unfinished, and goes on in lower case. */
const continues = (text: string, lineStart: number, index: number, next: number): boolean => {
  const last = text[index - 1];
  const first = text[next];
  if (first === undefined || last === undefined || '.!?:;'.includes(last)) return false;
  if (/(?:requir(?:e|es|ed|ing)|in need of)$/i.test(text.slice(Math.max(0, index - 12), index))) return true;
  if (index - lineStart < 40) return false;
  return first === first.toLowerCase() && first !== first.toUpperCase();
};

/** Whether the mark at `index` ends a sentence: what follows starts one, and it is no abbreviation. */
const endsSentence = (text: string, index: number): boolean => {
  let next = index + 1;
  while (next < text.length && next < index + 6 && MAY_CLOSE.includes(text[next] as string)) next++;
  const after = text[next];
  if (after === undefined) return true;
  if (!isSpace(after)) {
    const isRunOn =
      /[a-z)”’"'“‘]/.test(text[index - 1] ?? '') && isUpper(after) && /[a-z’'\s]/.test(text[next + 1] ?? '');
    return isRunOn && text[index] === '.';
  }
  let start = next;
  while (start < text.length && start < next + 4 && isSpace(text[start] as string)) start++;
  while (start < text.length && start < next + 8 && MAY_OPEN.includes(text[start] as string)) start++;
  const first = text[start];
  if (first === undefined) return true;
  if (text[index] !== '.') return isUpper(first) || isDigit(first) || /\s/.test(first);
  if (ABBREVIATION.test(text.slice(Math.max(0, index - 8), index))) return false;
  return isUpper(first) || isDigit(first) || /[\s•·●@#→]/.test(first) || !isWord(first);
};
