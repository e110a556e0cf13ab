/**
 * `npm test`: every check there is, whatever the others say. `npm test -- unit lint` runs only those named. Closes with
 * one line: how many passed, how many failed.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, runTool } from './tools.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, where and how: told once more at the end, where a log of ten thousand lines is read. */
  readonly failures?: readonly string[];
  /** The same of what failed first and passed when it was tried again. */
  readonly stumbles?: readonly string[];
}

interface Step {
  readonly name: string;
  readonly title: string;
  readonly run: () => Promise<Count>;
  /** Runs beside the step before it: each alone leaves half of two cores idle. */
  readonly isBeside?: true;
  /** Left out where no steps are named. */
  readonly onlyByName?: true;
}

/** A step that passes or fails as a whole. */
const whole = (...commands: readonly Parameters<typeof runTool>[]): Step['run'] => {
  return async () => {
    for (const command of commands) {
      if ((await runTool(...command)) !== 0) return { passed: 0, failed: 1, skipped: 0 };
    }
    return { passed: 1, failed: 0, skipped: 0 };
  };
};

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** A project of `vitest.config.ts`, counted test by test. */
const tests = (project: string, output: 'shown' | 'shown afterwards' = 'shown'): Step['run'] => {
  const report = `.output/test/${project}.json`;
  return async () => {
    rmSync(join(ROOT, report), { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runTool('vitest', ['run', '--project', project, ...reporters], output);
    return countTests(join(ROOT, report), code);
  };
};

const countTests = (report: string, code: number): Count => {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = read(report);
  // A file that could not be loaded, or whose preparations failed, has no failed test to show for it.
  const unprepared = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  const failed = numFailedTests + unprepared.length;
  const saidOf = (wanted: string): string[] =>
    testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status, failureMessages }) => status === wanted && failureMessages.length > 0)
        .map(({ fullName, failureMessages }) => failure(name, fullName, failureMessages.join('\n'))),
    );
  const failures = [
    ...unprepared.map(({ name, message }) => failure(name, 'the file as a whole', message)),
    ...saidOf('failed'),
  ];
  const stumbles = saidOf('passed');
  const passed = numPassedTests;
  const skipped = numPendingTests;
  // An error outside any test fails the run too.
  if (code !== 0 && failed === 0) {
    return { passed, failed: 1, skipped, failures: ['An error outside any test: see above.'], stumbles };
  }
  return { passed, failed, skipped, failures, stumbles };
};

const failure = (file: string, test: string, message: string): string =>
  `${relative(ROOT, file)} › ${test}\n${message
    .split('\n')
    .slice(0, LINES_OF_A_FAILURE)
    .map((line) => `    ${line}`)
    .join('\n')}`;

/** Enough for what was expected, what came, and where. */
const LINES_OF_A_FAILURE = 12;

const read = (report: string): VitestReport => {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] };
  }
};

const STEPS: readonly Step[] = [
  { name: 'types', title: 'Type check', run: whole(['wxt', ['prepare'], 'hidden'], ['tsc', ['--noEmit']]) },
  { name: 'lint', title: 'Lint', run: whole(['biome', ['check']]) },
  {
    name: 'expressions',
    title: 'Expressions that cannot run away',
    run: whole(['expressions', []]),
    // More than three minutes, and none of them for a change that touches no expression.
    onlyByName: true,
  },
  { name: 'unit', title: 'Unit tests', run: tests('unit') },
  { name: 'browser', title: 'Tests in a real document', run: tests('browser', 'shown afterwards'), isBeside: true },
  { name: 'chrome', title: 'Build for Chrome', run: whole(['wxt', ['build'], 'hidden']) },
  { name: 'firefox', title: 'Build for Firefox', run: whole(['wxt', ['build', '-b', 'firefox'], 'hidden']) },
  { name: 'build', title: 'What the builds hold', run: tests('build') },
  { name: 'e2e', title: 'End to end in Chromium and Firefox', run: tests('e2e') },
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${STEPS.map(({ name }) => name).join(', ')}.`);
  process.exit(2);
}

interface Outcome {
  readonly title: string;
  readonly count: Count;
  readonly seconds: number;
}

const take = async ({ title, run }: Step): Promise<Outcome> => {
  console.log(`\n── ${title}`);
  const started = performance.now();
  const count = await run();
  return { title, count, seconds: (performance.now() - started) / 1000 };
};

const chosen = STEPS.filter(({ name, onlyByName }) => (named.length === 0 ? !onlyByName : named.includes(name)));
const running: Promise<Outcome>[] = [];
for (const step of chosen) {
  if (!step.isBeside) await Promise.all(running);
  running.push(take(step));
}
const results = await Promise.all(running);

console.log();
for (const { title, count, seconds } of results) {
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
  console.log(
    `${title.padEnd(36)}${count.failed === 0 ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(6)} s  (${count.passed} of ${count.passed + count.failed}${skipped})`,
  );
}
for (const { title, count } of results) {
  for (const told of count.stumbles ?? []) console.log(`\n${title}, passed at the second try: ${told}`);
  for (const told of count.failures ?? []) console.log(`\n${title}: ${told}`);
}
const sum = (of: 'passed' | 'failed') => results.reduce((total, { count }) => total + count[of], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
