/** A quotation and who is named as saying it. Positions are in the original text. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

const QUOTED = /“[^“”]{12,1500}”|"[^"\n]{12,1500}"|‘[^‘\n]{30,1500}’(?=[\s,.])/g;
const NAME =
  "(?:[A-Z][\\w’'&.-]*|the|a|of|and|for|chief|constable|commissioner|inspector|inspectors|deputy|assistant|force|leader|mayor|spokes(?:man|woman|person))";
const AFTER = new RegExp(
  `^[,.]?\\s{0,2}(?:said|says|added|wrote|told [\\w ]{1,20}?|insisted|admitted|asked|warned|claimed|complained)\\s((?:${NAME}\\s?){1,9})`,
);
const AFTER_TURNED = new RegExp(
  `^[,.]?\\s{0,2}((?:${NAME}\\s?){1,9})(?:said|says|added|wrote|insisted|admitted|warned|claimed|told|complained)`,
);
const BEFORE = new RegExp(
  `((?:${NAME}\\s){1,9})(?:said|says|added|wrote|insisted|admitted|warned|claimed)[:,]?\\s{0,2}$`,
);

/** The quotations of a text, with their speakers where a name or an office stands beside them. */
export const findQuotations = (text: string): readonly Quotation[] => {
  const found: Quotation[] = [];
  QUOTED.lastIndex = 0;
  for (let match = QUOTED.exec(text); match !== null; match = QUOTED.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0].split(' ', 5).length < 4) continue;
    const behind = text.slice(end, end + 120);
    const before = text.slice(Math.max(0, match.index - 120), match.index);
    const speaker = AFTER.exec(behind)?.[1] ?? AFTER_TURNED.exec(behind)?.[1] ?? BEFORE.exec(before)?.[1];
    found.push({ start: match.index, end, speaker: speaker?.trim() || null });
  }
  return found;
};
