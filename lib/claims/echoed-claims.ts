import type { AreaId } from '../peel/areas.ts';
import type { Claim } from './claim.ts';
import { idsOf, type Standing, type Story } from './discourse.ts';
import type { Echoed } from './echoes/echo.ts';
import { areasIn, areasStated, type Era, eraOf } from './era.ts';
import { type Passage, quotationAt, quoteOf } from './passage.ts';
import type { Statement } from './statement.ts';

/** The claims of what shares a grade stated elsewhere; its quotation runs back to that grade where it stands near. */
export const echoedClaims = (
  passage: Passage,
  story: Story,
  { mark, of, area, date }: Echoed,
  name: string,
  statement: Statement | null,
): readonly Claim[] => {
  const isNear = statement !== null && mark.start > statement.mark.start;
  const quote = quoteOf(passage, isNear ? statement.mark.start : mark.start, mark.end);
  const words = quoteOf(passage, mark.start, mark.end);
  const forces = mark.is === 'F' ? idsOf(mark.forces) : of.forces;
  const own = mark.is === 'D' ? mark.date : (date?.date ?? { when: of.when, past: of.previous, also: [] });
  const named = mark.is === 'A' ? mark : area;
  const isSure = of.sure || (mark.is === 'F' && isOfNoForce(of, name));
  return [own, ...own.also].flatMap(({ when, past }) => {
    const era = eraOf(when, story);
    const areas = named ? (of.stated ? areasStated : areasIn)(named.areas, era) : sharedAreas(of, era);
    return forces.flatMap((force) =>
      areas.map((each) => ({
        ...quote,
        force,
        grade: of.grade,
        area: each,
        when,
        stated: of.stated,
        previous: past,
        speaker: quotationAt(passage, mark.start)?.speaker ?? null,
        construction: name,
        evidence: [{ ...words, of: KIND[mark.is] }],
        ...(isSure ? {} : { uncertain: true as const }),
      })),
    );
  });
};

/** Whether two claims say the same, of the same inspection. */
export const isSame = (one: Claim, other: Claim): boolean =>
  one.force === other.force &&
  one.grade === other.grade &&
  one.area === other.area &&
  one.previous === other.previous &&
  !(one.when.kind === 'year' && other.when.kind === 'year' && one.when.year !== other.when.year);

/** A list's heading and a count of forces are said of no one force: whom they had in mind puts no name in doubt. */
const isOfNoForce = (of: Echoed['of'], name: string): boolean =>
  name === 'list-item' || ('of' in of && of.of === 'forces');

const KIND = { F: 'force', A: 'area', D: 'date' } as const;

/** The areas of a statement that another force shares: what it claims, else what it is about, else none. */
const sharedAreas = (of: Standing, era: Era): readonly (AreaId | null)[] => {
  if (of.claimed.length > 0) return of.claimed;
  return of.areas.length > 0 ? areasIn(of.areas, era) : [null];
};
