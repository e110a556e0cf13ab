import nlp from 'compromise';
import { checkArticle } from '../../lib/check.ts';
import { lookUpFromFiles } from '../../lib/findings/files.ts';
import { median } from './median.ts';
import { articleOf } from './texts.ts';

const WORDS = 500;
const ARTICLES = 60;
const ROUNDS = 5;

/** Articles of 500 words per second on this thread, warm: checked by Peelback, and parsed by compromise alone. */
export const measureInNode = async (): Promise<{ check: number; compromise: number }> => {
  const articles = Array.from({ length: ARTICLES }, (_, seed) => articleOf(WORDS, seed));
  const lookUp = lookUpFromFiles();
  const check: number[] = [];
  const compromise: number[] = [];
  // The first round warms up; the two take turns, so that a busy machine is unfair to neither.
  for (let round = 0; round <= ROUNDS; round++) {
    const checked = await rate(async () => {
      for (const article of articles) await checkArticle(article, lookUp);
    });
    const parsed = await rate(async () => {
      for (const { text } of articles) nlp(text);
    });
    if (round === 0) continue;
    check.push(checked);
    compromise.push(parsed);
  }
  return { check: median(check), compromise: median(compromise) };
};

/** Milliseconds for one article of so many words: the fastest of three, because only the work itself counts. */
export const timeOfWords = async (words: number): Promise<number> => {
  const article = articleOf(words, 1);
  const lookUp = lookUpFromFiles();
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    await checkArticle(article, lookUp);
    times.push(performance.now() - started);
  }
  return Math.min(...times);
};

const rate = async (run: () => Promise<void>): Promise<number> => {
  const started = performance.now();
  await run();
  return (ARTICLES * 1000) / (performance.now() - started);
};
