/** How lines begin that lead to other stories. */
const CUE =
  /^\W{0,4}(?:(?:read|see|peruse|watch|listen|discover|find out)\W+(?:more|next|also|now|this)|also (?:read|this week|in the news)|you (?:may|might) (?:also )?(?:like|enjoy)|(?:more|other|related|similar|recommended|popular|trending|top|latest)(?: \w+)? (?:articles?|stor(?:y|ies)|news|posts?|reads?|topics|links|headlines)|more on this(?: story)?|more (?:from|in) \w|related|most (?:read|popular|viewed|shared)|recommended|trending|what to read next|elsewhere on|don.t miss|in other news|next week|darllenwch hefyd|darllen mwy|straeon eraill)\b[^:|\n]{0,40}(?:[:|]|$)/i;
const ENDS_A_SENTENCE = /[.!?”"’)]\s*$/;

/**
 * A text with its rails of other stories blanked, every place where it was: lines such as 'Read more: …', and the lines
 * under one.
 */
export const withoutRails = (text: string): string => {
  let isUnder = false;
  return text
    .split('\n')
    .map((line) => {
      const opens = CUE.test(line);
      const isItem = isUnder && !ENDS_A_SENTENCE.test(line);
      if (line.trim() !== '') isUnder = opens ? line.length < 40 : isItem;
      return opens || isItem ? ' '.repeat(line.length) : line;
    })
    .join('\n');
};
