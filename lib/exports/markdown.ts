import type { Note, Snippet } from '../notebook/note.ts';
import { harvard, type Part } from './harvard.ts';
import { words } from './words.ts';

/** Snippets as one Markdown text: each passage as a quotation, its citation, and the student's note. */
export const snippetsAsMarkdown = (snippets: readonly Snippet[]): string =>
  snippets.map((snippet) => noteAsMarkdown(snippet)).join('\n---\n\n');

/** One passage with its citation. */
export const noteAsMarkdown = (note: Note): string => {
  const blocks = [
    quotation(note.quote),
    escapedStart(harvard(note).map(marked).join('')),
    note.note && escaped(note.note),
    note.tags.length > 0 && `${words.tags}: ${escaped(note.tags.join(', '))}`,
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
};

const quotation = (quote: string): string =>
  escaped(quote)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

const marked = ({ text, form }: Part): string => {
  if (form === 'address') return `<${text.replace(/[<>\s]/g, encodeURIComponent)}>`;
  return form === 'italic' ? `*${escapedInline(text)}*` : escapedInline(text);
};

/** Text that Markdown shows as it is: nothing in it turns into emphasis, a link, HTML, a heading or a list. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .split('\n')
    .map((line) => escapedStart(escapedInline(line.trim())))
    .join('\n')
    .trim();

const escapedInline = (text: string): string => text.replace(/[\\`*_[\]<>&~|$]/g, '\\$&');

/** What would start a heading, a list, a rule or a definition, at the start of a line only. */
const escapedStart = (line: string): string => line.replace(/^[#+\-=:]/, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
