import type * as z from 'zod/mini';
import { words } from './words.ts';

type Issue = z.core.$ZodIssue;

/** The first thing that is wrong, with its place: 'note 3, created: not an instant such as 2015-12-15T09:30:00.000Z'. */
export const issueInWords = ({ issues }: z.core.$ZodError): string => {
  const issue = deepest(issues, []);
  return issue ? `${placeInWords(issue.path)}: ${faultInWords(issue)}` : words.faults.unexpected;
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

/** People count from one. */
const placeInWords = (path: readonly PropertyKey[]): string => {
  const [list, index, ...rest] = path;
  const place = list === 'notes' && typeof index === 'number' ? [words.note(index + 1), ...rest] : path;
  const parts = place.map((part) => (typeof part === 'number' ? String(part + 1) : String(part)));
  return parts.length > 0 ? parts.join(', ') : words.whole;
};

const faultInWords = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return words.faults.type((words.expected as Readonly<Record<string, string>>)[issue.expected] ?? issue.expected);
    case 'too_big':
      return issue.origin === 'string'
        ? words.faults.longer(String(issue.maximum))
        : words.faults.more(String(issue.maximum));
    case 'too_small':
      return issue.origin === 'string' ? words.faults.empty : words.faults.less(String(issue.minimum));
    case 'unrecognized_keys':
      return words.faults.keys(issue.keys.join('’, ‘').slice(0, 100));
    case 'invalid_value':
      return words.faults.value;
    case 'invalid_format':
      return (words.formats as Readonly<Record<string, string>>)[issue.format] ?? words.faults.form;
    case 'invalid_union':
      return words.faults.kind;
    case 'custom':
      return words.faults.webAddress;
    default:
      return words.faults.unexpected;
  }
};
