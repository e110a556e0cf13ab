import type { AreaWords } from './wording.ts';

/** Looked at, but without a grade that the record holds. */
export const UNGRADED_WORDS: readonly AreaWords[] = [
  {
    words:
      "(?:the |its )?(?:service|support|care)(?: it gives| it provides| given| provided| it offers)?(?: to| for| of)? (?:the )?victims(?: of crime)?|(?:support|serv|help|protect)(?:s|es|ing)? (?:the )?victims(?: of crime)?|victims 's? ?(?:service|services|support|care)|victim (?:service|care|support)|service to (?:the )?victims|armed threats|(?:responding to |tackling )?armed (?:threats|criminals)|(?:an )?ethical workforce|(?:anti-social|antisocial) behaviour|firearms(?: licensing)?|counter-corruption|vetting(?: and counter-corruption)?|custody(?: suites)?|child protection|roads policing|rural (?:crime|policing)|knife crime|hate crime|cyber-?crime|counter-?terrorism|public order|fraud|professional standards",
    early: null,
    late: null,
  },
];
