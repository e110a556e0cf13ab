import type { PartialDate } from '../findings/finding.ts';
import { dateInWords } from '../verdicts/dates.ts';

/** The day of an instant where Peelback's readers are: a passage saved at half past midnight in June is not yesterday's. */
export const dayInLondon = (instant: string | Date): string => LONDON.format(new Date(instant));

// Swedish writes days the ISO way: 2026-11-23.
const LONDON = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' });

/** '23 November', 'November', or nothing where only the year is known. */
export const dayAndMonth = (date: PartialDate): string => dateInWords(date).slice(0, -' 2026'.length);

/** '2026'. */
export const yearOf = (date: PartialDate): string => date.slice(0, 4);

/** [2026, 11, 23], [2026, 11] or [2026]. */
export const partsOf = (date: PartialDate): readonly number[] => date.split('-').map(Number);
