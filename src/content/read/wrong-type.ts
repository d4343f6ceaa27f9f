import type { DataPath } from '../../model/data-path.js';
import { hasOwnMessage, inPlainWords, type Issue } from '../../rules/shape-issue.js';
import { didYouMean } from '../report/suggest.js';
import { idOf } from '../../model/id-of.js';
import type { YamlFile } from './yaml-file.js';

/** What is wrong with a shape, and where. */
export interface Located {
  readonly issue: Issue;
  readonly path: DataPath;
}

/** What to say where something else stands than should. */
export function wrongType(
  file: YamlFile,
  { issue, path }: Located,
): { readonly message: string; readonly fix: string } {
  const subject = subjectOf(path);
  if (issue.input === null || issue.input === undefined) {
    const isComment = file.isCommentedOut(path);
    const message = `${subject} is empty${isComment ? ': what follows # is a comment' : ''}`;
    const fix = isComment
      ? 'Put the words in quotes, the # with them'
      : 'Write what belongs there, or remove the field';
    return { message, fix: path.length === 0 ? EMPTY_FILE : fix };
  }
  if (hasOwnMessage(issue)) {
    const message = `${issue.message}; here stands ${inPlainWords(issue.received)}`;
    return { message, fix: fixFor(file, { issue, path }, inOwnWay(issue)) };
  }
  const message = `${subject} is ${inPlainWords(issue.received)}, not ${inPlainWords(issue.expected ?? 'that')}`;
  return { message, fix: fixFor(file, { issue, path }, GENERAL) };
}

const EMPTY_FILE = 'Write it; “rahnuma init <folder>” writes a whole guide as an example';
const GENERAL = 'Change the value to what is expected; the file’s schema says more';

/** What something at `path` is called: a field by its name, an item of a list by its place. */
function subjectOf(path: DataPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Item ${last + 1} of “${String(path.at(-2))}”` : `“${last}”`;
}

/** How a name is written that has other letters than it may. */
function inOwnWay({ message, input }: Issue): string {
  const id = typeof input === 'string' ? idOf(input) : '';
  return message.includes('small letters, digits and hyphens') && id !== ''
    ? `Write it like “${id}”`
    : 'Write it that way';
}

function fixFor(
  file: YamlFile,
  { issue: { kind, expected, input }, path }: Located,
  otherwise: string,
): string {
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `Put it in quotes: '${file.writtenAt(path) ?? String(input)}'`;
  }
  const choices = [...(expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  if (kind !== 'schema' || choices.length === 0) return otherwise;
  return didYouMean(typeof input === 'string' ? input : '', choices);
}
