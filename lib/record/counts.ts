import { areaInWords, gradedAreas, isPillar } from '../peel/areas.ts';
import { GRADES, type Grade, gradeInWords, scaleOf } from '../peel/grades.ts';
import type { RoundId } from '../peel/rounds.ts';
import { dateInWords } from '../verdicts/dates.ts';
import { type Book, forcesByName, wasAskedOfAll } from './cell.ts';
import type { Matches } from './search.ts';
import type { Untitled } from './sheet.ts';
import { capital, KINDS, WORDS } from './words.ts';

/** The rows of one area of a round counted, beside what a page states. */
export interface Count {
  /** Grades as first published: totals are stated before corrections. */
  readonly counted: Readonly<Record<Grade, number>>;
  readonly rows: number;
  /** How many rows are missing, or null where nobody has said how many forces were graded. */
  readonly missing: number | null;
}

export const countOf = (book: Book, round: RoundId, area: ReturnType<typeof gradedAreas>[number]['area']): Count => {
  const findings = book.record.findings.filter((row) => row.round === round && row.area === area);
  const grades = findings.map(({ grade, corrected }) => corrected?.from ?? grade);
  const total = book.nationalTotal(round, area);
  const graded = total?.graded ?? (wasAskedOfAll(round, area) ? forcesByName().length : null);
  return {
    counted: Object.fromEntries(
      GRADES.map((grade) => [grade, grades.filter((each) => each === grade).length]),
    ) as Record<Grade, number>,
    rows: findings.length,
    missing: graded === null ? null : Math.max(0, graded - findings.length),
  };
};

/** The areas of a round, each with its counts by grade and the inspectorate's stated total beside them. */
export const countsSheet = (book: Book, round: RoundId, matches: Matches): Untitled => {
  const areas = gradedAreas(round);
  const scale = scaleOf(round);
  const plainText = (text: string) => ({ text, note: null, source: null });
  return {
    corner: WORDS.area,
    isOfForces: false,
    columns: [...scale.map(gradeInWords).map(capital), WORDS.onRecord, WORDS.missing, WORDS.statedBy].map((label) => ({
      key: label,
      label,
      note: null,
      leads: null,
      isChief: false,
    })),
    rows: areas
      .filter(({ area }) => matches({ area }))
      .map(({ area, wording }) => {
        const { counted, rows, missing } = countOf(book, round, area);
        const total = book.nationalTotal(round, area);
        return {
          head: {
            key: area,
            label: capital(areaInWords(area)),
            note: wording,
            leads: { view: 'area', area, round },
            isChief: isPillar(area),
          },
          entries: [
            ...scale.map((grade) => {
              const stated = total?.counts[grade] ?? null;
              return {
                text: String(counted[grade]),
                note: stated === null ? null : WORDS.stated(stated),
                source: null,
              };
            }),
            plainText(String(rows)),
            plainText(missing === null ? WORDS.notKnown : String(missing)),
            total
              ? {
                  text: capital(KINDS[total.sourceKind]),
                  note: total.published && dateInWords(total.published),
                  source: total.sourceUrl,
                }
              : plainText(WORDS.noTotal),
          ],
        };
      }),
    allRows: areas.length,
  };
};
