import { scaleOf } from '../../lib/peel/grades.ts';
import { type Book, forcesByName, gradeOf } from '../../lib/record/cell.ts';
import { hashOf, type Place } from '../../lib/record/place.ts';
import { Grade } from '../grade.tsx';
import { words } from './words.ts';

interface AreaCountsProps {
  readonly book: Book;
  readonly place: Extract<Place, { view: 'area' }>;
}

/** How often each grade was given in the map's round, whatever a search leaves of it, as bars, with the total that a page states. A grade leads to its forces. */
export function AreaCounts({ book, place }: AreaCountsProps) {
  const { round, area } = place;
  const grades = forcesByName().map(({ id }) => gradeOf(book.cell(id, round, area)));
  const total = book.nationalTotal(round, area);
  return (
    <table class="shares">
      <caption>{words.shares}</caption>
      <thead>
        <tr>
          <th scope="col">{words.grade}</th>
          <th scope="col">{words.forces}</th>
          {total && <th scope="col">{words.stated}</th>}
        </tr>
      </thead>
      <tbody>
        {scaleOf(round).map((grade) => {
          const count = grades.filter((each) => each === grade).length;
          return (
            <tr key={grade}>
              <th scope="row">
                <a href={hashOf({ ...place, grade: place.grade === grade ? null : grade, at: null })}>
                  <Grade grade={grade} />
                </a>
              </th>
              <td data-grade={grade}>
                <svg
                  class="share"
                  width="86"
                  height="10"
                  viewBox="0 0 43 10"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width={count} height="10" />
                </svg>{' '}
                {count}
              </td>
              {total && <td>{total.counts[grade] ?? words.notStated}</td>}
            </tr>
          );
        })}
        <tr>
          <th scope="row">{words.noGrade}</th>
          <td>{grades.filter((grade) => grade === null).length}</td>
          {total && <td />}
        </tr>
      </tbody>
    </table>
  );
}
