/** Words of a page as they may stand on a terminal. */

/** On one line. Control characters become spaces, so that a page's words cannot steer the terminal. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029\s]+/gu, ' ').trim();

/** At most so many UTF-16 code units, the last one '…' where something was left out. */
export const cut = (line: string, width: number): string =>
  line.length > width ? `${line.slice(0, Math.max(0, width - 1))}…` : line;

/** On as many lines as it takes, broken between words, each with the indent. */
export const wrap = (text: string, width: number, indent: string): string[] => {
  const lines: string[] = [];
  let line = indent;
  for (const word of plain(text).split(' ')) {
    const longer = line === indent ? `${line}${word}` : `${line} ${word}`;
    if (longer.length <= width || line === indent) line = longer;
    else {
      lines.push(line);
      line = `${indent}${word}`;
    }
  }
  return [...lines, line].map((each) => cut(each, width));
};
