import type { ForceId } from '../../lib/peel/forces.ts';
import { type Book, type Cell, nameOfCell } from '../../lib/record/cell.ts';
import { staysOf } from '../../lib/record/engage.ts';
import type { Place } from '../../lib/record/place.ts';
import { cellsIn, type Sheet } from '../../lib/record/sheet.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { Legend } from './legend.tsx';
import { SheetTable } from './sheet-table.tsx';
import { TileMap } from './tile-map.tsx';
import { words } from './words.ts';

interface ShownProps {
  readonly book: Book;
  readonly place: Place;
  readonly sheet: Sheet;
}

/** A view: what it is, its map where it has one, its table, and what the marks mean. */
export function Shown({ book, place, sheet }: ShownProps) {
  const cells = cellsIn(sheet).filter((cell) => isCounted(cell, place));
  const hasGrades = place.view !== 'counts' && place.view !== 'engage';
  return (
    <>
      {place.view === 'counts' && <p>{words.countsHow}</p>}
      {place.view === 'engage' && <p>{words.engageHow}</p>}
      <p class="tally" role="status">
        {sheet.rows.length === 0 ? words.nothing : summaryOf(sheet, cells)}
      </p>
      {place.view === 'force' && <InEngage book={book} force={place.force} />}
      {place.view === 'area' && <TileMap book={book} place={place} />}
      {sheet.rows.length > 0 && sheet.columns.length > 0 && (
        <SheetTable sheet={sheet} place={place} at={place.at && nameOfCell(place.at)} />
      )}
      {hasGrades && sheet.rows.length > 0 && <Legend />}
    </>
  );
}

/** The force's stays in Engage. */
function InEngage({ book, force }: { readonly book: Book; readonly force: ForceId }) {
  const stays = staysOf(book.record.engage).filter((stay) => stay.force === force);
  return stays.map(({ entered, left }) => (
    <p key={entered?.date ?? left?.date} class="engaged">
      <a href="#engage">{words.view.engage}</a>:{' '}
      {words.stay(entered && dateInWords(entered.date), left && dateInWords(left.date))}
    </p>
  ));
}

/** The map's round, and nothing that a round did not ask of anyone. */
const isCounted = (cell: Cell, place: Place): boolean =>
  (place.view !== 'area' || cell.round === place.round) &&
  !(cell.state === 'not-inspected' && cell.because === 'round');

const summaryOf = ({ rows, allRows, isOfForces }: Sheet, cells: readonly Cell[]): string => {
  const count = (state: Cell['state']) => cells.filter((cell) => cell.state === state).length;
  const shown = words.rows(rows.length, allRows, isOfForces ? 'forces' : 'areas');
  if (cells.length === 0) return `${shown}.`;
  const tally = words.tally(count('graded'), count('carried'), count('not-collected'), count('not-inspected'));
  return `${shown}: ${tally}.`;
};
