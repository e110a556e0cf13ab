import * as z from 'zod/mini';
import type { Article } from './article/article.ts';
import type { BackgroundMessage } from './messages.ts';
import { flagDraftSchema, snippetDraftSchema } from './notebook/schema.ts';

/** A page can hold any text; these bounds keep a hostile one from filling memory. UTF-16 code units. */
const LONGEST_TEXT = 1_000_000;
const LONGEST_FIELD = 10_000;

const sourced = <T extends z.ZodMiniType>(value: T) =>
  z.nullable(
    z.strictObject({
      value,
      source: z.enum(['json-ld', 'opengraph', 'meta', 'time', 'url', 'document', 'text', 'given']),
    }),
  );
const field = z.string().check(z.maxLength(LONGEST_FIELD));

const articleSchema: z.ZodMiniType<Article> = z.strictObject({
  url: z.nullable(field),
  title: sourced(field),
  outlet: sourced(field),
  authors: sourced(z.array(field).check(z.maxLength(100))),
  published: sourced(z.iso.date()),
  language: z.nullable(field),
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
});

const tabId = z.int();
const id = z.string().check(z.maxLength(100));

/** What may arrive in the background. Anything else is answered with a problem and otherwise ignored. */
export const backgroundMessageSchema: z.ZodMiniType<BackgroundMessage> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('gate/yes') }),
  z.strictObject({ type: z.literal('article/check'), article: articleSchema, asked: z.boolean() }),
  z.strictObject({ type: z.literal('article/gone') }),
  z.strictObject({ type: z.literal('notebook/flag'), draft: flagDraftSchema }),
  z.strictObject({ type: z.literal('notebook/snippet'), draft: snippetDraftSchema }),
  z.strictObject({ type: z.literal('notebook/undo'), id }),
  z.strictObject({ type: z.literal('desk/open'), id: z.optional(id) }),
  z.strictObject({ type: z.literal('tab/state'), tabId }),
  z.strictObject({ type: z.literal('tab/check'), tabId }),
]);

/** Messages that only the extension's own pages may send: they name a tab that need not be the sender's. */
export const FROM_OWN_PAGES: ReadonlySet<BackgroundMessage['type']> = new Set(['tab/state', 'tab/check']);
