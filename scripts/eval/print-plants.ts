import type { LookUp } from '../../lib/findings/finding.ts';
import { type GoldItem, partOf } from './gold.ts';
import { addPlants, measurePlants, NOTHING_PLANTED, type PlantMeasure } from './plant.ts';

/** Prints how many planted errors are caught: figures for each part, and what became of the others in the development part. */
export const printPlants = async (items: readonly GoldItem[], lookUp: LookUp, withMisses: boolean): Promise<void> => {
  let all = NOTHING_PLANTED;
  for (const part of ['development', 'held back'] as const) {
    const measured = await measurePlants(
      items.filter((item) => partOf(item) === part),
      lookUp,
    );
    printFigures(part, measured);
    if (part === 'development') printOthers(measured, withMisses);
    all = addPlants(all, measured);
  }
  printFigures('all', all);
};

const printFigures = (name: string, { planted, caught, doubted }: PlantMeasure): void => {
  if (planted === 0) return;
  const of = (part: number): string => `${part} of ${planted} (${((100 * part) / planted).toFixed(1)} %)`;
  console.log(`\n${name}, planted errors`);
  console.log(`  'differs': ${of(caught)}; 'outdated' and 'partly' counted too: ${of(caught + doubted)}`);
};

const printOthers = ({ others, lines }: PlantMeasure, withMisses: boolean): void => {
  for (const [given, times] of [...others].sort(([, a], [, b]) => b - a))
    console.log(`  ${String(times).padStart(5)} ${given}`);
  if (withMisses) for (const line of lines) console.log(`    ${line}`);
};
