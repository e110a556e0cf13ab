import type { AreaId } from '../../peel/areas.ts';

/** Words for something graded: what they mean until 2018-19 (`early`) and since 2021-22 (`late`); null: not graded then. */
export interface AreaWords {
  readonly words: string;
  readonly early: AreaId | null;
  readonly late: AreaId | null;
  /** What it meant in 2014, where that differs. */
  readonly first?: AreaId;
  readonly weak?: boolean;
}

const ITS = "(?:its|their|his|her|our|the|the force 's)";
const STAFF = '(?:workforce|staff|employees|officers|people|workers|personnel|team)';
const PUBLIC = '(?:public|people|residents|londoners|communities|community|local people|citizens)';
const FAIRLY =
  '(?: fairly and respectfully| with fairness and respect| with respect and fairness| with fairness| with respect| fairly| well| respectfully| properly)?';
const VULNERABLE =
  '(?:(?:the |its )?(?:most )?(?:vulnerable|vunerable)(?: people| victims| adults| children| residents| groups)?(?: from harm)?|those (?:who are |most )?(?:vulnerable|at risk)(?: from harm)?|victims who are vulnerable|people at risk)';
const OFFENDERS =
  '(?:(?:dangerous |registered |known )?(?:sex(?:ual)? )?(?:offenders|criminals|predators)(?: and (?:suspects|violent criminals))?|suspects and offenders|offenders and suspects)';
const CALLS =
  "(?:(?:the public 's )?(?:calls|(?:999|101|emergency)(?: and (?:999|101))?(?: and non-emergency)?(?: calls| phones)?)(?: from the public| for help| for service)?)";
const CRIME = '(?:crimes?|offences|offending|criminality)';

/** Longer and more particular wordings first: the first that fits is taken. */
export const AREA_WORDS: readonly AreaWords[] = [
  // The inspectorate's own questions, where clipped forms of them would mean another thing
  {
    words:
      'value for money : the efficiency with which the force carries out its responsibilities|efficient(?:ly)?(?: (?:is|it|the|force|at|in|was))* keeping people safe(?: and reducing crime)?|efficiently does the force operate(?: and how sustainable are its services)?',
    early: 'efficiency',
    late: 'efficiency',
  },
  {
    words: 'legitimate(?:ly)?(?: (?:is|it|the|force|at|in|was))* keeping people safe(?: and reducing crime)?',
    early: 'legitimacy',
    late: 'legitimacy',
  },
  {
    words: 'use its resources(?: to (?:meet|manage) (?:its |the )?(?:current )?demand(?: it faces)?)?',
    early: 'meeting-demand',
    late: 'strategic-planning',
  },
  { words: 'workforce model', early: 'workforce-model', late: null },
  {
    words: "(?:the force 's )?financial position(?: for the short and long term)?",
    early: 'financial-position',
    late: null,
  },
  {
    words: 'understand its current and likely future demand',
    early: 'understanding-demand',
    late: 'strategic-planning',
  },
  { words: 'planning for demand in the future', early: 'planning-for-the-future', late: 'strategic-planning' },
  {
    words:
      'treat all of the people it serves with fairness and respect|understand , engage with and treat fairly the people it serves(?: to maintain and improve its legitimacy)?',
    early: 'treating-public-fairly',
    late: 'treating-public-fairly',
  },
  {
    words: 'use of stop and search(?: and taser)?(?: fair and appropriate)?',
    early: 'stop-and-search',
    late: 'treating-public-fairly',
  },
  { words: 'wellbeing of staff and an ethical culture', early: 'wellbeing-and-ethics', late: 'supporting-workforce' },
  { words: 'ensure that its workforce behaves ethically and lawfully', early: 'ethical-workforce', late: null },
  {
    words: '(?:tackling )(?:anti-social|antisocial) behaviour',
    early: null,
    late: null,
    first: 'anti-social-behaviour',
  },
  // Effectiveness, and its questions
  {
    words: `keep(?:ing|s)? (?:people|residents|the public|londoners|communities|citizens|us|them|the county|[a-z]+) safe(?: and (?:reducing|reduces?|cutting|cuts?|fighting) crime)?`,
    early: 'effectiveness',
    late: 'preventing-crime',
  },
  {
    words: `(?:reduc|cutt)(?:ing|es|e)? crime(?: and keep(?:ing|s)? people safe)?|cuts? crime(?: and keeps? people safe)?`,
    early: 'effectiveness',
    first: 'preventing-crime',
    late: 'preventing-crime',
  },
  { words: 'effectiveness', early: 'effectiveness', late: 'effectiveness' },
  {
    words: `prevent(?:ing|s|ed|ion of)?(?: and (?:deterring|deters))? ${CRIME}(?: and (?:anti-social|antisocial) behaviour| , tackling (?:anti-social|antisocial) behaviour)?(?: ,? ?and reducing vulnerability| ,? ?and keeping people safe)?|preventing and deterring|prevent(?:ing|s|ed) it|crime prevention|stop(?:ping|s)? (?:crime|criminals)|crime reduction|preventing (?:anti-social|antisocial) behaviour`,
    early: 'preventing-crime',
    late: 'preventing-crime',
  },
  { words: 'prevention(?: of (?:crime|offending))?', early: 'preventing-crime', late: 'preventing-crime', weak: true },
  {
    words: `(?:the )?investigat(?:ing|es|ed|e|ion of|ions of|ions into) (?:${CRIME}|reported crime|it|them)(?: and reducing (?:re-offending|reoffending))?|crime investigations?|solving (?:crimes?|it)|crime-solving|catch(?:ing|es) (?:criminals|crooks)|detective work|standards? of investigations?|bringing (?:offenders|criminals) to (?:justice|book)|detecting crime`,
    early: 'investigating-crime',
    late: 'investigating-crime',
  },
  {
    words: 'investigations?|investigating|detectives',
    early: 'investigating-crime',
    late: 'investigating-crime',
    weak: true,
  },
  {
    words: `(?:protect(?:ing|s|ed)?|safeguard(?:ing|s)?|look(?:ing|s)? after|car(?:ing|es) for|support(?:ing|s)?|help(?:ing|s)?)(?: and (?:supporting|safeguarding|protecting))? ${VULNERABLE}(?: ,? ?and supporting victims)?|(?:protection|safeguarding|treatment|support|care|handling)(?: it gives| it offers| given)?(?: of| for| to)? ${VULNERABLE}|(?:work|dealings|performance) with ${VULNERABLE}|${VULNERABLE} protection|from harm those who are vulnerable|vulnerability`,
    early: 'protecting-vulnerable',
    late: 'protecting-vulnerable',
  },
  {
    words:
      'domestic (?:abuse|violence)(?: and vulnerability)?(?: work)?|safeguarding|(?:the )?vulnerable(?: people| victims)?|public protection',
    early: 'protecting-vulnerable',
    late: 'protecting-vulnerable',
    weak: true,
  },
  {
    words: `(?:the )?(?:tackl|disrupt|fight|combat|deal|handl)(?:ing|es|s|e)(?: of| with)? (?:serious ,? ?(?:and |& )?)?organised (?:crime|criminals|gangs)(?: gangs| groups)?(?: , including its arrangement for fulfilling its national policing responsibilities)?|(?:work against |response to )?(?:serious ,? ?(?:and |& )?)?organised crime(?: gangs| groups)?`,
    early: 'serious-organised-crime',
    late: 'serious-organised-crime',
  },
  // Efficiency, and its questions
  {
    words:
      'us(?:ing|es) (?:its|their) resources to (?:meet|manage) (?:its |their )?(?:current )?demand|meeting demand|managing demand',
    early: 'meeting-demand',
    late: 'strategic-planning',
  },
  {
    words: 'understand(?:ing|s)? (?:of )?(?:its |their |current )?demand',
    early: 'understanding-demand',
    late: 'strategic-planning',
  },
  { words: 'plan(?:ning|s)? for the future', early: 'planning-for-the-future', late: 'strategic-planning' },
  {
    words:
      'strategic planning(?: ,? ?(?:and|,) (?:management|value for money|organisational management|organisational planning)(?: and value for money)?)?|organisational management(?: and value for money)?|planning and management',
    early: null,
    late: 'strategic-planning',
  },
  {
    words: `good use of resources|(?:the )?use of (?:${ITS} )?(?:resources|money)|(?:the )?efficient use of resources|operat(?:ing|es) efficiently|value for money|(?:us|spend|manag|handl)(?:es|s|ing|e)? ${ITS}? ?(?:own )?(?:resources|money|finances|budget|cash|assets)(?: and (?:people|staff))?|(?:with|over) (?:its )?money|money management`,
    early: 'efficiency',
    late: 'strategic-planning',
  },
  { words: 'efficiency', early: 'efficiency', late: 'efficiency' },
  // Legitimacy, and its questions
  { words: 'legitimacy', early: 'legitimacy', late: 'legitimacy' },
  {
    words: `treat(?:ing|s|ment of)? (?:${ITS} )?${PUBLIC} and (?:${ITS} )?(?:own )?${STAFF}${FAIRLY}|(?:winning |earning )?the public 's trust`,
    early: 'legitimacy',
    late: 'treating-public-fairly',
  },
  {
    words: `(?:engag(?:ing|es|ement) with and )treat(?:ing|s|ment of)? (?:${ITS} )?${PUBLIC}${FAIRLY}|treat(?:ing|s)? (?:${ITS} )?${PUBLIC} (?:with fairness and respect|with respect and fairness)`,
    early: 'treating-public-fairly',
    late: 'treating-public-fairly',
  },
  {
    words: `treat(?:ing|s|ed|ment of|ment)? (?:${ITS} )?${PUBLIC}${FAIRLY}|fair treatment(?: of (?:the )?public)?|trust and fairness`,
    early: 'legitimacy',
    late: 'treating-public-fairly',
  },
  {
    words: `(?:the )?(?:use of )?(?:its )?(?:police )?powers and (?:treat(?:ing|s|ment of) (?:the )?(?:public|people)|(?:fair|public) treatment)${FAIRLY}|(?:the )?us(?:e|es|ing)(?: of)?(?: its)?(?: police)? powers|police powers|public treatment|engag(?:es?|ing|ement)(?: with)?(?: and treat(?:ing|s))? (?:the )?(?:public|communities|people|residents)${FAIRLY}|community engagement|stop(?: and |-and-)search(?: records)?`,
    early: 'treating-public-fairly',
    late: 'treating-public-fairly',
  },
  {
    words: 'powers|fairness|with the public',
    early: 'treating-public-fairly',
    late: 'treating-public-fairly',
    weak: true,
  },
  // Areas since 2021-22
  {
    words: `respond(?:ing|s|ed)? to (?:the public|${CALLS}|incidents|emergenc(?:y|ies)|those in need|people(?: in need)?|victims|callers)|(?:public )?responses? to (?:the public|${CALLS}|incidents|emergencies|callers)|(?:answer|handl|tak|deal|respond)(?:ing|es|s)?(?: with| to)? (?:the public|${CALLS}|the phones?|phone calls)|picking up the phone|call(?:-| )?(?:handling|answering|taking|response)|(?:999|101|emergency)(?: and (?:999|101))? (?:response|call handling|call-handling|calls|service)|when you call|response times|contact with the public|public response`,
    early: null,
    late: 'responding-to-public',
  },
  { words: 'responding|response', early: null, late: 'responding-to-public', weak: true },
  {
    words: `(?:the )?manag(?:ing|es|ement of|ed) ${OFFENDERS}|(?:handl|monitor|deal)(?:ing|es|s)(?: of| with)? ${OFFENDERS}|(?:handling|monitoring|supervision|oversight) of ${OFFENDERS}|work with (?:sex )?offenders|offender management|(?:registered )?sex offenders(?: and violent criminals)?|major offending`,
    early: null,
    late: 'managing-offenders',
  },
  { words: 'offenders', early: null, late: 'managing-offenders', weak: true },
  {
    words: `(?:building ,? ?(?:and )?supporting(?: ,? ?and protecting)?|(?:build|support|develop|protect|look)(?:ing|s)(?: after)?) (?:${ITS} )?(?:own )?${STAFF}|(?:the )?support (?:for|of|it gives|given to|it offers|to) (?:${ITS} )?(?:own )?${STAFF}|(?:workforce|staff|officer)s?(?: support| wellbeing| well-being| welfare)|wellbeing of (?:its |the )?(?:staff|officers|workforce)|(?:developing |building )?(?:a )?positive workplace|treat(?:ing|s|ment of)? (?:${ITS} )(?:own )?(?:workforce|staff|officers)${FAIRLY}`,
    early: 'treating-workforce-fairly',
    late: 'supporting-workforce',
  },
  { words: 'workforce|workplace|wellbeing', early: null, late: 'supporting-workforce', weak: true },
  {
    words: `(?:the )?record(?:ing|s|ed)?(?: of)? (?:data (?:about|on) )?(?:crimes?|reported crimes?|offences|crime data|data|it)|crime(?:-| )recording|crime data(?: integrity| accuracy| recording)?|accuracy of (?:its |the )?crime (?:recording|figures|records|data)|crime (?:records|figures)|data recording`,
    early: 'recording-crime',
    late: 'recording-crime',
  },
  { words: 'recording', early: null, late: 'recording-crime', weak: true },
  {
    words:
      "leadership and (?:force )?management|governance and leadership|(?:its |the force 's )?leadership|force management|how it is led",
    early: null,
    late: 'leadership-and-force-management',
  },
  // Looked at, but without a grade that the record holds
  {
    words:
      "(?:the )?(?:service|support)(?: it gives| it provides| given| provided)?(?: to| for)? (?:the )?victims(?: of crime)?|support(?:ing)? victims|victims 's? ?service|victim (?:service|care|support)|service to the victims|armed threats|ethical workforce|(?:anti-social|antisocial) behaviour|firearms|counter-corruption|vetting|custody|child protection|financial planning",
    early: null,
    late: null,
  },
];
