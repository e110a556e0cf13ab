import type { PartialDate, SourceKind } from '../findings/finding.ts';
import { type AreaId, areaInWords } from '../peel/areas.ts';
import { nameOf } from '../peel/forces.ts';
import { type RoundId, roundOf } from '../peel/rounds.ts';
import { afterAm } from '../peel/welsh.ts';
import { dateInWords } from './dates.ts';
import { quoted, roundInWords } from './phrases.ts';
import type { OfficialGrade } from './verdict.ts';

/** The small phrases that every Welsh sentence about a grade is put together from. */

/** 'am atal troseddu'. */
export const amFaes = (area: AreaId): string => `am ${afterAm[area]}`;

/** 'arolygiad 2021/22'. */
export const arolygiad = (round: RoundId): string => `arolygiad ${roundInWords(round)}`;

/** 'ym mis Mawrth 2023', 'yn 2023'. */
export const ynMis = (date: PartialDate): string =>
  date.length === 4 ? `yn ${date}` : `ym mis ${dateInWords(date.slice(0, 7))}`;

/** 'ar 17 Mawrth 2023', 'ym mis Mawrth 2023', 'yn 2023'. */
export const arDdyddiad = (date: PartialDate): string => (date.length === 10 ? `ar ${dateInWords(date)}` : ynMis(date));

/** 'ym mis Mawrth 2023', or 'yn arolygiad 2021/22' where no date is known. */
export const prydGraddiwyd = ({ published, round, carriedFrom }: OfficialGrade): string =>
  published ? ynMis(published) : `yn ${arolygiad(carriedFrom ?? round)}`;

/** 'Ffynhonnell: HMICFRS, PEEL 2021/22.' */
export const ffynhonnell = (
  { round, carriedFrom, kind }: Pick<OfficialGrade, 'round' | 'carriedFrom' | 'kind'>,
  enw = 'Ffynhonnell',
): string => {
  const from = carriedFrom ?? round;
  return `${enw}: ${roundOf(from).inspectorate}, PEEL ${roundInWords(from)}${AIL_LAW[kind]}.`;
};

const AIL_LAW: Readonly<Record<SourceKind, string>> = {
  official: '',
  pcc: ', yn ôl y comisiynydd heddlu a throseddu',
  force: ', yn ôl yr heddlu ei hun',
  news: ', yn ôl tudalen newyddion',
  other: ', yn ôl tudalen arall',
  derived: ', wedi’i chyfrif o gyfanswm a nodwyd',
};

/** 'Rhoddodd arolygwyr y radd 'da' i Heddlu Gwent am atal troseddu ym mis Mawrth 2023.' */
export const brawddegSwyddogol = (official: OfficialGrade): string => {
  const graded = `Rhoddodd arolygwyr y radd ${quoted(official.grade)} i ${nameOf(official.force)} ${amFaes(official.area)} ${prydGraddiwyd(official)}`;
  return official.carriedFrom
    ? `${graded}, ac roedd y radd honno’n dal i sefyll yn ${arolygiad(official.round)}.`
    : `${graded}.`;
};

/** 'atal troseddu 'da''. */
export const maesAGradd = ({ area, grade }: Pick<OfficialGrade, 'area' | 'grade'>): string =>
  `${areaInWords(area)} ${quoted(grade)}`;
