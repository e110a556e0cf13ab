/**
 * Words that lead up to what is graded without being its name, as alternatives: 'the standard of its', 'how quickly it',
 * 'its record on'.
 */
export const PREFACE = [
  "at|in|for|on|with|over|to|of|its|the|their|his|her|our|a|an|it|we|both|'s|force|constabulary|officers",
  'how|way|ways|when|where|comes|terms|well|quickly|effectively|efficiently|accurately|fairly|fast|swiftly|properly|promptly|legitimately|far',
  'work|arrangements|methods|attempts|drive|dealings|services|quality|standards?|accuracy|speed|ability|performance|record|efforts|approach|handling|job|time|takes|progress|being|keeping',
  'accurate|senior|overall|also|general|wider|own',
].join('|');
