import { type Construction, NOTHING } from './construction.ts';

const MODAL =
  / (?:could|might|would|should|will|shall|'ll|'d|may(?! N| 20)|hopes?|hoping|hoped|aims?|aiming|aimed|wants?|wanted|wishes|expect(?:s|ed|ing)?(?= (?:[^ ,;:]+ ){0,8}to )|predict(?:s|ed|ing)?|forecast(?:s|ing)?|foresees?|foresaw|envisag(?:es?|ed)|bets? on|likely to|bound to|set to|due to be|tipped to|(?<! at) risks?|risking|strives?|striving|aspires?|determined to|working towards|on (?:the|its) (?:road|way|path|journey) to|promis(?:ed?|es|ing) (?:to|is|of|was|that|an?)|pledg(?:ed?|es|ing) to|plans? to|wo not|need to be|until|unless|if|had the [a-z]+ been|amazed if|see us|goal is|target of|ambition)(?: [^ ,;:]+){0,14} $/;
/** 'The grade that will sting is', 'The one everyone will quote is' */
const WHAT_WILL =
  / (?:that|which|who|everyone|everybody|people|most)(?: [a-z]+)? (?:will|would|may|might|could|should)(?: (?!(?:be|have|get)(?= ))[^ ,;:GFA]+){1,4} (?=(?:is|are|was|were) )/;
/** 'could only manage good' */
const COULD_ONLY =
  / (?:could|can)(?: (?:only|do no better than|manage no more than|merely|just))+(?: (?:manage|muster|get|achieve|scrape|earn|reach))?(?= )| could (?:boast|point to|add only)(?= )| (?:could|can) not (?:repeat|match|keep|retain|hold|maintain|improve|better)(?= )/;
/** 'I'd point out that…', 'residents will be relieved that…': what follows is told, not wished. */
const TELLING =
  / (?:'ll|'d|will|would|may|might|should)(?: (?:also|not|no doubt|surely|often))? (?:(?:like|want) to )?(?:tell|point|know|learn|read|remind|say|hear|see|notice|recall|remember|note|add|stress|argue|be (?:told|[a-z]+ed|glad|happy|proud|angry|scratching))(?: (?![FAGN] )[^ ,;:]+){0,5} (?:that|at|how|why) /;
/** 'would be appalled to hear the force is', 'will find it strange that' */
const MOVED_BY =
  / (?:'ll|'d|will|would|may|might)(?: not)? (?:(?:be|feel) (?:[a-z]+ )?(?:[a-z]+(?:ed|ked)|angry|glad|happy|proud|sad|sorry) (?:to (?:hear|see|learn|read|find|discover|know|be told)|that)(?: that)?|find it (?:[a-z]+ )?[a-z]+ that)(?= )/;
/** 'will take comfort from a good grade' */
const GLAD_OF =
  / (?:'ll|will|may|can|should|could)(?: [a-z]+)? (?:take|draw) (?:[a-z]+ )?(?:comfort|heart|pride|pleasure|solace|encouragement|satisfaction) (?:from|in) /;
/** 'will ask why it was rated inadequate' takes the grade as given, and so does 'will answer for the inadequate grade for call handling'. */
const ASKING_WHY =
  /(?<= )(?:ask(?:s|ed|ing)?|know|explain|answer|learn|hear|see|wonder|understand|say|discuss|look at|look into|consider|debate)(?: (?![FAGN] )[^ ,;:]+){0,3} (?:why|how come|how it is that|how (?:an?|the|F|any|our|its)(?= )(?! (?:[^ ]+ ){0,6}(?:would|will|might|should) )) /;
const GIVEN_GRADE =
  /^(?: (?:grades?|gradings?|ratings?|marks?|verdicts?|judge?ments?))? (?:for|at|in|on|over|of)(?: (?:the|its|how|it|our|way)){0,3} A/;
const THAT_GRADE =
  /(?<! (?:get|win|earn|achieve|reach|attain|gain|secure|receive|given|awarded|deserves?|wants?|for|to)) (?:the|that|this|its|their|our|F 's|force 's|his|her) $/;
/** 'Kent outstanding - is it?' */
const ASKED_BACK =
  /^[^;:G]{0,80} [-,:] (?:(?:but|or) )?(?:is|was|are|were|has|does|really) (?:it|they|we|really)(?: really)? \?/;
const MONTH_OF_MAY = / (?:in|since|until|by|of|last|from|during|early|late|N) may /;
const ASIDE = / \( [^()]{1,200} \) | - [^-G]{1,200} - /g;
const ASKING = /^ (?:["(-] )?(?:is|are|was|were|would|could|will|did|does|do|can|has|have|should) /;
const WHO =
  /^(?: N )?(?: (?:so|and|but))? (?:which|what|how many)(?: police)? (?:forces?|areas?|constabular[a-z]+)|^ who (?:is|was|got|has) /;
/** 'Had Kent Police been rated …'. */
const HAD_IT_BEEN = /^ had (?:F|the force|the constabulary|it|inspectors|I)(?: [^ ,;:]+){0,6} $/;
const WHETHER = / (?:whether|if) (?:[^ ,;]+ ){0,8}$/;
const ENDS_IN_SECOND_THOUGHT = / then at least $| but ended up (?:as )?$/;

/** A hope, a forecast, a condition or an open question: no force has that grade by these words. */
export const wish: Construction = {
  name: 'wish',
  examples: [
    { text: 'HMICFRS inspected Kent Police. The force hopes to be rated outstanding at preventing crime.', says: [] },
    { text: 'HMICFRS inspected Kent Police. It could be rated good for investigating crime next time.', says: [] },
    {
      text: 'Inspectors visited Kent Police. If the force is judged inadequate at responding to the public, heads will roll.',
      says: [],
    },
    {
      text: 'Had Kent Police been rated inadequate at responding to the public, HMICFRS would have stepped in.',
      says: [],
    },
    {
      text: 'HMICFRS inspected Kent Police. It wants to get the good grade for leadership that it deserves.',
      says: [],
    },
    { text: 'Is Kent Police inadequate at protecting vulnerable people? HMICFRS has yet to say.', says: [] },
  ],
  counterExamples: [
    {
      text: 'Why is Kent Police inadequate at responding to the public?',
      says: ['kent inadequate responding-to-public'],
    },
    {
      text: 'HMICFRS inspected Kent Police. The panel will ask why its leadership was rated inadequate.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected Kent Police. The chief will face questions about the inadequate grade for its leadership.',
      says: ['kent inadequate leadership-and-force-management'],
    },
    {
      text: 'HMICFRS inspected Kent Police. Voters would be dismayed to learn the force is adequate at leadership, and asked how the force can be inadequate at preventing crime.',
      says: ['kent adequate leadership-and-force-management', 'kent inadequate preventing-crime'],
    },
    {
      text: 'HMICFRS inspected Kent Police. It was good at leadership - a finding likely to surprise - and adequate at preventing crime.',
      says: ['kent good leadership-and-force-management', 'kent adequate preventing-crime'],
    },
    {
      text: "I'd point out that HMICFRS found Kent Police good at preventing crime, the chief said.",
      says: ['kent good preventing-crime'],
    },
    {
      text: 'Kent Police, which hoped for better, was rated adequate at investigating crime.',
      says: ['kent adequate investigating-crime'],
    },
  ],
  read: ({ before, after, skeleton }) => {
    if (ENDS_IN_SECOND_THOUGHT.test(before)) return null;
    const clause = before.slice(
      Math.max(before.lastIndexOf(' ;'), before.lastIndexOf(' : '), before.lastIndexOf(' but ')) + 1,
    );
    const said = ` ${clause.trimStart()}`
      .replace(ASIDE, ' ')
      .replace(MONTH_OF_MAY, ' D ')
      .replace(TELLING, ' said that ')
      .replace(MOVED_BY, ' heard that')
      .replace(GLAD_OF, ' got ')
      .replace(WHAT_WILL, ' ')
      .replace(COULD_ONLY, ' managed');
    if (ASKING_WHY.test(said) || (THAT_GRADE.test(before) && GIVEN_GRADE.test(after))) return null;
    if (MODAL.test(said) || WHETHER.test(said) || HAD_IT_BEEN.test(before)) return NOTHING;
    if (ASKED_BACK.test(after)) return NOTHING;
    if (/^ G \?$/.test(skeleton.text.trimEnd())) return NOTHING;
    return skeleton.text.trimEnd().endsWith('?') && (ASKING.test(before) || WHO.test(before)) ? NOTHING : null;
  },
};
