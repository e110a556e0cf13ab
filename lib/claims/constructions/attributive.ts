import { type Construction, GRADE } from './construction.ts';

const FORCE_BEHIND =
  /^ (?:(?:bits?|parts?|things?|points?|elements?)(?= (?:is|are|was|were|includes?|included|:))|(?:police )?forces?|constabulary|areas?|ones?|N|camp|band|category|bracket|group|tier|list|class|column|pile|club)(?: |$)/;
const PLACE = / (?:the|only|other|N|its|our|their|these|those|some|country 's)(?: (?:only|other|N|rated)){0,6} $/;
/** 'Leadership was the one inadequate' */
const THE_ONE = / A (?:is|was) the (?:N|only|sole|single|lone) $/;
const AREA_BEHIND = /^ [AF](?: |$)/;

/** The grade in front of what has it: 'the inadequate areas included…', "'inadequate' leadership". */
export const attributive: Construction = {
  name: 'attributive',
  examples: [
    {
      text: 'HMICFRS visited Kent Police. The inadequate areas included leadership and managing offenders.',
      says: ['kent inadequate leadership-and-force-management', 'kent inadequate managing-offenders'],
    },
    {
      text: "'Inadequate' leadership at Kent Police has been criticised by HMICFRS.",
      says: ['kent inadequate leadership-and-force-management'],
    },
  ],
  counterExamples: [{ text: 'Kent Police lost two outstanding officers, the inspectorate was told.', says: [] }],
  read: ({ before, after, quoted }) => {
    if (FORCE_BEHIND.test(after) && PLACE.test(before)) return GRADE;
    if (THE_ONE.test(before) && /^(?:\s*$| [,;:)-]| (?:in|and|of) )/.test(after)) return GRADE;
    return quoted && AREA_BEHIND.test(after) ? GRADE : null;
  },
};
