import type { Monitoring } from '../claim.ts';
import { expression } from '../expression.ts';

/** What the words around 'special measures' say of it. */
export interface Frame {
  readonly says: Monitoring['says'];
  /** Told of a time gone by: 'was in special measures', 'has been in and out of'. */
  readonly past: boolean;
  /** Where the verb starts in the words before, or null where none stands there. */
  readonly verb: number | null;
}

const FILL =
  "(?: (?:the|a|an|its|his|her|their|what|is|was|were|are|so-called|known|as|called|informally|commonly|hmicfrs|inspectorate|watchdog|inspectors|'s|i|more|intensive|very|long|of|period|spell|years|months|two|three|four|nearly|almost|a year|highest|level|dreaded|process|stage|phase|monitoring|enhanced|form|version|policing|equivalent|police|return|special|measures|under|or|,|-|\\())";

const ENTERED = [
  `(?:placed|put|plunged|moved|sent|thrown|forced|taken|escalated|placing|putting|moving|pushed|landed|brought|dropped|dragged|tipped)(?: (?!in |into |under )[^ ,;]+){0,6}(?: (?:into|in|under))${FILL}{0,6}$`,
  `(?:went|goes|gone|going|fell|fallen|slid|slipped|returned|returns)(?: (?:back|straight))*(?: (?:into|in|to))${FILL}{0,6}$`,
  `(?:entered|enters|entering|re-entered|joined|joins|escalated to|escalation to)${FILL}{0,6}$`,
  `(?:joined|joins|joining)(?: [^ ,;]+){1,6} in${FILL}{0,3}$`,
  '(?:moved|moves|gone|went|escalated|taken|put|placed)(?: [a-z]+){0,2} from scan to(?: the)?$',
];
const LEFT = [
  `(?:come|comes|came|coming|taken) off${FILL}{0,6}$`,
  `(?:lifted|lifts|ended|ends|withdrew|withdrawn|withdraws)${FILL}{0,3}$`,
  `(?:moved|come|comes|came|coming|brought|taken|lifted|removed|released|emerged|emerges|emerging|out|risen|moving|got|gone|climbed|pulled|freed|returned|stepped|steps)(?: (?!out |from )[^ ,;]+){0,6}(?: (?:out of|from))${FILL}{0,6}$`,
  `(?:out of|exited|exits|exiting|left|leaves|leaving|quits?|shed|shaken off|threw off)${FILL}{0,6}$`,
  `(?:no longer|not any longer)(?: [a-z]+){0,2}(?: (?:in|under|subject to|part of))${FILL}{0,6}$`,
];
const IN = [
  `(?:in|under|subject to|within|part of|on)${FILL}{0,6}$`,
  `(?:remains?|stays?|stayed|remained|kept|languish(?:es|ing|ed)|still)(?: [a-z]+){0,2}(?: (?:in|under))${FILL}{0,6}$`,
];

const ending = (patterns: readonly string[]): RegExp => expression(` (?:${patterns.join('|')})`);
const AS_ENTERED = ending(ENTERED);
const AS_LEFT = ending(LEFT);
const AS_IN = ending(IN);

/** Not said to be so: wished, feared, asked, possible, or another's business. */
const UNREAL =
  / (?:could|may|might|would|should|must|will|can|cannot|if|unless|whether|risks?|risking|risked|threat|threatened|threatens|fears?|feared|calls?|calling|called for|wants?|wanted|hopes?|hoping|hoped|aims?|aiming|bid|plans?|planning|expect|expects|expected|likely|unlikely|possible|possibly|potentially|avoid|avoids|avoided|avoiding|escaped?|escapes|spared|near|close to|verge|brink|instead of|rather than|short of|stopped|before|until|work(?:s|ing)? (?:to|towards)|way|road|path|route|ready|eligible|criteria|conditions|speculation|rumours?|denied|denies|urged|demand(?:s|ed)?|recommend(?:s|ed)?|consider(?:s|ed|ing)?|in order|to (?:get|come|move|be|leave|take|bring|lift|exit|help)) /;
/** 'Is not in', 'has never been put into', 'neither'. */
const NEGATED = / (?:not|never|nor|neither|without|none|no) /;
const NO_LONGER = / (?:no longer|not any longer|not any more) /;
const GONE_BY =
  / (?:was|were|had|once|previously|formerly|spent|spell|after|having been|while|when|during|went|came|moved|entered|left|fell|slipped|emerged|exited|took) /;

/** Whether words before a statement make it a wish, a fear, a question or its opposite. */
export const isUnreal = (head: string): boolean => UNREAL.test(head) || NEGATED.test(head);

/** Told as news, or as what is so today. */
const NEW =
  / (?:is|are|remains?|still|now|has been|have been|today|yesterday|this (?:week|month|morning)|on (?:mon|tues|wednes|thurs|fri)day|since)(?: |$)/;

/** 'Special measures were lifted', 'Special measures for Kent ended', 'its time in special measures is over', 'from Engage to scan'. */
const LIFTED =
  /^(?: (?:for|at|imposed on|on)(?: [^ ,;:]+){1,5}?)?(?: (?:were|was|are|is|have|has|had|been|now|finally|since|officially|formally)){0,4} (?:lifted|ended|removed|withdrawn|over|end|ends|came to an end|come to an end)(?= |$)/;
const TO_SCAN = /^(?: (?:back|down))? to(?: the)? (?:scan|routine|default|normal|standard)(?= |$)/;

/** What stands behind the phrase up to the word that says it is over; null where it says no such thing. */
export const liftedBehind = (after: string): string | null =>
  LIFTED.exec(after)?.[0] ?? TO_SCAN.exec(after)?.[0] ?? null;

/** ', and left in October', 'before being released': what the sentence goes on to say of the same phase. */
const THEN_LEFT =
  /( (?:and|but|then|before)(?: (?:it|then|finally|eventually|was|were|being|has|had|been|since|now|is)){0,4}) (?:left(?= (?:it|them|again|last|this|on|in (?:(?:early|late|mid|the) )?(?:[a-z]+ )?20[12][0-9]|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))(?: |$)|\s*$)|leaving|came out|come out|coming out|released|emerged|emerging|exited|exiting|freed|(?:moved|taken|lifted|brought|got|getting|removed)(?: (?:back|again))? out(?: of it)?|out of it)(?: (?:of it|of them|again))?(?= |$)/;
export const leftBehind = (after: string): { readonly start: number; readonly end: number } | null => {
  const found = THEN_LEFT.exec(after);
  const isSaid = found !== null && !UNREAL_BEHIND.test(`${found[1]} `);
  return isSaid ? { start: found.index + (found[1] as string).length, end: found.index + found[0].length } : null;
};
const UNREAL_BEHIND = / (?:not|never|hopes?|could|may|might|will|would) /;

/** Reads what is said of the phrase from the words of its sentence before and behind it; null where nothing plain is. */
export const frameOf = (before: string, after: string): Frame | null => {
  const clause = before.slice([...before.matchAll(NEW_CLAUSE)].at(-1)?.index ?? 0);
  const head = `${clause} `;
  if (UNREAL.test(head.replace(NO_LONGER, ' '))) return null;
  if (liftedBehind(after) !== null)
    return NEGATED.test(` ${liftedBehind(after)} `) ? null : { says: 'left', past: !NEW.test(after), verb: null };
  const left = AS_LEFT.exec(clause);
  const entered = AS_ENTERED.exec(clause);
  const inside = AS_IN.exec(clause);
  const frame = left ?? entered ?? inside;
  if (!frame) return null;
  const says = left ? 'left' : entered ? 'entered' : 'in';
  const verb = before.length - clause.length + frame.index + 1;
  if (NEGATED.test(head.replace(NO_LONGER, ' ')))
    return says === 'left' ? { says: 'in', past: false, verb } : { says: 'out', past: / never /.test(head), verb };
  return { says, past: GONE_BY.test(head) && !NEW.test(head) && !NEW.test(after), verb };
};

const NEW_CLAUSE = /[;:]|(?:,)? (?:but|although|though|whereas) /g;
