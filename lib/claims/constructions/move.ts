import { expression } from '../expression.ts';
import { type Construction, GRADE } from './construction.ts';
import { FOLLOWER } from './words.ts';

const FROM =
  /(?: (?:from|out of|rather than the|2017 's))(?: (?:an?|the|being|its|their|last time 's|D|'s|previous|earlier|old|former))*(?: (?:rating|grade|mark|verdict) of)?(?: an?)? $/;
const OLD =
  /^(?: (?:\( D \)|D|on A|for A|at A|in A|last time|,|rating|grade|grades|bracket|band|category|tier))*(?: (?:straight |all the way |up |down |back )?(?:to|→|into|and is now|and now)) /;
const TO = / G(?: [^;G]{0,60})?(?: (?:to|→|into))(?: (?:a|an|be|being|the|just))? $/;
const BACKWARD = / (?:to|up to|down to) G(?: [^;G]{0,30})? from(?: a| an| the)? $/;
const MOVING =
  'up|down|back|r[io]s(?:e|es|en|ing)|f[ae]ll(?:s|en|ing)?|drop(?:s|ped|ping)?|slip(?:s|ped|ping)?|go|goes|gone|going|went|mov(?:e|es|ed|ing)|climb(?:s|ed|ing)?|ascend(?:s|ed|ing)?|upgraded|downgraded|regraded|improv(?:e|es|ed|ing)|progress(?:es|ed|ing)?|recover(?:s|ed|ing)?|declin(?:es|ed|ing)|deteriorat(?:es|ed|ing)|worsen(?:s|ed|ing)?|sl[iu]d(?:es?|ing)?|slump(?:s|ed)?|tumbl(?:es|ed|ing)|s[aiu]nks?|sinking|plung(?:es|ed|ing)|dip(?:s|ped)?|jump(?:s|ed|ing)?|leap(?:s|t|ing)?|leapt|soar(?:s|ed)|shot|taken|turned|c[ao]mes?|coming|step(?:s|ped)?|nudged|edg(?:es|ed)|promoted|demoted|relegated|lifted|raised|bumped|dragged|pulled|pushed|cut|lowered|reduced|restored|elevated|hoisted|knocked|catapulted|propelled|boosted|clawed|fought|battled|worked|hauled|bounced|crept|inched|revert(?:s|ed)|return(?:s|ed|ing)?|get|gets|getting|got|advanc(?:es|ed)';
const MOVED = expression(` (?:${MOVING}) `);
/** 'climbed two grades to good', 'up one to good', 'getting to adequate' */
const MOVED_TO = expression(
  ` (?:${MOVING})(?: (?!(?:and|but|said|that|G|F|I)(?= ))[^ ;:()]+){0,7} (?:to|into)(?: (?:an?|the|just|only|straight))*(?: (?:rating|grade|very top grade|top grade)(?: of| ,)?)? $`,
);

/** 'climbed to requires improvement in 2016 and to good in 2017' */
const AND_TO =
  / to (?:an? )?G(?: (?:in|by|at) (?:the )?D)?(?: ,)? (?:and|then|and then)(?: (?:up|down|on|back))? to(?: an?)? $/;

/** 'From inadequate to adequate may not sound like much': a turn of phrase, unless something is named. */
const NAMES_SOMETHING =
  / (?:F|A|it|its|force|constabulary|we|they|grade|grades|pillar|go|demotion|year|this|that)(?= |$)/;

/** 'a ladder that runs from outstanding to inadequate' */
const SCALE_FROM =
  / (?:ladder|scale|spectrum|range|runs?|running|ranges|ranging|stretch(?:es|ing)?)(?: [a-z-]+){0,5} from (?:G [^;G]{0,40}to )?(?:an? )?$/;
/** 'swapped an inadequate for an adequate' */
const SWAPS = / (?:swap(?:s|ped)?|trad(?:es|ed)|exchang(?:es|ed))(?: (?:an?|its|the|old|D))* $/;
const FOR_ANOTHER = /^(?: (?:rating|grade|mark))?(?: (?:for|in|at|on) [^;G]{1,60})? for (?:an? )?G/;
const SWAPPED_FOR =
  / (?:swap(?:s|ped)?|trad(?:es|ed)|exchang(?:es|ed)) [^;]{0,20}G(?: (?:rating|grade|mark))?(?: (?:for|in|at|on) [^;G]{1,60})? for (?:an? )?$/;

const OF_THE_SCALE = / (?:grades|ratings|marks|scale|range|ranges|ranging|anything)(?: [^ ;:G]+){0,4} from (?:G to )?$/;

/** 'From good in 2022, leadership has dropped to adequate' */
const FRONTED = /(?:^|[;:]| and| but| while) from(?: (?:an?|the|its|being))* $/;
const HAS_MOVED_TO =
  /^(?: (?:grade|rating))?(?: (?:in|at|on|for|last) [^;,G]{1,60}| D)?(?: ,|(?= (?:its|the|F|A|it) )) [^;G]{1,80} (?:to|into|at|on)(?: (?:an?|only|just|merely))* G/;

/** 'is up one at good' */
const UP_ONE_AT = / (?:up|down)(?: (?:N|a))?(?: (?:grade|place|rung|notch|level))? (?:at|on)(?: an?)? $/;

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
    if (
      mark.grade.form === 'order' ||
      !FOLLOWER.test(
        after.replace(
          /^ (?:straight|right|all the way|(?:bracket|band|category|tier)(?= (?:to|into|for|in|at|and) )|of(?= D)) /,
          ' ',
        ),
      )
    )
      return null;
    if (!MOVED.test(before) && OF_THE_SCALE.test(before)) return { kind: 'nothing' };
    if (SCALE_FROM.test(before)) return { kind: 'nothing' };
    if (SWAPS.test(before) && FOR_ANOTHER.test(after)) return { kind: 'grade', earlier: true };
    if (SWAPPED_FOR.test(before)) return GRADE;
    if (BACKWARD.test(before)) return { kind: 'grade', earlier: true };
    if (
      (/ from $/.test(before) && /^ F to (?:the )?G F/.test(after)) ||
      (/ from G F to $/.test(before) && /^ F /.test(after))
    )
      return GRADE;
    if (FROM.test(before)) {
      if (MOVED.test(before) || OLD.test(`${after} `) || /^ (?:to|→) /.test(after)) {
        return / grades from $/.test(before) || (!NAMES_SOMETHING.test(skeleton.text) && !MOVED.test(before))
          ? { kind: 'nothing' }
          : { kind: 'grade', earlier: true };
      }
    }
    if (FRONTED.test(before) && HAS_MOVED_TO.test(after)) return { kind: 'grade', earlier: true };
    if (TO.test(before) && / from /.test(before))
      return NAMES_SOMETHING.test(skeleton.text) || MOVED.test(before) ? GRADE : { kind: 'nothing' };
    if (MOVED_TO.test(before) || (MOVED.test(before) && AND_TO.test(before))) return GRADE;
    if (CHANGED.test(before) || UP_ONE_AT.test(before)) return GRADE;
    if (/^ → /.test(after)) return { kind: 'grade', earlier: true };
    return / G → $/.test(before) ? GRADE : null;
  },
};
