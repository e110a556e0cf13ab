import { CRIME_WORDS } from './crime.ts';
import { PEOPLE_WORDS } from './people.ts';
import { PILLAR_WORDS } from './pillars.ts';
import { RUNNING_WORDS } from './running.ts';
import { UNGRADED_WORDS } from './ungraded.ts';
import type { AreaWords } from './wording.ts';

/** Every wording for something graded. Where two fit, the longer one is meant, else the one listed first. */
export const AREA_WORDS: readonly AreaWords[] = [
  ...PILLAR_WORDS,
  ...PEOPLE_WORDS,
  ...CRIME_WORDS,
  ...RUNNING_WORDS,
  ...UNGRADED_WORDS,
];
