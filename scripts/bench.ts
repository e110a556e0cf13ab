/**
 * `npm run bench`: what Peelback costs a page, beside an extension that does nothing, and how fast it checks, beside its
 * language library alone. All in one run on one machine, so that the ratios mean something. `npm run bench -- node` leaves
 * the browser out.
 */
import { join } from 'node:path';
import { measureInNode, timeOfWords } from './bench/in-node.ts';
import { ROOT, runTool } from './tools.ts';

const row = (what: string, ours: number, other: number, budget = ''): void => {
  const ratio = other > 0.005 ? `${(ours / other).toFixed(1)} ×` : '';
  const cells = [ours.toFixed(ours < 10 ? 2 : 0), other.toFixed(other < 10 ? 2 : 0), ratio, budget];
  console.log(what.padEnd(48) + cells.map((cell) => cell.padStart(15)).join(''));
};

const head = (title: string, ours: string, other: string): void =>
  console.log(`\n${title.padEnd(48)}${[ours, other, 'ratio', 'budget'].map((cell) => cell.padStart(15)).join('')}`);

// First: what compromise leaves behind is gone through again with every collection, and a long article has the most of those.
head('In Node, one long article, ms', '200,000 words', '20,000 words');
row('ten times the text', await timeOfWords(200_000), await timeOfWords(20_000), '≤ 12 ×');

const node = await measureInNode();
head('In Node, articles of 500 words per second', 'check', 'compromise');
row('one thread, warm', node.check, node.compromise, '≥ 150, ≥ 8 ×');

if (process.argv[2] !== 'node') {
  // Not before: with the browsers' drivers loaded, whatever is timed in this process takes up to twice as long.
  const { buildDoNothing } = await import('./bench/do-nothing.ts');
  const { measureInChromium } = await import('./bench/in-chromium.ts');
  const { longestTask, SLOWER } = await import('./bench/long-tasks.ts');
  const { measureRecord } = await import('./bench/record.ts');
  if ((await runTool('wxt', ['build'], 'hidden')) !== 0) throw new Error('The extension could not be built.');
  const extension = join(ROOT, '.output/chrome-mv3');

  const nothing = await measureInChromium(buildDoNothing(extension));
  const peelback = await measureInChromium(extension);
  head('In Chromium, main thread, medians in ms', 'Peelback', 'do-nothing');
  row('gate: its script on every listed page', peelback.gate, nothing.gate, '≤ 1');
  row('gate to underlined, background warm', peelback.warm, nothing.warm, '≤ 100');
  row('gate to underlined, background stopped', peelback.stopped, nothing.stopped, '≤ 350');
  row('own scripts, article of 800 words', peelback.short.own, nothing.short.own, '≤ 15');
  row('own scripts, article of 5,000 words', peelback.long.own, nothing.long.own, '≤ 50');
  row('everything, article of 800 words', peelback.short.everything, nothing.short.everything);
  row('everything, article of 5,000 words', peelback.long.everything, nothing.long.everything);
  console.log('do-nothing: an empty script in the same pages; its "underlined" is the next frame.');

  const tasks = await longestTask(extension);
  head(`In Chromium, a processor ${SLOWER} × slower, ms`, 'first load', 'later loads');
  row('longest task, article of 5,000 words, cards opened', tasks.first, tasks.later, '≤ 50');

  const record = await measureRecord(extension);
  head('In Chromium, the record page, ms from click to painted', 'slowest view', 'quickest view');
  row(`any view, ${record.rows} rows`, record.slowest, record.quickest, '≤ 100');
}
