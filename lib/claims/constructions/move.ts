import { type Construction, GRADE } from './construction.ts';
import { FOLLOWER } from './words.ts';

const FROM =
  /(?: (?:from|up from|down from|rather than the|2017 's))(?: (?:a|an|the|being|its))?(?: (?:rating|grade) of)? $/;
const OLD =
  /^(?: (?:\( D \)|D|on A|for A|at A|in A|last time|,|rating|grade|grades))*(?: (?:to|→|into|and is now|and now)) /;
const TO = / G(?: [^;G]{0,60})?(?: (?:to|→|into))(?: (?:a|an|be|being|the|just))? $/;
const BACKWARD = / (?:to|up to|down to) G(?: [^;G]{0,30})? from(?: a| an| the)? $/;
const MOVED =
  / (?:up|down|rise|rises|rose|risen|fall|falls|fell|fallen|drop|drops|dropped|slip|slips|slipped|gone|went|goes|go|moved|moves|climbs?|climbed|upgraded|downgraded|improved|improving|improves|declined|slid|jumped|leapt|taken|come|came|step|steps) /;

/** 'From inadequate to adequate may not sound like much': a turn of phrase, unless something is named. */
const NAMES_SOMETHING = / (?:F|A|it|its|force|constabulary|we|they|grade|grades|pillar|go|demotion|year|this|that) /;

/** 'has raised its grade to', 'lowered that of Essex to' */
const CHANGED = / (?:raised|raises|lowered|lowers|lifted|lifts|cut|reduced)(?: [^ ;G]+){1,8} to(?: an?)? $/;

/** 'from good to inadequate', 'up from requires improvement': two grades, the first of them an earlier one. */
export const move: Construction = {
  name: 'move',
  examples: [
    {
      text: 'Kent Police has gone from inadequate to adequate at responding to the public, HMICFRS said.',
      says: ['was kent inadequate responding-to-public', 'kent adequate responding-to-public'],
    },
    {
      text: "Kent Police's leadership is rated adequate, up from requires improvement, HMICFRS said.",
      says: [
        'kent adequate leadership-and-force-management',
        'was kent requires-improvement leadership-and-force-management',
      ],
    },
    {
      text: 'The subject of the report is effectiveness. Kent Police slips to requires improvement from good.',
      published: '2017-03-05',
      says: ['kent requires-improvement effectiveness', 'was kent good effectiveness'],
    },
  ],
  counterExamples: [{ text: 'HMICFRS said grades from good to inadequate are possible for Kent Police.', says: [] }],
  read: ({ before, after, mark, skeleton }) => {
    if (mark.grade.form === 'order' || !FOLLOWER.test(after)) return null;
    if (/ (?:grades|ratings|marks|scale|range|ranges|ranging|anything)(?: [a-z]+)? from (?:G to )?$/.test(before))
      return { kind: 'nothing' };
    if (BACKWARD.test(before)) return { kind: 'grade', earlier: true };
    if (FROM.test(before)) {
      if (
        / (?:up|down)(?: N)? from(?: a| an| the)? $/.test(before) ||
        MOVED.test(before) ||
        OLD.test(`${after} `) ||
        /^ (?:to|→) /.test(after)
      ) {
        return / grades from $/.test(before) || (!NAMES_SOMETHING.test(skeleton.text) && !MOVED.test(before))
          ? { kind: 'nothing' }
          : { kind: 'grade', earlier: true };
      }
    }
    if (TO.test(before) && / from /.test(before))
      return NAMES_SOMETHING.test(skeleton.text) || MOVED.test(before) ? GRADE : { kind: 'nothing' };
    if (
      / (?:up|down|slips?|slipped|falls?|fell|drops?|dropped|rises?|rose|climbs?|climbed|moved up|back|gone up|gone down|upgraded|downgraded|improved|improves|improving|progressed|recovered|declined|deteriorated|moves?|moved|jumps?|jumped|risen|fallen|slumped|sinks|sank|sunk|slides|slid|plunges|plunged|dips|dipped) to(?: a| an| the very top grade ,)? $/.test(
        before,
      )
    )
      return GRADE;
    if (CHANGED.test(before)) return GRADE;
    if (/^ → /.test(after)) return { kind: 'grade', earlier: true };
    return / G → $/.test(before) ? GRADE : null;
  },
};
