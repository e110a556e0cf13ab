import type { Claim, Monitoring, Tally } from '../claims/claim.ts';
import { words } from './words.ts';

/** What an article states, as one plain sentence without a full stop: "Kent Police was graded 'good' at preventing crime". */
export const claimInWords = (claim: Claim | Tally | Monitoring): string => words.claim(claim);
