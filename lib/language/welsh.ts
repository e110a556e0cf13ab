/** 'a chofnodi', 'ac atal': 'and' before a word, which it mutates. Names and what stands in quotation marks stay as they are. */
export const and = (word: string): string => {
  const first = word.replace(/^['‘“]/, '').charAt(0);
  if (/[aeiouwyâêîôûŵŷ]/i.test(first)) return `ac ${word}`;
  return `a ${word.replace(/^(c(?!h)|p(?!h)|t(?!h))/, '$1h')}`;
};

/** 'atal troseddu, deall y galw a chofnodi troseddau'. */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${and(items.at(-1) ?? '')}`;

/** Parts of what is said, without those that there is no reason for. */
export const joined = (...parts: readonly (string | null | undefined | false | '')[]): string =>
  parts.filter(Boolean).join(' ');
