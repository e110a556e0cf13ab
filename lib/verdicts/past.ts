import type { Claim, Quote } from '../claims/claim.ts';
import type { Grade } from '../peel/grades.ts';
import { headingAbove, paragraphBefore, sentenceAround } from './sentence.ts';

export type Place = Pick<Quote, 'start' | 'end'>;

const REPORT =
  '(?:time|year|inspections?|reports?|rounds?|assessments?|visits?|reviews?|grades?|gradings?|ratings?|marks?|cycle|programme|occasion)';
const LAST = `(?:last|previous|earlier|preceding|former|prior|first) (?:(?:two|three|four|five|few|couple of|peel) )?${REPORT}`;
const FROM =
  '(?:up|down|improved?|risen|rose|fallen|fell|dropped|slipped|declined|moved|gone|went|changed?|changes) from';

const LAST_MONTH =
  'last (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)';
/** Words that set an earlier inspection against the newest. */
const PAST = new RegExp(
  `\\b(?:ago|before(?:hand)?|previously|formerly|earlier|once|back (?:in|then)|at the time|until|used to|originally|initially|having (?:been|got|received|had)|had (?:\\w+ )?(?:been|got|received|earned|scored)|(?:years?|months?) (?:after|on|later)|no longer|the following|${FROM}|${LAST}|${LAST_MONTH})\\b`,
  'i',
);
/** Words that carry a whole paragraph back. */
const LONG_PAST = new RegExp(`\\b(?:years? (?:ago|before|earlier)|back (?:in|then)|${LAST})\\b`, 'i');
const YEAR = /\b20[12]\d\b/g;

/**
 * Whether the words around a claim speak of an earlier inspection, or may do so: then the reader can have missed that an
 * old grade is told as an old one. `year` is the article's.
 */
export const speaksOfThePast = (text: string, place: Place, year: string | null): boolean => {
  if (PAST.test(headingAbove(text, place.start))) return true;
  const sentence = sentenceAround(text, place);
  const paragraph = paragraphBefore(text, place.start);
  return PAST.test(sentence) || LONG_PAST.test(paragraph) || namesOtherYear(`${paragraph}${sentence}`, year);
};

const namesOtherYear = (text: string, year: string | null): boolean =>
  (text.match(YEAR) ?? []).some((each) => each !== year);

const NEW =
  /\b(?:now|today|yesterday|latest|new(?:est|ly)?|this (?:week|time|year|month|morning)|is|are|remains?|still|again|ha(?:s|ve) been|requires?)\b/i;

/** Whether the words around a claim speak of what is new. */
export const speaksOfTheNew = (text: string, place: Place): boolean => NEW.test(sentenceAround(text, place));

const NEW_CLAUSE =
  /[.,;:!?()–—\n]|\b(?:and|but|while|whereas|though|although|which|who|where|when|after|before|having|because|if)\b/gi;
const NOW = /\b(?:now|today|still|again|remains?|is|are|has|have|this (?:time|week|month|year))\b/i;
const THEN =
  /\b(?:was|were|had|did|ago|once|last|previously|formerly|earlier|until|used to|no longer|20[12]\d|from(?!.* to\b))\b/i;
/** So far before a grade its own clause is looked for. UTF-16 code units. */
const LONGEST_CLAUSE = 120;

/** Whether the clause of a grade, up to it, speaks of today and of no other time: 'once good, it is now …'. */
export const isSaidOfToday = (text: string, grade: Place): boolean => {
  const clause = clauseBefore(text, grade);
  return NOW.test(clause) && !THEN.test(clause);
};

/** Whether a grade is told as news: its clause speaks of today, or its sentence of a day or a report just out. */
export const isToldAsNews = (text: string, grade: Place): boolean =>
  isSaidOfToday(text, grade) || NEWS.test(sentenceAround(text, grade));

const NEWS =
  /\b(?:today|yesterday|this (?:week|month|morning|time)|(?:latest|newest|new) (?:report|inspection|grade|rating)s?)\b/i;

const clauseBefore = (text: string, grade: Place): string =>
  text
    .slice(Math.max(0, grade.start - LONGEST_CLAUSE), grade.start)
    .split(NEW_CLAUSE)
    .at(-1) ?? '';

/** Whether a grade's clause, before and behind it, speaks of an earlier inspection: 'down from …', 'last time it was …', '… in 2016'. */
export const isSaidOfThen = (text: string, grade: Place, year: string | null): boolean => {
  const before = clauseBefore(text, grade);
  const behind = text.slice(grade.end, grade.end + LONGEST_CLAUSE).split(NEW_CLAUSE)[0] ?? '';
  const clause = `${before} ${behind}`;
  return /\bfrom\W*$/.test(before) || (!NOW.test(before) && (PAST.test(clause) || namesOtherYear(clause, year)));
};

/** Whether a grade's sentence tells of the inspection right before the newest, and of no other time. */
export const isSaidOfLastTime = (text: string, grade: Place): boolean => {
  const sentence = sentenceAround(text, grade);
  return RIGHT_BEFORE.test(sentence) && yearsAround(text, grade).length === 0 && !LONG_AGO.test(sentence);
};

const RIGHT_BEFORE = new RegExp(
  `\\b(?:(?:last|previous) (?:full |peel )?${REPORT}|(?:was|were|been) last (?:inspected|graded|assessed|rated|visited)|last (?:inspected|visited|looked)|${FROM})\\b`,
  'i',
);
const LONG_AGO = /\b(?:years?|months) (?:ago|back|before|earlier|on|later)\b|\b(?:first|once|ever|decade)\b/i;

/** The years that the sentence around a place names. */
export const yearsAround = (text: string, place: Place): readonly string[] => [
  ...new Set(sentenceAround(text, place).match(YEAR) ?? []),
];

/** What an inspection does; where it is named, a speaker tells of the grade and not of a liking. */
const GRADING = /\b(?:grad(?:e|es|ed|ing)|rat(?:e|es|ed|ing)|judged|deemed|marked|told|inspect\w*|hmic\w*|reports?)\b/i;
const OWN_VIEW = /\b(?:I|we|our|my|you|your)\b/;

/** What people say of their own force without an inspection: nobody calls it inadequate but after one. */
const PRAISE: ReadonlySet<Grade> = new Set(['good', 'outstanding']);

/** Whether a claim may state no grade at all: a question, or a speaker's praise of the own force. */
export const mayBeUnsaid = (text: string, place: Place & Pick<Claim, 'speaker' | 'grade'>): boolean => {
  const sentence = sentenceAround(text, place);
  const end = text.indexOf(sentence, Math.max(0, place.start - sentence.length)) + sentence.length;
  return (
    text[end] === '?' ||
    (place.speaker !== null && PRAISE.has(place.grade) && OWN_VIEW.test(sentence) && !GRADING.test(sentence))
  );
};

const DISOWNED =
  /\b(?:corrections?|clarification|wrongly|incorrectly|mistakenly|in error|erroneous(?:ly)?|earlier version|apologi[sz]e|misreported|false(?:ly)?|untrue|not true|rumours?)\b/i;

/** What opens the next sentence where it takes back what was told: 'It wasn't.', 'With respect, sir, that is not true.' */
const NOT_SO =
  /^[.!?]?["'”’)]{0,2}\s{1,3}(?:(?:With respect|Actually|In fact|Sorry)(?:, (?:sir|madam|folks))?, )?(?:it|that|this|they|we)\s(?:was|is|were|are|did|does|ha(?:s|d))(?:n['’]t| not)(?: (?:so|true|right|correct|the case))?["'”’]?[.!,;]/i;

/** Whether a grade is taken back: 'an earlier version of this article wrongly said', below 'Correction', or before 'It wasn't.' */
export const disownsGrade = (text: string, place: Place): boolean => {
  const sentence = sentenceAround(text, place);
  const end = text.indexOf(sentence, Math.max(0, place.start - sentence.length)) + sentence.length;
  return (
    DISOWNED.test(sentence) || DISOWNED.test(headingAbove(text, place.start)) || NOT_SO.test(text.slice(end, end + 90))
  );
};
