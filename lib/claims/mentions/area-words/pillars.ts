import { type AreaWords, FAIRLY, ITS, PUBLIC, STAFF } from './wording.ts';

const IS_IT = '(?: (?:is|it|the|force|at|in|was|constabulary)){0,5}';

/** The pillars of 2014 to 2018-19, their glosses, and the questions that no later round asked. */
export const PILLAR_WORDS: readonly AreaWords[] = [
  {
    words:
      'effectiveness|how effective (?:it|the force|the constabulary) (?:is|was)|whether (?:it|the force|the constabulary) is effective|being effective|how effectively (?:it|the force|the constabulary) (?:works|polices|performs)|polic(?:ing|es) effectively|effective policing',
    early: 'effectiveness',
    late: 'effectiveness',
  },
  {
    words:
      'efficiency|how efficient (?:it|the force|the constabulary|its services) (?:is|was|are|were)|whether (?:it|the force|the constabulary) is efficient|being efficient|(?:work|run|polic)(?:ing|n?ing) efficiently|an efficient (?:operation|service|force)',
    early: 'efficiency',
    late: 'efficiency',
  },
  {
    words:
      'legitimacy|how legitimate (?:it|the force|the constabulary) (?:is|was)|whether (?:it|the force|the constabulary) is legitimate|being legitimate|(?:act|behav|polic)(?:ing|es|s) legitimately',
    early: 'legitimacy',
    late: 'legitimacy',
  },
  {
    words:
      'keep(?:ing|s)? (?:people|residents|the public|londoners|communities|citizens|us|them|the (?:county|city|region|capital)|you|everyone|(?!(?:children|women|victims|vulnerable) )[a-z]+) safe(?: and (?:reducing|reduces?|cutting|cuts?|fighting|preventing) crime)?',
    early: 'effectiveness',
    late: 'preventing-crime',
  },
  {
    words: 'reducing crime and preventing offending',
    early: 'preventing-crime',
    late: 'preventing-crime',
  },
  {
    words:
      'crime-fighting|(?:reduc|cutt|fight|tackl)(?:ing|es|e)? crime(?: and keep(?:ing|s)? (?:people|residents|the public|communities) safe)?|cuts? crime(?: and keeps? (?:people|residents|the public|communities) safe)?',
    early: 'effectiveness',
    first: 'preventing-crime',
    late: 'preventing-crime',
  },
  {
    words: `value for money : the efficiency with which the force carries out its responsibilities|efficient(?:ly)?${IS_IT} keep(?:ing|s)? people safe(?: and (?:reducing|reduces|cuts|cutting) crime)?|run(?:ning|s)? (?:itself|themselves|the force|things) efficiently|efficiently does the force operate(?: and how sustainable are its services)?|how efficiently (?:it|the force) (?:operates|runs|works|is run)(?: itself)?(?: and how sustainable its services are)?`,
    early: 'efficiency',
    late: 'efficiency',
  },
  {
    words: `legitimate(?:ly)?${IS_IT} (?:keep(?:ing|s)? people safe(?: and (?:reducing|reduces) crime)?|in the eyes of the public)|polic(?:ing|es?) (?:by|with)(?: public)? consent`,
    early: 'legitimacy',
    late: 'legitimacy',
  },
  {
    words: `(?:legitimately does the force )?treat(?:ing|s|ment of)?${ITS}{0,2} ${PUBLIC}(?: it serves)? and${ITS}{0,2} (?:own )?${STAFF}${FAIRLY}|treat(?:ing|s|ment of)?${ITS}{0,2} ${STAFF} and${ITS}{0,2} ${PUBLIC}${FAIRLY}|(?:winning |earning |keeping |holding |having )(?:the )?(?:public(?: 's)? (?:trust|confidence)|(?:trust|confidence)(?: and confidence)? of${ITS}{0,2} ${PUBLIC})|(?:fairness|fair|respect|respectful)(?: (?:to|towards|for|treatment of))?${ITS}{0,2} ${PUBLIC} and${ITS}{0,2} (?:own )?${STAFF}|(?:act|behav)(?:ing|es|s) fairly(?: ,)?(?: and)? ethically(?: and (?:lawfully|within the law))?`,
    early: 'legitimacy',
    late: 'treating-public-fairly',
  },
  {
    words: `(?:how )?(?:well )?(?:does )?(?:it |the force )?(?:us(?:ing|es?) (?:its|their) resources to (?:meet|manage) (?:its |their |the )?(?:current )?demand(?: it faces)?|meet(?:ing|s)? (?:current )?demands?|manag(?:ing|es) (?:current )?demand)|use its resources`,
    early: 'meeting-demand',
    late: 'strategic-planning',
  },
  { words: '(?:affordable is the )?workforce model', early: 'workforce-model', late: null },
  {
    words: "(?:the force 's )?financial position(?: for the short and long term)?",
    early: 'financial-position',
    late: null,
  },
  {
    words:
      '(?:understand|grasp)(?:ing|s)?(?: of)?(?: its| their| the)?(?: current)?(?: and(?: likely)? future)? demand(?: it faces| for its services| on its services)?|understand(?:ing|s)?(?: of)? the demands? (?:on it|it faces)',
    early: 'understanding-demand',
    late: 'strategic-planning',
  },
  {
    words:
      "how(?: well)? it (?:plans|thinks|looks) ahead|(?:long-term|long term|forward|longer-term) planning|prepar(?:ing|es?) itself for (?:the future|tomorrow|what [a-z]+ ahead)|plan(?:ning|s)? for (?:(?:demand in )?the future|tomorrow|what (?:is next|is to come|is ahead|comes next|lies ahead))|plan(?:ning|s)? for what 's (?:next|ahead|to come|coming)|(?:planning for )?future demand|future planning|plan(?:ning|s)? ahead|prepar(?:ing|es?|ation) for (?:the future|what is to come)",
    early: 'planning-for-the-future',
    late: 'strategic-planning',
  },
  {
    words:
      "(?:the )?(?:integrity|honesty|conduct|ethics|standards of (?:conduct|behaviour)|ethical standards)(?: of| among)(?: its| the| their)?(?: own)? (?:workforce|staff|officers|people)|(?:its |the )?(?:workforce|staff|officers|officer)(?: 's?)? (?:integrity|ethics|conduct)|(?:keeping|making sure|holding)(?: its| the| that its)? (?:workforce|staff|officers|people)(?: are)? (?:honest|to ethical standards)|(?:tackl|root|fight|combat|guard)(?:ing|es|s)(?: out| against)? corruption(?: (?:within|in|among) its(?: own)? (?:ranks|staff|officers))?|ensur(?:ing|es?)(?: that)?(?: its| the) (?:workforce|staff|officers) (?:behaves?|acts?) (?:ethically(?: and lawfully)?|lawfully)|(?:its |the )?(?:workforce|staff|officers) behav(?:es?|ing) (?:ethically(?: and lawfully)?|lawfully)|(?:the )?ethical behaviour(?: of (?:its|the) (?:workforce|staff|officers))?|(?:how )?(?:ethically|lawfully) (?:its|the) (?:workforce|staff|officers|people) behaves?",
    early: 'ethical-workforce',
    late: null,
  },
];
