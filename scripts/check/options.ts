import { parseArgs } from 'node:util';
import { ok, problem, type Result } from '../../lib/result.ts';
import { isDay } from '../../lib/verdicts/dates.ts';

export interface Options {
  readonly files: readonly string[];
  /** JSON Lines even on a terminal. */
  readonly json: boolean;
  /** Which words, construction and round made each claim. */
  readonly explain: boolean;
  /** ISO day for articles that have no date of their own. */
  readonly published: string | null;
  readonly help: boolean;
}

export const HELP = `Compares what articles say police forces were graded with the official grades.

  npm run check -- [options] FILE…
  npm run --silent check -- --json FILE…     nothing but JSON Lines on standard output

FILE      .html or .htm: a saved page
          .txt: an article's text
          .jsonl or .ndjson: one {id?, url?, title?, date?, text? | html?} a line;
          of text and html together, the html is read
          -: JSON Lines from standard input

Options
  --published DATE   date what has no date of its own, as 2015-12-15
  --json             JSON Lines, one article a line (also whenever the output is not a terminal)
  --explain          which words made each claim, and why that inspection was chosen
  --help             this text

Exit status: 0, or 2 when a file or line could not be read (the rest is still checked).
`;

/** What the arguments ask for, or what is wrong with them. */
export const readOptions = (args: readonly string[]): Result<Options> => {
  const parsed = parse(args);
  if (!parsed.ok) return parsed;
  const { values, positionals: files } = parsed.value;
  const { json = false, explain = false, help = false, published = null } = values;
  if (published !== null && !isDay(published))
    return problem('bad-date', `--published needs a day such as 2015-12-15, not '${published}'`);
  if (!help && files.length === 0)
    return problem('no-files', 'name at least one file, or - for standard input (--help tells more)');
  return ok({ files, json, explain, help, published });
};

const parse = (args: readonly string[]) => {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          json: { type: 'boolean' },
          explain: { type: 'boolean' },
          help: { type: 'boolean', short: 'h' },
          published: { type: 'string' },
        },
      }),
    );
  } catch (error) {
    const [reason = 'the options cannot be read'] = (error instanceof Error ? error.message : String(error)).split(
      '. ',
    );
    return problem('bad-option', `${reason} (--help lists the options)`);
  }
};
