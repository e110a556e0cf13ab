import type { ForceId } from '../../lib/peel/forces.ts';
import { type Book, type Cell, nameOfCell } from '../../lib/record/cell.ts';
import { staysOf } from '../../lib/record/engage.ts';
import type { Place } from '../../lib/record/place.ts';
import { cellsIn, columnOf, hasEmptyFields, type Sheet } from '../../lib/record/sheet.ts';
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
  const hasGrades = place.view !== 'counts' && place.view !== 'engage';
  const mapped = place.view === 'area' ? columnOf(sheet, place.round) : null;
  const hasRows = sheet.rows.length > 0 && sheet.columns.length > 0;
  return (
    <>
      {place.view === 'counts' && <p>{words.countsHow}</p>}
      {place.view === 'engage' && <p>{words.engageHow}</p>}
      <p class="tally" role="status">
        {hasRows && mapped?.rows.length === 0 ? words.nothingOnMap : summaryOf(mapped ?? sheet)}
      </p>
      {place.view === 'force' && <InEngage book={book} force={place.force} />}
      {place.view === 'area' && mapped && <TileMap book={book} place={place} sheet={mapped} />}
      {hasRows && mapped && <p class="tally">{words.overAll(summaryOf(sheet))}</p>}
      {hasRows && <SheetTable sheet={sheet} place={place} at={place.at && nameOfCell(place.at)} />}
      {hasGrades && sheet.rows.length > 0 && (
        <Legend hasEmptyFields={hasEmptyFields(sheet) || (mapped?.rows.length ?? 0) < (mapped?.allRows ?? 0)} />
      )}
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

/** How many rows are shown of all, and what their cells hold: nothing is counted that is not shown. */
const summaryOf = (sheet: Sheet): string => {
  const { rows, allRows, isOfForces } = sheet;
  if (rows.length === 0) return words.nothing;
  const cells = cellsIn(sheet);
  const count = (state: Cell['state']) => cells.filter((cell) => cell.state === state).length;
  const shown = words.rows(rows.length, allRows, isOfForces ? 'forces' : 'areas');
  if (cells.length === 0) return `${shown}.`;
  const tally = words.tally(
    count('graded'),
    count('carried'),
    count('not-collected'),
    count('not-inspected'),
    count('not-asked'),
  );
  return `${shown}: ${tally}.`;
};
