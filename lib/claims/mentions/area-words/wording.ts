import type { AreaId } from '../../../peel/areas.ts';

/** Words for something graded: what they mean until 2018-19 (`early`) and since 2021-22 (`late`); null: not graded then. */
export interface AreaWords {
  readonly words: string;
  readonly early: AreaId | null;
  readonly late: AreaId | null;
  /** What it meant in 2014, where that differs. */
  readonly first?: AreaId;
  /** What it meant until 2018-19 in a text that names the pillar of legitimacy itself: then it is no gloss of it. */
  readonly besideLegitimacy?: AreaId;
  /** Too common in other meanings to say what a story is about. */
  readonly weak?: boolean;
}

/** Every form of verbs: 'handle' gives handle, handles, handled and handling; 'stop+' doubles its last letter. */
export const verbs = (words: string): string => `(?:${words.split(' ').map(forms).join('|')})`;

const forms = (verb: string): string => {
  const stem = verb.slice(0, -1);
  if (verb.endsWith('+')) return `${stem}(?:s|${stem.at(-1)}(?:ed|ing))?`;
  if (verb.endsWith('e')) return `${stem}(?:es?|ed|ing)`;
  return /[^aeo]y$/.test(verb) ? `${stem}(?:y|ies|ied|ying)` : `${verb}(?:e?s|ed|ing)?`;
};

/** What may stand before a noun. */
export const ITS =
  "(?: (?:its|the|their|his|her|our|all|any|some|own|force 's|constabulary 's|county 's|city 's|society 's|community 's|most|more|local|[0-9]+(?: , 000)?))";
export const STAFF =
  '(?:workforce|staff|employees|officers|people|workers|personnel|team|teams|workforces|officers and staff|staff and officers|(?:those|people|everyone|anyone|the people) (?:who works?(?: there| for (?:it|them|the force))|it employs|on (?:its|the) payroll|in (?:its|the)(?: own)? ranks)|own)';
export const RANKS =
  '(?:rank and file|men and women (?:in uniform|who serve in it)|bobbies(?: and (?:backroom )?staff)?|(?:those|people|everyone|anyone|all) (?:who works?(?: there| for (?:it|them|the force))|it employs|on (?:its|the) payroll|in (?:its|the)(?: own)? ranks))';
export const PUBLIC =
  '(?:(?:general )?public|general population|society in general|people|residents|everyone|everybody|folks?|londoners|communities|community|local people|citizens|members of the public|local communities|victims and the public)';
export const FAIRLY =
  '(?: (?:fairly and respectfully|fairly and with respect|with fairness and respect|with respect and fairness|with fairness|with respect|with dignity|with courtesy|decently|courteously|fairly|well|respectfully|properly|equally|right))?';
export const CRIME = '(?:crimes?|offences|offending|criminality)';
/** How well it is done. */
export const WELL =
  '(?: (?:accurately|quickly|promptly|well|effectively|properly|efficiently|fairly|swiftly|wisely|correctly|on time|in time|in good time|quickly enough|fast enough|fully|thoroughly))?';
export const VULNERABLE =
  '(?:vulnerable|vunerable)(?: (?:people|victims|adults|children|residents|groups|individuals|persons|members of (?:the public|society)|and young people))?';
