import type { Claim } from '../claims/claim.ts';
import type { PartialDate } from '../findings/finding.ts';
import { catalogue } from '../language/catalogue.ts';
import { areaInWords, gradedArea } from '../peel/areas.ts';
import { nameOf } from '../peel/forces.ts';
import { compareRounds, ROUND_IDS, type RoundId, roundBefore } from '../peel/rounds.ts';
import { dateInWords, monthInWords } from './dates.ts';
import type { Decision } from './decision.ts';
import { atArea, inspectionInWords, listed, officialSentence, quoted, sourceOf, whenGraded } from './phrases.ts';
import type { Rule } from './rules.ts';
import type { OfficialGrade, Verdict } from './verdict.ts';

/**
 * A verdict's heading: 'Matches the official grade', 'Was right until May 2024'. For the card, the popup, the panel and
 * the command line alike.
 */
export const verdictLabel = ({
  kind,
  superseded,
  soft,
  official,
  related,
  current,
}: Omit<Verdict, 'label'>): string => {
  if (soft) return LABELS[`soft ${kind}` as 'soft matches'] ?? LABELS[kind];
  if (kind === 'outdated' && official && related[0] && isOlder(related[0].round, roundBefore(official.round)))
    return LABELS['earlier round'];
  if (superseded) {
    const since = official && current && changedOn(official, current);
    return since ? LABELS['right until'](monthInWords(since)) : LABELS['right when written'];
  }
  return LABELS[kind];
};

/** When the grade changed; null where another inspection of that area lies between, or no day is known. */
const changedOn = (official: OfficialGrade, current: OfficialGrade): PartialDate | null => {
  if (current.round === official.round) return current.corrected?.on ?? null;
  const next = ROUND_IDS.find((round) => compareRounds(round, official.round) > 0 && gradedArea(round, official.area));
  return current.round === next ? current.published : null;
};

const isOlder = (round: RoundId, than: RoundId | null): boolean => than !== null && compareRounds(round, than) < 0;

/** The headings: of the kinds, of a description ('soft'), and of two more cases. */
export const LABELS = catalogue('verdict labels', {
  matches: 'Matches the official grade',
  differs: 'Differs from the official grade',
  partly: 'Partly right',
  outdated: 'Last round’s grade',
  'not-graded': 'Not graded in that round',
  'no-record': 'Not in our records',
  'cannot-compare': 'Can’t be compared',
  'soft matches': 'A description that fits the grade',
  'soft partly': 'A description close to the grade',
  'soft cannot-compare': 'A description, not a grade',
  'earlier round': 'An earlier round’s grade',
  'right when written': 'Was right when written',
  'right until': (month: string) => `Was right until ${month}`,
} as const satisfies Readonly<Record<Verdict['kind'], string>> & Readonly<Record<string, unknown>>);

/** What the record says, what the article says, and where from. */
export const claimSentence = (claim: Claim, decision: Decision): string =>
  joined(openingFor(decision.rule)?.(claim, decision) ?? opening(decision), says(claim), source(decision));

/** Of the grade, or of those that are told instead. Where there is no row, what is named is said to be another's source. */
const source = (decision: Decision): string => {
  const { kind, official, counted } = decision;
  const [told] = official ? [official] : gradesTold(decision);
  if (told) return kind === 'no-record' ? sourceOf(told, 'Source of what we hold') : sourceOf(told);
  return counted ? sourceOf({ ...counted, carriedFrom: null }) : '';
};

/** The grades that a sentence tells in place of an official one, where they are of one round. */
export const gradesTold = ({ rule, related }: Decision): readonly OfficialGrade[] =>
  rule !== 'row-missing' && new Set(related.map(({ round }) => round)).size === 1 ? related : [];

const opening = ({ official }: Decision): string => (official ? officialSentence(official) : '');

const says = ({ stated, grade, quote }: Claim): string =>
  stated ? `The article says ${quoted(grade)}.` : `The article describes it in these words: ‘${clip(quote)}’.`;

const clip = (quote: string): string => {
  const words = quote.replace(/\s+/g, ' ').trim();
  return words.length > 120 ? `${words.slice(0, 119)}…` : words;
};

export type Opening = (claim: Claim, decision: Decision) => string;

/** What comes before 'The article says …', where the official grade alone does not explain the verdict. */
const OPENING = {
  'same-grade-other-name': (claim, { official, round }) =>
    joined(
      official && officialSentence(official),
      claim.area && round && `That is where ${inspectionInWords(round)} dealt with ${areaInWords(claim.area)}.`,
    ),
  'never-on-scale': (claim, decision) =>
    joined(opening(decision), `There was no ${quoted(claim.grade)} grade in that inspection.`),
  'off-scale': (claim, decision) =>
    joined(
      opening(decision),
      `There was no ${quoted(claim.grade)} grade in that inspection, so another one may be meant.`,
    ),
  'no-room-in-total': ({ force, grade, area }, { related, round }) =>
    joined(
      related.length === 0
        ? `Inspectors graded no area of ${nameOf(force)} ${quoted(grade)} in ${theRound(round)}.`
        : `In ${theRound(round)} inspectors graded ${nameOf(force)} ${quoted(grade)} for ${listed(related.map((each) => areaInWords(each.area)))} only${area ? `, not ${atArea(area)}` : ''}.`,
    ),
  'no-area-has-it': ({ grade, force }, { related, round }) =>
    `Inspectors did not grade ${nameOf(force)} ${quoted(grade)} in any area of ${theRound(round)}. ${gradesListed(related)}`,
  'some-areas-have-it': ({ grade, force }, { official, related, round }) => {
    const having = [official, ...related].filter((each) => each?.grade === grade);
    const areas = having.flatMap((each) => (each ? [areaInWords(each.area)] : []));
    return areas.length > 0
      ? `In ${theRound(round)} ${nameOf(force)} got ${quoted(grade)} for ${listed(areas)}, not for everything.`
      : `In ${theRound(round)} ${nameOf(force)} got ${quoted(grade)} in some areas, not in all.`;
  },
  'right-in-another-area': (_, { official, related: [other] }) =>
    joined(
      official && officialSentence(official),
      other && `The grade ${atArea(other.area)} was ${quoted(other.grade)}.`,
    ),
  'right-in-another-round': (_, { official, related: [other] }) =>
    joined(official && officialSentence(official), other && `It was ${quoted(other.grade)} ${whenGraded(other)}.`),
  'earlier-grade': (_, { official, related: [other] }) =>
    joined(
      official && officialSentence(official),
      other && `It was ${quoted(other.grade)} before, ${whenGraded(other)}.`,
    ),
  'earlier-grade-as-new': ({ grade }, { official, related: [other] }) =>
    joined(
      official && officialSentence(official),
      other && `${capitalised(quoted(grade))} was the grade ${whenGraded(other)}.`,
    ),
  'since-corrected': (_, { official }) =>
    joined(
      official && officialSentence(official),
      official?.corrected &&
        `Until ${dateInWords(official.corrected.on)} the grade was ${quoted(official.corrected.from)}: it was corrected.`,
    ),
  'area-not-in-round': ({ area, force }, { round, related }) =>
    joined(
      `Inspectors gave ${nameOf(force)} no grade ${area ? atArea(area) : ''} in ${theRound(round)}: nothing was graded under that heading in that round.`,
      related[0] && `The nearest grade in our records: ${gradeOf(related[0])}.`,
    ),
  'force-outside-peel': ({ force }) => `Inspectors do not grade ${nameOf(force)} in these inspections.`,
  'row-missing': (claim, { round }) =>
    `Our records do not hold the grade of ${nameOf(claim.force)} ${claim.area ? atArea(claim.area) : ''} from ${theRound(round)}.`,
  'rows-missing': ({ force, grade }, { round, related }) =>
    joined(
      `Our records do not hold every grade of ${nameOf(force)} from ${theRound(round)}, so we cannot tell whether any was ${quoted(grade)}.`,
      gradesListed(related),
    ),
  'separate-inspection': ({ force }) =>
    `Before 2021 crime recording was graded in inspections of its own, which our records do not hold for ${nameOf(force)}.`,
  'carried-by-assumption': ({ force, area }, { round, related: [earlier] }) =>
    joined(
      `Our records do not hold the grade of ${nameOf(force)} ${area ? atArea(area) : ''} from ${theRound(round)}.`,
      earlier &&
        `The one before was ${quoted(earlier.grade)}, ${whenGraded(earlier)}; it may have been changed or kept.`,
    ),
  'before-the-record': () => 'Our records begin with the grades published in November 2014.',
  'date-unknown': (_, { related }) =>
    joined('The article has no date, so we cannot tell which inspection it means.', candidatesListed(related)),
  'round-uncertain': (_, { related }) => joined('More than one inspection could be meant.', candidatesListed(related)),
  'not-yet-published': () => 'The report of the inspection named came out after the article.',
  'year-without-report': ({ force }) => `Our records hold no report on ${nameOf(force)} from that year.`,
  'force-uncertain': (_, decision) =>
    joined(opening(decision), 'Several forces are spoken of here, and another of them may be meant.'),
  'area-uncertain': (_, decision) =>
    joined(opening(decision), 'Several areas are spoken of here, and another of them may be meant.'),
  'wording-uncertain': (_, decision) => joined(opening(decision), 'These words may not state a grade.'),
  'article-misread': (_, decision) =>
    joined(
      opening(decision),
      'So many grades in this article seem to differ that another inspection or another force may be meant.',
    ),
  'derived-row': (_, decision) =>
    joined(
      opening(decision),
      'That grade was worked out from a stated total, so it is not firm enough to compare with.',
    ),
} satisfies Readonly<Partial<Record<Rule, Opening>>>;

/** The rules that have an opening: in every language the same. */
export type OpenedRule = keyof typeof OPENING;

const openingFor = (rule: Rule): Opening | undefined => (OPENING as Partial<Record<Rule, Opening>>)[rule];

const joined = (...parts: readonly (string | null | undefined | false | '')[]): string =>
  parts.filter(Boolean).join(' ');

const capitalised = (words: string): string => words.replace(/[a-z]/, (letter) => letter.toUpperCase());

const theRound = (round: Decision['round']): string => (round ? inspectionInWords(round) : 'that inspection');

const gradeOf = (each: OfficialGrade): string => `${quoted(each.grade)} ${atArea(each.area)}, ${whenGraded(each)}`;

const gradesListed = (grades: readonly OfficialGrade[]): string =>
  grades.length === 0
    ? ''
    : `The grades we hold: ${listed(grades.map(({ grade, area }) => `${areaInWords(area)} ${quoted(grade)}`))}.`;

/** As many as a reader takes in; the card lists them all. */
const MOST_CANDIDATES = 4;

const candidatesListed = (grades: readonly OfficialGrade[]): string => {
  // One that was carried over is worded as the one that it was carried from.
  const all = [...new Set(grades.map(gradeOf))];
  const shown = all.slice(0, MOST_CANDIDATES);
  if (shown.length < 2) return shown.length === 0 ? '' : `Our records hold one it could mean: ${shown[0]}.`;
  const more = all.length - shown.length;
  return `It could be one of these: ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
};
