import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import type { Reading } from '../lib/claims/claim.ts';
import { type Readable, readClaims } from '../lib/claims/read.ts';
import { lookUpFromFiles } from '../lib/findings/files.ts';
import { keywordBaseline } from './eval/baseline.ts';
import { type GoldItem, partOf, readGold } from './eval/gold.ts';
import { addMeasured, MEASURES, type Measured, measure, NOTHING_MEASURED } from './eval/measure.ts';
import { printMisses } from './eval/misses.ts';
import { printPlants } from './eval/print-plants.ts';
import { f1, precision, recall, type Score } from './eval/score.ts';
import { measureVerdicts } from './eval/verdicts.ts';

const OWN_GOLD = fileURLToPath(new URL('../tests/gold/development.jsonl', import.meta.url));
const GOLD_BESIDE = fileURLToPath(new URL('../../shared/gold/articles.jsonl', import.meta.url));

const percent = (share: number): string => share.toFixed(3).padStart(6);

const readable = ({ title, text, published }: GoldItem): Readable => ({ title, text, published });

const measureAll = (items: readonly GoldItem[], read: (article: Readable) => Reading): Measured =>
  items.map((item) => measure(item, read(readable(item)))).reduce(addMeasured, NOTHING_MEASURED);

const printTable = (name: string, items: readonly GoldItem[]): void => {
  if (items.length === 0) return;
  const ours = measureAll(items, readClaims);
  const keywords = measureAll(items, keywordBaseline);
  console.log(`\n${name}: ${items.length} texts`);
  console.log('                           precision recall     F1   right wrong missed   keywords: F1');
  for (const each of MEASURES) {
    const score = ours[each];
    if (score.right + score.wrong + score.missed === 0) continue;
    printScore(each, score, percent(f1(keywords[each])));
  }
};

const printScore = (name: string, score: Score, keywords: string): void => {
  const counts = [score.right, score.wrong, score.missed].map((count) => String(count).padStart(6)).join('');
  console.log(
    `${name.padEnd(26)} ${percent(precision(score))}  ${percent(recall(score))} ${percent(f1(score))} ${counts}          ${keywords}`,
  );
};

const printVerdicts = async (name: string, items: readonly GoldItem[], withWrong: boolean): Promise<void> => {
  const labelled = items.filter(({ claims }) => claims.some(({ verdict }) => verdict !== null));
  if (labelled.length === 0) return;
  const found = await measureVerdicts(items, lookUpFromFiles());
  const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`);
  const { agreed: right, stated, labelled: wanted } = found;
  // Keywords give no verdicts to compare with.
  printScore('stated, with its verdict', { right, wrong: stated - right, missed: wanted - right }, '     -');
  console.log(`\n${name}, verdicts`);
  console.log(
    `  on claims read as labelled: ${found.agreed} of ${found.claims} agree (${share(found.agreed, found.claims)})`,
  );
  const hasTallyVerdicts = items.some(({ tallies }) => tallies.some(({ verdict }) => verdict !== null));
  console.log(
    hasTallyVerdicts
      ? `  on tallies read as labelled: ${found.talliesAgreed} of ${found.tallies} agree (${share(found.talliesAgreed, found.tallies)}); without the ${found.talliesByTotal} that a stated total settles and the labels, made from the table alone, leave open: ${share(found.talliesAgreed, found.tallies - found.talliesByTotal)}`
      : '  on tallies: the labels carry no verdicts',
  );
  console.log(
    `  wrong 'differs': ${found.wrongDiffers} of ${found.stated} stated claims (${share(found.wrongDiffers, found.stated)})`,
  );
  console.log(
    `  labelled 'differs' found: ${found.caughtDiffers} of ${found.trueDiffers} (${share(found.caughtDiffers, found.trueDiffers)})`,
  );
  const disagreements = [...found.disagreements].sort(([, a], [, b]) => b - a);
  console.log(
    `  labelled → given: ${disagreements.map(([key, times]) => `${key} ${times}`).join(', ') || 'no disagreement'}`,
  );
  if (withWrong) for (const line of found.wrong) console.log(`    ${line}`);
};

const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const file = args.find((each) => !each.startsWith('--')) ?? (existsSync(GOLD_BESIDE) ? GOLD_BESIDE : OWN_GOLD);
  const items = readGold(file);
  const started = performance.now();
  if (args.includes('--plant')) {
    await printPlants(items, lookUpFromFiles(), args.includes('--misses'));
    console.log(`\n${Math.round(performance.now() - started)} ms`);
    return;
  }
  for (const part of ['development', 'held back'] as const) {
    const those = items.filter((item) => partOf(item) === part);
    printTable(part, those);
    await printVerdicts(part, those, part === 'development' && args.includes('--misses'));
  }
  if (new Set(items.map(partOf)).size > 1) {
    printTable('all', items);
    await printVerdicts('all', items, false);
  }
  console.log(`\n${Math.round(performance.now() - started)} ms`);
  if (args.includes('--misses')) printMisses(items.filter((item) => partOf(item) === 'development'));
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
