import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseHTML } from 'linkedom';
import * as z from 'zod/mini';
import type { Article } from '../../lib/article/article.ts';
import { readArticle } from '../../lib/article/read.ts';
import { ok, problem, type Result } from '../../lib/result.ts';
import { isDay, spanOf } from '../../lib/verdicts/dates.ts';
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

const LINE = z
  .object({
    id: optional(z.union([z.string(), z.number()])),
    url: optional(z.string()),
    title: optional(z.string()),
    date: optional(z.string().check(z.refine((date) => date === '' || dayOf(date) !== null, 'not an ISO date'))),
    text: optional(z.string()),
    html: optional(z.string()),
  })
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
  const read = typeof html === 'string' ? readHtml(html, url ?? null) : { ...EMPTY, text: line.data.text ?? '' };
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

/** A fragment of a page is put into a body: the parser takes its first element for the root otherwise. */
const readHtml = (html: string, url: string | null): Article => {
  const page = /<(?:html|body)[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return readArticle(parseHTML(page).document as unknown as Document, url);
};

/** '2015-12-15' of '2015-12-15T09:30:00Z'; a month or a year alone stays as it is; null for anything else. */
const dayOf = (date: string): string | null => {
  const [day] = date.trim().split(/[T ]/);
  if (!day) return null;
  return isDay(day) || (day === date.trim() && spanOf(day) !== null) ? day : null;
};

const contentOf = async (file: string): Promise<string> => {
  const { size } = await stat(file);
  if (size > LARGEST_FILE) throw new Error(`is larger than ${LARGEST_FILE / 1024 / 1024} MB`);
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
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
