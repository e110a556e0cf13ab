import { catalogue } from '../language/catalogue.ts';
import type { Grade } from './grades.ts';

const WORDS = catalogue('grades', {
  outstanding: 'outstanding',
  good: 'good',
  adequate: 'adequate',
  'requires-improvement': 'requires improvement',
  inadequate: 'inadequate',
} as const satisfies Readonly<Record<Grade, string>>);

/** How a grade is written in running text: 'requires improvement'. Apart from the tables, which no page's script carries. */
export const gradeInWords = (grade: Grade): string => WORDS[grade];
