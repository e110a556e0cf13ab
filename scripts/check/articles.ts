import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import type { Article } from '../../lib/article/article.ts';
import { dayOfTimestamp } from '../../lib/article/dates.ts';
import { readArticle } from '../../lib/article/read.ts';
import { ok, problem, type Result } from '../../lib/result.ts';
import { spanOf } from '../../lib/verdicts/dates.ts';
import { linesOf } from './lines.ts';

/** An article and what to call it, or what is wrong and where. */
export type Input = Result<{ readonly id: string; readonly article: Article }>;

/** Larger files are not articles. Bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The articles of the files named, in order, one at a time. Never rejects: what cannot be read is a problem with its place. */
export async function* articlesOf(files: readonly string[], published: string | null): AsyncGenerator<Input> {
  for (const file of files) {
    try {
      yield* articlesOfFile(file, published);
    } catch (error) {
      yield problem('unreadable', `${file}: ${reasonOf(error)}`);
    }
  }
}

async function* articlesOfFile(file: string, published: string | null): AsyncGenerator<Input> {
  if (file === '-') return yield* articlesOfLines('standard input', process.stdin, published);
  switch (extname(file).toLowerCase()) {
    case '.html':
    case '.htm':
      return yield ok({ id: file, article: dated(readHtml(await contentOf(file), null), published) });
    case '.txt':
      return yield ok({ id: file, article: dated({ ...EMPTY, text: await contentOf(file) }, published) });
    case '.jsonl':
    case '.ndjson':
      return yield* articlesOfLines(file, createReadStream(file), published);
    default:
      yield problem('unknown-kind', `${file}: is neither .html, .txt nor .jsonl`);
  }
}

async function* articlesOfLines(
  name: string,
  stream: AsyncIterable<Uint8Array>,
  published: string | null,
): AsyncGenerator<Input> {
  for await (const { number, text } of linesOf(stream)) {
    const place = `${name}:${number}`;
    if (text === null) yield problem('line-too-long', `${place}: the line is too long for an article`);
    else if (text.trim() !== '') yield articleOfLine(text, place, published);
  }
}

const optional = <T extends z.core.SomeType>(type: T) => z.optional(z.nullable(type));

const words = z.string('not a text');

const LINE = z
  .object(
    {
      id: optional(z.union([z.string(), z.number()], 'neither a text nor a number')),
      url: optional(words),
      title: optional(words),
      date: optional(words.check(z.refine((date) => date === '' || dayOf(date) !== null, 'not an ISO date'))),
      text: optional(words),
      html: optional(words),
    },
    'is not an object',
  )
  .check(
    z.refine(({ text, html }) => typeof text === 'string' || typeof html === 'string', 'has neither text nor html'),
  );

const articleOfLine = (text: string, place: string, published: string | null): Input => {
  const json = parseJson(text);
  if (!json.ok) return problem('not-json', `${place}: ${json.problem.message}`);
  const line = LINE.safeParse(json.value);
  if (!line.success) {
    const [issue] = line.error.issues;
    const field = issue?.path.join('.');
    return problem('bad-line', `${place}: ${field ? `${field}: ` : ''}${issue?.message ?? 'not an article'}`);
  }
  const { id, url, title, date, html } = line.data;
  const read = html?.trim() ? readHtml(html, url ?? null) : { ...EMPTY, text: line.data.text ?? '' };
  const day = date ? dayOf(date) : null;
  const article: Article = {
    ...read,
    url: url ?? read.url,
    title: title ? { value: title, source: 'given' } : read.title,
    published: day ? { value: day, source: 'given' } : read.published,
  };
  return ok({ id: id === null || id === undefined ? place : `${id}`, article: dated(article, published) });
};

const EMPTY: Article = {
  url: null,
  title: null,
  outlet: null,
  authors: null,
  published: null,
  language: null,
  text: '',
};

const dated = (article: Article, published: string | null): Article =>
  article.published === null && published !== null
    ? { ...article, published: { value: published, source: 'given' } }
    : article;

const readHtml = (html: string, url: string | null): Article =>
  readArticle(parseHTML(asPage(html)).document as unknown as Document, url);

/**
 * With the tags that a page may leave out: the parser takes the first element for the root, and puts nothing into a body
 * of itself.
 */
const asPage = (html: string): string => {
  if (/<body[\s>]/i.test(html)) return /<html[\s>]/i.test(html) ? html : `<!doctype html><html>${html}</html>`;
  const [head = ''] =
    /^.*?<\/head\s*>/is.exec(html) ?? /^(?:\s|<!doctype[^>]*>|<!--.*?-->)*<html[^>]*>/is.exec(html) ?? [];
  const opening = /<html[\s>]/i.test(head) ? head : `<!doctype html><html>${head || '<head></head>'}`;
  return `${opening}<body>${html.slice(head.length)}</body></html>`;
};

/** A day, a month or a year as it stands; of a time the day in London, as on pages; null for anything else. */
const dayOf = (written: string): string | null => {
  const date = written.trim();
  if (spanOf(date) !== null) return date;
  return /^\d{4}-\d\d-\d\d[T ]/.test(date) ? dayOfTimestamp(date) : null;
};

const contentOf = async (file: string): Promise<string> => {
  const { size } = await stat(file);
  if (size > LARGEST_FILE) throw new Error(`is larger than ${LARGEST_FILE / 1024 / 1024} MB`);
  return decoded(await readFile(file));
};

/** A byte order mark wins, then what the page itself says in its first bytes, as in browsers; else it is UTF-8. */
const decoded = (bytes: Uint8Array): string => {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const mark = /^(?:(\xFF\xFE)|\xFE\xFF)/.exec(start);
  const named = /<meta[^>]+charset\s*=\s*["']?\s*(?!utf-16)([\w-]+)/i.exec(start)?.[1];
  const encoding = mark ? (mark[1] ? 'utf-16le' : 'utf-16be') : start.startsWith('\xEF\xBB\xBF') ? 'utf-8' : named;
  return decoderFor(encoding).decode(bytes);
};

/** Names that are none, or that cannot be (UTF-16 in letters of one byte), mean UTF-8. */
const decoderFor = (encoding = 'utf-8'): TextDecoder => {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder();
  }
};

const parseJson = (text: string): Result<unknown> => {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch {
    return problem('not-json', 'is not JSON');
  }
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'may not be read',
  EISDIR: 'is a folder',
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message.split('\n', 1)[0] ?? 'cannot be read';
};
