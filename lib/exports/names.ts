import { oneLine } from './one-line.ts';

/** A person's name in its parts, or a name that has none (a newsroom, an agency, 'Staff reporter'). */
export type Name = { readonly family: string; readonly given: string } | { readonly literal: string };

/**
 * A byline's name as citations need it. Bylines are free text, so whatever does not plainly look like a person's name is
 * left whole: a newsroom cited as 'Team, N.' would be worse.
 */
export const nameOf = (byline: string): Name => {
  const text = withoutRole(oneLine(byline).replace(/^by /i, ''));
  const words = text.split(' ');
  if (words.length < 2 || words.length > 5 || !PERSON.test(text) || COLLECTIVE.test(text)) return { literal: text };
  const particle = words.findIndex((word, index) => index > 0 && PARTICLES.has(word.toLowerCase()));
  const split = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return { family: words.slice(split).join(' '), given: words.slice(0, split).join(' ') };
};

/** 'Bowen, Carys', or the name whole. */
export const familyFirst = (name: Name): string => ('literal' in name ? name.literal : `${name.family}, ${name.given}`);

/** 'Bowen, C.', or the name whole. */
export const withInitials = (name: Name): string =>
  'literal' in name ? name.literal : `${name.family}, ${initialsOf(name.given)}`;

const initialsOf = (given: string): string =>
  given
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${Array.from(part)[0] ?? ''}.`)
        .join('-'),
    )
    .join('');

const ROLE = /\b(?:editor|correspondent|reporter|journalist|writer)\b/i;

/** 'Jo Fox, crime editor, Borset' without what stands from the office on. */
const withoutRole = (byline: string): string => {
  const parts = byline.split(',');
  const role = parts.findIndex((part, index) => index > 0 && ROLE.test(part));
  return role < 0 ? byline : parts.slice(0, role).join(',');
};

const PERSON = /^[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+)+$/u;
const COLLECTIVE =
  /\b(?:agency|association|bbc|constabulary|correspondent|council|desk|editor|editorial|itv|media|news|newsdesk|newsroom|office|pa|police|press|reporter|reporters|service|staff|team|times|wales|writer)\b/i;
const PARTICLES: ReadonlySet<string> = new Set(
  'ab al ap bin da de del della den der di dos du el ferch ibn la le san st van von'.split(' '),
);
