import type { Claim } from '../claims/claim.ts';
import type { RoundId } from '../peel/rounds.ts';
import type { Context } from './context.ts';
import type { Span } from './dates.ts';
import type { Ledger } from './ledger.ts';
import type { Settlement } from './rounds.ts';
import type { Rule } from './rules.ts';
import type { OfficialCount, OfficialGrade, VerdictKind } from './verdict.ts';

/** What was decided on a claim, before it is put into words. */
export interface Decision {
  readonly kind: VerdictKind;
  readonly rule: Rule;
  /** Null where no round could be settled. */
  readonly round: RoundId | null;
  readonly official: OfficialGrade | null;
  readonly related: readonly OfficialGrade[];
  /** The stated count that decided, where no single grade did. */
  readonly counted?: OfficialCount;
}

/** A claim whose round is settled, with all that is needed to decide on it. */
export interface Question<C extends Claim = Claim> {
  readonly ledger: Ledger;
  readonly claim: C;
  readonly settlement: Settlement & { readonly settled: true };
  /** When the article came out, or null where undated. */
  readonly article: Span | null;
  readonly context: Context;
}
