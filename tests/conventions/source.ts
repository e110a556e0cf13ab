import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths of files that match, with forward slashes, relative to the project. */
export const files = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: ROOT }).map((path) => path.replaceAll('\\', '/'));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Code without its comments, whose words are nobody's business here. */
export const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

export interface Import {
  /** A path inside the project ('lib/peel/grades.ts') or a package ('preact/hooks'). */
  readonly of: string;
  readonly isPackage: boolean;
  /** Erased before anything runs. */
  readonly isTypeOnly: boolean;
}

const STATEMENT =
  /^\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

/** What a file imports or passes on. */
export const importsOf = (path: string): Import[] =>
  [...withoutComments(read(path)).matchAll(STATEMENT)].map(([, type, from, dynamic]) => {
    const specifier = (from ?? dynamic ?? '').replace(/\?.*$/, '');
    const isPackage = !specifier.startsWith('.');
    return {
      of: isPackage ? specifier : posix.join(dirname(path), specifier),
      isPackage,
      isTypeOnly: type !== undefined,
    };
  });

/** Everything that is loaded when `path` is: its imports, theirs, and so on. Types load nothing. */
export const loadedBy = (path: string, seen: Set<string> = new Set()): Set<string> => {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { of, isPackage, isTypeOnly } of importsOf(path)) {
    if (isTypeOnly) continue;
    if (isPackage) seen.add(of);
    else if (/\.tsx?$/.test(of) && existsSync(join(ROOT, of))) loadedBy(of, seen);
  }
  return seen;
};
