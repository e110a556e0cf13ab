import { LIMITS } from './limits.ts';

/** The tags of a text with commas between them: spaces tidied, each kept once whatever its capitals. */
export const tagsFrom = (text: string): readonly string[] => {
  const tidy = text.split(',').map(tidied).filter(Boolean);
  const first = new Map<string, string>();
  for (const tag of tidy) if (!first.has(tag.toLowerCase())) first.set(tag.toLowerCase(), tag);
  return [...first.values()].slice(0, LIMITS.tags);
};

const tidied = (tag: string): string => tag.replace(/\s+/g, ' ').trim().slice(0, LIMITS.tag).trim();

/** The text that gives these tags. */
export const tagsInWords = (tags: readonly string[]): string => tags.join(', ');

/** Every tag in use, in alphabetical order. */
export const tagsOf = (notes: readonly { readonly tags: readonly string[] }[]): readonly string[] =>
  [...new Set(notes.flatMap(({ tags }) => tags))].sort((a, b) => a.localeCompare(b, 'en-GB'));
