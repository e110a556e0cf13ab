import { type AreaWords, FAIRLY, ITS, RANKS, STAFF, WELL } from './wording.ts';

const FAIR = '(?:fairness|respect|dignity|courtesy|decency)';
const MONEY =
  "(?:resources and (?:people|staff|money)|people and resources|(?:money|budget) and(?: its)? (?:people|staff|officers|workforce|resources|plans)|plans and money|resources|money|finances|budgets?|cash|assets|funds|funding|public money|taxpayers ' money|taxpayer 's money|taxpayers money)";

/** How a force looks after its workforce, its money and itself. */
export const RUNNING_WORDS: readonly AreaWords[] = [
  {
    words: `(?:building ,? ?(?:and )?supporting(?: ,? ?and protecting)?|supporting and protecting|(?:build|support|develop|protect|train|back)(?:ing|s)?(?: (?:, |and |, and )(?:support|protect|develop|build)(?:ing|s)?){0,2}|look(?:ing|s|ed)? after|car(?:ing|es?) for)${ITS}{0,2} ${STAFF}(?: 's)?(?: wellbeing| well-being| welfare)?(?: well| properly)?|(?:the )?(?:support|care|concern|backing|help) (?:for|of|(?:it|we|they|the force) (?:gives?|offers?|provides?|shows?)(?: to)?|it takes of|given to|it offers|offered to|on offer (?:for|to)|available to|to)${ITS}{0,2} ${STAFF}|(?:morale|welfare|wellbeing|well-being) (?:in the ranks|among (?:staff|officers))|${STAFF} (?:is|are|were) (?:being )?(?:supported|looked after|cared for|treated)${FAIRLY}|(?:workforce|staff|officer|employee)s?(?: support| wellbeing| well-being| welfare| morale| development)|(?:the )?(?:wellbeing|well-being|welfare) of${ITS}{0,2} ${STAFF}|(?:developing |building |creating )?(?:a )?positive workplace(?: culture)?|build(?:ing|s)? an? (?:[a-z]{3,12} )?workforce|(?:its |the )?workplace culture|${STAFF} 's (?:wellbeing|well-being|welfare|morale)|treat(?:ing|s|ment of|ed)?(?: (?:its|their|our|the force 's|own)){1,2} ${STAFF}${FAIRLY}|treat(?:ing|s|ment of|ed)? (?:the )?(?:workforce|staff|officers|employees)${FAIRLY}|(?:fairness|fair|fair treatment|respect|respectful|courtesy|loyalty|its duty|its duties)(?: (?:to|towards|for|of|with))${ITS}{0,2} ${STAFF}|be(?:ing)? fair (?:to|with|towards)${ITS}{0,2} ${STAFF}|(?:the )?${FAIR}(?: and ${FAIR})?(?: (?:it|with which it|in its treatment))?(?: (?:shows|has|treats|gives|shown|extends))?(?: (?:to|towards|for|of))?${ITS}{1,3} ${STAFF}|(?:the )?${FAIR}(?: and ${FAIR})? (?:at work|in the (?:ranks|workplace|workforce|station)|within (?:the force|its (?:own )?ranks))|(?:treat(?:ing|s|ment of|ed)?|fair treatment (?:of|for)|fairness (?:to|towards))(?: (?:its|the|all)){0,2} ${RANKS}${FAIRLY}|respect(?:ing|s)${ITS}{1,2} ${STAFF}`,
    early: 'treating-workforce-fairly',
    late: 'supporting-workforce',
  },
  {
    words:
      '(?:the |staff |workforce )?(?:wellbeing|well-being|welfare)(?: of (?:its |the )?(?:staff|workforce|officers|people))? and (?:an? )?(?:ethics|ethical (?:culture|behaviour|standards|conduct))|(?:an? )?(?:ethics|ethical (?:culture|behaviour|standards|conduct)) and (?:the |staff |workforce )?(?:wellbeing|well-being|welfare)(?: of (?:its |the )?(?:staff|workforce|officers|people))?',
    early: 'wellbeing-and-ethics',
    late: 'supporting-workforce',
  },
  {
    words:
      'workforce|workplace|wellbeing|(?:its |staff )?morale|its (?:own )?(?:people|employees|culture)|(?:a|an) (?:good |decent |fair )?(?:workplace|employer|place to work)',
    early: 'treating-workforce-fairly',
    late: 'supporting-workforce',
    weak: true,
  },
  {
    words: `financial planning|strategic planning(?: ,? ?(?:and|,|&) (?:management|value for money|organisational management|organisational planning)(?: ,? ?(?:and|&) value for money)?)?|organisational (?:management|planning)(?: and value for money)?|planning and (?:management|value for money|organisation)`,
    early: null,
    late: 'strategic-planning',
  },
  {
    words: `(?:the |making |mak(?:es?) )?(?:(?:good|best|effective|better|efficient|the best|the most) )?use of${ITS}{0,2} (?:${MONEY})${WELL}|(?:the )?(?:(?:us|spend|manag|handl|allocat|deploy|plann?|balanc|control)(?:es|s|ing|ed|e|ement of)?|spent)(?: and (?:(?:us|spend|manag|handl)(?:es|s|ing|ed|e)?|spent))?${ITS}{0,2} (?:${MONEY})${WELL}|(?:management|handling|stewardship) of${ITS}{0,2} (?:${MONEY})|(?:mak(?:ing|es?)|get(?:ting|s)?) the (?:most|best use|best|most) (?:of|from|out of)${ITS}{0,2} (?:${MONEY})|(?:the )?use it makes of${ITS}{0,2} (?:${MONEY})|look(?:ing|s)? after${ITS}{0,2} (?:${MONEY})|how(?: (?:well|wisely|carefully))? it (?:plans(?! ahead)|spends|budgets)(?! (?:its|the|our|public|money|cash|for|taxpayers))|long-term plans|operat(?:ing|es?) efficiently|(?:(?:providing|provides?|giv(?:ing|es?)|get(?:ting|s)?|achiev(?:ing|es?)|offering|offers|deliver(?:ing|s)?) )?(?:(?:the|its) (?:public|taxpayers?) )?value for money|(?:with|over) (?:its )?money|(?:money|resource|budget|financial|finance) management|budgeting|(?:resources|money|funds) (?:is|are) (?:being )?(?:used|spent|managed)${WELL}`,
    early: 'efficiency',
    late: 'strategic-planning',
  },
  {
    words: `(?:its |the )(?:finances|budget|resources)|planning(?! (?:permission|committee|application|inspector|applications|inspectorate|consent))|resources|balanc(?:ing|es?) (?:its|the) books|(?:run|plan|plann)(?:s|ning|ing)? its finances|resourcing`,
    early: 'efficiency',
    late: 'strategic-planning',
    weak: true,
  },
  {
    words:
      '(?:how|the way)(?: well)? (?:it|the force|they) (?:runs? (?:itself|themselves)|operates?)|running (?:itself|themselves)|runs itself',
    early: 'efficiency',
    late: 'leadership-and-force-management',
  },
  {
    words:
      "leadership(?: and| &) (?:force )?management|governance and leadership|(?:its |the force 's |senior |organisational |its senior |strong |force |overall )?leadership(?: of the force)?|force management|(?:its |the )?management of the force|(?:how|the way)(?: well)? (?:it|the force|the constabulary|the organisation|the service)(?: 's)? (?:is|was) (?:being )?(?:led|run|managed|governed)(?: and (?:led|run|managed))?|how well(?:-| )(?:led|run|managed) (?:it|the force|the constabulary|the organisation) (?:is|was)|being (?:well )?(?:led|run|managed)(?: well)?|(?:leading|running|managing|governing|leading and managing|running of) (?:the|its) (?:force|organisation|constabulary|people)|how it (?:is governed|leads and manages|manages itself)|managing itself|who runs it",
    early: null,
    late: 'leadership-and-force-management',
  },
  {
    words:
      '(?:its |the )?(?:own )?(?:governance|management)(?! (?:of|team|board|committee))|its (?:leaders|top team|bosses|running)',
    early: null,
    late: 'leadership-and-force-management',
    weak: true,
  },
];
