/**
 * How much a note may hold. What a page says about itself is hostile: without bounds one click could fill the disk.
 * Lengths are UTF-16 code units.
 */
export const LIMITS = {
  quote: 10_000,
  /** Words before and after the quote. */
  context: 500,
  title: 2_000,
  /** An outlet's, author's or speaker's name. */
  name: 500,
  authors: 100,
  address: 8_000,
  /** A sentence that explains a verdict, or an area in the inspectorate's words. */
  sentence: 4_000,
  /** A machine's word: a rule, a construction, a dataset's version. */
  word: 200,
  evidence: 100,
  /** Official grades beside the one compared with: a national tally may bring every force. */
  related: 500,
  note: 20_000,
  tag: 60,
  tags: 50,
  /** Sites of a backup that were added, and those without highlights. */
  hosts: 5_000,
  /** Bytes of a backup that is taken in. */
  backup: 50_000_000,
} as const;
