import type { Family } from './family.ts';

/** What tells the four apart without colour, in a square of 16: tick, ≠, ≈ and i. */
export const SHAPES: Readonly<Record<Family, string>> = {
  agrees: 'M2.5 8.5 6.5 12.5 13.5 4',
  differs: 'M2.5 6h11M2.5 10.5h11M10.5 2.5 5.5 14',
  partly: 'M2 6.5c2-3 4-3 6-1s4 2 6-1M2 12c2-3 4-3 6-1s4 2 6-1',
  information: 'M6 7.2h2.2V13M5.6 13h5.2M7.8 2.9h.4',
};
