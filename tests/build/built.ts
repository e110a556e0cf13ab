import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'wxt/browser';

type Manifest = Browser.runtime.ManifestV3;

/** One browser's build, as `npm run build` left it. */
export interface Built {
  readonly browser: 'chrome' | 'firefox';
  readonly manifest: Manifest;
  readonly files: (pattern: string) => string[];
  readonly read: (file: string) => string;
}

const OUTPUT = fileURLToPath(new URL('../../.output/', import.meta.url));

const built = (browser: Built['browser']): Built => {
  const folder = join(OUTPUT, `${browser}-mv3`);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  if (!existsSync(folder)) throw new Error(`There is no build for ${browser}: run npm run build first.`);
  return {
    browser,
    manifest: JSON.parse(read('manifest.json')),
    files: (pattern) => globSync(pattern, { cwd: folder }),
    read,
  };
};

export const BUILDS: readonly Built[] = [built('chrome'), built('firefox')];
