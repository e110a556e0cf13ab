import type { AreaId } from '../../peel/areas.ts';
import { expression } from '../expression.ts';

/** What a phrase is about in both sets of headings, and by which words. */
export interface Gist {
  readonly early: AreaId | null;
  readonly late: AreaId | null;
  /** Where its last telling word ends in the phrase. */
  readonly end: number;
}

interface Telling {
  readonly early: AreaId | null;
  readonly late: AreaId | null;
  readonly words: string;
  /** Told of much else too: it counts where nothing else is told. */
  readonly faint?: true;
}

/** Words that tell what a phrase deals with, whatever is said to be done with it. */
const TELLING: readonly Telling[] = [
  {
    early: 'preventing-crime',
    late: 'preventing-crime',
    words:
      'prevent[a-z]*|deter(?:s|red|ring|rents?)?|deterrence|stop(?:ping|s)? crimes?|crime (?:at (?:its )?(?:source|root|roots)|in the first place)|(?:falling|becoming|fall|become) victims?(?: (?:to|of))?(?: crime)?|neighbourhood teams?|neighbourhood officers|beat officers|problem(?:-| )solving|hotspots?|causes of crime|lid on (?:crime|offending)|crime down|early intervention',
  },
  {
    early: 'investigating-crime',
    late: 'investigating-crime',
    words:
      'investigat[a-z]*|detect(?:s|ed|ing|ives?|ions?)|solv(?:es?|ed|ing)|inquir(?:y|ies)|enquir(?:y|ies)|cases|case files?|casework|charge rates?|ending in a charge|charges|prosecut[a-z]*|evidence|forensics?|culprits|guilty|justice|convict(?:ions?|ing|s)|clear-up|whodunnits?|sleuth(?:s|ing)?|caseloads?|crime outcomes|outcomes|unsolved|burglar(?:y|ies)|robber(?:y|ies)|in court|before (?:the courts|a court|magistrates)|to trial',
  },
  {
    early: null,
    late: 'responding-to-public',
    words:
      'calls?|callers?|999s?|101|phones?|telephones?|emergenc(?:y|ies)|respond(?:s|ed|ing)?|responses?|switchboard|control rooms?|contact centres?|call handlers|incidents?|dispatch(?:ing|es)?|blue lights?|pleas for help|cries for help|turning (?:up|out) (?:to|when|on time|quickly)|to (?:the |a )?scenes?|sending help',
  },
  {
    early: 'treating-public-fairly',
    late: 'treating-public-fairly',
    words:
      'stop(?:-| )and(?:-| )search(?:es)?|stop(?:-| )search(?:es)?|stops and searches|searches|searching people|tasers?|stun(?:-| )guns?|police powers|(?:use of|using|its|their|policing) powers|use of force|handcuffs|body-worn (?:video|cameras)|engag(?:ing|ement|es?) with|(?:community|public) (?:engagement|relations|confidence)|public confidence',
  },
  {
    early: 'treating-public-fairly',
    late: 'treating-public-fairly',
    words:
      'fair(?:ly|ness)?|respect(?:ful|fully)?|courte(?:sy|ous|ously)|dignity|polite(?:ly|ness)?|listening|communities|even-handed(?:ly|ness)?',
    faint: true,
  },
  {
    early: 'protecting-vulnerable',
    late: 'protecting-vulnerable',
    words:
      "vulnerab[a-z]*|safeguard[a-z]*|domestic (?:abuse|violence)|abuse(?:d| victims)?|at(?:-| )risk|children|youngsters|missing (?:people|children|persons)|elderly|older people|frail|weak(?:est)?|exploit[a-z]*|stalk[a-z]*|in danger|defenceless|most need(?: it| help)|those in need|(?:need|needing) (?:most )?protect(?:ion|ing)|mash|marac|abuse at home|from harm|harm 's way|violence against women(?: and girls)?|coercive control",
  },
  {
    early: null,
    late: 'managing-offenders',
    words:
      'offenders?|suspects|re-?offend(?:ing|ers)?|paedophiles|predators|wanted (?:people|persons|men|criminals)|fugitives|on bail|(?:sexual )?harm prevention orders|(?:dangerous|violent) (?:people|men|criminals|individuals)|ex-(?:prisoners|convicts)|(?:on|from) (?:the )?(?:sex offenders )?register',
  },
  {
    early: 'treating-workforce-fairly',
    late: 'supporting-workforce',
    words:
      "staff|workforce|well-?being|welfare|morale|employees|employer|personnel|workplace|workers|(?:its|their|own|the force 's) (?:own )?(?:people|troops|team|teams)|officers and (?:civilians|pcsos)|recruit(?:s|ing|ment)?|train(?:ing|s)?|retention|retaining (?:officers|people)|occupational health|burn-?out|happy ship|grievances?|promotion|diverse|diversity|workloads?|rank and file|working conditions|in the ranks|front ?-?line|those who work for it",
  },
  {
    early: 'efficiency',
    late: 'strategic-planning',
    words:
      'money|budget(?:s|ing)?|financ[a-z]*|fiscal[a-z]*|resourc[a-z]*|spend(?:ing|s)?|penny|pennies|pounds?|cash|funds?|funding|savings|purse(?: strings)?|balance sheet|books|in the red|taxpayers?|ends meet|bang for|buck|costs?|assets|estate|strategic[a-z]*|planning|productivity|economical(?:ly)?|financial position',
  },
  {
    early: 'meeting-demand',
    late: 'strategic-planning',
    words:
      '(?:meet|manag|cop|handl|deal|match)[a-z]*(?: with)? (?:the |its |current |future |this )*demands?|more with less|priorit(?:ies|ising) (?:its )?(?:work|demand)',
  },
  {
    early: 'understanding-demand',
    late: 'strategic-planning',
    words:
      '(?:understand|know|grasp|assess|predict|forecast|apprais|appreciat|pictur|analys|gaug|insight)[a-z]*(?: [a-z]+){0,5} (?:demands?|pressures)|demands?|(?:asked|required) of it',
  },
  {
    early: 'planning-for-the-future',
    late: 'strategic-planning',
    words:
      "(?:looking|thinking|planning|plans?|look|think) (?:ahead|to the future|for tomorrow)|future(?:-proof(?:ing|s)?)?|tomorrow(?: 's)?|what lies ahead|horizon|years (?:ahead|to come)|long(?:er)? term",
  },
  {
    early: null,
    late: 'recording-crime',
    words:
      '(?:un)?record(?:s|ed|ing)?|logg(?:ed|ing)|logs?|crime (?:figures|statistics|stats|data|numbers|books|records|counts?)|statistics|cdi|book-?keeping|crimed|on paper|writ(?:ing|es|ten) (?:up|down)|cook(?:ing)? the books|booking in',
  },
  {
    early: null,
    late: 'leadership-and-force-management',
    words:
      'lead(?:s|ers?|ership|ing)?|govern(?:ed|ance|ing|s)?|chief officers|chiefs|top brass|top team|at the (?:top|helm)|bosses|helm|tiller|top table|command team|senior (?:team|officers|command)|who runs? it|run from the top|from the top|chief officer (?:team|group)',
  },
  {
    early: null,
    late: 'leadership-and-force-management',
    words: 'manag(?:ed|ement|ers?)|(?:is|be|being|are) run|runs?|running',
    faint: true,
  },
  {
    early: 'serious-organised-crime',
    late: 'serious-organised-crime',
    words:
      'organi[sz]ed|gang(?:s|land|sters?)?|syndicates?|county lines|ocgs?|drugs?(?: (?:rings?|dealers?|dealing|networks?|lines?|barons?|gangs))?|cartels?|mobsters?|mafias?|mr bigs?|kingpins?|traffick(?:ing|ers?)|racket(?:s|eers?|eering)?|crime (?:groups?|lords?|bosses|networks?|rings?|families|barons?)|underworld|major (?:criminals|crime)',
  },
  {
    early: 'ethical-workforce',
    late: null,
    words:
      'corrupt(?:ion)?|integrity|ethic(?:s|al|ally)|misconduct|vetting|professional standards|bent coppers|rogue officers|(?:within|obey(?:ing)?) the law|lawful(?:ly)?|bad apples',
  },
  {
    early: 'workforce-model',
    late: null,
    words:
      '(?:workforce|staffing|staff|operating) (?:model(?:ling)?|structure|mix)|affordab[a-z]*|mix of (?:officers|staff)|right number of (?:officers|staff)',
  },
  {
    early: null,
    late: null,
    words:
      "anti-?social|yobs?|yobbish(?:ness)?|louts?|loutish(?:ness)?|hooligan(?:s|ism)?|tearaways|nuisance|rowd(?:y|iness)|disorder|troublemakers|graffiti|dispersal orders|victims ' code|victim (?:contact|care|support|personal statements?)|personal statements?|(?:support(?:s|ing)?|serv(?:e|es|ing|ed|ice to)|help(?:s|ing)?|treat(?:s|ing|ment of)?|car(?:es|ing) for|updat(?:es|ing)|inform(?:s|ing)|standing by) (?:crime )?victims(?: of crime)?|firearms|custody|roads|rural|burglar(?:s|y|ies) victims",
  },
  { early: null, late: null, words: 'victims?(?: of crime)?', faint: true },
  { early: 'effectiveness', late: 'effectiveness', words: 'effective(?:ly)?', faint: true },
  { early: 'efficiency', late: 'efficiency', words: 'efficient(?:ly)?', faint: true },
  { early: 'legitimacy', late: 'legitimacy', words: 'legitimate(?:ly)?', faint: true },
];

const ANY = expression(TELLING.map(({ words }, index) => ` (?<t${index}>${words})(?= |$)`).join('|'), 'g');

/** What a phrase, each word after a space, can only be about; null where its words tell of several things, or of none. */
export const gistOf = (phrase: string): Gist | null => {
  let clear: Telling | null = null;
  let faint: Telling | null = null;
  let end = 0;
  for (const match of phrase.matchAll(ANY)) {
    const index = TELLING.findIndex((_, each) => match.groups?.[`t${each}`] !== undefined);
    const telling = TELLING[index] as Telling;
    if (telling.faint) faint ??= telling;
    else if (clear === null || isSame(clear, telling)) clear = telling;
    else return null;
    end = match.index + match[0].length;
  }
  const found = clear ?? faint;
  return found && { early: found.early, late: found.late, end };
};

const isSame = (one: Telling, other: Telling): boolean => one.early === other.early && one.late === other.late;
