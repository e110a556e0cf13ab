import type { ArticleReference, Note } from '../notebook/note.ts';
import { dateInWords } from '../verdicts/dates.ts';
import { dayAndMonth, dayInLondon, yearOf } from './dates.ts';
import { nameOf, withInitials } from './names.ts';
import { oneLine } from './one-line.ts';
import { words } from './words.ts';

/** A stretch of a citation: a newspaper's name stands in italics. */
export interface Part {
  readonly text: string;
  readonly form: 'plain' | 'italic' | 'address';
}

/**
 * A reference in Harvard style (as in Cite Them Right):
 * Bowen, C. (2015) ‘Title’, *Outlet*, 15 December. Available at: https://… (Accessed: 23 November 2026).
 */
export const harvard = ({ article, created }: Pick<Note, 'article' | 'created'>): readonly Part[] => {
  const { title, outlet, published, url } = article;
  const authors = authorsOf(article);
  const year = published ? yearOf(published.value) : words.noDate;
  const day = published ? dayAndMonth(published.value) : '';
  const titled = title?.value.trim() ? `‘${oneLine(title.value)}’` : words.noTitle;
  const paper = outlet?.value.trim() ? italic(oneLine(outlet.value)) : null;
  const head: readonly Part[] = authors
    ? [plain(`${authors} (${year}) ${titled}`), ...(paper ? [plain(', '), paper] : [])]
    : paper
      ? [paper, plain(` (${year}) ${titled}`)]
      : [plain(`${titled} (${year})`)];
  return [
    ...head,
    plain(day ? `, ${day}.` : '.'),
    ...(url ? [plain(words.available), address(url), plain(words.accessed(dateInWords(dayInLondon(created))))] : []),
  ];
};

/** The citation without any marks of form. */
export const harvardAsText = (note: Pick<Note, 'article' | 'created'>): string =>
  harvard(note)
    .map(({ text }) => text)
    .join('');

/** More than three authors: the first and 'et al.'. */
const authorsOf = ({ authors }: ArticleReference): string => {
  const names = (authors?.value ?? []).map((author) => withInitials(nameOf(author))).filter(Boolean);
  if (names.length > 3) return `${names[0]} et al.`;
  return names.length > 1
    ? `${names.slice(0, -1).join(', ')} ${words.lastAuthor(names.at(-1) ?? '')}`
    : (names[0] ?? '');
};

const plain = (text: string): Part => ({ text, form: 'plain' });
const italic = (text: string): Part => ({ text, form: 'italic' });
const address = (text: string): Part => ({ text, form: 'address' });
