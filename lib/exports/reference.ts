import type { PartialDate } from '../findings/finding.ts';
import type { Snippet } from '../notebook/note.ts';
import { forceOf } from '../peel/forces.ts';
import { type RoundId, roundOf } from '../peel/rounds.ts';
import type { OfficialGrade } from '../verdicts/verdict.ts';
import { dayInLondon } from './dates.ts';
import { type Name, nameOf } from './names.ts';

/** A work that a student cites: what RIS and CSL-JSON both say, each in its own words. */
export interface Reference {
  readonly kind: 'article' | 'report';
  readonly title: string | null;
  /** The newspaper, or the body that issued the report. */
  readonly publisher: string | null;
  readonly authors: readonly Name[];
  readonly published: PartialDate | null;
  readonly url: string | null;
  readonly language: string | null;
  /** ISO day on which the first passage was saved. */
  readonly accessed: string;
  /** Passages and the student's notes about them, in words. */
  readonly notes: readonly string[];
  readonly tags: readonly string[];
}

/** The works that these snippets cite, each once: the articles, and the reports whose grades were shown with them. */
export const referencesOf = (snippets: readonly Snippet[]): readonly Reference[] => {
  const works = new Map<string, Reference>();
  for (const work of snippets.flatMap(worksOf)) {
    const key = JSON.stringify([work.kind, work.url ?? work.notes, work.title]);
    const known = works.get(key);
    works.set(key, known ? merged(known, work) : work);
  }
  return [...works.values()];
};

const worksOf = (snippet: Snippet): readonly Reference[] =>
  snippet.verdict?.official ? [articleOf(snippet), reportOf(snippet.verdict.official, snippet)] : [articleOf(snippet)];

const articleOf = ({ article, quote, note, tags, created }: Snippet): Reference => ({
  kind: 'article',
  title: article.title?.value ?? null,
  publisher: article.outlet?.value ?? null,
  authors: article.authors?.value.map(nameOf) ?? [],
  published: article.published?.value ?? null,
  url: article.url,
  language: article.language,
  accessed: dayInLondon(created),
  notes: [`“${quote}”`, note].filter(Boolean),
  tags,
});

const reportOf = (
  { force, round, report, source, published }: OfficialGrade,
  { created, tags }: Snippet,
): Reference => {
  const { inspectorate } = roundOf(round);
  return {
    kind: 'report',
    title: `PEEL ${titled(round)}: An inspection of ${forceOf(force).name}`,
    publisher: inspectorate,
    authors: [{ literal: inspectorate }],
    published,
    url: report ?? source,
    language: 'en-GB',
    accessed: dayInLondon(created),
    notes: [],
    tags,
  };
};

/** As on the reports' covers: '2015', '2021/22', '2023–25'. */
const titled = (round: RoundId): string => {
  const [first = '', last] = round.split('-');
  if (!last) return first;
  return Number(last) - Number(first.slice(-2)) === 1 ? `${first}/${last}` : `${first}–${last}`;
};

const merged = (known: Reference, again: Reference): Reference => ({
  ...known,
  accessed: known.accessed < again.accessed ? known.accessed : again.accessed,
  notes: [...new Set([...known.notes, ...again.notes])],
  tags: [...new Set([...known.tags, ...again.tags])],
});
