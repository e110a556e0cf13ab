import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { card, cardEvidence, cardForces, cardSources } from '../../components/card/welsh.ts';
import { grades } from '../../lib/peel/welsh.ts';
import { dates } from '../../lib/verdicts/welsh-dates.ts';
import '../annotator/world.ts';

/** The card's words in Welsh: a script of their own, so that nobody loads them who does not read them. */
export default defineUnlistedScript(() => {
  globalThis.welshOfThisPage = {
    grades,
    dates,
    card,
    'card sources': cardSources,
    'card evidence': cardEvidence,
    'card forces': cardForces,
  };
});
