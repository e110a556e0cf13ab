import type { Verdict } from '../lib/verdicts/verdict.ts';
import { inMonth } from './dates.ts';

/** A verdict in a few words: the label on the card, in lists and in exports of what is shown. */
export const verdictInWords = ({ kind, soft, superseded, current }: Verdict): string => {
  if (soft && kind === 'matches') return 'Consistent with the official grade';
  if (soft && (kind === 'differs' || kind === 'partly')) return 'At odds with the official grade';
  switch (kind) {
    case 'matches':
      if (!superseded) return 'Matches the official grade';
      return current?.published ? `Was right until ${inMonth(current.published)}` : 'Was right when written';
    case 'differs':
      return 'Differs from the official grade';
    case 'partly':
      return 'Partly right';
    case 'outdated':
      return "An earlier round's grade";
    case 'not-graded':
      return 'Not graded in that round';
    case 'no-record':
      return 'Not in our records';
    case 'cannot-compare':
      return "Can't be compared";
  }
};
