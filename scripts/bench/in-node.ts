import nlp from 'compromise';
import { checkArticle } from '../../lib/check.ts';
import { lookUpFromFiles } from '../../lib/findings/files.ts';
import { median } from './median.ts';
import { articleOf } from './texts.ts';

const WORDS = 500;
const ARTICLES = 60;
const ROUNDS = 7;
/** Rounds before them: until then the code is still being compiled. */
const WARMING = 12;

/** Articles of 500 words per second on this thread, warm: checked by Peelback, and parsed by compromise alone. */
export const measureInNode = async (): Promise<{ check: number; compromise: number }> => {
  const articles = Array.from({ length: ARTICLES }, (_, seed) => articleOf(WORDS, seed));
  const lookUp = lookUpFromFiles();
  // One after the other, each until it is warm: taking turns, the garbage of the one makes V8 throw away
  // the compiled expressions of the other. A busy machine is unfair to neither, because only its own work is timed.
  const check = await warmRate(async () => {
    for (const article of articles) await checkArticle(article, lookUp);
  });
  const compromise = await warmRate(async () => {
    for (const { text } of articles) nlp(text);
  });
  return { check, compromise };
};

const warmRate = async (run: () => Promise<void>): Promise<number> => {
  const rates: number[] = [];
  for (let round = 0; round < WARMING + ROUNDS; round++) rates.push(await rate(run));
  return median(rates.slice(WARMING));
};

/** So many words are read of an article of any length, so that a long one and a short one are equally warm; then as many are timed. */
const WORDS_READ = 1_600_000;

/**
 * Milliseconds for one article of so many words, on the average: the fastest of many would be one during which no rubbish
 * was collected, which a long article has no chance of.
 */
export const timeOfWords = async (words: number): Promise<number> => {
  const article = articleOf(words, 1);
  const lookUp = lookUpFromFiles();
  const times = WORDS_READ / words;
  const readThem = async () => {
    for (let time = 0; time < times; time++) await checkArticle(article, lookUp);
  };
  await readThem();
  return (await workOf(readThem)) / times;
};

const rate = async (run: () => Promise<void>): Promise<number> => (ARTICLES * 1000) / (await workOf(run));

/** Milliseconds that it keeps a processor busy: the clock on the wall would count what else the machine does. */
const workOf = async (run: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
