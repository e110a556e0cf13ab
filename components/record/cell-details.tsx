import type { ComponentChildren } from 'preact';
import { areaInWords, gradedArea } from '../../lib/peel/areas.ts';
import { nameOf } from '../../lib/peel/forces.ts';
import { gradeInWords } from '../../lib/peel/grades.ts';
import { type Book, type Cell, type CellId, gradeBefore, gradeOf, reportOf } from '../../lib/record/cell.ts';
import { hashOf, type Place, plain } from '../../lib/record/place.ts';
import { capital, KINDS, peel, reasonInWords, stateInWords } from '../../lib/record/words.ts';
import { dateInWords, withDaysInWords } from '../../lib/verdicts/dates.ts';
import { Grade } from '../grade.tsx';
import { words } from './words.ts';

interface CellDetailsProps {
  readonly book: Book;
  readonly place: Place;
  readonly at: CellId;
}

/** All that the record knows of one cell, or how we know that it knows nothing. Escape closes it. */
export function CellDetails({ book, place, at }: CellDetailsProps) {
  const { force, round, area } = at;
  const cell = book.cell(force, round, area);
  const close = hashOf({ ...place, at: null });
  const asked = gradedArea(round, area)?.wording;
  // An area's name may be all that was asked.
  const wording = asked?.toLowerCase() === areaInWords(area).toLowerCase() ? null : asked;
  const report = reportOf(at);
  return (
    <aside
      class="details"
      aria-label={words.details}
      onKeyDown={({ key }) => {
        if (key === 'Escape') location.hash = close;
      }}
    >
      <a class="close" href={close}>
        {words.close}
      </a>
      <h3 tabIndex={-1}>
        {nameOf(force)}: {areaInWords(area)}
      </h3>
      <dl>
        <Fact name={words.inspection}>{peel(round)}</Fact>
        {wording && (
          <Fact name={words.wording}>
            <span lang="en">{wording}</span>
          </Fact>
        )}
        <Silence book={book} cell={cell} />
        <Known cell={cell} />
        {report && (
          <Fact name={words.report}>
            <Away to={report} />
          </Fact>
        )}
        <Fact name={words.more}>
          <a href={hashOf(plain({ view: 'force', force }))}>{words.allRounds(nameOf(force))}</a>
          {gradedArea(round, area) && (
            <a href={hashOf(plain({ view: 'area', area, round }))}>{words.allForces(areaInWords(area))}</a>
          )}
        </Fact>
      </dl>
    </aside>
  );
}

/** Why there is no grade, as far as that is known. */
function Silence({ book, cell }: { readonly book: Book; readonly cell: Cell }) {
  const reason = reasonInWords(cell);
  if (!reason) return null;
  const before = cell.state === 'not-collected' && cell.perhapsNotInspected ? gradeBefore(book, cell) : null;
  const keptGrades = cell.round === '2017' || cell.round === '2018-19';
  return (
    <>
      <Fact name={words.state}>
        {capital(stateInWords(cell))}. {reason}{' '}
        {before && keptGrades && words.stood(gradeInWords(before.grade), peel(before.round))}
      </Fact>
      {cell.state === 'not-inspected' && (
        <Fact name={words.sources}>
          <Away to={cell.total.sourceUrl} />
        </Fact>
      )}
    </>
  );
}

function Known({ cell }: { readonly cell: Cell }) {
  const grade = gradeOf(cell);
  if (!grade) return null;
  if (cell.state === 'carried')
    return (
      <>
        <Fact name={words.state}>
          <Grade grade={grade} />
          <div>{words.carriedFrom(cell.carried.from && `PEEL ${cell.carried.from.replace('-', '/')}`)}</div>
        </Fact>
        <Fact name={words.sources}>
          <Away to={cell.carried.sourceUrl} />
        </Fact>
      </>
    );
  if (cell.state !== 'graded') return null;
  const { published, corrected, sourceUrl, otherSourceUrl, sources, note } = cell.finding;
  return (
    <>
      <Fact name={words.state}>
        <Grade grade={grade} />
      </Fact>
      <Fact name={words.published}>{published ? dateInWords(published) : words.noDate}</Fact>
      {corrected && (
        <Fact name={words.correction}>{words.corrected(gradeInWords(corrected.from), dateInWords(corrected.on))}</Fact>
      )}
      <Fact name={words.kind}>
        {capital(KINDS[cell.finding.sourceKind])}; {words.pages(sources)}
      </Fact>
      <Fact name={words.sources}>
        <Away to={sourceUrl} />
        {otherSourceUrl && <Away to={otherSourceUrl} />}
      </Fact>
      {note && (
        <Fact name={words.note}>
          <span lang="en">{withDaysInWords(note)}</span>
        </Fact>
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A link to another site, named by its host. */
function Away({ to }: { readonly to: string }) {
  return (
    <a href={to} target="_blank" rel="noreferrer">
      {new URL(to).hostname.replace(/^www\./, '')}
    </a>
  );
}
