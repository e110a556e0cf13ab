import { type AreaWords, CRIME, ITS, verbs, WELL } from './wording.ts';

const ASB = '(?:anti-social|antisocial|anti social) behaviour';
const FELONS = '(?:criminals|crooks|burglars|thieves|robbers|rapists|killers|villains|lawbreakers|perpetrators)';
const OFFENCE =
  '(?:burglar(?:y|ies)|break-ins|(?:car )?thefts?|robber(?:y|ies)|rapes?|murders?|assaults?|shoplifting|car crime|violence|(?:violent|serious|volume|acquisitive) crimes?|(?:rape and )?(?:sexual offences|sex crimes))';
const OFFENCES = `${OFFENCE}(?: (?:and|or) ${OFFENCE})?`;
const CASES = `(?:crimes?|offences|cases|criminality|crime reports|reported crimes?|reports of (?:crimes?|${OFFENCE})|${OFFENCES})`;
const ORGANISED = '(?:serious (?:and |& |, )?)?organi[sz]ed (?:crime|criminals?|criminality|gangs)';
const GANGS =
  '(?:(?:organised |crime |criminal |drugs? |county lines |major |violent |street |urban )*(?:gangs|county lines|crime groups|drug dealers|drug dealing|drugs networks))';

/** Preventing, investigating, recording and organised crime. */
export const CRIME_WORDS: readonly AreaWords[] = [
  {
    words: `prevent(?:ing|s|ed|ion of)?(?: and (?:deterring|deters?|deterrence of))?${ITS}{0,2} (?:${CRIME}|${OFFENCES})(?: and ${ASB}| , tackling ${ASB})?(?: ,? ?and reducing vulnerability| ,? ?and keeping people safe| happening| from happening| in the first place)?|preventive work|preventative work|preventing and deterring|prevention and deterrence|prevent(?:ing|s|ed) it|crime(?:-| and disorder )?(?: )?prevention(?: work)?|crime(?: |-)reduction|preventing ${ASB}|deter(?:ring|s|red)?(?: and preventing)? ${CRIME}|${verbs('stop+ halt')} (?:crimes?|offences)(?: before (?:it|they) (?:happens?|starts?|occurs?)| (?:from )?happening(?: in the first place)?| at (?:its )?source)?|stop(?:ping|s)? trouble before it (?:starts|happens|begins)|head(?:ing|s)? off (?:crime|trouble)|keep(?:ing|s)? crime (?:down|off (?:the|its|our) streets|at bay)|(?:mak(?:ing|es?)|keep(?:ing|s)?)(?: (?:our|the|its|local)){0,2} (?:streets|neighbourhoods|communities|towns) safer|tackl(?:ing|es?) the (?:root )?causes of crime|bobbies on the beat|driv(?:ing|es?) down crime|nip(?:ping|s)? (?:crime|trouble|offending) in the bud|crimes? (?:is|are) (?:being )?prevented|forestall(?:ing|s)? crime|(?:ward|head)(?:ing|s)? off ${CRIME}|stop(?:ping|s)? offending|(?:the )?deterrence of ${CRIME}|prevent(?:ing|s)? (?:harm|trouble)|(?:prevent(?:ing|s)?|stop(?:ping|s)?) people (?:from )?becoming victims(?: of crime)?|design(?:ing|s)? out crime|stop(?:ping|s)? ${FELONS} before they (?:strike|act|offend|start)|(?:steer|divert|keep|turn)(?:ing|s)? (?:youngsters|young people|children|teenagers|kids|people) (?:away from|out of|off) (?:crime|trouble|gangs)|mak(?:ing|es?) the (?:county|city|region|area) safer`,
    early: 'preventing-crime',
    late: 'preventing-crime',
  },
  {
    words: `prevention(?: work)?(?: of (?:crime|offending))?|(?:visible |dedicated |local )?(?:neighbourhood|community|preventative|preventive) policing|polic(?:ing|es) (?:its |our |the |local )?(?:neighbourhoods|communities|streets)|neighbourhood (?:policing teams|teams|work)|patrol(?:ling|s)? (?:our|the|its) streets|stop(?:ping|s)? criminals|deter(?:ring|s|red)? (?:criminals|offenders)|(?:its )?problem(?:-| )solving(?: policing)?|keep(?:ing|s)? (?:our|the|its)? ?(?:streets|roads|neighbourhoods) safe`,
    early: 'preventing-crime',
    late: 'preventing-crime',
    weak: true,
  },
  { words: `(?:tackl|deal)(?:es|ing)(?: with)? ${ASB}`, early: null, late: null, first: 'anti-social-behaviour' },
  {
    words: `(?:the )?(?:investigat(?:ing|es|ed|e|ion of|ions of|ions into)|solv(?:ing|es|ed|e)|look(?:ing|s|ed)? into|prob(?:ing|es?|ed))(?: and (?:solving|detecting|investigating|resolving))?${ITS}{0,2} (?:${CASES}|offending|it|them)(?: reported to (?:it|them))?(?: and (?:reducing|cutting|preventing) (?:re-offending|reoffending)| and stopping (?:criminals|offenders)(?: from)? (?:re-offending|reoffending)| and catching (?:criminals|offenders)| and bringing (?:offenders|criminals) to justice)?${WELL}|crime(?:-| )investigations?|criminal investigations?|crime-solving|(?:how|the way)(?: [a-z]{1,20}ly| well| fast)? (?:it|they|the force|we) investigates?(?:${ITS}{0,2} (?:${CASES}|it|them))?(?: and (?:reducing|reduces) (?:re-offending|reoffending))?|crimes? (?:is|are|gets?|was|were)(?: (?:still|not|always|often|now|too often|sometimes|being|being properly)){0,2} (?:investigated|looked into)|solving it|(?:the )?(?:its )?detective work|(?:the )?(?:standards?|quality) of (?:its |the |their )?investigations?|detect(?:ing|s|ion of)? crimes?|investigation (?:standards|quality)|investigative (?:work|standards|practice)|(?:carrying out|conducting|running|pursuing)(?: its| criminal| crime| effective| thorough| timely){0,2} investigations|clear(?:ing|s)? up crimes?|clear-up rates?|(?:see|seeing|sees) crimes through(?: to court)?|get(?:ting|s)? to the bottom of crimes?|how(?: well| thoroughly| quickly)? crimes (?:is|are) (?:being )?(?:looked into|solved|detected)|probes into (?:crimes?|offences)|put(?:ting|s)?${ITS}{0,1} ${FELONS} (?:behind bars|away|in the dock|before the courts)|bring(?:ing|s)?${ITS}{0,2} (?:offenders|criminals|crooks|perpetrators|suspects|villains|wrongdoers|culprits|the guilty|those responsible)(?: and (?:suspects|criminals|offenders))? to (?:justice|book|account|court)|get(?:ting|s)? (?:${FELONS}|offenders) (?:convicted|charged|jailed|locked up)|(?:get(?:ting|s)? results|results) for victims|${verbs('secure get+ obtain deliver achieve')} justice(?: for victims(?: of crime)?)?`,
    early: 'investigating-crime',
    late: 'investigating-crime',
  },
  {
    words: `investigations?|investigating|detections?|${verbs('catch pursue track chase hunt convict jail nail trace detect find')}(?: down| up with)? (?:offenders|culprits|those (?:responsible(?: for crimes?)?|who (?:commit|committed) crimes?)|${FELONS})|catch(?:ing|es) suspects|charg(?:ing|es) (?:offenders|suspects|criminals)|following up (?:leads|clues|crimes?|crime reports|reports of crime)|its detectives`,
    early: 'investigating-crime',
    late: 'investigating-crime',
    weak: true,
  },
  {
    words: `(?:the )?(?:${verbs('tackle disrupt fight combat counter smash target pursue dismantle confront')}|deal(?:ing|s)? with|handl(?:ing|es?)|tak(?:ing|es?) on|crack(?:ing|s)? down on|break(?:ing|s)? up|(?:the )?disruption of|bear(?:ing|s)? down on)(?: of| with)? ${ORGANISED}(?: gangs| groups)?(?: and gangs)?(?: , including its arrangement for fulfilling its national policing responsibilities)?|(?:work against |response to |(?:fight|battle) against )?${ORGANISED}(?: gangs| groups)?`,
    early: 'serious-organised-crime',
    late: 'serious-organised-crime',
  },
  {
    words: `(?:${verbs('tackle disrupt fight combat counter smash target dismantle confront')}|deal(?:ing|s)? with|tak(?:ing|es?) (?:on|down|out)|round(?:ing|s)? up|bust(?:ing|s)?|go(?:ing|es) after|crack(?:ing|s)? down on|break(?:ing|s)? up|disruption of|bear(?:ing|s)? down on|work (?:on|against)|response to) (?:${GANGS}|serious crime|major crime)|serious crime`,
    early: 'serious-organised-crime',
    late: 'serious-organised-crime',
    weak: true,
  },
  {
    words: `(?:the )?(?:${verbs('record log+ count register capture document')}|(?:not|writ|tak)(?:es?|ing) down)(?: of)?${ITS}{0,2}(?: reported| violent| serious| sexual| accurate)? (?:data (?:about|on) )?(?:${CASES}|crime data|data|it)(?: data)?(?: (?:reported to (?:it|them|the force)|reported by (?:the public|victims)|(?:that )?(?:people|victims|residents|the public) reports?))?${WELL}|writ(?:ing|es?) (?:${CASES}) (?:down|up)|(?:put|get)(?:ting|s)? crimes? (?:on|onto|on to|into) (?:the|its) (?:books|systems?)|writ(?:ing|es) (?:up|down) (?:${CASES})|data (?:on|about) crime|crime(?:-| )(?:recording|logging)(?: accuracy| standards)?|crime data(?: integrity| accuracy| recording)?|accuracy of (?:its |the |their )?crime (?:recording|figures|records|data)|crime (?:records|record-keeping|book-keeping|bookkeeping)|data recording|recording data|(?:crimes?|offences|crime data) (?:is|are|gets?|was|were) (?:being )?(?:recorded|logged|written down)|how many (?:reported )?crimes it (?:records|logs)`,
    early: 'recording-crime',
    late: 'recording-crime',
  },
  {
    words: 'recording|crime (?:figures|statistics|numbers)|record(?:-| )keeping|bookkeeping',
    early: null,
    late: 'recording-crime',
    weak: true,
  },
];
