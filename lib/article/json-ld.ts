import { all, textOf } from './dom.ts';

/** A node of structured data: whatever the page wrote, so nothing about it is taken for granted. */
export type Thing = Readonly<Record<string, unknown>>;

const ARTICLE = /^(?:https?:\/\/schema\.org\/)?\w*(?:Article|Report|BlogPosting)$/;

/** More than this is not one page's description of itself. */
const MOST_THINGS = 2_000;

/** All that a page's JSON-LD describes, or that of a part of it, `@graph` and nesting unfolded. A script that is not JSON is passed over. */
export const thingsOf = (within: Document | Element): Thing[] => {
  const things: Thing[] = [];
  for (const script of all(within, 'script[type*="ld+json"]')) unfold(parse(textOf(script)), things);
  return things;
};

const parse = (source: string): unknown => {
  try {
    return JSON.parse(source);
  } catch {
    return parseLeniently(source);
  }
};

/** The two usual faults: HTML comments or CDATA round it, and raw line breaks inside its strings. */
const parseLeniently = (source: string): unknown => {
  const bare = source.replace(/<!\[CDATA\[|\]\]>|<!--|-->|\/\*|\*\//g, '').replace(/\p{Cc}+/gu, ' ');
  try {
    return JSON.parse(
      bare
        .trim()
        .replace(/;$/, '')
        .replace(/,(\s*[}\]])/g, '$1'),
    );
  } catch {
    return null;
  }
};

const unfold = (root: unknown, things: Thing[]): void => {
  const waiting: unknown[] = [root];
  for (let next = 0; next < waiting.length && next < MOST_THINGS; next++) {
    const value = waiting[next];
    if (Array.isArray(value)) {
      waiting.push(...value.slice(0, MOST_THINGS));
    } else if (isThing(value)) {
      things.push(value);
      const inner = [value['@graph'], value.mainEntity, value.mainEntityOfPage, value.itemListElement, value.item];
      waiting.push(...inner.filter((each) => typeof each === 'object'));
    }
  }
};

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isArticle = (thing: Thing): boolean => asList(thing['@type']).some((type) => ARTICLE.test(String(type)));

/** One value or several, as a list. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The text of a property, or '' where it has none. */
export const textIn = (thing: Thing | undefined, ...names: readonly string[]): string => {
  for (const name of names) {
    const [value] = asList(thing?.[name]);
    const text = isThing(value) ? (value['@value'] ?? value.name ?? value['@id'] ?? value.url) : value;
    if (typeof text === 'string' && text.trim()) return tidy(text);
  }
  return '';
};

/** The names of the people or the organisation in a property, references within the page followed. */
export const namesIn = (thing: Thing | undefined, property: string, things: readonly Thing[]): string[] =>
  asList(thing?.[property]).flatMap((value) => {
    if (typeof value === 'string') return [tidy(value)];
    if (!isThing(value)) return [];
    const id = value['@id'];
    const told = [value, ...things.filter((each) => id && each['@id'] === id)];
    const name = told.map((each) => textIn(each, 'name')).find(Boolean);
    return name ? [name] : [];
  });

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/** JSON-LD is often escaped twice: 'Devon &amp; Cornwall'. */
const tidy = (text: string): string =>
  text
    .replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(amp|quot|apos|lt|gt|nbsp));/gi, (whole, decimal, hex, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/\s+/g, ' ')
    .trim();
