import { expression } from './expression.ts';
/** A quotation and who is named as saying it. Positions are in the original text. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly speaker: string | null;
}

/** Closed marks; or a paragraph that opens with a mark and whose quotation goes on in the next one. */
const QUOTED =
  /“[^“”]{12,1500}”|“[^“”\n]{12,1500}(?=\n)|"[^"\n]{12,1500}"|"[^"\n]{12,1500}(?=\n\s{0,3}")|‘[^‘\n]{30,1500}’(?=[\s,.])/g;
const SAID =
  '(?:said|says|added|adds|wrote|writes|told|insisted|insists|admitted|admits|asked|warned|warns|claimed|claims|complained|commented|explained|stressed|conceded|acknowledged|responded|replied|continued|tweeted|posted|declared|argued|argues|noted|stated|pledged|promised|joked|reacted|blasted|fumed|remarked|concluded|recalled|announced)';
const NAME =
  "(?:[A-Z][\\w’'&.-]*|the|a|of|and|for|chief|constable|commissioner|inspector|inspectors|deputy|assistant|acting|temporary|crime|police|force|leader|mayor|chair|councillor|campaigner|minister|federation|union|boss|resident|spokes(?:man|woman|person))";
const PERSON = `${NAME}(?:\\s${NAME}){0,9}`;
const AFTER = expression(`^[,.]?\\s{0,2}${SAID}\\s(?:[a-z]+ ){0,2}?(${PERSON})`);
const AFTER_TURNED = expression(
  `^[,.]?\\s{0,2}(${PERSON}|he|she|they)(?:, [^,.\\n]{2,70},)?\\s(?:also |then |later |has )?${SAID}(?!\\w)`,
);
/** 'Jane Doe, chief constable of Kent Police, told reporters: ' */
const BEFORE = expression(
  `([A-Z][^\\n.!?:“”"]{1,110}?)\\s(?:also |then |later |has |have |previously )?${SAID}(?: [^\\n.!?“”",:]{1,60})?[:,]?\\s{0,2}$`,
);
const HE = /^(?:he|she|they|it)$/i;
/** What may stand before the one who speaks: 'Responding to the report, …', 'But …'. */
const PRELUDE =
  /^(?:(?:but|and|meanwhile|however|yet|so)(?:, | )|(?:in|on|at|after|before|responding|speaking|reacting|commenting|asked|writing|welcoming|following|when|while|as)\b[^,]{0,80}, )+/i;
const OFFICE = [
  'chief constable|chief superintendent|superintendent|deputy chief|assistant chief|commissioner|deputy mayor|mayor',
  'inspector|federation|councillor|spokes(?:man|woman|person)|minister|home secretary|campaigner|chairman|chairwoman|union',
]
  .join('|')
  .replace(/\b[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
  .concat('|PCC|PFCC|HMI|MP|Cllr');
const CAPITALISED = "[A-Z][\\w’'-]{1,40}";
/** An office with the name that goes with it: 'the commissioner, Delyth Rees', 'Deputy Chief Constable Martin Lee'. */
const NAMED_OFFICE = expression(
  `(?:${CAPITALISED} ${CAPITALISED}, (?:[\\w’' ]{0,40}?))?(?:the |The |a |A )?(?:[A-Z][\\w’'-]{0,40} ){0,4}(?:${OFFICE})(?:,? (?:${CAPITALISED} ?){1,3}| (?:for|of) (?:${CAPITALISED} ?){1,3})?`,
  'g',
);

/** The quotations of a text, with their speakers: named beside them, in the sentence before, or carried on from the last quotation. */
export const findQuotations = (text: string): readonly Quotation[] => {
  const found: Quotation[] = [];
  QUOTED.lastIndex = 0;
  for (let match = QUOTED.exec(text); match !== null; match = QUOTED.exec(text)) {
    const end = match.index + match[0].length;
    if (match[0].split(' ', 5).length < 4) continue;
    const last = found.at(-1) ?? null;
    const between = text.slice(Math.max(last?.end ?? 0, match.index - 200), match.index);
    // The next paragraph's speaker is another's.
    const [behind = ''] = text.slice(end, end + 140).split('\n', 1);
    const beside = besideOf(behind, between);
    const speaker = beside === null || HE.test(beside) ? (officeIn(between) ?? carried(last, between, beside)) : beside;
    found.push({ start: match.index, end, speaker });
  }
  return found;
};

const besideOf = (behind: string, between: string): string | null => {
  const named =
    AFTER.exec(behind)?.[1] ?? AFTER_TURNED.exec(behind)?.[1] ?? BEFORE.exec(between)?.[1]?.replace(PRELUDE, '');
  return named?.trim().replace(/[.,;:]{1,3}$/, '') || null;
};

/** The last office named between two quotations, in the paragraph that the second stands in. */
const officeIn = (between: string): string | null => {
  const paragraph = between.slice(between.trimEnd().lastIndexOf('\n') + 1);
  return paragraph.match(NAMED_OFFICE)?.at(-1)?.trim().replace(/,$/, '') ?? null;
};

/** 'she added', or a quotation that follows the last one at once: the same speaker. */
const carried = (last: Quotation | null, between: string, pronoun: string | null): string | null =>
  last !== null && (pronoun !== null || between.trim() === '' || /^[^“"\n]{0,80}$/.test(between.trim()))
    ? last.speaker
    : null;
