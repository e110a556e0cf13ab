import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** The first thing that is wrong, with its place: 'note 3, created: not an instant such as 2015-12-15T09:30:00.000Z'. */
export const issueInWords = ({ issues }: z.core.$ZodError): string => {
  const issue = deepest(issues, []);
  return issue ? `${placeInWords(issue.path)}: ${faultInWords(issue)}` : 'not what was expected';
};

/** Of alternatives that all failed, the one that failed latest was meant. */
const deepest = (issues: readonly Issue[], within: readonly PropertyKey[]): Issue | null => {
  const [issue] = issues;
  if (!issue) return null;
  const path = [...within, ...issue.path];
  if (issue.code !== 'invalid_union') return { ...issue, path };
  const nested = issue.errors.map((branch) => deepest(branch, path)).filter((each) => each !== null);
  return nested.sort((a, b) => closeness(b) - closeness(a))[0] ?? { ...issue, path };
};

/** A key too many means that another alternative was meant. */
const closeness = ({ code, path }: Issue): number => path.length + (code === 'unrecognized_keys' ? -0.5 : 0);

const placeInWords = (path: readonly PropertyKey[]): string => {
  const [list, index, ...rest] = path;
  const place = list === 'notes' && typeof index === 'number' ? [`note ${index + 1}`, ...rest] : path;
  return place.length > 0 ? place.map(String).join(', ') : 'the whole';
};

const faultInWords = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `missing, or not ${EXPECTED[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return issue.origin === 'string' ? `longer than ${issue.maximum} characters` : `more than ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'string' ? 'empty' : `less than ${issue.minimum}`;
    case 'unrecognized_keys':
      return `does not know ‘${issue.keys.join('’, ‘').slice(0, 100)}’`;
    case 'invalid_value':
      return 'not one of the words allowed here';
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'not of the right form';
    case 'invalid_union':
      return 'of no kind that is known here';
    case 'custom':
      return issue.message;
    default:
      return 'not what was expected';
  }
};

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'an object',
  record: 'an object',
};

const FORMATS: Readonly<Record<string, string>> = {
  date: 'not a day such as 2015-12-15',
  datetime: 'not an instant such as 2015-12-15T09:30:00.000Z',
  uuid: 'not a note’s id',
};
