import type { Document, YAMLParseError } from 'yaml';
import type { FindingCode } from '../../../model/finding.js';
import { indentFault } from './indent-fault.js';
import { openedBefore } from './opened-before.js';
import { inQuotes } from './in-quotes.js';

/** What is wrong with how a file is written, and where. */
export interface SyntaxFault {
  readonly code: Extract<FindingCode, 'unreadable-yaml' | 'duplicate-id'>;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/**
 * What keeps a file from being read, in an author's words. Of what the parser says, the first: what comes behind it is mostly the
 * same mistake, seen again. Names that stand twice are told one by one.
 */
export function syntaxFaults(source: string, document: Document): SyntaxFault[] {
  const { errors } = document;
  if (errors.length === 0) return [];
  const wholly = mergeConflict(source) ?? strangeIndent(source);
  if (wholly) return [wholly];
  const first = errors.findIndex(({ code }) => code !== 'DUPLICATE_KEY');
  const twice = first < 0 ? errors : errors.slice(0, first);
  const faults = twice.map(({ pos }) => standsTwice(source, pos[0]));
  const broken = errors[first];
  return broken ? [...faults, faultOf(source, document, broken)] : faults;
}

/** What Git leaves where two people changed the same lines. */
function mergeConflict(source: string): SyntaxFault | undefined {
  const offset = source.search(/^ *(<{7}|={7}|>{7})( |$)/m);
  if (offset < 0) return undefined;
  return {
    code: 'unreadable-yaml',
    offset,
    message:
      'From here on the file holds two versions of the same lines, which Git could not merge',
    fix: 'Keep what is right of both, and remove the lines <<<<<<<, ======= and >>>>>>>',
  };
}

/** Lines that begin with other signs than spaces: told once, since no such line can be read. */
function strangeIndent(source: string): SyntaxFault | undefined {
  const lines = [...source.matchAll(/^ *([\t\u00a0\u2000-\u200b\u202f\u3000])[^\S\n]*\S/gm)];
  const [first] = lines;
  if (!first) return undefined;
  const what = first[1] === '\t' ? 'a tab' : 'a space of another kind, as web pages have it,';
  const more = lines.length > 1 ? `, and ${lines.length - 1} more` : '';
  return {
    code: 'unreadable-yaml',
    offset: first.index,
    message: `This line begins with ${what} in the place of spaces${more}`,
    fix: 'Indent with spaces, two for each level; an editor can replace all at once',
  };
}

const standsTwice = (source: string, offset: number): SyntaxFault => ({
  code: 'duplicate-id',
  offset,
  message: `The same name stands twice here: ${nameAt(source, offset)}`,
  fix: 'Rename one of the two, or merge them',
});

/** The name that stands at an offset, or in front of it in its line. */
function nameAt(source: string, offset: number): string {
  const { start, words } = lineAt(source, offset);
  const [, behind] = /^["']?([^:"'{},\s]+)/.exec(source.slice(offset)) ?? [];
  const [, before] = /([^\s{,]+?):?\s*$/.exec(words.slice(0, offset - start)) ?? [];
  return behind ?? before ?? '';
}

function faultOf(
  source: string,
  document: Document,
  { code, pos: [offset] }: Pick<YAMLParseError, 'code' | 'pos'>,
): SyntaxFault {
  const line = lineAt(source, offset);
  const value = valueOf(line.words);
  const fault = (message: string, fix: string, at = offset): SyntaxFault => ({
    code: 'unreadable-yaml',
    offset: at,
    message,
    fix,
  });
  const opened = openedBefore(document, source, offset);
  if (opened) {
    const message = `A ${opened.sign} is opened here and not closed where it should be`;
    return fault(message, `Write ${opened.closing} at the end of what it opens`, opened.offset);
  }
  switch (code) {
    case 'MULTIPLE_DOCS':
      return fault('A line --- begins a second document in the file', 'Remove that line');
    case 'BAD_DQ_ESCAPE':
      return fault(
        'In double quotes, a backslash has a meaning of its own',
        'Use single quotes, or write the backslash twice',
      );
    case 'MULTILINE_IMPLICIT_KEY':
      return fault(...withoutColon(line.words));
    case 'BAD_INDENT':
      return fault(...indentFault(source, offset));
    default:
  }
  if (/^['"[{*&!|>%@`]/.test(value)) {
    const message = `Words cannot begin with ${value.charAt(0)} unless all of them are in quotes`;
    return fault(message, `Put all of them in quotes: ${inQuotes(value)}`);
  }
  if (/:\s/.test(value)) {
    const message = 'The words hold a colon and a space, which in YAML begins a new field';
    return fault(message, `Put the words in quotes: ${inQuotes(value)}`);
  }
  if (value !== '' && /^\s*[^\s#]/.test(source.slice(line.end + 1))) {
    const next = line.end + 1;
    if (indentOf(source, next) > indentOf(source, line.start)) {
      return fault(...indentFault(source, next), next);
    }
  }
  return fault(
    'This line cannot be read as YAML',
    'Check its indentation, its quotes and its brackets, and those of the line above',
  );
}

/** A line that should begin with a name, and does not. */
function withoutColon(words: string): [message: string, fix: string] {
  const [, name, sign = '', rest = ''] = /^\s*(?:- )?([\w-]+)(:|：)?(.*)$/.exec(words) ?? [];
  if (sign === '：') {
    return [
      'The colon of this line is one of another script',
      `Write “${name}: ” with a plain one`,
    ];
  }
  if (sign === ':') {
    return ['There is no space after the colon', `Write “${name}: ${rest.trim()}”`];
  }
  return [
    'This line has no name with a colon and a space at its beginning',
    'Write “name: words”; words over several lines are all indented more than their name',
  ];
}

function lineAt(source: string, offset: number): { start: number; end: number; words: string } {
  const start = source.lastIndexOf('\n', offset - 1) + 1;
  const end = (source.indexOf('\n', offset) + source.length + 1) % (source.length + 1);
  return { start, end, words: source.slice(start, end) };
}

const indentOf = (source: string, start: number): number =>
  /^ */.exec(source.slice(start))?.[0].length ?? 0;

/** What stands behind the name or the hyphen of a line. */
const valueOf = (words: string): string =>
  /^\s*(?:- )?(?:[\w-]+: +|- +)?(.*?)\s*$/.exec(words)?.[1] ?? '';
