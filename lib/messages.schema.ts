import * as z from 'zod/mini';
import type { Article } from './article/article.ts';
import { faultOfDay } from './given-date.ts';
import type { BackgroundMessage } from './messages.ts';
import { webAddress } from './notebook/claim-schema.ts';
import { LIMITS } from './notebook/limits.ts';
import { articleReferenceSchema, flagDraftSchema, snippetDraftSchema } from './notebook/schema.ts';
import { AREA_IDS } from './peel/areas.ts';
import { ROUND_IDS } from './peel/rounds.ts';
import { FORCES } from './peel/tables.generated.ts';
import type { Asked } from './record/around.ts';

/** A page can hold any text; this bound keeps a hostile one from filling memory. UTF-16 code units. */
const LONGEST_TEXT = 1_000_000;

const articleSchema = z.extend(articleReferenceSchema, {
  text: z.string().check(z.maxLength(LONGEST_TEXT)),
}) satisfies z.ZodMiniType<Article>;

const tabId = z.int();
/** As many as a page may have, each as long as its parts can be. */
const items = z.array(z.string().check(z.maxLength(300))).check(z.maxLength(2000));
const id = z.string().check(z.maxLength(100));

const headline = z.string().check(z.maxLength(LIMITS.title));

const givenDate = z.iso
  .date()
  .check(z.refine((day) => faultOfDay(day) === null, 'is no day that an article can be from'));

const area = z.enum(AREA_IDS);
const askedSchema = z.strictObject({
  force: z.enum(FORCES.map(({ id }) => id)),
  area: z.nullable(area),
  round: z.nullable(z.enum(ROUND_IDS)),
  mentioned: z.array(area).check(z.maxLength(AREA_IDS.length)),
  published: z.nullable(z.iso.date()),
}) satisfies z.ZodMiniType<Asked>;

/** What may arrive in the background. Anything else is answered with a problem and otherwise ignored. */
export const backgroundMessageSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('gate/yes') }),
  z.strictObject({ type: z.literal('article/check'), article: articleSchema, page: z.url(), asked: z.boolean() }),
  z.strictObject({ type: z.literal('card/wanted') }),
  z.strictObject({ type: z.literal('article/gone') }),
  z.strictObject({ type: z.literal('page/shown'), open: items, lost: items }),
  z.strictObject({ type: z.literal('notebook/flag'), draft: flagDraftSchema }),
  z.strictObject({ type: z.literal('notebook/snippet'), draft: snippetDraftSchema }),
  z.strictObject({ type: z.literal('notebook/kept'), url: webAddress }),
  z.strictObject({ type: z.literal('notebook/undo'), id }),
  z.strictObject({ type: z.literal('desk/open'), id: z.optional(id) }),
  z.strictObject({ type: z.literal('tab/state'), tabId }),
  z.strictObject({ type: z.literal('tab/check'), tabId }),
  z.strictObject({ type: z.literal('date/give'), tabId, headline, date: z.nullable(givenDate) }),
  z.strictObject({ type: z.literal('record/around'), asked: askedSchema }),
  z.strictObject({ type: z.literal('findings/status') }),
  z.strictObject({ type: z.literal('findings/seed-again') }),
]);

/** Messages that only the extension's own pages may send: they reach beyond the sender's own tab. */
export const FROM_OWN_PAGES: ReadonlySet<BackgroundMessage['type']> = new Set([
  'tab/state',
  'tab/check',
  'date/give',
  'findings/status',
  'findings/seed-again',
]);
