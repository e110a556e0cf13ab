import { expression } from '../expression.ts';

/** Words by a county's name that make it another thing than the force. */

const CIVIL =
  'county (?:council|hall|court|show|fc|police|sheriff|executive|jail|prosecutors?|district)|councils?|councillors?|city council|borough council|east(?: and chester)? council|west and chester|combined authority|(?:metro )?mayor|lord lieutenant|lieutenancy|high sheriff|crown court|magistrates|coroner|mp|mps|landlord|housing|region';
const SERVICES =
  'fire|ambulance|probation|youth|health|healthcare|hospitals?|nhs|mental health|integrated care|care|children|prison|jail|airport|school|schools?|academy|college|university|universities|cathedral|wildlife|heritage|museum|office|gp|police museum';
const SPORT =
  'county (?:cricket|championship|fc|ground)|county (?:n|cricket|players?)|cricket(?:ers?)?|batting|side|goal|fc|united|town|rovers|rugby|lightning|spitfires|wanderers';
const LAND =
  'street|road|avenue|line|railway|trains|coast|countryside|downs|docks|steel|bay|island|broads|beach|film|hotel|arms|opera|gala|cat|girls|pudding|sausages?|sheriff';
const ABROAD =
  'division of police|department|police department|police dept|, (?:n c|north carolina|virginia|ohio|connecticut|nebraska|british columbia|b c|ontario|canada|new york|new jersey|massachusetts|texas)|\\( va|police service board|browns|cavaliers|guardians|clinic';
const OFFICES = 'crime commissioner|police and crime|police , fire and crime|police , crime';
const NEWSPAPERS =
  'live|online|times|echo|gazette|mercury|(?:evening )?post|news|telegraph|star|chronicle|mail|journal|messenger|herald|observer|independent|guardian|advertiser|free press|today|radio|tv|world';

const AFTER = expression(`^(?: 's)? (?:${CIVIL}|${SERVICES}|${SPORT}|${LAND}|${ABROAD}|${OFFICES})(?= |\\n|$)`);
/** Only where written with a capital: 'Kent Online', but 'Kent live in fear'. */
const AFTER_IN_CAPITALS = expression(`^ (?:evening )?(?:${NEWSPAPERS})(?= |\\n|$)`);
const BEFORE =
  /(?:^| )(?:hmp|new|university of|royal|bishop of|archbishop of|airport in|mp for|mps for|duke of|earl of|duchess of|lord|county of|born in|jordan|reece|clark|superman|grover|miss)$/;
/** 'East Kent', 'mid Norfolk': part of a county; not 'in the south east Kent …'. */
const QUARTER = /(?:^|(?<!\bthe| south| north)) (?:north|south|east|west|mid|central)$/;
/** 'Mr Alan Kent', 'Sgt Durham'. */
const TITLE =
  / (?:mr|mrs|ms|dr|sir|dame|cllr|councillor|pc|sgt|sergeant|insp|inspector|supt|superintendent|constable|professor|judge|reverend)(?<first> [a-z]+)?$/;
const FUNCTION_WORD = /^ (?:of|in|at|for|from|to|and|by|said|told|says|that|why|where|when|as|with|is|was)$/;

/** What stands around a name: the plain text before and behind it, and that behind it as written. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly writtenAfter: (length: number) => string;
}

/** Whether a name belongs to a council, a paper, a person, a place abroad: anything but the force. */
export const isAnotherThing = ({ before, after, writtenAfter }: Around): boolean => {
  if (AFTER.test(after) || BEFORE.test(before)) return true;
  const paper = AFTER_IN_CAPITALS.exec(after);
  if (paper && /^[\s'’]*[A-Z]/.test(writtenAfter(paper[0].length))) return true;
  const title = TITLE.exec(before);
  return title !== null && !FUNCTION_WORD.test(title.groups?.first ?? '');
};

/** 'East Kent', 'West Norfolk': part of a county, unless police stands behind it. */
export const isQuarterOf = (before: string): boolean => QUARTER.test(before);
