import { gradedAreas } from '../peel/areas.ts';
import { type ForceId, forceOf } from '../peel/forces.ts';
import { idsOf, type Story } from './discourse.ts';
import { areaIn, type Era, headingsOn } from './era.ts';
import type { AreaMention } from './mentions/mention.ts';
import type { Mentions } from './skeleton.ts';

/** The first day of the new headings: reports of the 2021-22 round. */
const LATE_FROM = '2021-07-01';

/** Reads what an article is about from all its mentions. */
export const readStory = (
  published: string | null,
  title: { readonly plain: string; readonly mentions: Mentions },
  text: { readonly plain: string; readonly mentions: Mentions },
): Story => {
  const era = eraOf(published, title, text);
  const main = mainForce(title.mentions, text.mentions);
  const topic = topicOf(title, text, headingsOn(published, era), published);
  return {
    published,
    era,
    main,
    titled: idsOf(territorial(title.mentions)).length === 1,
    group: territorial(title.mentions).length === 0 ? firstNamed(text) : [],
    topic,
    compares: era === 'late' && topic !== null && main === null && isRoundUp(text.mentions),
    ofOther: isOfOther(title.plain, title.mentions),
  };
};

const isOfOther = (headline: string, { bodies, forces }: Mentions): boolean =>
  bodies.some(({ body }) => body === 'other') &&
  bodies.every(({ body }) => body !== 'inspectorate') &&
  forces.every(({ as }) => as !== 'police') &&
  !/ (?:police|force|forces|constabulary) /.test(` ${headline} `);

const eraOf = (
  published: string | null,
  title: { readonly plain: string; readonly mentions: Mentions },
  text: { readonly plain: string; readonly mentions: Mentions },
): 'early' | 'late' => {
  if (published !== null) return published < LATE_FROM ? 'early' : 'late';
  const all = `${title.plain}\n${text.plain}`;
  if (/ adequates?[ \n]| recording data | 20(?:2[1-9])[ \n/-]/.test(all)) return 'late';
  return / hmic[ \n]| legitimacy| effectiveness| 201[4-9][ \n]/.test(all) ? 'early' : 'late';
};

/** One force in the headline; else the one that the text speaks of more than of all others together. */
const mainForce = (title: Mentions, text: Mentions): ForceId | null => {
  const named = [...new Set(territorial(title).map(({ force }) => force))];
  if (named.length === 1) return named[0] ?? null;
  if (named.length > 1) return null;
  const counts = new Map<ForceId, number>();
  for (const { force, as } of territorial(text))
    counts.set(force, (counts.get(force) ?? 0) + (as === 'police' ? 2 : 1));
  const [first, ...others] = [...counts].sort(([, a], [, b]) => b - a);
  if (first === undefined) return null;
  const rest = others.reduce((sum, [, count]) => sum + count, 0);
  return first[1] >= Math.max(rest, (others[0]?.[1] ?? 0) * 2) ? first[0] : null;
};

/** The several forces that the first sentence with any names. */
const firstNamed = ({
  plain,
  mentions,
}: {
  readonly plain: string;
  readonly mentions: Mentions;
}): readonly ForceId[] => {
  const all = territorial(mentions);
  const end = plain.indexOf('\n', all[0]?.start ?? 0);
  const named = idsOf(all.filter(({ start }) => end < 0 || start < end));
  return named.length > 1 ? named : [];
};

const territorial = (mentions: Mentions) =>
  mentions.forces.filter(({ force }) => forceOf(force).kind === 'territorial');

/**
 * The one thing that was graded: the only one the whole story names, or, where pillars were graded, the one pillar its
 * headline and opening speak of.
 */
const topicOf = (
  title: { readonly plain: string; readonly mentions: Mentions },
  text: { readonly plain: string; readonly mentions: Mentions },
  era: Era,
  published: string | null,
): AreaMention | null => {
  const idOf = (area: AreaMention) => areaIn(area, era);
  const graded = (areas: readonly AreaMention[]) =>
    areas.filter((area) => !area.weak && idOf(area) !== null && !isTooEarly(area, published));
  const distinct = (areas: readonly AreaMention[]) => [...new Set(areas.map(idOf))];
  const all = graded([...title.mentions.areas, ...text.mentions.areas]);
  const isOneOfMany = era === 'late' && !isRoundUp(text.mentions) && countsAreas(text);
  if (distinct(all).length === 1) return isOneOfMany ? null : (all[0] ?? null);
  const opening = (sentences: number): readonly AreaMention[] => {
    const end = openingOf(text.plain, sentences);
    return [...withoutHeads(title), ...withoutHeads(text).filter(({ start }) => start < end)];
  };
  if (era === 'late') {
    if (!isRoundUp(text.mentions)) return null;
    const headed = graded(title.mentions.areas);
    const compared = distinct(headed).length === 1 ? headed : graded(comparedBy(text));
    return distinct(compared).length === 1 ? (compared[0] ?? null) : null;
  }
  const pillars = (areas: readonly AreaMention[]) =>
    graded(areas).filter((area) => era === 'first' || isPillar(idOf(area)));
  const named = pillars([...withoutHeads(title), ...withoutHeads(text)]);
  const declared = declaredTopic(title);
  if (declared) return declared;
  for (const sentences of [1, 2, 5]) {
    const inOpening = declaredTopic(text, openingOf(text.plain, sentences));
    if (inOpening) return inOpening;
    const early = opening(sentences);
    const first = pillars(early);
    if (distinct(first).length > 0) return distinct(first).length === 1 ? (first[0] ?? null) : null;
    const openers = graded(early);
    if (sentences > 1 && distinct(openers).length === 1) return pillarOver(openers[0], named[0]);
  }
  const [only] = distinct(named).length === 1 ? named : [];
  return only && all.every((area) => isUnder(area, only)) ? only : declaredTopic(text);
};

/** 'inadequate in three areas': more was graded than the one area that the story names. */
const countsAreas = ({ plain, mentions }: { readonly plain: string; readonly mentions: Mentions }): boolean =>
  mentions.numbers.some(({ value, end }) => value > 1 && OF_AREAS.test(plain.slice(end, end + 40)));
const OF_AREAS = /^(?: (?:of|its|the|other|key|more|nine|eight|ten)){0,3} (?:areas|categories|aspects|parts) /;

/** So many forces are named that the one area in its headline is what it compares them by. */
const isRoundUp = (mentions: Mentions): boolean => new Set(territorial(mentions).map(({ force }) => force)).size > 3;

/** 'We have taken one area, managing offenders', 'how forces were graded on leadership', said in the opening. */
const comparedBy = ({
  plain,
  mentions,
}: {
  readonly plain: string;
  readonly mentions: Mentions;
}): readonly AreaMention[] => {
  const end = openingOf(plain, 6);
  return mentions.areas.filter(
    ({ start }) => start < end && COMPARED_BY.test(plain.slice(Math.max(0, start - 80), start)),
  );
};
const COMPARED_BY =
  / (?:one|single) (?:[a-z]+ )?(?:area|question|measure|aspect|heading|category|topic|subject)(?: [a-z]+){0,2} [,:-](?: (?:the|its|how|well))* $| (?:compar(?:es?|ed|ing)|graded|rated|ranked|judged|assessed)(?: [a-z]+){0,3} forces(?: [a-z]+){0,4} (?:on|by|for)(?: (?:the|its|their|how|well))* $| forces (?:were|are|have been) (?:compared|graded|rated|ranked|judged|assessed) (?:on|by|for)(?: (?:the|its|their|how|well))* $/;

const openingOf = (plain: string, sentences: number): number => plain.split('\n', sentences).join('\n').length;

/** A question that opens a story stands for its pillar, where that is the first pillar the story goes on to name. */
const pillarOver = (question: AreaMention | undefined, pillar: AreaMention | undefined): AreaMention | null =>
  (question && pillar && isUnder(question, pillar) ? pillar : question) ?? null;

/** The first grades for effectiveness: the protection of vulnerable people was graded two months before. */
const EFFECTIVENESS_FROM = '2016-02-18';

const isTooEarly = ({ early }: AreaMention, published: string | null): boolean =>
  early === 'effectiveness' && published !== null && published < EFFECTIVENESS_FROM;

/** Whether it is that pillar or one of its questions. */
const isUnder = ({ early }: AreaMention, pillar: AreaMention): boolean =>
  gradedAreas('2017').some(({ area, pillar: over }) => area === early && over === pillar.early);

/** 'its effectiveness at protecting vulnerable people' is about the latter. */
const withoutHeads = ({
  plain,
  mentions,
}: {
  readonly plain: string;
  readonly mentions: Mentions;
}): readonly AreaMention[] =>
  mentions.areas.filter((area, index) => {
    const next = mentions.areas[index + 1];
    const isHead = next !== undefined && /^ (?:at|in|of)$/.test(plain.slice(area.end, next.start - 1));
    return !(isHead && isPillar(area.early) && !isPillar(next.early));
  });

const isPillar = (id: string | null): boolean => id === 'effectiveness' || id === 'efficiency' || id === 'legitimacy';

/** 'published its effectiveness grades', 'the legitimacy report', 'the efficiency inspection'. */
const declaredTopic = (
  part: { readonly plain: string; readonly mentions: Mentions },
  until = part.plain.length,
): AreaMention | null =>
  part.mentions.areas.find(
    ({ start, end, early }) =>
      start < until &&
      isPillar(early) &&
      (/^ (?:grades|gradings|inspections?|reports?|assessments?|results|ratings|scorecard)(?: |\n)/.test(
        part.plain.slice(end, end + 16),
      ) ||
        / (?:subject of the report is police|subject of the report is|grades for|inspection of police|graded every force in england and wales on|graded forces on) $/.test(
          part.plain.slice(Math.max(0, start - 60), start),
        )),
  ) ?? null;
