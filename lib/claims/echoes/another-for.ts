import { type Echo, type Echoed, markAt } from './echo.ts';

const ANOTHER =
  /(?: (?:and|,|including|also))(?: (?:another|N|a second|a third|one|the other|others))? (?:(?:for|in|at|on) )(?:(?:its|the|their|how|it|neighbouring) )*[AF]/g;
const NAMED = / (?:another|a second|a third|including (?:one|N)|others|the other) (?:for|in|at|on) /;

/** 'a good for effectiveness and another for legitimacy', 'six outstandings, including one for leadership'. */
export const anotherFor: Echo = {
  name: 'another-for',
  examples: [
    {
      text: 'Kent Police was given a good for preventing crime, another for leadership and a third for managing offenders, HMICFRS said.',
      says: ['kent good preventing-crime', 'kent good leadership-and-force-management', 'kent good managing-offenders'],
    },
  ],
  counterExamples: [
    {
      text: 'Kent Police was given a good for preventing crime and asked for another for luck, HMICFRS joked.',
      says: ['kent good preventing-crime'],
    },
  ],
  read: (skeleton, { standing, from }) => {
    if (standing === null || from < 0) return [];
    const found: Echoed[] = [];
    ANOTHER.lastIndex = from;
    for (let match = ANOTHER.exec(skeleton.text); match !== null; match = ANOTHER.exec(skeleton.text)) {
      const mark = NAMED.test(match[0]) ? markAt(skeleton, match.index + match[0].length - 1) : null;
      if (mark && !/ G/.test(skeleton.text.slice(from, match.index))) found.push({ mark, of: standing });
    }
    return found;
  },
};
