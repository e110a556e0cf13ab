import { GRADES, gradeInWords } from '../peel/grades.ts';
import { BAR_WIDTH, bar, COLOURS, dot, frame, lineHeight, type Mark, ring, text, widthOfText } from './drawing.ts';
import { capital, SIGNS, WORDS } from './words.ts';

const SIZE = 11;
/** As wide as the widest sign and a little room. */
const SIGN_WIDTH = 20;
const BETWEEN = 22;
const SOFT = COLOURS['ink-soft'];

/** A sign and what it means, with the base line of its words at y. */
interface Item {
  readonly width: number;
  readonly marks: (x: number, y: number) => readonly Mark[];
}

const item = (signWidth: number, words: string, sign: (x: number, y: number) => readonly Mark[]): Item => ({
  width: signWidth + widthOfText(words, SIZE),
  marks: (x, y) => [...sign(x, y), text(x + signWidth, y, words, { size: SIZE })],
});

/**
 * What the marks of a picture mean: each is drawn as it stands there, beside its words. An empty field is explained only
 * where there is one.
 */
export const legend = (width: number, hasEmptyFields: boolean) => {
  const grades = flow(gradeItems(), width);
  const signs = flow(signItems(hasEmptyFields), width);
  return {
    marks: [...grades.marks, ...signs.marks.map((mark) => ({ ...mark, y: mark.y + grades.height }))],
    height: grades.height + signs.height,
  };
};

const gradeItems = (): readonly Item[] =>
  GRADES.map((grade) =>
    item(BAR_WIDTH + 6, capital(gradeInWords(grade)), (x, y) => bar(grade, x, y - 9, COLOURS[`grade-${grade}`])),
  );

const signItems = (hasEmptyFields: boolean): readonly Item[] => [
  item(SIGN_WIDTH, WORDS.secondHand, (x, y) => [dot(x + 5, y - 6, SOFT)]),
  item(SIGN_WIDTH, WORDS.derived, (x, y) => [ring(x + 5, y - 6, SOFT)]),
  item(SIGN_WIDTH, WORDS.carriedOver, (x, y) => [frame(x, y - 9, 14, 11, SOFT, true)]),
  item(SIGN_WIDTH, WORDS.notCollected, (x, y) => [
    text(x + 4, y, SIGNS['not-collected'], { size: SIZE, colour: SOFT }),
  ]),
  item(SIGN_WIDTH, WORDS.notInspected, (x, y) => [
    text(x + 4, y, SIGNS['not-inspected'], { size: SIZE, colour: SOFT }),
  ]),
  item(SIGN_WIDTH, WORDS.notAsked, (x, y) => [text(x + 4, y, SIGNS['not-asked'], { size: SIZE, colour: SOFT })]),
  ...(hasEmptyFields ? [item(0, WORDS.emptyField, () => [])] : []),
];

/** One after the other, on as many lines as they need. */
const flow = (items: readonly Item[], width: number) => {
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const each of items) {
    if (x > 0 && x + each.width > width) [x, y] = [0, y + lineHeight(SIZE) + 3];
    marks.push(...each.marks(x, y));
    x += each.width + BETWEEN;
  }
  return { marks, height: y + lineHeight(SIZE) + 3 };
};
