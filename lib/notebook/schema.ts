import * as z from 'zod/mini';
import { claimSchema, monitoringSchema, tallySchema, verdictSchema, webAddress } from './claim-schema.ts';
import { LIMITS } from './limits.ts';
import {
  type ArticleReference,
  FLAG_STATUSES,
  type Flag,
  type FlagDraft,
  type Note,
  type Snippet,
  type SnippetDraft,
} from './note.ts';

/**
 * What a note must look like. Everything that enters the notebook passes here (drafts from a page, changes from the
 * desk, restored files), so that whatever is in it can be backed up and restored.
 */

const most = (length: number) => z.maxLength(length);
const position = z.int().check(z.nonnegative());
const context = z.string().check(most(LIMITS.context));
const name = z.string().check(most(LIMITS.name));
/** Just what `toISOString` writes, so that instants sort as strings. */
const instant = z.iso.datetime({ precision: 3 });

const sourced = <T extends z.ZodMiniType>(value: T) =>
  z.nullable(
    z.strictObject({
      value,
      source: z.enum(['json-ld', 'opengraph', 'meta', 'time', 'url', 'document', 'text', 'given']),
    }),
  );

export const articleReferenceSchema = z.strictObject({
  url: z.nullable(webAddress),
  title: sourced(z.string().check(most(LIMITS.title))),
  outlet: sourced(name),
  authors: sourced(z.array(name).check(most(LIMITS.authors))),
  published: sourced(z.iso.date()),
  language: z.nullable(z.string().check(most(LIMITS.word))),
}) satisfies z.ZodMiniType<ArticleReference>;

const quote = z.string().check(z.minLength(1), most(LIMITS.quote));

const draft = {
  quote,
  selectors: z.tuple([
    z.strictObject({ type: z.literal('TextQuoteSelector'), exact: quote, prefix: context, suffix: context }),
    z.strictObject({ type: z.literal('TextPositionSelector'), start: position, end: position }),
  ]),
  article: articleReferenceSchema,
  claim: z.nullable(z.union([claimSchema, tallySchema, monitoringSchema])),
  verdict: z.nullable(verdictSchema),
};

const flagDraft = { ...draft, dataset: z.nullable(z.string().check(most(LIMITS.word))) };

/** A flag as the card or the context menu sends it. */
export const flagDraftSchema = z.strictObject(flagDraft) satisfies z.ZodMiniType<FlagDraft>;

/** A snippet as the card or the context menu sends it. */
export const snippetDraftSchema = z.strictObject(draft) satisfies z.ZodMiniType<SnippetDraft>;

/** No comma, because tags are typed with commas between them; single spaces inside, none around. */
const tag = z.string().check(most(LIMITS.tag), z.regex(/^[^,\s]+(?: [^,\s]+)*$/));

const kept = {
  id: z.uuid(),
  created: instant,
  changed: instant,
  note: z.string().check(most(LIMITS.note)),
  tags: z.array(tag).check(most(LIMITS.tags)),
};

const flagSchema = z.strictObject({
  ...flagDraft,
  ...kept,
  kind: z.literal('flag'),
  status: z.enum(FLAG_STATUSES),
}) satisfies z.ZodMiniType<Flag>;

const snippetSchema = z.strictObject({
  ...draft,
  ...kept,
  kind: z.literal('snippet'),
}) satisfies z.ZodMiniType<Snippet>;

/** A note as the notebook keeps it. */
export const noteSchema = z.discriminatedUnion('kind', [flagSchema, snippetSchema]) satisfies z.ZodMiniType<Note>;
