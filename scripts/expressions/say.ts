/** A phrase as its words; a word may be a class, such as '[a-z]+'. */
export type Words = readonly string[];

/** More than this is not listed. */
const MANY = 20_000;

class TooMany extends Error {}

/**
 * All that a group of an expression can say, if each of its alternatives begins with a space and none looks ahead or back;
 * else null. What may be said any number of times counts as said up to twice.
 */
export const waysToSay = (group: string): readonly Words[] | null => {
  if (/\(\?[=!<]/.test(group)) return null;
  try {
    const said = new Reader(group).alternatives().filter(Boolean);
    return said.every((each) => each.startsWith(' ')) ? said.map((each) => each.slice(1).split(' ')) : null;
  } catch (error) {
    if (error instanceof TooMany) return null;
    throw error;
  }
};

const ATOM = /\\.|\[(?:\\.|[^\]\\])*\]|./sy;
const COUNT = /(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/y;

class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): string[] {
    const found = this.#sequence();
    while (this.#source[this.#at] === '|') {
      this.#at++;
      found.push(...this.#sequence());
    }
    return found;
  }

  #sequence(): string[] {
    let heads = [''];
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] as string)) {
      heads = joined(heads, this.#repeated(this.#atom()));
    }
    return heads;
  }

  #atom(): string[] {
    const [atom] = this.#next(ATOM) as RegExpExecArray;
    if (atom !== '(') return [atom === ' ' ? ' ' : atom.replaceAll(' ', '\\x20')];
    if (this.#source.startsWith('?:', this.#at)) this.#at += '?:'.length;
    const inner = this.alternatives();
    this.#at++;
    return inner;
  }

  #repeated(once: string[]): string[] {
    const count = this.#next(COUNT);
    if (!count) return once;
    const [sign, from, comma, to] = count;
    const isLetter = once.length === 1 && !once[0]?.includes(' ');
    if (isLetter && !sign.startsWith('?')) return [`${once[0]}${sign}`];
    const least = from === undefined ? Number(sign.startsWith('+')) : Number(from);
    const most = sign.startsWith('?') ? 1 : from !== undefined && comma === '' ? least : Math.min(Number(to || 2), 2);
    let all = least === 0 ? [''] : [];
    let times = [''];
    for (let time = 1; time <= Math.max(least, most); time++) {
      times = joined(times, once);
      if (time >= least) all = [...all, ...times];
    }
    return all;
  }

  #next(part: RegExp): RegExpExecArray | null {
    part.lastIndex = this.#at;
    const found = part.exec(this.#source);
    this.#at += found?.[0].length ?? 0;
    return found;
  }
}

const joined = (heads: readonly string[], tails: readonly string[]): string[] => {
  if (heads.length * tails.length > MANY) throw new TooMany();
  return heads.flatMap((head) => tails.map((tail) => head + tail));
};
