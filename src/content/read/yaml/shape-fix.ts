import type { DataPath } from '../../../model/data-path.js';
import type { Issue } from '../../../rules/shape-issue.js';
import { MOST_TRIES } from '../../../rules/structure/shapes.js';
import { didYouMean } from '../../report/suggest.js';
import { inQuotes } from './in-quotes.js';
import { meantBy } from './meant-by.js';

/** What an author wrote in a place that must look otherwise. */
export interface Miswritten {
  readonly issue: Issue;
  readonly path: DataPath;
  /** As it stands in the file; absent where nothing does, or more than a line. */
  readonly written: string | undefined;
  /** The fields that could stand there. */
  readonly fields: readonly string[];
}

/** What to do about a value that has not its shape: where it can be, the value as it should be written. */
export function shapeFix(miswritten: Miswritten): string {
  const { issue, path, fields } = miswritten;
  const { expected, input, kind } = issue;
  if (path.length === 0) return wholeFile(miswritten);
  const choices = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  if (kind === 'schema' && choices.length > 0) {
    return didYouMean(typeof input === 'string' ? input : '', choices);
  }
  if (input === null || input === undefined) return empty(miswritten);
  switch (expected) {
    case 'string':
      return inWords(miswritten);
    case 'number':
      return 'Write a number in digits, without quotes';
    case 'boolean':
      return `Write ${input === 'no' || input === 'off' ? 'false' : 'true'}, or leave the field out`;
    case 'Array':
      return asList(miswritten);
    case 'Object':
      return asFields(miswritten);
    default:
  }
  if (issue.message.startsWith('A remedy is tried'))
    return `Write a number from 1 to ${MOST_TRIES}`;
  const meant = typeof input === 'string' ? meantBy(issue.message, input) : undefined;
  if (meant !== undefined) return `Write it that way, such as ${meant}`;
  if (isGroup(input)) {
    if (issue.message.includes('list of'))
      return 'Begin each block with a hyphen and a space: “- ”';
    const [wrong = ''] = Object.keys(input).filter((field) => !fields.includes(field));
    if (wrong !== '' && fields.length > 0) return didYouMean(wrong, fields);
  }
  return 'Write it that way';
}

function wholeFile({ issue: { input, expected }, fields }: Miswritten): string {
  if (fields.length > 0)
    return `Write its fields, each on a line as “name: value”: ${list(fields)}`;
  const none = expected === 'Array' ? '[]' : '{}';
  return input === null ? `Write ${none} where there is nothing yet` : 'Write each as “name: …”';
}

function inWords({ issue: { input }, written }: Miswritten): string {
  if (written === undefined) return 'Write words, in quotes where they hold a colon';
  if (Array.isArray(input))
    return `Write words; if the brackets belong to them: ${inQuotes(written)}`;
  return `Put it in quotes: ${inQuotes(written)}`;
}

function asList({ issue: { input }, path, written }: Miswritten): string {
  if (isGroup(input) || written === undefined) {
    return 'Write it as a list: each entry on a line of its own that begins with a hyphen and a space';
  }
  const entries = NAMES.has(String(path.at(-1))) ? written.split(/[\s,;]+/).join(', ') : written;
  return `Write it as a list, in brackets: [${entries}]`;
}

/** Lists whose entries have no spaces. */
const NAMES: ReadonlySet<string> = new Set([
  'values',
  'locales',
  'link-hosts',
  'source',
  'sources',
]);

function asFields({ issue: { input }, path, written, fields }: Miswritten): string {
  if (Array.isArray(input)) return 'Write each entry as “name: …”, without the hyphen';
  if (fields.includes('to') && written !== undefined) {
    return `Write “${String(path.at(-1))}: { to: ${written} }”`;
  }
  return underneath(fields);
}

function empty({ issue: { expected }, path, written, fields }: Miswritten): string {
  if (expected === 'string') {
    if (written?.startsWith('#') === true) {
      return `Put the words in quotes: ${inQuotes(written)}; without, # begins a comment`;
    }
    return `Write its words behind “${String(path.at(-1))}: ”, or remove the line`;
  }
  if (expected === 'Array') return 'Write its entries, or remove the line';
  return underneath(fields);
}

const underneath = (fields: readonly string[]): string =>
  fields.length === 0
    ? 'Write what belongs to it behind it; or on the lines under it, indented by two more'
    : `Write its fields on the lines under it, indented by two more: ${list(fields)}`;

const isGroup = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

const list = (fields: readonly string[]): string => fields.slice(0, 8).join(', ');
