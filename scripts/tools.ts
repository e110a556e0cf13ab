import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The project's tools by the file that Node runs: no search along the PATH, no shell, the same on every platform. */
const TOOLS = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  vitest: 'node_modules/vitest/vitest.mjs',
  expressions: 'scripts/expressions.ts',
} as const;

/** Runs one of the project's tools with this Node and answers with its exit code. */
export const runTool = (
  tool: keyof typeof TOOLS,
  args: readonly string[],
  output: 'shown' | 'hidden' = 'shown',
): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TOOLS[tool], ...args], {
      cwd: ROOT,
      stdio: ['ignore', output === 'shown' ? 'inherit' : 'ignore', 'inherit'],
    });
    child.on('error', reject).on('exit', (code) => resolve(code ?? 1));
  });
