/** Words that tell what a text is about. All match a plain text, where every token stands after one space. */

const end = '(?= |\\n|$)';
const words = (source: string, flags = ''): RegExp => new RegExp(` (?:${source})${end}`, flags);

export const SCALE = '(?:good|outstanding|inadequate|adequate|requires? improvement|requiring improvement)';

export const RATING = words(
  'rated?|rates|rating|ratings|graded?|grades|grading|gradings|judged|inspections?|inspected|inspectors?|inspectorate|watchdog|report|peel|verdict|mark|marks|marked|branded|deemed|classed|assessed|ranked|scored',
);
export const ENGAGE = words(
  'special measures|engage (?:phase|process|stage)|enhanced (?:level of )?monitoring|(?<= (?:into|in|of|from|left) )engage',
);
export const AMERICAN = words(
  'police department|sheriff|n c|massachusetts|ohio|texas|pennsylvania|va|federal monitor|county sheriff|city council hears|division of police|city hall hears|selectmen|grand jury',
  'g',
);
/** Who else inspects and grades. */
export const OTHER_INSPECTORATES = words(
  'ofsted|cqc|care quality commission|estyn|hmics|hmcpsi|prosecution service inspectorate|inspectorate of prisons|prisons? inspect(?:ors?|orate)|inspector of prisons|inspectorate of probation|hmi probation|probation inspect(?:ors?|orate)|inspector of probation|criminal justice inspection',
);
/** Who else inspects, judges or gives marks. */
export const OTHER_JUDGES = words(
  'ofsted|cqc|care quality commission|estyn|hmics|constabulary in scotland|hmcpsi|prosecution service inspectorate|crown prosecution service|inspectorate of prisons|prisons? inspect(?:ors?|orate)|inspector of prisons|inspectorate of probation|hmi probation|probation inspect(?:ors?|orate)|inspector of probation|iopc|ipcc|independent office for police conduct|coroner|inquest|ombudsman|regulator of social housing|planning inspector|criminal justice inspection|tribunal|misconduct (?:panel|hearing)|crown court|(?:a|the) judge|surveys?|jury|environment agency|health and safety executive|food hygiene|by-election|hustings|turnout',
  'g',
);
export const FIRE = words(
  'fire (?:and|&) rescue|fire services?|fire brigades?|firefighters?|fire crews?|fire authority',
  'g',
);
/** The inspectorate's full name, and offices over both services. */
export const FIRE_IN_NAME =
  / (?:constabulary|police) ,? ?(?:and|&) fire (?:and|&) rescue(?= |\n)| police , fire and (?:crime|rescue)(?= |\n)/g;
export const POLICE = words(
  "police|policing|constabulary|constabularies|(?:the|this|its|our|a|his|her|county 's) force|force 's|chief constable|officers|hmic",
);
/** Words that mean the force itself, where a grade stands by them. */
export const OUR_FORCE = words("(?:the|this|our|county|police) force|the constabulary|forces|(?:our|the|'s) police");
export const OTHER_SUBJECT = words(
  "fire|ambulance|ofsted|cqc|prison|jail|hmp|probation|schools?|academy|council|hospital|trust|children 's|care homes?|football|cricket|inquest|court|trial",
);
/** An advertisement for a post. */
export const VACANCY = words(
  'salary|per annum|closing date|apply (?:now|online|here|today|by|via|before)|to apply|how to apply|job (?:title|description|ref|reference)|vacanc(?:y|ies)|applicants?|application form|cv|covering letter|person specification|essential (?:criteria|skills|requirements)|desirable|benefits (?:package|include)|full-time|part-time|fixed-term|permanent|hours per week|annual leave|pension scheme|right to work|(?:is|are|we are|now) (?:recruiting|hiring)|join (?:us|our team)|your role|you will (?:lead|be|have|work|need)|interview date|vetting applies|pay (?:scale|band|grade)',
  'g',
);
/** A questionnaire, or an invitation to one. */
export const QUESTIONNAIRE = words(
  '(?:take|complete|fill in|fill out|take part in|share) (?:our|the|this|a)(?: [a-z]+)? (?:survey|questionnaire|poll|consultation)|have your say|(?:our|this|the) (?:survey|questionnaire|consultation)|your (?:answers|responses|views|feedback|opinion)|how (?:good|satisfied|confident|well|safe)|very (?:good|poor|satisfied|dissatisfied|likely)|(?:do not|don t) know|prefer not to say|tell us|please (?:tick|select|choose|rate)|anonymous|closes (?:on|at)|tick one',
  'g',
);

/** How often a global expression matches. */
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
/** How many different wordings of it there are. */
export const countDifferent = (text: string, pattern: RegExp): number => new Set(text.match(pattern) ?? []).size;
