import { PREFACE } from './preface.ts';
import { runOf } from './wording.ts';

/** What may stand before a name in an echo: 'neighbouring', 'its work to', 'the way it'. */
export const LEAD_UP = runOf(
  10,
  ` (?:${PREFACE})`,
  ' (?:neighbouring|nearby|neighbours?|counterparts?|police|forces|fellow|colleagues|alliance|partner|those|that|which|only|not)',
);

/** What a grade may be called without its word. */
export const GRADE_NOUN =
  '(?:grades?|gradings?|ratings?|marks?|scores?|verdicts?|judge?ments?|results?|assessments?|status|category|label|outcome|conclusion|findings?|fate)';
