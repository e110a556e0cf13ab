import { comparedRounds, mentionedAreas } from '../../lib/around-item.ts';
import type { CheckedPage } from '../../lib/messages.ts';
import { areaInWords } from '../../lib/peel/areas.ts';
import { type ForceId, forceOf } from '../../lib/peel/forces.ts';
import { gradeInWords } from '../../lib/peel/grades.ts';
import { type Strip, stripOf } from '../../lib/record/around.ts';
import { type Book, type Cell, gradeOf } from '../../lib/record/cell.ts';
import { hashOf, plain } from '../../lib/record/place.ts';
import { newestOf, type Summary } from '../../lib/record/summary.ts';
import { capital, peel, stateInWords } from '../../lib/record/words.ts';
import { dateInWords } from '../../lib/verdicts/dates.ts';
import { StripFold } from '../card/around.tsx';
import { Bars } from '../card/bars.tsx';
import { words as cardWords } from '../card/words.ts';
import { Grade } from '../grade.tsx';
import { itemsOf } from './items.ts';
import { words } from './words.ts';

interface ForceRecordProps {
  readonly book: Book;
  readonly checked: CheckedPage;
  readonly force: ForceId;
  /** Unfolded from the start. */
  readonly isOpen: boolean;
}

/** A force's newest grades, folded to one line, and the way to all of them. */
export function ForceRecord({ book, checked, force, isOpen }: ForceRecordProps) {
  const { name, kind } = forceOf(force);
  const summary = newestOf(book, force);
  if (!summary)
    return (
      <p class="record">
        <strong>{name}</strong> {kind === 'other' ? words.outside : words.noGrades}
      </p>
    );
  const strips = stripsOf(book, checked, force);
  return (
    <details class="record" open={isOpen}>
      <summary>
        <span class="force">{name}</span> <Bars grades={summary.cells.map(gradeOf)} />{' '}
        <span class="aside">{countsInWords(summary)}</span>
      </summary>
      <Grades summary={summary} strip={strips.find(({ round }) => round === summary.round) ?? null} />
      {strips.map((strip) => strip.round !== summary.round && <StripFold key={strip.round} strip={strip} named />)}
      <a href={`/record.html${hashOf(plain({ view: 'force', force }))}`} target="_blank" rel="noopener">
        {words.whole(name)}
      </a>
    </details>
  );
}

/** All areas of each round that the article's statements were compared in. */
const stripsOf = (book: Book, checked: CheckedPage, force: ForceId): readonly Strip[] =>
  comparedRounds(itemsOf(checked), force).flatMap((round) => {
    const mentioned = mentionedAreas(checked, force, round);
    return stripOf(book, { force, area: null, round, mentioned, published: null }) ?? [];
  });

/** Each count breaks off whole. */
const countsInWords = ({ counts }: Summary): string =>
  counts.map(([grade, count]) => `${count} ${gradeInWords(grade)}`.replaceAll(' ', '\u00A0')).join(', ');

interface GradesProps {
  readonly summary: Summary;
  /** What the article mentions of that round, where something was compared in it. */
  readonly strip: Strip | null;
}

function Grades({ summary: { round, cells, published }, strip }: GradesProps) {
  const mentioned = strip?.cells.filter(({ isMentioned }) => isMentioned).map(({ area }) => area) ?? [];
  return (
    <table>
      <caption>
        {words.newest(peel(round), published && dateInWords(published))}
        {strip && <div>{cardWords.found(peel(round), strip.graded - strip.leftOut, strip.graded)}</div>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.grade}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <tr key={cell.area}>
            <th scope="row">
              {capital(areaInWords(cell.area))}
              {mentioned.includes(cell.area) && <div class="aside mentioned">{cardWords.inArticle}</div>}
            </th>
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
