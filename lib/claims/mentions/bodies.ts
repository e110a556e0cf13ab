import { expression } from '../expression.ts';
import type { BodyMention } from './mention.ts';
import { tokens } from './vocabulary.ts';

const INSPECTORATE =
  "hmic|hmicfrs|(?:(?:her|his) majesty 's|hm|the)? ?inspectorate of constabulary(?: (?:and|&) fire (?:and|&) rescue services?)?|inspectors? of constabulary|constabulary inspectorate|police inspectorate|policing inspectorate|police watchdog|policing watchdog|police inspectors?|peel";
const INSPECTORS = "hm inspectors?|inspectors|inspectorate|watchdog|hmi|(?:her|his) majesty 's inspectors?";
const OTHER = [
  "isle of man constabulary|states of jersey police|jersey police|jersey 's states police|guernsey police|garda(?: síochána)?|ofsted|cqc|care quality commission|estyn|hmics|hmip|hmp|hmcpsi|iopc|ipcc|ofgem|ofcom",
  'inspectorate of constabulary in scotland|inspectorate of prisons|inspectorate of probation|hmi probation|hmi prisons|probation inspectors?|prisons? inspect(?:ors?|orate)|chief inspector of (?:prisons|probation)',
  'independent office for police conduct|crown prosecution service|prosecution service inspectorate|criminal justice inspection(?: northern ireland)?|ombudsman|regulator of social housing|planning inspector',
  'fire (?:and|&) rescue(?: (?:services?|authority))?|fire services?|fire brigades?|(?:london|cleveland) fire brigade|firefighters?|chief fire officer|fire authority',
  "ambulance (?:trust|service)|nhs (?:foundation )?trust|nhs|hospitals?|care homes?|nursing homes?|gp practice|academy|primary school|secondary school|schools?|universit(?:y|ies)|(?:local|unitary) authorit(?:y|ies)|children 's (?:services|homes?)|children 's services|youth justice service|probation (?:services?|delivery units?|units?|offices?|teams?|regions?|trusts?)|youth (?:justice|offending) (?:services?|teams?)|social (?:care|services)|prisons?|jail|young offender institution",
].join('|');

const ANY = tokens(`${OTHER}|${INSPECTORATE}|${INSPECTORS}`);
const IS_OTHER = expression(`^(?:${OTHER})$`);
const IS_INSPECTORS = expression(`^(?:${INSPECTORS})$`);

/** The police inspectorate wherever it is named, and every body or subject whose grades are never a police force's. */
export const findBodies = (plain: string): readonly BodyMention[] =>
  ANY(plain).map(({ start, end, words }) => {
    if (IS_OTHER.test(words)) return { start, end, body: 'other' };
    return { start, end, body: IS_INSPECTORS.test(words) ? 'inspectors' : 'inspectorate' };
  });
