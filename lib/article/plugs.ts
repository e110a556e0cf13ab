import type { Block } from './blocks.ts';

/** What gives itself away by its wording: plugs, prompts and the headings of related-story rails. */

/** Other stories, as a plug names them and the heading of a rail. */
const OTHERS = [
  '(?:read|see) (?:more|next|also)|more on this(?: story)?|what to read next',
  '(?:more|other|related|similar|recommended|popular|trending|top|latest)(?: \\w+)? (?:articles?|stor(?:y|ies)|news|posts?|content|reads|topics|links)',
  'most (?:read|popular|viewed|shared)|related|recommended(?: for you)?|trending(?: now)?|promoted',
  'you (?:may|might|could) (?:also )?(?:like|be interested)',
  'darllen mwy|straeon (?:perthnasol|eraill)',
].join('|');

const PLUG = new RegExp(
  `^(?:${[
    OTHERS,
    'read (?:now|on)|more (?:from|like this)|also read|don.t miss|elsewhere',
    'watch|listen|video|podcast|play|loading|gallery|in pictures|click here|tap here|follow us|share this(?: article)?',
    'advert(?:isement|ising)?|hide ad|skip ad|sponsored|(?:story|article|content) continues(?: below)?|comments?|join the conversation',
    'darllenwch (?:hefyd|fwy)|mwy (?:o straeon|am hyn)|hefyd',
  ].join('|')})(?<colon>\\s*[:|>»…–—-])?`,
  'i',
);

/** Prompts that are prompts however they go on. */
const PROMPT =
  /^(?:(?:sign up|subscribe)(?: free| today| now)? (?:to|for|here|now)|get (?:all )?(?:the|our) (?:latest|top|biggest|best) |join (?:our|the) (?:whatsapp|facebook|newsletter|mailing)|(?:this (?:web)?site uses|we use|accept(?: all)?|manage) cookies|have (?:you got )?a story|do you have a story|thank you for (?:signing|subscribing)|already (?:a subscriber|subscribed)|to continue reading|(?:please )?(?:log|sign) in to|(?:story|article) continues below|(?:image|picture|photo|video|pic)s?(?: (?:source|credit|by|from))?: [^.]{0,60}$)/i;

const LONGEST_PLUG = 240;

/** Whether a block, whose words are `text`, sends the reader elsewhere instead of telling the story. */
export const isPlug = ({ length, linked, kind }: Block, text: string): boolean => {
  if (text.length > LONGEST_PLUG) return false;
  if (PROMPT.test(text)) return true;
  const opener = PLUG.exec(text);
  if (opener && (opener[0].length === text.length || opener.groups?.colon !== undefined)) return kind !== 'heading';
  const isLink = linked >= length * 0.9;
  return isLink && (opener !== null || text.split(' ').length >= 6);
};

/** Whether a block is the heading of a list of other stories. */
export const isRailHeading = ({ length }: Block, text: string): boolean => length <= 60 && RAIL_HEADING.test(text);

const RAIL_HEADING = new RegExp(
  `^(?:(?:${OTHERS}|more (?:from|in|on) .{2,40}|(?:most (?:read|popular|viewed|shared)|promoted) .{2,20}|elsewhere on .{2,40}|mwy ar y stori hon)[:.…]?|comments?(?: \\(?\\d+\\)?)?)$`,
  'i',
);
