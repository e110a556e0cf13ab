import { type Construction, GRADE } from './construction.ts';

const FORCE_BEHIND =
  /^ (?:(?:bits?|parts?|things?|points?|elements?)(?= (?:is|are|was|were|includes?|included|:))|(?:police )?forces?|constabulary|areas?|ones?|N|camp|band|category|bracket|group|tier|list|class|column|pile|club)(?: |$)/;
const PLACE = / (?:the|only|other|N|its|our|their|these|those|some|country 's)(?: (?:only|other|N|rated)){0,6} $/;
/** 'Leadership was the one inadequate' */
const THE_ONE = / A (?:is|was) the (?:N|only|sole|single|lone) $/;
/** 'the good-rated force', 'its inadequate-rated call handling' */
const IS_RATED = /-(?:rated|graded)$/;
const RATED_THING = /^ (?:[AF]|(?:police )?forces?|constabulary|areas?|pillars?)(?: |$)/;
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
  read: ({ before, after, quoted, word }) => {
    if (FORCE_BEHIND.test(after) && PLACE.test(before)) return GRADE;
    if (THE_ONE.test(before) && /^(?:\s*$| [,;:)-]| (?:in|and|of) )/.test(after)) return GRADE;
    if (IS_RATED.test(word)) return RATED_THING.test(after) ? GRADE : null;
    return quoted && AREA_BEHIND.test(after) ? GRADE : null;
  },
};
