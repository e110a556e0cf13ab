import { useMemo } from 'preact/hooks';
import { spoken } from '../../lib/language/catalogue.ts';
import { areaInWords } from '../../lib/peel/areas.ts';
import { nameOf } from '../../lib/peel/forces.ts';
import { GRADES, type Grade, gradeInWords } from '../../lib/peel/grades.ts';
import { newestRoundOf } from '../../lib/record/cell.ts';
import { hashOf, plain, type View } from '../../lib/record/place.ts';
import { namedBy } from '../../lib/record/search.ts';
import { capital } from '../../lib/record/words.ts';
import type { Way } from './use-place.ts';
import { words } from './words.ts';

/** More forces or areas than this are shown by the table itself. */
const MOST_NAMED = 6;

/** Words and a grade to narrow what is shown, and links to the forces and areas that the words name. */
export function SearchBar({ way: { place, alter } }: { readonly way: Way }) {
  return (
    <search class="find">
      <label>
        <span>{words.search}</span>
        <input
          type="search"
          value={place.find}
          maxLength={100}
          placeholder={words.searchHint}
          onInput={({ currentTarget }) => alter({ ...place, find: currentTarget.value, at: null })}
        />
      </label>
      {place.view !== 'counts' && place.view !== 'engage' && (
        <label>
          <span>{words.grade}</span>
          <select
            value={place.grade ?? ''}
            onChange={({ currentTarget }) =>
              alter({ ...place, grade: (currentTarget.value || null) as Grade | null, at: null })
            }
          >
            <option value="">{words.anyGrade}</option>
            {GRADES.map((grade) => (
              <option key={grade} value={grade}>
                {capital(gradeInWords(grade))}
              </option>
            ))}
          </select>
        </label>
      )}
      {(place.find || place.grade) && (
        <button type="button" onClick={() => alter({ ...place, find: '', grade: null, at: null })}>
          {words.clear}
        </button>
      )}
      <Named find={place.find} />
    </search>
  );
}

function Named({ find }: { readonly find: string }) {
  const links = useMemo(() => linksOf(find), [find, spoken()]);
  if (links.length === 0) return null;
  return (
    <p class="named">
      {words.found}
      {': '}
      {links.map(({ label, view }) => (
        <a key={label} href={hashOf(plain(view))}>
          {label}
        </a>
      ))}
    </p>
  );
}

const linksOf = (find: string): readonly { readonly label: string; readonly view: View }[] => {
  const { forces, areas } = namedBy(find);
  const few = <T,>(all: readonly T[]) => (all.length <= MOST_NAMED ? all : []);
  return [
    ...few(forces).map((force) => ({ label: nameOf(force), view: { view: 'force', force } as const })),
    ...few(areas).map((area) => {
      const view = { view: 'area', area, round: newestRoundOf(area) } as const;
      return { label: capital(areaInWords(area)), view };
    }),
  ];
};
