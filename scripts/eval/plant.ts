import { checkArticle } from '../../lib/check.ts';
import type { Claim } from '../../lib/claims/claim.ts';
import type { LookUp } from '../../lib/findings/finding.ts';
import { GRADES, type Grade, gradeInWords, scaleOf } from '../../lib/peel/grades.ts';
import { ROUND_IDS } from '../../lib/peel/rounds.ts';
import type { GoldClaim, GoldItem } from './gold.ts';
import { articleOf } from './verdicts.ts';

/** One grade word of an article put in another's place, and the claims that it makes wrong. */
export interface Plant {
  readonly item: GoldItem;
  readonly field: 'title' | 'text';
  /** Where the new words stand. */
  readonly start: number;
  readonly end: number;
  readonly grade: Grade;
  readonly spoilt: readonly GoldClaim[];
}

/** What became of the errors planted. */
export interface PlantMeasure {
  readonly planted: number;
  /** Given 'differs'. */
  readonly caught: number;
  /** Given 'outdated' or 'partly': not accused, but not passed either. */
  readonly doubted: number;
  /** What the others were given, with the rule and the construction, and how often. */
  readonly others: ReadonlyMap<string, number>;
  /** One line for each that was not caught, for the development part. */
  readonly lines: readonly string[];
}

export const NOTHING_PLANTED: PlantMeasure = { planted: 0, caught: 0, doubted: 0, others: new Map(), lines: [] };

export const addPlants = (a: PlantMeasure, b: PlantMeasure): PlantMeasure => {
  const others = new Map(a.others);
  for (const [given, times] of b.others) others.set(given, (others.get(given) ?? 0) + times);
  return {
    planted: a.planted + b.planted,
    caught: a.caught + b.caught,
    doubted: a.doubted + b.doubted,
    others,
    lines: [...a.lines, ...b.lines],
  };
};

/**
 * Plants every error that can be planted: each grade word that stands alone in the quotation of a true stated claim is
 * replaced by every other grade of its round's scale in turn, and the article is checked again. Caught is an error when
 * a claim that rests on that word, of the same force and area, is said to differ.
 */
export const measurePlants = async (items: readonly GoldItem[], lookUp: LookUp): Promise<PlantMeasure> => {
  const sum = { planted: 0, caught: 0, doubted: 0 };
  const others = new Map<string, number>();
  const lines: string[] = [];
  for (const plant of items.flatMap(plantsIn)) {
    const { claims } = await checkArticle(articleOf(plant.item), lookUp);
    const there = claims.filter((claim) => claim.stated && claim.grade === plant.grade && restsOn(claim, plant));
    for (const { force, area, quote } of plant.spoilt) {
      sum.planted++;
      const told = there.filter((claim) => claim.force === force && claim.area === area);
      const found = told.find(({ verdict }) => verdict.kind === 'differs') ?? told[0];
      const kind = found?.verdict.kind ?? null;
      if (kind === 'differs') {
        sum.caught++;
        continue;
      }
      if (kind === 'outdated' || kind === 'partly') sum.doubted++;
      const given = found
        ? `${kind}, ${found.verdict.reason} [${found.construction}]`
        : `no such claim${there[0] ? `, another force or area [${there[0].construction}]` : ''}`;
      others.set(given, (others.get(given) ?? 0) + 1);
      lines.push(`${plant.item.id} ${plant.item.published} ${force} ${area} ${plant.grade} "${quote}": ${given}`);
    }
  }
  return { ...sum, others, lines };
};

/** A claim on the planted word: it spans it, or has its grade from there, as an item of a list has from the list's heading. */
const restsOn = ({ field, start, end, evidence }: Claim, plant: Plant): boolean =>
  [{ of: 'grade', field, start, end }, ...evidence].some(
    (words) =>
      words.of === 'grade' && words.field === plant.field && words.start < plant.end && words.end > plant.start,
  );

const plantsIn = (item: GoldItem): readonly Plant[] => {
  const places = new Map<
    string,
    { readonly words: RegExpExecArray; readonly at: number; readonly claims: GoldClaim[] }
  >();
  for (const claim of item.claims) {
    const words = claim.stated && claim.verdict === 'matches' ? loneGradeWord(claim) : null;
    if (!words) continue;
    const at = claim.start + words.index;
    const place = places.get(`${claim.field} ${at}`);
    if (place) place.claims.push(claim);
    else places.set(`${claim.field} ${at}`, { words, at, claims: [claim] });
  }
  return [...places.values()].flatMap(({ words, at, claims }) => {
    const round = ROUND_IDS.find((each) => each === claims[0]?.round);
    const scale = round ? scaleOf(round) : [];
    return scale
      .filter((grade) => grade !== claims[0]?.grade)
      .map((grade) => planted(item, claims, at, words[0], grade));
  });
};

const GRADE_WORD = /\b(?:outstanding|good|inadequate|adequate|requir(?:es?|ed|ing) improvement)\b/gi;

/** The grade word of a quotation that holds no other, or null. */
const loneGradeWord = ({ quote, grade }: GoldClaim): RegExpExecArray | null => {
  const [first, ...more] = quote.matchAll(GRADE_WORD);
  return first && more.length === 0 && gradeOf(first[0]) === grade ? first : null;
};

const gradeOf = (words: string): Grade | undefined =>
  GRADES.find((grade) => grade === words.toLowerCase()) ?? 'requires-improvement';

const planted = (item: GoldItem, spoilt: readonly GoldClaim[], at: number, words: string, grade: Grade): Plant => {
  const field = spoilt[0]?.field ?? 'text';
  const before = item[field].slice(0, at);
  const verb = verbIn(words, before);
  const written = asWritten(words, `${verb}${gradeInWords(grade)}`);
  const from = article(before, written);
  const after = item[field].slice(at + words.length);
  const text = `${from}${written}${verb ? withBe(after) : after}`;
  const end = from.length + written.length;
  return { item: { ...item, [field]: text }, field, start: end - gradeInWords(grade).length, end, grade, spoilt };
};

/** What a verb becomes when a grade takes its place: 'requires improvement' → 'is good', 'found to require …' → 'found to be good'. */
const verbIn = (words: string, before: string): string => {
  const form = words.split(' ')[0]?.toLowerCase();
  if (form === 'require') return /\bto\s*$/i.test(before) ? 'be ' : STANDS_AS_NAME.test(before) ? '' : 'are ';
  if (OPENS.test(before) || STANDS_AS_NAME.test(before)) return '';
  if (form === 'required') return MANY.test(before) ? 'were ' : 'was ';
  return VERBS[form ?? ''] ?? '';
};

const VERBS: Readonly<Record<string, string>> = { requires: 'is ', requiring: 'being ' };

/** Where 'requires improvement' is the name of a grade, and another name can stand without a verb. */
const STANDS_AS_NAME =
  /\b(?:as|a|an|the|of|to|from|at|and|or|rated|graded|judged|deemed|ranked|assessed|classed|found|being|be|was|were|is|are|rating|grade|grades|good|adequate|inadequate|outstanding|got|given)\s*["'“‘]?$/i;
const OPENS = /(?:["'“”‘’:;,.!?*|()[\]–—-]|^|\n)\s*$/;
const MANY = /\b(?:both|all|they|we|forces|areas|each of them)\s*$/i;

/** In the capitals of the words replaced. */
const asWritten = (words: string, phrase: string): string => {
  if (words === words.toUpperCase()) return phrase.toUpperCase();
  return words[0] === words[0]?.toUpperCase() ? `${phrase[0]?.toUpperCase()}${phrase.slice(1)}` : phrase;
};

/** What leans on the verb goes with it: 'requires improvement, and so does Essex' → 'is good, and so is Essex'. */
const withBe = (after: string): string =>
  after.replace(
    /^([^\n]{0,60}?\b(?:so|as) )(do|does|did)\b/i,
    (_, to: string, verb: string) => `${to}${BE[verb.toLowerCase()]}`,
  );

const BE: Readonly<Record<string, string>> = { do: 'are', does: 'is', did: 'was' };

/** 'a good rating' → 'an inadequate rating'. */
const article = (before: string, written: string): string =>
  before.replace(
    /\b(a)n?(\s+["'“‘]?)$/i,
    (_, a: string, gap: string) => `${a}${/^[aeiou]/i.test(written) ? 'n' : ''}${gap}`,
  );
