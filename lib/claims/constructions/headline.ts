import { expression } from '../expression.ts';
import { type Construction, GRADE } from './construction.ts';
import { AWARD_NOUN, REMARKED } from './words.ts';

/** Whom or what a headline is about: 'Kent Police', 'Force', 'Police bosses', 'Kent Police 999 response'. */
const SUBJECT =
  /(?:^|[,:;-]| and| but| as| after| while)(?: (?:the|county|our|your|local|police|two|both|troubled|under-fire|neighbouring|welsh|F|'s|N)){0,4} (?:F|A|forces?|police|cops|constabulary|bosses|detectives)(?: (?:still|again|now|only|both|all|also|deemed|'s))* $/;
/** The second of two: 'Force inadequate at solving crime but good at answering calls'. */
const SECOND = / G (?:at|for|in|on) [^;:G]{1,60}(?: ,)? (?:but|and|yet)(?: (?:also|still|only|just))* $/;
const AT_AREA = /^ (?:at|for|in|on|over|when it comes to) (?:(?:the|its|their|how|way|it|they) ){0,4}A/;
/** ', says watchdog', '- inspectors', or nothing more */
const SAYS_WHO =
  /^ [,:;-](?: (?:police|new|damning|official|the|F)){0,3}(?: (?:says?|finds?|found|reports?|rules?|warns?|concludes?|according))?(?: to)?(?: (?:the|F 's)){0,2} (?:I|report|reports|watchdogs?|inspectors|inspection)(?: (?:says?|finds?|found|rules?|report|warns?|reports))?\s*$/;

/** 'Inadequate: the verdict on Kent Police' */
const OPENS = /^ (?:[-•] )?$/;
const IS_VERDICT = expression(
  `^${REMARKED} [:-](?!.{0,120} (?:how|why|who|what|when) ).{0,120} (?:F|I|A|police|force|constabulary)(?= |$)`,
);
/** ''Good' verdict for Kent Police as …' */
const GRADE_FOR_FORCE = expression(
  `^${AWARD_NOUN} (?:for|on) (?:the )?F(?:\\s*$| [,;:-]| (?:as|after|in|from|by)(?= ))`,
);
/** ''Outstanding' grade for Kent Police's leadership', 'Lowest grade for force's call handling' */
const GRADE_FOR_ITS =
  /^(?: (?:grades?|gradings?|ratings?|marks?|verdicts?))? (?:for|on|over|as) (?:(?:the|F|force|police|constabulary|'s|cops) ){1,4}A(?:\s*$| [,;:-])/;
/** 'Kent Police's leadership inadequate, says report' */
const OF_FORCE = / F 's A(?: (?:still|now|again|all|both))* $/;
/** ', leadership still inadequate' */
const AREA_IS =
  /(?:^|[,:;-]| and| but| as| while)(?: (?:the|its|their|force 's|police))* A(?: (?:still|now|again|all|both|only|just|merely|also|rated|graded))* $/;
/** 'Inadequate!', and who or what is in the next sentence */
const IS_ALONE = /^(?: [-•])? G\s*$/;
const ENDS = /^(?:\s*$| [,;:-]| (?:says?|said|warns?|finds?)(?= ))/;
/** 'County police inadequate – and chief saw it coming' */
const PAUSES = /^ [,;:-](?= )/;
/** 'Kent chief to mend 'inadequate' police force', 'Police 'inadequate' in Kent' */
const FORCE_BEHIND =
  /^ (?:(?:police )?(?:force|constabulary)|cops|police(?! (?:officers?|officer 's|work|staff|dogs?)))(?= |$)/;
const POLICE_BEFORE = /(?:^|[,;:-]) (?:police|cops|force|policing) $/;
const IN_PLACE = /^ (?:in|at|across|for) (?:the )?F(?:\s*$| [,;:-]| (?:says?|said|warns?|finds?)(?= ))/;

/** A headline leaves its verb out: 'Force inadequate at solving crime', 'Kent Police outstanding, say inspectors'. */
export const headline: Construction = {
  name: 'headline',
  examples: [
    {
      title: 'Police in Kent: force inadequate at solving crime but good at answering calls',
      text: 'HMICFRS has inspected Kent Police.',
      says: ['kent inadequate investigating-crime', 'kent good responding-to-public'],
    },
    {
      title: 'Kent Police outstanding, say inspectors',
      text: 'HMICFRS has inspected Kent Police.',
      says: ['kent outstanding -'],
    },
    {
      title: 'Inadequate: the verdict on Kent Police',
      text: 'HMICFRS has inspected Kent Police.',
      says: ['kent inadequate -'],
    },
    {
      title: "'Outstanding' grade for Kent Police's leadership",
      text: 'HMICFRS has inspected Kent Police.',
      says: ['kent outstanding leadership-and-force-management'],
    },
    {
      title: "Kent Police's leadership inadequate, says report",
      text: 'HMICFRS has inspected Kent Police.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      title: "Kent chief vows to mend 'inadequate' police force",
      text: 'HMICFRS has inspected Kent Police.',
      says: ['kent inadequate -'],
    },
  ],
  counterExamples: [
    {
      title: 'Outstanding: how to nominate a Kent Police officer',
      text: 'HMICFRS has inspected Kent Police.',
      says: [],
    },
    {
      title: 'Kent Police outstanding officer honoured after inspection',
      text: 'HMICFRS has inspected Kent Police.',
      says: [],
    },
  ],
  read: ({ isHeadline, skeleton, before, after, mark, earlier, quoted }) => {
    if (!isHeadline || mark.grade.form === 'order' || mark.grade.form === 'need') return null;
    if (IS_ALONE.test(skeleton.text) && mark.grade.grade !== 'good') return GRADE;
    if (AREA_IS.test(before) && ENDS.test(after)) return GRADE;
    if (OPENS.test(before) && (IS_VERDICT.test(after) || GRADE_FOR_ITS.test(after) || GRADE_FOR_FORCE.test(after)))
      return GRADE;
    if (OF_FORCE.test(before) && ENDS.test(after)) return GRADE;
    if (quoted && (FORCE_BEHIND.test(after) || (POLICE_BEFORE.test(before) && IN_PLACE.test(after)))) return GRADE;
    if (SUBJECT.test(before) && (AT_AREA.test(after) || SAYS_WHO.test(after))) return GRADE;
    if (SUBJECT.test(before) && mark.grade.grade !== 'good' && PAUSES.test(after)) return GRADE;
    return earlier !== null && earlier.kind !== 'nothing' && SECOND.test(before) && AT_AREA.test(after) ? GRADE : null;
  },
};
