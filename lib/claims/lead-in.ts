const LEADS_IN =
  / :$| (?:the following|as follows|(?:the )?following (?:N|areas|questions|categories|things)|these (?:N|areas|questions|categories|things))$/;

/** Whether a folded sentence leads in a list: it ends in a colon, or in 'the following'. */
export const leadsIn = (text: string): boolean => LEADS_IN.test(text.trimEnd());

const COUNTED_HEADING = /^(?: [-•])?(?: (?:rated|graded|judged))? G(?: \( N(?: [a-z]+)? \)| [-:] N)(?: :)?$/;

/** 'Good (2)': a heading that counts the list below it. */
export const isCountedHeading = (text: string): boolean => COUNTED_HEADING.test(text.trimEnd());

const RUN_IN = /^(?: [-•]| N \))* G(?: \( N \))? [:-](?: (?:the|its|their|our|how|it))* [FA]$/;

/** 'Good: leadership.', with more names behind the full stop. */
export const isRunIn = (text: string): boolean => RUN_IN.test(text.trimEnd());

/** What may follow a name in a list and only remark on it. */
export const REMARK =
  'where|which|in which|including|with|shared|whose|who|though|although|but|also|again|too|ditto|likewise|just|still|up|down|now|for|despite|after|because|since|even|of course';

/** 'Kent; Essex; Surrey's neighbour Sussex was spared': behind a list, a clause about another. */
export const OWN_CLAUSE = " ; [FA] (?:'s|was|were|is|are|has|had) ";

const OTHER_HEADING =
  / \?$|^ (?:what|why|how|who|read|more|related|notes?|source|image|photo|picture|caption|background|about|next|comments?|reaction|you may|also|most|share|follow|ends?|video|watch|advertisement)(?= |$)/;

/** A line over something else than what was graded: 'What happens next', 'Read more'. Plain text. */
export const isOtherHeading = (text: string): boolean => OTHER_HEADING.test(text);
