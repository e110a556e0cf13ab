import { forceOf } from '../../peel/forces.ts';
import type { ForceMention } from '../mentions/mention.ts';
import type { Mark, Skeleton } from '../skeleton.ts';
import { type Construction, NOTHING } from './construction.ts';

/** What is graded here is a file, a case, a building: never a force. */
const THING =
  / (?:office of the F|commissioner 's office|office of the [a-z ]{0,40}commissioner|cases?|files?|records|logs?|searches|(?<! (?:report|watchdog|I|inspectorate|it|which|they) )calls|custody suites?|suites?|cells?|buildings?|stations?|roof|walls?|survey|report is|weather|evidence|arrests|warrants|conditions|samples?|(?:panel|councils?)(?!(?: [a-z]+){0,2} (?:noted|heard|told|learned|asked|ask|asks|know|knows|wants|discussed|received|reminded|notes|hears)(?= )))(?: (?!I )[^ ,;]+){0,5}(?: (?:was|were|is|are|as))?(?: (?:audited|examined|checked|graded|rated|judged|found|assessed|being|be|to))*(?: (?:as|to be))? $/;

/** 'The fire service, Dorset and Wiltshire, was …'. */
const ITS_FORCES = / O , F , (?:was|were|is|are|has been|have been)(?: [a-z]+)* $/;
/** 'was rated inadequate by Ofsted'. */
const BY_ANOTHER = /^(?: (?!G |by )[^ ,;:]+){0,6} by (?:the )?O(?= |$)/;
/** 'The complaints watchdog found the force's response …' */
const ANOTHER_SAYS =
  / O(?: (?:has|had|also|yesterday|later)){0,2} (?:found|judged|called|deemed|ruled|concluded|branded|described|considered)(?: (?!(?:I|hmicfrs) )[^ ,;:]+){0,12} $/;
/** 'The fire service, not Kent Police, was rated …'. */
const DISMISSED = / (?:not|unlike|rather than|instead of|as opposed to) $/;
const OURS = / (?:force|constabulary|police|hmic|hmicfrs) /;

/** It names police, or an inspectorate of police; a county's bare name may be its fire service. */
const isPolice = (mark: Mark): boolean =>
  mark.is === 'I' || (mark.is === 'F' && mark.forces.some(({ as }) => as !== 'place'));

const isUngraded = ({ force }: ForceMention): boolean => forceOf(force).kind !== 'territorial';

/** 'A school in Kent', 'probation services across Kent': there the county only says where. */
const WHERE = /^(?: [a-z'-]+){0,3} (?:in|of|for|across|near|serving|covering|around)(?: the)? $/;
/** 'Like the fire service, …, it was …' */
const LIKE = /(?:^|[,;:]| and| but) (?:like|unlike|as with|just like)(?: [a-z']+){0,6} $/;

/** 'Its teams, which work with schools in the county, helped it to …' */
const IN_ASIDE =
  / [AF](?: [a-z]+){0,3} , (?:which|who|where|with|working|and its work with)(?: (?![FAG] )[^ ,;:]+){0,10} $/;
const ASIDE_ENDS = /^(?: (?![FAG] )[^ ,;:]+){0,8} , /;
/** Whether a grade behind it could be said of it: another body, or a force that is not set aside and is no mere place. */
const isSubject = (each: Mark, { marks }: Skeleton, before: string): boolean => {
  if (each.is === 'O') return !(IN_ASIDE.test(before.slice(0, each.at)) && ASIDE_ENDS.test(before.slice(each.at + 1)));
  if (each.is !== 'F' || DISMISSED.test(before.slice(0, each.at))) return false;
  const last = marks.findLast(({ is, at }) => at < each.at && is !== 'D' && is !== 'N');
  const isPlace = each.forces.every(({ as }) => as === 'place') && !before.startsWith(" 's", each.at + 1);
  return !(isPlace && last?.is === 'O' && WHERE.test(before.slice(last.at + 1, each.at)));
};

/** Another inspectorate's grade, or another service's: the nearest subject before the grade is not the force. */
export const otherBody: Construction = {
  name: 'other-body',
  examples: [
    {
      text: 'HMICFRS inspected Kent Police. The commissioner, whose own authority was rated inadequate by Ofsted, said sorry.',
      says: [],
    },
    { text: "HMICFRS inspected Kent Police. The county's fire service was rated inadequate at prevention.", says: [] },
    {
      text: 'Kent Fire and Rescue Service, not Kent Police, was rated inadequate at protecting people by HMICFRS.',
      says: [],
    },
    { text: 'HMICFRS inspected Kent Police. Ofsted rated the council good for leadership.', says: [] },
    {
      text: 'HMICFRS inspected Kent Police a week after the county council was rated inadequate for social work.',
      says: [],
    },
    {
      text: 'HMICFRS inspected Kent Police. More than half of the case files audited were graded inadequate.',
      says: [],
    },
    { text: 'HMICFRS inspected Kent Police. A school in Kent was rated inadequate at leadership.', says: [] },
    { text: 'HMICFRS inspected Kent Police. British Transport Police was rated inadequate at leadership.', says: [] },
  ],
  counterExamples: [
    {
      text: 'HMICFRS inspected Kent Police. Like the hospital, which is good, it was rated adequate at recording crime.',
      says: ['kent adequate recording-crime'],
    },
    {
      text: 'HMICFRS rated Kent Police good at preventing crime. Its fire service was inspected too. It requires improvement.',
      says: ['kent good preventing-crime'],
    },
    {
      text: 'HMICFRS, which also inspects fire services, rated Kent Police good at preventing crime.',
      says: ['kent good preventing-crime'],
    },
  ],
  read: ({ before, after, skeleton, mark, otherInMind }) => {
    if (BY_ANOTHER.test(after) || ANOTHER_SAYS.test(before)) return NOTHING;
    if (otherInMind && !skeleton.marks.some(isPolice) && !OURS.test(skeleton.text)) return NOTHING;
    const nearest = skeleton.marks.findLast((each) => each.at < mark.at && isSubject(each, skeleton, before));
    if (nearest?.is === 'F' && nearest.apart === null && nearest.forces.every(isUngraded)) return NOTHING;
    const alsoInspects =
      / (?:also (?:inspects|grades|visits)|as well as|alongside|same as|including)[^,;]{0,200} O/.test(before);
    if (
      nearest?.is === 'O' &&
      !alsoInspects &&
      !/ (?:the|this|police) (?:police )?(?:force|constabulary)(?: |$)/.test(before.slice(nearest.at)) &&
      !(LIKE.test(before.slice(0, nearest.at)) && / , (?:it|they|we) /.test(before.slice(nearest.at)))
    ) {
      return NOTHING;
    }
    return THING.test(before) || ITS_FORCES.test(before) ? NOTHING : null;
  },
};
