/** `npm run check -- FILE…`: the main job over saved pages and texts. Reads, checks and prints one article at a time. */
import { once } from 'node:events';
import { checkArticle } from '../lib/check.ts';
import { lookUpFromFiles } from '../lib/findings/files.ts';
import { articlesOf } from './check/articles.ts';
import { jsonOf } from './check/json.ts';
import { HELP, type Options, readOptions } from './check/options.ts';
import { tableOf } from './check/table.ts';

/** Some input could not be read, or the arguments make no sense. */
const TROUBLE = 2;

const run = async ({ files, json, explain, published }: Options): Promise<void> => {
  const asTable = !json && process.stdout.isTTY === true;
  const progress = progressLine(asTable && process.stderr.isTTY === true);
  const lookUp = lookUpFromFiles();
  for await (const input of articlesOf(files, published)) {
    if (!input.ok) {
      progress.clear();
      complain(input.problem.message);
      continue;
    }
    const { id, article } = input.value;
    const checked = await checkArticle(article, lookUp);
    progress.clear();
    const width = process.stdout.columns ?? 120;
    await print(asTable ? tableOf(id, checked, { width, explain }) : `${jsonOf(id, checked, explain)}\n`);
    progress.count();
  }
  progress.clear();
};

/** One line for each trouble, however many lines its message has. */
const complain = (message: string): void => {
  const [first, ...more] = message.trim().split('\n');
  process.stderr.write(`check: ${first}${more.length > 0 ? ` (and ${more.length} more like it)` : ''}\n`);
  process.exitCode = TROUBLE;
};

/** Waits until the reader has taken it: output never piles up in memory. */
const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** '12 articles checked', rewritten in place on standard error. */
const progressLine = (shown: boolean) => {
  let checked = 0;
  return {
    clear: () => void (shown && checked > 0 && process.stderr.write('\r\u001b[K')),
    count: () => {
      checked += 1;
      if (shown) process.stderr.write(`${checked} article${checked === 1 ? '' : 's'} checked`);
    },
  };
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const options = readOptions(process.argv.slice(2));
if (!options.ok) complain(options.problem.message);
else if (options.value.help) await print(HELP);
else await run(options.value).catch((error) => complain(error instanceof Error ? error.message : String(error)));
