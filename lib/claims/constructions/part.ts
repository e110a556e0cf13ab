import { expression } from '../expression.ts';
import { type Construction, NOTHING } from './construction.ts';

/** What a report may call good or bad without grading it, though the area it serves is named by it. */
const THING =
  "(?:supervision|food|meals|toilets|showers|computers?|canteen|headquarters|buildings?|stations?|staffing|funding|budget|evidence|settlement|oversight|training|knowledge|awareness|plans?|supply|equipment|'s it|technology|systems?|software|databases?|communications?|morale|record[- ]keeping|facilities|numbers|levels|capacity|resourcing|workloads?|guidance|policy|policies|procedures|links|relationships?|decision-making|attendance|handovers?|mentoring|vetting|records|recommendations?|actions?|warrants?|inquiries|enquiries|tasks)";
const IS =
  "(?: (?:is|are|was|were|'s|been|remains?|remained))(?: (?:also|still|generally|often|now|only|just|all|too|so|broadly|largely|clearly))*";
/** What belongs to the thing; behind one who is graded a clause of its own has begun: 'short of funding for years the force was'. */
const GAP = ' (?!(?:is|are|was|were|F|force|constabulary|it|they|we|which|that|who)(?= ))[^ ,;:]+';
/** 'supervision of investigations was', 'staffing in the control room is' */
const PART_IS = expression(
  ` ${THING}(?: (?:of|in|on|for|at|around|about|to|with|between|by|given|[a-z]+ed)(?: the| its| their)?(?: F|${GAP})(?:${GAP}){0,6}?)?(?: , [^,;:FAG]{1,60} ,)?${IS}(?: (?:described as|rated|judged|graded|deemed|considered|found to be|called))? $| (?:supervision|training|staffing|oversight|equipment|evidence|record[- ]keeping|records|software|systems?) as $`,
);
/** 'good in most cases', 'inadequate in a third of the files' */
const IN_CASES =
  /^ (?:in|on|for) (?:(?:most|many|some|several|half|nearly|almost|about|only|just|an?|the|N|few|all|of|third|quarter|fifth|two-thirds|majority|those|these|audited|reviewed|examined|sampled) ){1,6}(?:cases?|files?|crimes|incidents|occasions|calls|records|samples?|instances)(?= |$)/;
/** 'Of the 60 looked at, 12 were inadequate' */
const OF_SAMPLE =
  / in (?:[0-9]{3,} of (?:the )?|N of (?:the )?(?=(?:[a-z]+ )?(?:cases|files|records|crimes|incidents)))[^;]{0,90}$| of (?:the )?N (?:case )?(?:files?|cases|records|investigations|calls|crimes|incidents|logs|samples) [^;]{0,60}$| (?:reviewed|examined|audited|sampled|checked|read|looked at) (?:the )?N [^;]{0,60} (?:found|graded|judged|rated|deemed|marked)(?: [a-z]+)? N $| of (?:the )?N (?!(?:policing |graded |main |core |separate )?(?:areas|categories|pillars|forces|questions|aspects|things|grades) )(?:[a-z]+ ){0,3}(?:looked at|examined|reviewed|audited|sampled|checked|read)(?= )[^;]{0,90}$/;

/** What is good or bad is only a part or a sample of the work that is graded: its staffing, its supervision, some of its files. */
export const part: Construction = {
  name: 'part',
  examples: [
    { text: 'HMICFRS inspected Kent Police. Supervision of investigations was good.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Staffing in the control room was inadequate.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Its response to the public was good in most cases.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Three recommendations on leadership are outstanding.', says: [] },
    { text: 'HMICFRS inspected Kent Police. It examined 60 investigations and found 12 inadequate.', says: [] },
    { text: 'HMICFRS inspected Kent Police. Of the 60 examined, 12 were inadequate and 20 were good.', says: [] },
  ],
  counterExamples: [
    {
      text: 'Kent Police said that short of funding for years the force was inadequate at leadership, as HMICFRS found.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS said Kent Police was inadequate at investigating crime, where supervision is rare.',
      says: ['kent inadequate investigating-crime'],
    },
  ],
  read: ({ before, after, quoted }) => {
    if (IN_CASES.test(after) || OF_SAMPLE.test(before)) return NOTHING;
    return (!quoted || / as $/.test(before)) && PART_IS.test(before) ? NOTHING : null;
  },
};
