import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';
import { ROOT } from '../tools.ts';

/** A regular expression of the product, and where it was written or put together. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** 'lib/claims/lists.ts:60' */
  readonly at: string;
}

/** Knows a browser and its style sheets, and puts no expression together. */
const PAGES = 'lib/page/**';
const OURS = '{lib,entrypoints,components}/**/*.{ts,tsx}';

/** An article that reaches the expressions which are put together on first use. */
const ARTICLE = {
  title: 'Kent Police rated good',
  text: 'HMICFRS rated Kent Police good at preventing crime in 2022, said Chief Constable Jo Fox. It was inadequate in two areas.',
  published: '2022-10-10',
};

/** Every expression once: literals as they stand in the code, the others as they are when the code has run. */
export const gatherExpressions = async (): Promise<readonly Expression[]> => {
  const all = [...globSync(OURS, { cwd: ROOT }).flatMap(literalsIn), ...(await putTogether())];
  return [...new Map(all.map((each) => [`/${each.source}/${each.flags}`, each])).values()];
};

const literalsIn = (path: string): readonly Expression[] => {
  const code = readFileSync(join(ROOT, path), 'utf8');
  const found: Expression[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each);
    else if (isNode(node)) {
      if (isLiteral(node)) {
        const { pattern, flags } = node.regex;
        found.push({ source: pattern, flags, at: `${path}:${lineOf(code, node.start)}` });
      } else for (const each of Object.values(node)) walk(each);
    }
  };
  walk(parseSync(path, code).program);
  return found;
};

const isNode = (node: unknown): node is object => typeof node === 'object' && node !== null;

const isLiteral = (node: object): node is { start: number; regex: { pattern: string; flags: string } } =>
  'regex' in node && isNode(node.regex);

const lineOf = (code: string, at: number): number => code.slice(0, at).split('\n').length;

/** Loads the pure rooms and reads an article while every `new RegExp` is written down. */
const putTogether = async (): Promise<readonly Expression[]> => {
  const found: Expression[] = [];
  const native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(native, {
    construct: (target, args, made) => {
      const expression: RegExp = Reflect.construct(target, args, made);
      const at = ownPlaceIn(new Error().stack ?? '');
      if (at !== null) found.push({ source: expression.source, flags: expression.flags, at });
      return expression;
    },
  });
  try {
    for (const path of globSync('lib/**/*.ts', { cwd: ROOT, exclude: [PAGES] }))
      await import(pathToFileURL(join(ROOT, path)).href);
    const { readClaims } = await import('../../lib/claims/read.ts');
    readClaims(ARTICLE);
  } finally {
    globalThis.RegExp = native;
  }
  return found;
};

/** Where all others are put together. */
const MAKER = '/lib/claims/expression.ts:';

/** Libraries put expressions together too; those are theirs. */
const ownPlaceIn = (stack: string): string | null => {
  const caller = stack
    .split('\n')
    .slice(2)
    .find((line) => !line.includes('(<anonymous>)') && !line.includes(MAKER));
  return /\/((?:lib|entrypoints|components)\/[^:)]+:\d+)/.exec(caller ?? '')?.[1] ?? null;
};
