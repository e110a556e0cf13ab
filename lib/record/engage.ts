import type { EngageEvent, PartialDate } from '../findings/finding.ts';
import { type ForceId, nameOf } from '../peel/forces.ts';
import { dateInWords, withDaysInWords } from '../verdicts/dates.ts';
import type { Book } from './cell.ts';
import type { Matches } from './search.ts';
import type { Entry, Untitled } from './sheet.ts';
import { KINDS, WORDS } from './words.ts';

/** One stay of a force in Engage. */
export interface Stay {
  readonly force: ForceId;
  /** null where only the leaving is on record. */
  readonly entered: EngageEvent | null;
  readonly left: EngageEvent | null;
}

/** Every stay on record, the latest first. A date known in part stands at its beginning. */
export const staysOf = (events: readonly EngageEvent[]): readonly Stay[] => {
  const stays: Stay[] = [];
  for (const [force, own] of Map.groupBy(events, ({ force }) => force)) {
    let open: EngageEvent | null = null;
    for (const event of own.toSorted(byDate)) {
      if (event.event === 'entered') {
        if (open) stays.push({ force, entered: open, left: null });
        open = event;
      } else {
        stays.push({ force, entered: open, left: event });
        open = null;
      }
    }
    if (open) stays.push({ force, entered: open, left: null });
  }
  return stays.sort((a, b) => (startOf(b) < startOf(a) ? -1 : startOf(b) > startOf(a) ? 1 : 0));
};

/** Entering before leaving where both have one date. */
const byDate = (a: EngageEvent, b: EngageEvent): number =>
  a.date === b.date ? (a.event === 'entered' ? -1 : 1) : a.date < b.date ? -1 : 1;

const startOf = ({ entered, left }: Stay): PartialDate => entered?.date ?? left?.date ?? '';

/** How precisely a date is known: nothing to say of a day. */
const precision = (date: PartialDate): string | null =>
  date.length === 4 ? WORDS.yearOnly : date.length === 7 ? WORDS.monthOnly : null;

const dated = (event: EngageEvent | null, missing: string): Entry => {
  if (!event) return { text: missing, note: null, source: null };
  const kind = event.sourceKind === 'official' ? null : KINDS[event.sourceKind];
  const note = [precision(event.date), kind].filter(Boolean).join('; ') || null;
  return { text: dateInWords(event.date), note, source: event.sourceUrl };
};

export const engageSheet = (book: Book, matches: Matches): Untitled => {
  const stays = staysOf(book.record.engage);
  return {
    corner: WORDS.force,
    isOfForces: true,
    columns: [WORDS.entered, WORDS.left, WORDS.notes].map((label) => ({
      key: label,
      label,
      note: null,
      leads: null,
      isChief: false,
    })),
    rows: stays
      .filter(({ force }) => matches({ force }))
      .map(({ force, entered, left }) => ({
        head: {
          key: `${force} ${entered?.date} ${left?.date}`,
          label: nameOf(force),
          note: null,
          leads: { view: 'force', force },
          isChief: false,
        },
        entries: [
          dated(entered, WORDS.notCollected),
          dated(left, WORDS.noLeaving),
          {
            text: withDaysInWords([entered?.note, left?.note].filter(Boolean).join('; ')),
            note: null,
            source: null,
            isData: true,
          },
        ],
      })),
    allRows: stays.length,
  };
};
