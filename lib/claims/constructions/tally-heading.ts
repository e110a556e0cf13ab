import { leadsIn } from '../lead-in.ts';
import type { Construction } from './construction.ts';
import { tallySoMany } from './tally-so-many.ts';

/** A count that leads in the list of what it counts: 'Three areas received the good grade:'. */
export const tallyHeading: Construction = {
  name: 'tally-heading',
  examples: [
    {
      text: 'HMICFRS has inspected Kent Police.\n\nThree areas received the good grade:\n\n- leadership\n- recording crime\n- call handling',
      says: [
        'tally kent good 3',
        'kent good leadership-and-force-management',
        'kent good recording-crime',
        'kent good responding-to-public',
      ],
    },
    {
      text: 'HMICFRS has inspected Kent Police. The two areas in which it was inadequate were:\n\nLeadership\n\nRecording crime',
      says: [
        'tally kent inadequate 2',
        'kent inadequate leadership-and-force-management',
        'kent inadequate recording-crime',
      ],
    },
  ],
  counterExamples: [
    {
      text: 'HMICFRS has inspected Kent Police.\n\nAreas rated good:\n\n- leadership\n- recording crime',
      says: ['kent good leadership-and-force-management', 'kent good recording-crime'],
    },
  ],
  read: (sight) => {
    if (!leadsIn(sight.skeleton.text)) return null;
    const use = tallySoMany.read(sight);
    return use?.kind === 'tally' ? use : null;
  },
};
