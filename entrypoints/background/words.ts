import { catalogue } from '../../lib/language/catalogue.ts';
/** The words of the context menu. */
export const words = catalogue('context menu', {
  flag: 'Flag this passage in Peelback',
  snippet: 'Save this passage as a snippet in Peelback',
} as const);
