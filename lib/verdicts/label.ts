import { say } from './say.ts';
import type { Verdict } from './verdict.ts';
import { verdictLabel } from './words.ts';

/** A kept verdict's heading in the language spoken now; its sentence stays as it was kept. */
export const labelOf = (verdict: Verdict): string =>
  verdict.monitored ? say.monitoringLabel(verdict.kind) : verdictLabel(verdict);
