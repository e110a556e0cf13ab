import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { RoundId } from '../../lib/peel/rounds.ts';
import { gapIn, hashOf, type Place, placeOf, START } from '../../lib/record/place.ts';

interface Route {
  readonly place: Place;
  /** False where the address leads nowhere, so that the start is shown. */
  readonly isFound: boolean;
  /** A round that the address asks for and of which nothing is on record, so that another is shown. */
  readonly gap?: RoundId;
}

const routeOf = (hash: string): Route => {
  const place = placeOf(hash);
  if (place) return { place, isFound: true };
  const gap = gapIn(hash);
  return gap ? { place: gap.instead, isFound: false, gap: gap.round } : { place: START, isFound: false };
};

export interface Way extends Route {
  /** Goes there: one step of the browser's history. */
  readonly go: (place: Place) => void;
  /** Changes the address in place: typing a search must not fill the history. */
  readonly alter: (place: Place) => void;
}

/** The place in the page's address, followed as it changes. */
export const usePlace = (): Way => {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useLayoutEffect(() => {
    const follow = () => {
      const next = routeOf(location.hash);
      if (!next.place.at) leaveDetails();
      setRoute(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((place: Place) => {
    location.hash = hashOf(place);
  }, []);
  const alter = useCallback((place: Place) => {
    history.replaceState(null, '', hashOf(place));
    setRoute({ place, isFound: true });
  }, []);
  return { ...route, go, alter };
};

/** Before they are taken away: an element that goes with the focus in it has the browser lay out the page twice. */
const leaveDetails = (): void => document.querySelector<HTMLElement>('.details :focus')?.blur();
