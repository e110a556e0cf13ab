import { readClaims } from '../../lib/claims/read.ts';
import type { GoldItem } from './gold.ts';
import { tallyKey, withArea } from './measure.ts';
import { matchKeys } from './score.ts';

/** Lists what was read wrongly or missed in the development part, with the construction or the words. */
export const printMisses = (items: readonly GoldItem[]): void => {
  for (const item of items) {
    const reading = readClaims(item);
    const lines: string[] = [];
    if (item.isInspection !== null && item.isInspection !== reading.coverage.isInspection) {
      lines.push(
        `page: ${reading.coverage.isInspection ? 'taken for coverage' : 'not recognised'} (${reading.coverage.score})`,
      );
    }
    if (item.forces !== null) {
      const forces = matchKeys(reading.forces, item.forces);
      if (forces.extra.length > 0) lines.push(`forces too many: ${forces.extra.join(', ')}`);
      if (forces.lost.length > 0) lines.push(`forces missed: ${forces.lost.join(', ')}`);
    }
    const found = reading.claims.filter(({ stated }) => stated);
    const labelled = item.claims.filter(({ stated }) => stated);
    const claims = matchKeys(found.map(withArea), labelled.map(withArea));
    for (const key of claims.extra) {
      const claim = found.find((each) => withArea(each) === key);
      lines.push(`+ ${key}  [${claim?.construction}] "${claim?.quote}"`);
    }
    for (const key of claims.lost) lines.push(`- ${key}  "${labelled.find((each) => withArea(each) === key)?.quote}"`);
    const tallies = matchKeys(reading.tallies.map(tallyKey), item.tallies.map(tallyKey));
    for (const key of tallies.extra) {
      const tally = reading.tallies.find((each) => tallyKey(each) === key);
      lines.push(`+ tally ${key}  [${tally?.construction}] "${tally?.quote}"`);
    }
    for (const key of tallies.lost)
      lines.push(`- tally ${key}  "${item.tallies.find((each) => tallyKey(each) === key)?.quote}"`);
    if (lines.length > 0) console.log(`\n${item.id}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  }
};
