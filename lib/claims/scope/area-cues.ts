import type { AreaId } from '../../peel/areas.ts';
import { expression } from '../expression.ts';
import type { AreaMention } from '../mentions/mention.ts';

/** Words that are no name of an area, but that only prose about it has. */
const CUES: Partial<Record<AreaId, string>> = {
  'responding-to-public':
    'calls?|callers?|phones?|999|101|control room|contact centre|call handlers?|emergency|emergencies|response times?|switchboard|patrols to send',
  'investigating-crime':
    'investigations?|investigators?|investigated|detectives?|solving|solved|lines of enquiry|case files?',
  'preventing-crime':
    'prevention|prevent|prevented|neighbourhood|problem-solving|hotspots?|beat|anti-social behaviour|antisocial behaviour|schools',
  'treating-public-fairly':
    'stop and search|stop-and-search|stopped and searched|body-worn|use of force|fair|fairly|respectful|respectfully|powers|communities',
  'protecting-vulnerable':
    'vulnerable|vulnerability|domestic abuse|domestic violence|at risk|missing (?:children|people|persons)|safeguarding|abuse at home',
  'managing-offenders': "offenders?|offenders '|sex offenders?|register|risk assessments?|wanted suspects",
  'supporting-workforce':
    'wellbeing|well-being|workloads?|morale|workforce|working conditions|staff surveys?|occupational health|sickness|rest days|new recruits|mental health app',
  'strategic-planning': 'financ(?:e|es|ial)|money|savings|budgets?|planning|resources|value for money',
  'recording-crime': 'recorded|recording|logged|unlogged|unrecorded|crimed|logging|crime records?',
  'leadership-and-force-management': 'leadership|leaders|chief officers|people at the top|senior team',
};
const ANY = expression(
  Object.entries(CUES)
    .map(([, words], index) => ` (?<a${index}>${words})(?=[ \\n])`)
    .join('|'),
  'g',
);
const AREAS = Object.keys(CUES) as AreaId[];

/** The one area that a stretch of plain text can only be about since 2021-22, where it names none. */
export const areaCuedBy = (plain: string): AreaMention | null => {
  let found: AreaId | null = null;
  for (const { groups } of plain.matchAll(ANY)) {
    const index = AREAS.findIndex((_, each) => groups?.[`a${each}`] !== undefined);
    const area = AREAS[index] ?? null;
    if (found !== null && found !== area) return null;
    found = area;
  }
  return found && { start: 0, end: 0, early: null, first: null, late: found, weak: true, also: [] };
};
