import { areaInWords } from '../../lib/peel/areas.ts';
import { type ForceId, forceOf } from '../../lib/peel/forces.ts';
import { gradeInWords } from '../../lib/peel/grades.ts';
import { type Book, type Cell, gradeOf } from '../../lib/record/cell.ts';
import { hashOf, plain } from '../../lib/record/place.ts';
import { newestOf, type Summary } from '../../lib/record/summary.ts';
import { capital, peel, stateInWords } from '../../lib/record/words.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { Grade } from '../grade.tsx';
import { words } from './words.ts';

interface ForceRecordProps {
  readonly book: Book;
  readonly force: ForceId;
  /** Unfolded from the start. */
  readonly isOpen: boolean;
}

/** A force's newest grades, folded to one line, and the way to all of them. */
export function ForceRecord({ book, force, isOpen }: ForceRecordProps) {
  const { name, kind } = forceOf(force);
  const summary = newestOf(book, force);
  if (!summary)
    return (
      <p class="record">
        <strong>{name}</strong> {kind === 'other' ? words.outside : words.noGrades}
      </p>
    );
  return (
    <details class="record" open={isOpen}>
      <summary>
        <span class="force">{name}</span>
        <span class="aside">{countsInWords(summary)}</span>
      </summary>
      <Grades summary={summary} />
      <a href={`/record.html${hashOf(plain({ view: 'force', force }))}`} target="_blank" rel="noopener">
        {words.whole(name)}
      </a>
    </details>
  );
}

const countsInWords = ({ counts }: Summary): string =>
  counts.map(([grade, count]) => `${count} ${gradeInWords(grade)}`).join(', ');

function Grades({ summary: { round, cells, published } }: { readonly summary: Summary }) {
  return (
    <table>
      <caption>{words.newest(peel(round), published && dateInWords(published))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.grade}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.area}>
            <th scope="row">{capital(areaInWords(cell.area))}</th>
            <td>
              <CellGrade cell={cell} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The grade as people see it everywhere, with what there is to add, or why there is none. */
function CellGrade({ cell }: { readonly cell: Cell }) {
  const grade = gradeOf(cell);
  if (!grade) return <span class="aside">{stateInWords(cell)}</span>;
  const addition = stateInWords(cell).slice(gradeInWords(grade).length).replace(/^, /, '');
  return (
    <>
      <Grade grade={grade} />
      {addition && <div class="aside">{addition}</div>}
    </>
  );
}
