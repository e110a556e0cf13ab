import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the real command. */
export const start = (...args: string[]): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, ['scripts/check.ts', ...args], { cwd: ROOT });

export interface Outcome {
  readonly out: string;
  readonly errors: string;
  readonly status: number | null;
}

/** Lets it run to its end, with this on standard input. */
export const finish = async (child: ChildProcessWithoutNullStreams, input: string | null = ''): Promise<Outcome> => {
  const read = async (stream: AsyncIterable<Buffer>): Promise<string> => {
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  };
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  if (input !== null) child.stdin.end(input);
  const [out, errors, status] = await Promise.all([read(child.stdout), read(child.stderr), ended]);
  return { out, errors, status };
};

export const run = (args: readonly string[], input = ''): Promise<Outcome> => finish(start(...args), input);

/** The objects printed; fails where a line of the output is anything else. */
export const objects = (out: string): Record<string, unknown>[] => {
  if (out !== '' && !out.endsWith('\n')) throw new Error('The output does not end with a line end');
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
};

/** Files in a folder of their own, which goes away with the returned function. */
export const folder = (
  files: Readonly<Record<string, string | Uint8Array>>,
): { path: (name: string) => string; remove: () => void } => {
  const dir = mkdtempSync(join(tmpdir(), 'peelback-check-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content);
  return { path: (name) => join(dir, name), remove: () => rmSync(dir, { recursive: true }) };
};
