import * as z from 'zod/mini';
import type { Claim, Monitoring, Tally } from '../claims/claim.ts';
import { type EngageEvent, SOURCE_KINDS } from '../findings/finding.ts';
import { AREA_IDS } from '../peel/areas.ts';
import { GRADES } from '../peel/grades.ts';
import { ROUND_IDS } from '../peel/rounds.ts';
import { FORCES } from '../peel/tables.generated.ts';
import { type OfficialGrade, VERDICT_KINDS, type Verdict } from '../verdicts/verdict.ts';
import { LIMITS } from './limits.ts';

/** Claims, tallies and verdicts as a flag keeps them: what a draft or a restored file must look like. */

const most = (length: number) => z.maxLength(length);
const word = z.string().check(most(LIMITS.word));
const sentence = z.string().check(most(LIMITS.sentence));
const position = z.int().check(z.nonnegative());

const force = z.enum(FORCES.map(({ id }) => id));
const area = z.enum(AREA_IDS);
const round = z.enum(ROUND_IDS);
const grade = z.enum(GRADES);

/** An address that is safe to link to: the web's, never `javascript:` or `data:`. */
const isWebAddress = (address: string): boolean => /^https?:\/\/\S+$/i.test(address) && URL.canParse(address);

export const webAddress = z
  .string()
  .check(most(LIMITS.address), z.refine(isWebAddress, { error: 'not a web address' }));

/** '2015', '2015-12' or '2015-12-15'. */
const partialDate = z.union([z.iso.date(), z.string().check(z.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/))]);

const quote = {
  field: z.enum(['title', 'text']),
  start: position,
  end: position,
  quote: z.string().check(most(LIMITS.quote)),
};

const when = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('current') }),
  z.strictObject({ kind: z.literal('previous') }),
  z.strictObject({ kind: z.literal('round'), round }),
  z.strictObject({ kind: z.literal('year'), year: z.int().check(z.gte(1800), z.lte(2200)) }),
]);

const evidence = z
  .array(
    z.strictObject({
      ...quote,
      of: z.enum(['force', 'grade', 'area', 'date', 'speaker', 'construction', 'monitoring']),
      isTold: z.exactOptional(z.literal(true)),
    }),
  )
  .check(z.maxLength(LIMITS.evidence));

export const claimSchema = z.strictObject({
  ...quote,
  force,
  grade,
  area: z.nullable(area),
  when,
  stated: z.boolean(),
  previous: z.boolean(),
  speaker: z.nullable(z.string().check(most(LIMITS.name))),
  construction: word,
  evidence,
  uncertain: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<Claim>;

export const tallySchema = z.strictObject({
  ...quote,
  force: z.nullable(force),
  grade,
  count: z.int().check(z.nonnegative()),
  area: z.nullable(area),
  when,
  construction: word,
  evidence,
  uncertain: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<Tally>;

export const monitoringSchema = z.strictObject({
  ...quote,
  force,
  says: z.enum(['in', 'out', 'entered', 'left']),
  on: z.nullable(partialDate),
  past: z.boolean(),
  speaker: z.nullable(z.string().check(most(LIMITS.name))),
  construction: word,
  evidence,
}) satisfies z.ZodMiniType<Monitoring>;

const officialGrade = z.strictObject({
  force,
  round,
  area,
  grade,
  wording: sentence,
  published: z.nullable(partialDate),
  kind: z.enum(SOURCE_KINDS),
  source: webAddress,
  report: z.nullable(webAddress),
  carriedFrom: z.nullable(round),
  corrected: z.nullable(z.strictObject({ on: partialDate, from: grade })),
}) satisfies z.ZodMiniType<OfficialGrade>;

/** The official count that a tally, or a grade that a total leaves no room for, was compared with. */
const officialCount = z.strictObject({
  grade,
  count: z.int().check(z.nonnegative()),
  round,
  force: z.nullable(force),
  area: z.nullable(area),
  published: z.nullable(partialDate),
  kind: z.enum(SOURCE_KINDS),
  source: z.nullable(webAddress),
  report: z.nullable(webAddress),
});

/** When a force was moved into the inspectorate's closest monitoring, or out of it. */
const engageEvent = z.strictObject({
  force,
  event: z.enum(['entered', 'left']),
  date: partialDate,
  sourceKind: z.enum(SOURCE_KINDS),
  sourceUrl: webAddress,
  note: sentence,
}) satisfies z.ZodMiniType<EngageEvent>;

export const verdictSchema = z.strictObject({
  kind: z.enum(VERDICT_KINDS),
  label: word,
  superseded: z.boolean(),
  soft: z.boolean(),
  round: z.nullable(round),
  reason: word,
  sentence,
  language: z.exactOptional(z.literal('cy')),
  roundReason: sentence,
  official: z.nullable(officialGrade),
  related: z.array(officialGrade).check(z.maxLength(LIMITS.related)),
  current: z.nullable(officialGrade),
  counted: z.exactOptional(officialCount),
  monitored: z.exactOptional(z.array(engageEvent).check(z.maxLength(LIMITS.related))),
}) satisfies z.ZodMiniType<Verdict>;
