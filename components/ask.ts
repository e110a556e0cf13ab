import { asking } from '../lib/asking.ts';
import { words } from './problem-words.ts';

/** Asks the background. */
export const ask = asking(() => words.background);
