import type { Article, ArticleField } from '../article/article.ts';
import type { Checked, CheckedArticle } from '../check.ts';
import type { Claim, Monitoring, Tally } from '../claims/claim.ts';
import { BY_NEED, type Family, familyOf } from './family.ts';
import { type Passage, passageOf } from './passage.ts';
import { type Selectors, selectorsFor } from './selector.ts';

/** Something an article says that was compared with the record. */
export type Item = Checked<Claim> | Checked<Tally> | Checked<Monitoring>;

export const isTally = (item: Item): item is Checked<Tally> => 'count' in item;

export const isMonitoring = (item: Item): item is Checked<Monitoring> => 'says' in item;

/** Some words of the article and everything they say: three forces in one quote are one mark. */
export interface Mark {
  readonly field: ArticleField;
  readonly selectors: Selectors;
  readonly passage: Passage;
  /** The headline, where words of it too made one of the items. */
  readonly headline: string | null;
  /** How it is underlined: as the item that most needs a look. */
  readonly family: Family;
  /** In reading order, never empty. */
  readonly items: readonly Item[];
}

/** The words that are read for claims. */
export const fieldOf = (article: Article, field: ArticleField): string =>
  field === 'title' ? (article.title?.value ?? '') : article.text;

/** The marks of a checked article in reading order: the title's first. */
export const marksOf = ({ article, claims, tallies, monitoring }: CheckedArticle): readonly Mark[] => {
  const places = Map.groupBy(
    [...claims, ...tallies, ...monitoring],
    ({ field, start, end }) => `${field} ${start} ${end}`,
  );
  return [...places.values()].map((items) => markOf(article, items)).sort(inReadingOrder);
};

const markOf = (article: Article, items: readonly Item[]): Mark => {
  const [{ field, start, end }] = items as [Item, ...Item[]];
  return {
    field,
    selectors: selectorsFor(fieldOf(article, field), start, end),
    passage: passageOf(fieldOf(article, field), items),
    headline: items.some(leansOnTitle) ? fieldOf(article, 'title') : null,
    family: loudest(items.map(({ verdict }) => familyOf(verdict))),
    items,
  };
};

const leansOnTitle = ({ evidence }: Item): boolean => evidence.some(({ field }) => field === 'title');

const loudest = (families: readonly Family[]): Family =>
  BY_NEED.findLast((family) => families.includes(family)) ?? 'information';

const inReadingOrder = (a: Mark, b: Mark): number => {
  if (a.field !== b.field) return a.field === 'title' ? -1 : 1;
  const [, here] = a.selectors;
  const [, there] = b.selectors;
  return here.start - there.start || here.end - there.end;
};

/** The marks that share words with this one, itself first: one card shows them all. */
export const overlapping = (mark: Mark, marks: readonly Mark[]): readonly Mark[] => [
  mark,
  ...marks.filter((other) => other !== mark && other.field === mark.field && shareWords(mark, other)),
];

/** The same words in an article that was checked again, where they may stand elsewhere. */
export const successorOf = (mark: Mark, marks: readonly Mark[]): Mark | null => {
  if (marks.includes(mark)) return mark;
  const [{ exact }, { start }] = mark.selectors;
  const distance = ({ selectors: [, position] }: Mark) => Math.abs(position.start - start);
  const same = marks.filter(({ field, selectors: [quote] }) => field === mark.field && quote.exact === exact);
  return same.sort((a, b) => distance(a) - distance(b))[0] ?? null;
};

/** What tells an item from the others of its article, also when it is checked again. */
export const identityOf = (item: Item): string => {
  const { field, start, end, force, construction } = item;
  const said = isMonitoring(item) ? [item.says, item.on] : [item.grade, item.area];
  return [field, start, end, force, ...said, construction].join(' ');
};

/**
 * What is said, of whom, and in which words; not where they stand, which may be elsewhere when the page is visited again.
 * Notes are found again by it.
 */
export const statementOf = (said: Claim | Tally | Monitoring): string => {
  const { field, force, quote } = said;
  const what = 'says' in said ? [said.says, said.on] : [said.grade, said.area];
  return [field, force, ...what, quote].join(' ');
};

const shareWords = ({ selectors: [, a] }: Mark, { selectors: [, b] }: Mark): boolean =>
  a.start < b.end && b.start < a.end;
