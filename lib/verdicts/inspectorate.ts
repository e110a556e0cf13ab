import { ROUND_IDS, type RoundId, roundOf } from '../peel/rounds.ts';

type Name = 'HMIC' | 'HMICFRS';

const NEW_NAME = /\bHMICFRS\b|\binspectorate of constabulary (?:and|&) fire\b/i;
const OLD_NAME = /\bHMIC\b|\binspectorate of constabulary\b/i;

/** The name that a text gives the inspectorate, or null where it gives none. It was HMIC until July 2017. */
export const inspectorateNamed = (text: string): Name | null => {
  if (NEW_NAME.test(text)) return 'HMICFRS';
  return OLD_NAME.test(text) ? 'HMIC' : null;
};

/** The rounds that an undated text can be about, by the name it gives the inspectorate. */
export const roundsOfInspectorate = (name: Name | null): readonly RoundId[] =>
  name === null ? ROUND_IDS : ROUND_IDS.filter((round) => roundOf(round).inspectorate === name);
