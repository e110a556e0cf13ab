import type { Passage } from './passage.ts';

/** How lines begin that lead to other stories. */
const CUE =
  /^\W{0,4}(?:(?:read|see|peruse|watch|listen|discover|find out)\W+(?:more|next|also|now|this)|also (?:read|this week|in the news)|you (?:may|might) (?:also )?(?:like|enjoy)|(?:more|other|related|similar|recommended|popular|trending|top|latest)(?: \w+)? (?:articles?|stor(?:y|ies)|news|posts?|reads?|topics|links|headlines)|more on this(?: story)?|more (?:from|in) \w|related|most (?:read|popular|viewed|shared)|recommended|trending|what to read next|elsewhere on|don.t miss|in other news|next week|darllenwch hefyd|darllen mwy|straeon eraill)\b[^:|\n]{0,40}(?:[:|]|$)/i;
const ENDS_A_SENTENCE = /[.!?”"’)]\s*$/;

/** Whether a place of the original text lies in a rail of other stories: a line 'Read more: …', or the lines under one. */
export const railsOf = ({ original }: Passage): ((place: number) => boolean) => {
  const rails: { readonly start: number; readonly end: number }[] = [];
  let start = 0;
  let isUnder = false;
  for (const line of original.split('\n')) {
    const end = start + line.length;
    const opens = CUE.test(line);
    const isItem: boolean = isUnder && !ENDS_A_SENTENCE.test(line);
    if (opens || (isItem && line.trim() !== '')) rails.push({ start, end });
    if (line.trim() !== '') isUnder = opens ? line.length < 40 : isItem;
    start = end + 1;
  }
  return (place) => rails.some((rail) => rail.start <= place && place < rail.end);
};
