import { configureGlobal } from 'fast-check';

/**
 * Property tests try the same examples on every run, so that a change is judged by what it changed. `SEED=7 npm test -- unit`
 * tries others; what they find becomes an example of its own.
 */
configureGlobal({ seed: Number(process.env.SEED ?? 2015) });
