import { useLayoutEffect, useState } from 'preact/hooks';
import { type Place, placeOf } from './place.ts';

/** The place in the page's address, followed as it changes. */
export const usePlace = (): Place => {
  const [place, setPlace] = useState(() => placeOf(location.hash));
  useLayoutEffect(() => {
    const follow = () => setPlace(placeOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return place;
};
