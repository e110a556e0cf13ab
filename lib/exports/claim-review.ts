import type { ArticleReference, Flag } from '../notebook/note.ts';
import { claimInWords } from './claim-words.ts';
import { dayInLondon } from './dates.ts';
import { officialOf } from './official.ts';
import { BEST, ratingOf, WORST } from './rating.ts';
import { words } from './words.ts';

/**
 * What only the publisher knows. Valid as JSON-LD, and plainly not an answer: `.example` can never be anybody's address.
 * The user's own note is not exported: it was not written to be published.
 */
export const TO_FILL = {
  organisation: 'https://fill-in.example/your-organisation',
  review: 'https://fill-in.example/the-page-of-your-review',
} as const;

type Json = string | number | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Drafts of schema.org ClaimReviews, one for each flag, as the text of a JSON-LD file. */
export const flagsAsClaimReviews = (flags: readonly Flag[], today: Date): string =>
  embeddable({ '@context': 'https://schema.org', '@graph': flags.map((flag) => claimReview(flag, today)) });

/** One draft alone, ready for a script element of type `application/ld+json`. */
export const flagAsClaimReview = (flag: Flag, today: Date): string =>
  embeddable({ '@context': 'https://schema.org', ...claimReview(flag, today) });

const claimReview = (flag: Flag, today: Date) =>
  ({
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    url: TO_FILL.review,
    author: { '@type': 'Organization', name: words.toFill.name, url: TO_FILL.organisation },
    datePublished: dayInLondon(today),
    claimReviewed: flag.claim ? claimInWords(flag.claim) : flag.quote,
    itemReviewed: {
      '@type': 'Claim',
      text: flag.quote,
      author: claimant(flag),
      datePublished: flag.article.published?.value,
      appearance: appearance(flag.article),
    },
    reviewRating: reviewRating(flag),
    isBasedOn: basis(flag),
  }) satisfies Json;

/** Who claims it: the person quoted, else the outlet. */
const claimant = ({ claim, article }: Flag): Json | undefined => {
  if (claim && 'speaker' in claim && claim.speaker) return { '@type': 'Person', name: claim.speaker };
  return article.outlet ? { '@type': 'Organization', name: article.outlet.value } : undefined;
};

const appearance = ({ url, title, outlet, authors, published, language }: ArticleReference): Json => ({
  '@type': 'NewsArticle',
  url: url ?? undefined,
  headline: title?.value,
  datePublished: published?.value,
  inLanguage: language ?? undefined,
  author: authors?.value.map((name) => ({ '@type': 'Person', name })),
  publisher: outlet ? { '@type': 'Organization', name: outlet.value } : undefined,
});

const reviewRating = ({ verdict }: Flag): Json => {
  if (!verdict) return { '@type': 'Rating', alternateName: words.toFill.rating };
  const { words: alternateName, value } = ratingOf(verdict);
  const scale = value === null ? {} : { ratingValue: value, bestRating: BEST, worstRating: WORST };
  return { '@type': 'Rating', alternateName, ratingExplanation: verdict.sentence, ...scale };
};

/** The report, and the page that states the grade or count where that is another. */
const basis = ({ verdict }: Flag): Json | undefined => {
  const official = officialOf(verdict);
  if (!official) return undefined;
  const { report, source } = official;
  return [...new Set([report, source].filter((address) => address !== null))];
};

/** `<` never stands in it, so that no claim can close the script element it is put in. */
const embeddable = (value: Json): string => `${JSON.stringify(value, null, 2).replaceAll('<', '\\u003c')}\n`;
