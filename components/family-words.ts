import { catalogue } from '../lib/language/catalogue.ts';
import type { Family } from '../lib/page/family.ts';

/** What statements do, by family: 'Differ (2)'. */
export const words = catalogue('families', {
  agrees: 'Agree',
  differs: 'Differ',
  partly: 'Partly, or outdated',
  information: 'For information',
} satisfies Record<Family, string>);
