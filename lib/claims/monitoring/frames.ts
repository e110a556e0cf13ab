import type { Monitoring } from '../claim.ts';

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
];
const LEFT = [
  `(?:moved|come|comes|came|coming|brought|taken|lifted|removed|released|emerged|emerges|emerging|out|risen|moving|got|gone|climbed|pulled|freed|returned|stepped|steps)(?: (?!out |from )[^ ,;]+){0,6}(?: (?:out of|from))${FILL}{0,6}$`,
  `(?:out of|exited|exits|exiting|left|leaves|leaving|quits?|shed|shaken off|threw off)${FILL}{0,6}$`,
  `(?:no longer|not any longer)(?: [a-z]+){0,2}(?: (?:in|under|subject to|part of))${FILL}{0,6}$`,
];
const IN = [
  `(?:in|under|subject to|within|part of|on)${FILL}{0,6}$`,
  `(?:remains?|stays?|stayed|remained|kept|languish(?:es|ing|ed)|still)(?: [a-z]+){0,2}(?: (?:in|under))${FILL}{0,6}$`,
];

const ending = (patterns: readonly string[]): RegExp => new RegExp(` (?:${patterns.join('|')})`);
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

/** Told as news, or as what is so today. */
const NEW =
  / (?:is|are|remains?|still|now|has been|have been|today|yesterday|this (?:week|month|morning)|on (?:mon|tues|wednes|thurs|fri)day|since)(?: |$)/;

/** Reads what is said of the phrase from the words of its sentence before and behind it; null where nothing plain is. */
export const frameOf = (before: string, after: string): Frame | null => {
  const clause = before.slice([...before.matchAll(NEW_CLAUSE)].at(-1)?.index ?? 0);
  const head = `${clause} `;
  if (UNREAL.test(head.replace(NO_LONGER, ' '))) return null;
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
