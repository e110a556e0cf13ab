import { type AreaWords, FAIRLY, ITS, PUBLIC, VULNERABLE, verbs } from './wording.ts';

const NUMBER = '(?:999|101|emergency|non-emergency|urgent|phone|telephone|incoming|public|priority)';
const CALLS = `(?:(?:the )?public 's |their |your )?(?:${NUMBER}(?: (?:and|or|/|&) ${NUMBER})? )?(?:calls?|phones?|phone lines?|telephones?)(?: (?:to|on) (?:the )?(?:999|101)(?: and (?:999|101))?)?(?: (?:from|for) (?:the |members of the )?(?:public|help|service|assistance|victims|residents))?|(?:999|101)(?: (?:and|or) (?:999|101))?`;
const ANYONE = '(?:the public|members of the public)';
const INCIDENTS =
  '(?:incidents?|jobs|(?:crime )?scenes|emergenc(?:y|ies)|emergency incidents|callers|victims|those in need|those who need (?:help|it)|people(?: in (?:need|trouble|danger|distress)| who (?:need help|(?:call|ring|dial|phone)(?: (?:999|101|in|it|up|for help))?))?|members of the public|call-outs|crimes in progress)';
const IN_TIME =
  '(?: (?:on time|in time|quickly|promptly|in good time|quickly enough|fast enough|swiftly|well|properly|efficiently|effectively|when they call))?';
const AT_RISK = `(?:${VULNERABLE}|those (?:who are |most |people )?(?:vulnerable|at risk|in danger)(?: of harm)?|(?:victims|people) who are vulnerable|(?:those|people) (?:most |who are most )?in need|the weak(?:est)?|(?:the )?(?:young|old|elderly)(?: people)? and(?: the)? vulnerable|children and vulnerable adults|(?:people|children|those|adults) (?:who are |most )?at risk(?: of harm)?|(?:most )?at-risk (?:people|children)|(?:those|people|victims) (?:least able to|unable to|who (?:cannot|can not)) (?:protect|defend|look after|help) themselves)(?: from harm)?`;
const ABUSED =
  '(?:(?:victims|survivors) of (?:domestic (?:abuse|violence)|abuse|rape|stalking|exploitation)|domestic (?:abuse|violence) (?:victims|survivors)|abuse victims|children(?: and vulnerable (?:adults|people)| from harm)?|children and (?:adults|young people) at risk|women and girls|missing (?:people|children)|people from harm)';
const ABUSE =
  '(?:domestic (?:abuse|violence)(?: and vulnerability)?|violence against women(?: and girls)?|child (?:abuse|exploitation)|stalking(?: and harassment)?)';
const OFFENDERS =
  '(?:(?:the |its |most |high-risk |repeat |prolific |violent |dangerous |registered |known |convicted |wanted |serious |sex(?:ual)? |harmful ){0,4}(?:offenders|wrongdoers|predators|suspects|criminals|wanted people|wanted suspects|(?<=(?:dangerous|violent|harmful) )(?:people|men|individuals)|(?:those|people) who (?:commit crimes?|offend|break the law)))(?: and (?:the )?(?:suspects|offenders|violent criminals|violent offenders|criminals))?(?: in the community)?';

/** The public it answers and treats, the vulnerable it protects, the offenders it manages. */
export const PEOPLE_WORDS: readonly AreaWords[] = [
  {
    words: `(?:${verbs('answer handle take manage process field')}(?: and respond(?:ing|s)? to)?|deal(?:ing|s)? with|pick(?:ing|s)? up|respond(?:ing|s|ed)? to|react(?:ing|s)? to|attend(?:ing|s)?|(?:handling|answering|taking) of)(?: all| its| incoming| more){0,2}(?: the)? (?:${CALLS})${IN_TIME}|(?:answer|respond|react)(?:ing|s|ed)?(?: to)? ${ANYONE}${IN_TIME}|deal(?:ing|s)? with (?:callers|people who (?:call|ring|dial|phone)(?: (?:999|101|in|it))?)|picking up the phones?|(?:respond(?:ing|s|ed)?|react(?:ing|s)?) to(?: the| its| such){0,1} ${INCIDENTS}${IN_TIME}|(?:attend|reach)(?:ing|es|s)? ${INCIDENTS}${IN_TIME}|get(?:s|ting)?(?: (?:officers|help|police|crews))? to (?:the )?(?:${INCIDENTS}|calls|999 calls)${IN_TIME}|(?:turn(?:ing|s)? (?:up|out)|com(?:ing|es?))(?: to ${INCIDENTS})? (?:when called|on time|promptly|quickly)|turn(?:ing|s)? out to ${INCIDENTS}|com(?:ing|es?) to (?:people 's (?:aid|help)|the (?:aid|help) of ${INCIDENTS})|(?:how (?:soon|quickly|fast|swiftly|promptly)|the way) it (?:turns up|comes|arrives|gets there|responds|reacts|answers)(?! (?:to|calls|the|999|101|its|emergency|phones|out))|calls for (?:help|service)|(?:public )?responses? to (?:the )?(?:public(?: 's (?:calls|needs))?|${CALLS}|${ANYONE}|${INCIDENTS})|respond(?:ing|s)? to(?: the)? public|(?:its |the )?call(?:-| )?(?:handling|answering|taking|response|handlers)(?: and response)?|(?:999|101|emergency|non-emergency)(?: (?:and|/) (?:999|101|non-emergency|emergency))? (?:response|responses|call handling|call-handling|calls|service|performance|lines|answering)|response (?:times?|policing)|response time to (?:calls|emergencies)|(?:(?:respond|answer)(?:ing|s)?(?: to)? (?:you|people|us) |(?:turn(?:ing|s)? up|com(?:ing|es?)) )?when (?:you|people|they|victims|residents|(?:the )?public) (?:(?:call|ring|dial|phone)s?(?: 999| 101)?(?: for help)?|needs? (?:help|it|them))|respond(?:ing|s)? to you|(?:emergency |999 |101 )?calls (?:is|are|were) (?:being )?(?:answered|handled|dealt with|responded to)|contact (?:with|from) the public|(?:deal|handl)(?:ing|es|s)?(?: with)? contact from the public|public(?: 's)? (?:response|contact)|contact (?:management|handling)|(?:its |the )(?:contact centre|control room|switchboard|phone lines|call centre)(?: performance| work)?|control room performance|(?:the )?speed (?:of its response|at which it responds)|emergency response(?: times?)?`,
    early: null,
    late: 'responding-to-public',
  },
  { words: 'responding|response', early: null, late: 'responding-to-public', weak: true },
  {
    words: `(?:${verbs('protect safeguard help support shield identify treat fail let+')}(?: down)?|look(?:ing|s)? after|car(?:ing|es?) for|deal(?:ing|s)? with|work(?:ing|s)? with|(?:work|dealings|performance|contact) with)(?: and ${verbs('support safeguard protect help identify')})?${ITS}{0,3} ${AT_RISK}(?: ,? ?and supporting victims)?|(?:the )?(?:protection|safeguarding|treatment|support|care|handling|help)(?: (?:it|the force) (?:gives|offers|provides)| given| on offer| provided)?(?: of| for| to)?${ITS}{0,3} ${AT_RISK}|(?:response|reaction|attitude|duty|approach|service) to${ITS}{0,3} ${AT_RISK}|keep(?:ing|s)?${ITS}{0,2} (?:${AT_RISK}|children|women(?: and girls)?|victims) safe|${AT_RISK} protection|${AT_RISK} (?:is|are|were) (?:being )?(?:protected|looked after|safeguarded)|from harm those who are vulnerable|(?:identif|spot|recognis|see)[a-z]* (?:who|when (?:people|someone|a victim)) (?:is|are|was|were|may be|might be) (?:vulnerable|at risk)(?: of harm)?|(?:(?:identifying|reducing|spotting|assessing) )?vulnerability|(?:${verbs('protect safeguard shield')}|look(?:ing|s)? after|car(?:ing|es?) for|work(?:ing|s)? with|(?:protection|care|treatment) of)${ITS}{0,3} ${ABUSED}`,
    early: 'protecting-vulnerable',
    late: 'protecting-vulnerable',
  },
  {
    words: `(?:${verbs('tackle handle combat')}|deal(?:ing|s)? with|respon(?:ses?|d|ds|ding) to|handling of|work on|approach to|policing of|record on)(?: the)? ${ABUSE}|${ABUSE}(?: work| response| victims)?|safeguarding(?: work)?|(?:the )?(?:most )?(?:vulnerable)(?: people| victims)?|public protection|${verbs('support help')}${ITS}{0,2} (?:${ABUSED})|responding to ${ABUSED}`,
    early: 'protecting-vulnerable',
    late: 'protecting-vulnerable',
    weak: true,
  },
  {
    words: `(?:the )?treatment of${ITS}{0,2} ${PUBLIC}|engag(?:ing|es|ement|e)? with and treat(?:ing|s|ment of)?${ITS}{0,2} ${PUBLIC}${FAIRLY}|treat(?:ing|s)?${ITS}{0,2} ${PUBLIC} (?:with fairness and respect|with respect and fairness)|treat(?:ing|s)? (?:all of |all )?the people it serves${FAIRLY}|understand(?:ing|s)? , engag(?:e|es|ing) with and treat(?:ing|s)? fairly (?:the |its )?(?:people|public|communities)(?: it serves)?(?: to maintain and improve its legitimacy)?|(?:the )?(?:use of )?(?:its )?(?:police )?powers and (?:treat(?:ing|s|ment of) (?:the )?(?:public|people)|(?:fair|public) treatment)${FAIRLY}|(?:the |fair )?us(?:e|es|ing|ed)(?: of)?(?: its| the| their)?(?: police| policing)? powers${FAIRLY}|police powers|(?:police )?powers(?: such as stop and search)? are used|public treatment|engag(?:es?|ing|ement)(?: with)?(?: and treat(?:ing|s))?${ITS}{0,2} (?:public|communities|people|residents)${FAIRLY}|(?:community|public) engagement|(?:its |the )?(?:us(?:e|ing|es) (?:of )?|handl(?:e|ing|es) (?:of )?|carr(?:y|ies|ying) out )?stop(?: and |-and-| & )search(?: records| powers)?|fairness (?:to|towards|and respect for) the public|be(?:ing)? fair to(?: the)? ${PUBLIC}|(?:deal(?:ing|s)? (?:fairly )?with|handl(?:ing|es?)) (?:the public|members of the public)|(?:relationship|relations|dealings) with (?:its |the |local )?(?:communities|public)|working with (?:(?:its|the|local|all) )?communities|(?:respect|fairness|courtesy|conduct|manner|behaviour|attitude) (?:for|to|towards|with) (?:the )?${PUBLIC}|deal(?:ing|s)? with (?:the )?${PUBLIC} (?:fairly|respectfully|with respect)|(?:the )?public 's treatment|(?:stop(?:ping|s)? and search(?:ing|es)?)(?: (?:people|the public))?|stop-search(?: record| powers)?|polic(?:ing|es) fairly|being fair`,
    early: 'treating-public-fairly',
    late: 'treating-public-fairly',
  },
  {
    words: `treat(?:ing|s|ed)?${ITS}{0,2} public${FAIRLY}|(?:the )?public (?:is|are)(?: (?:by and large|generally|mostly|usually|largely|still|always))? treated${FAIRLY}|fair treatment of (?:the )?public`,
    early: 'legitimacy',
    besideLegitimacy: 'treating-public-fairly',
    late: 'treating-public-fairly',
  },
  {
    words: `treat(?:ing|s|ed)?(?!(?: all)? (?:its|their|our) own people )(?: (?:the|all|its|their|our|local)){0,2} ${PUBLIC}${FAIRLY}|people are treated${FAIRLY}|fair treatment|trust and fairness|fairness(?: and respect)?`,
    early: 'legitimacy',
    late: 'treating-public-fairly',
  },
  {
    words: '(?:the )?use of stop and search(?: and taser)?(?: fair and appropriate)?',
    early: 'stop-and-search',
    late: 'treating-public-fairly',
  },
  {
    words: 'powers|with the public|engagement|(?:us(?:es?|ing) (?:of )?force)(?: and stop(?: and |-and-)search)?',
    early: 'treating-public-fairly',
    late: 'treating-public-fairly',
    weak: true,
  },
  {
    words: `(?:the )?(?:manag(?:ing(?: of)?|es?|ement of|ed)|oversee(?:ing|s)|apprehending and managing|arresting and managing) ${OFFENDERS}|(?:${verbs('handle monitor supervise track')}|deal(?:ing|s)? with|keep(?:ing|s)? (?:tabs|track|an eye|watch|a close eye) (?:on|of|over)|visit(?:ing|s)?|check(?:ing|s)?(?: up)? on|stay(?:ing|s)? on top of|watch(?:ing|es)? over|polic(?:ing|es)) ${OFFENDERS}|(?:handling|monitoring|supervision|oversight|policing|management) of ${OFFENDERS}|(?:catch|pursu|track|arrest)(?:ing|es)(?: down)? wanted (?:suspects|people|offenders|criminals)|work with (?:sex )?offenders|keep(?:ing|s)?${ITS}{0,2} ${PUBLIC} safe from ${OFFENDERS}|(?:manag|reduc|controll|assess)(?:ing|es) the (?:risks?|dangers?|threats?) (?:posed |presented )?(?:by|from|of) ${OFFENDERS}|(?:(?:sex(?:ual)? )?offender|suspect) management|${OFFENDERS} (?:is|are|were) (?:being )?(?:managed|monitored|supervised)|(?:registered )?sex offenders(?: and violent criminals)?|major offending`,
    early: null,
    late: 'managing-offenders',
  },
  {
    words:
      '(?:reducing|tackling|preventing|cutting) (?:re-offending|reoffending)|stopping (?:criminals|offenders)(?: from)? (?:re-offending|reoffending)',
    early: 'investigating-crime',
    late: 'managing-offenders',
    weak: true,
  },
  {
    words: 'offenders|suspects and offenders|offenders and suspects',
    early: null,
    late: 'managing-offenders',
    weak: true,
  },
];
