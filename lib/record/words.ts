import type { Finding, SourceKind } from '../findings/finding.ts';
import { areaInWords } from '../peel/areas.ts';
import { type ForceId, forceOf } from '../peel/forces.ts';
import { gradeInWords } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import { dateInWords } from '../verdicts/dates.ts';
import { roundInWords } from '../verdicts/phrases.ts';
import type { Cell } from './cell.ts';
import type { View } from './place.ts';

/** What the page and its exports say alike. */

export const ATTRIBUTION = 'Contains public sector information licensed under the Open Government Licence v3.0';

/** Source, licence, and the data's version with the day of its newest grade: a line each. */
export const provenance = (version: string, newest: string): readonly string[] => [
  'Source: HMIC and HMICFRS, PEEL assessments.',
  `${ATTRIBUTION}.`,
  `Peelback dataset ${version}, newest grade of ${dateInWords(newest)}. A missing grade means not collected, never not graded.`,
];

/** Who states a grade. */
export const KINDS: Readonly<Record<SourceKind, string>> = {
  official: 'official',
  pcc: 'second-hand: a police and crime commissioner',
  force: 'second-hand: the force itself',
  news: 'second-hand: a news report',
  other: 'second-hand: another page',
  derived: 'derived: worked out from a stated total',
};

/** A finding's kind in one word, for a mark in a table. */
export const kindOf = ({ sourceKind }: Pick<Finding, 'sourceKind'>): 'official' | 'derived' | 'second-hand' =>
  sourceKind === 'official' || sourceKind === 'derived' ? sourceKind : 'second-hand';

export const peel = (round: RoundId): string => `PEEL ${roundInWords(round)}`;

/** A name that fits a column: 'Cheshire', 'City of London', 'Metropolitan'. */
export const shortName = (force: ForceId): string =>
  forceOf(force)
    .name.replace(/ (?:and Isle of Wight )?(?:Constabulary|Police Service|Police)$/, '')
    .trim();

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 'good', 'good, carried over', 'not collected': a cell in a few words. */
export const stateInWords = (cell: Cell): string => {
  switch (cell.state) {
    case 'graded': {
      const kind = kindOf(cell.finding);
      return gradeInWords(cell.finding.grade) + (kind === 'official' ? '' : `, ${kind}`);
    }
    case 'carried':
      return `${gradeInWords(cell.carried.grade)}, carried over`;
    case 'not-collected':
      return 'not collected';
    case 'not-inspected':
      return 'not inspected';
  }
};

/** How we know, or do not know, of a cell without a grade. */
export const reasonInWords = (cell: Cell): string | null => {
  if (cell.state === 'not-collected')
    return cell.perhapsNotInspected
      ? `No grade has been collected. As far as is known, ${peel(cell.round)} did not inspect every force here, and nobody has said which: this force may not have been inspected.`
      : `No grade has been collected. As far as is known, ${peel(cell.round)} graded every force here, so the report has one.`;
  if (cell.state !== 'not-inspected') return null;
  return cell.because === 'round'
    ? `${peel(cell.round)} did not grade this area.`
    : `A page states that ${cell.total.graded} forces were graded here, and all of them are on record. This force is not one of them.`;
};

/** What a view is called. */
export const titleOf = (view: View): string => {
  switch (view.view) {
    case 'round':
      return `${peel(view.round)}: all forces, all areas`;
    case 'force':
      return `${forceOf(view.force).name}: every inspection`;
    case 'area':
      return `${capital(areaInWords(view.area))}: all forces, ${peel(view.round)}`;
    case 'compare':
      return `${view.forces.map(shortName).join(', ') || 'Forces'} compared, ${peel(view.round)}`;
    case 'counts':
      return `${peel(view.round)}: national counts`;
    case 'engage':
      return 'Forces in Engage';
  }
};
