import { AREA_IDS, type AreaId, areaInWords, gradedArea } from '../../lib/peel/areas.ts';
import type { ForceId } from '../../lib/peel/forces.ts';
import type { RoundId } from '../../lib/peel/rounds.ts';
import { forcesByName, GRADED_ROUNDS, newestRoundOf } from '../../lib/record/cell.ts';
import { hashOf, MOST_COMPARED, type Place, START, type View, type ViewName } from '../../lib/record/place.ts';
import { capital, peel } from '../../lib/record/words.ts';
import type { Way } from './use-place.ts';
import { words } from './words.ts';

/** Which way to look, and at which inspection, force or area. */
export function Controls({ way: { place, go } }: { readonly way: Way }) {
  const show = (view: View) => go({ ...place, ...view, at: null });
  return (
    <>
      <nav class="views" aria-label={words.views}>
        {(Object.keys(words.view) as ViewName[]).map((name) => (
          <a
            key={name}
            href={hashOf({ ...viewNamed(name, place), find: '', grade: null, at: null })}
            aria-current={name === place.view ? 'page' : undefined}
          >
            {words.view[name]}
          </a>
        ))}
      </nav>
      <div class="choices">
        {place.view === 'force' && (
          <ForceChoice
            label={words.force}
            value={place.force}
            onChoose={(force) => force && show({ ...place, force })}
          />
        )}
        {place.view === 'area' && (
          <Choice
            label={words.area}
            value={place.area}
            options={AREA_IDS.map((area) => [area, capital(areaInWords(area))])}
            onChoose={(area) =>
              show({ view: 'area', area: area as AreaId, round: roundWith(area as AreaId, place.round) })
            }
          />
        )}
        {place.view === 'compare' && <Compared place={place} onChoose={(forces) => show({ ...place, forces })} />}
        {'round' in place && <Rounds place={place} />}
      </div>
    </>
  );
}

function Rounds({ place }: { readonly place: Extract<Place, { round: RoundId }> }) {
  const rounds = GRADED_ROUNDS.filter((round) => place.view !== 'area' || gradedArea(round, place.area));
  return (
    <nav class="rounds" aria-label={words.rounds}>
      {rounds.map((round) => (
        <a
          key={round}
          href={hashOf({ ...place, round, at: null })}
          aria-current={round === place.round ? 'true' : undefined}
        >
          {peel(round)}
        </a>
      ))}
    </nav>
  );
}

function Compared({
  place,
  onChoose,
}: {
  readonly place: Extract<Place, { view: 'compare' }>;
  readonly onChoose: (forces: readonly ForceId[]) => void;
}) {
  return (
    <fieldset>
      <legend>{words.compareHow}</legend>
      {Array.from({ length: MOST_COMPARED }, (_, at) => (
        <ForceChoice
          key={at}
          label={words.compared(at + 1)}
          value={place.forces[at] ?? ''}
          without={place.forces.filter((_, other) => other !== at)}
          isOptional
          onChoose={(force) => onChoose(place.forces.toSpliced(at, 1, ...(force ? [force] : [])))}
        />
      ))}
    </fieldset>
  );
}

interface ForceChoiceProps {
  readonly label: string;
  readonly value: ForceId | '';
  readonly without?: readonly ForceId[];
  readonly isOptional?: boolean;
  readonly onChoose: (force: ForceId | null) => void;
}

function ForceChoice({ label, value, without = [], isOptional = false, onChoose }: ForceChoiceProps) {
  const forces = forcesByName()
    .filter(({ id }) => !without.includes(id))
    .map(({ id, name }) => [id, name] as const);
  return (
    <Choice
      label={label}
      value={value}
      options={isOptional ? [['', words.noForce] as const, ...forces] : forces}
      onChoose={(force) => onChoose((force || null) as ForceId | null)}
    />
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The same inspection where it graded the area, else the newest that did. */
const roundWith = (area: AreaId, round: RoundId): RoundId => (gradedArea(round, area) ? round : newestRoundOf(area));

/** A way to look, keeping of the place what it shares: its inspection, force or area. */
const viewNamed = (name: ViewName, place: Place): View => {
  const round = 'round' in place ? place.round : (START as Extract<Place, { round: RoundId }>).round;
  const forces = 'forces' in place ? place.forces : 'force' in place ? [place.force] : [];
  switch (name) {
    case 'round':
    case 'counts':
      return { view: name, round };
    case 'force':
      return { view: 'force', force: forces[0] ?? forcesByName()[0]?.id ?? 'kent' };
    case 'area': {
      const area = 'area' in place ? place.area : 'preventing-crime';
      return { view: 'area', area, round: roundWith(area, round) };
    }
    case 'compare':
      return { view: 'compare', forces, round };
    case 'engage':
      return { view: 'engage' };
  }
};
