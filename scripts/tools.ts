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

/**
 * Runs one of the project's tools with this Node and answers with its exit code. Output that is shown afterwards comes as
 * a whole, so that two tools beside each other do not talk into each other's lines.
 */
export const runTool = (
  tool: keyof typeof TOOLS,
  args: readonly string[],
  output: 'shown' | 'shown afterwards' | 'hidden' = 'shown',
): Promise<number> =>
  new Promise((resolve, reject) => {
    const to = { shown: 'inherit', 'shown afterwards': 'pipe', hidden: 'ignore' } as const;
    const child = spawn(process.execPath, [TOOLS[tool], ...args], {
      cwd: ROOT,
      stdio: ['ignore', to[output], 'inherit'],
    });
    const said: Buffer[] = [];
    child.stdout?.on('data', (part: Buffer) => said.push(part));
    child.on('error', reject).on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
