import { isCollection, visit, type Document, type YAMLParseError } from 'yaml';

/** What keeps a file from being read as YAML: where, in the author's words, and what to do. */
export interface YamlFault {
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** What a file is looked at for. */
interface Unread {
  readonly source: string;
  readonly document: Document;
  readonly error: Pick<YAMLParseError, 'code' | 'message' | 'pos'>;
  /** Where the line with the error begins, and what stands in it. */
  readonly start: number;
  readonly line: string;
}

/**
 * The first thing that keeps a file from being read: what a parser says of the rest follows from that. Absent where nothing does.
 */
export function yamlFault(source: string, document: Document): YamlFault | undefined {
  const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  if (!error) return undefined;
  const start = source.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const line = /.*/.exec(source.slice(start))?.[0] ?? '';
  const unread: Unread = { source, document, error, start, line };
  for (const look of LOOKS) {
    const found = look(unread);
    if (found) return found;
  }
  return {
    offset: error.pos[0],
    message: 'The YAML cannot be read from here on',
    fix: 'Look at this line and the one above: each name of a group is indented alike, and words with “: ” or “ #” in them are in quotes',
  };
}

/** How words are put in quotes. */
const quoted = (words: string): string => `'${words.trim().replaceAll("'", "''")}'`;

/** A name, and the words behind it; or an item of a list. */
const VALUE = /^(\s*(?:- +)*(?:[\p{L}\p{N}_-]+: +)?)(\S.*)$/u;

const LOOKS: readonly ((unread: Unread) => YamlFault | undefined)[] = [
  function mergeConflict({ source }) {
    const offset = source.search(/^(<{7}|={7}|>{7})( |$)/m);
    if (offset < 0) return undefined;
    const message = 'Here are two versions of the file, which Git could not merge';
    return {
      offset,
      message,
      fix: 'Keep what is right, and remove the lines <<<<<<<, ======= and >>>>>>>',
    };
  },
  function tab({ document }) {
    const tabbed = document.errors.find(({ code }) => code === 'TAB_AS_INDENT');
    if (!tabbed) return undefined;
    const message = 'The line is indented with a tab';
    const fix = 'Indent with spaces; most editors can change tabs into spaces';
    return { offset: tabbed.pos[0], message, fix };
  },
  function openQuote({ source, document }) {
    let open: number | undefined;
    visit(document, {
      Scalar: (_key, { type, range }) => {
        const quote = { QUOTE_SINGLE: "'", QUOTE_DOUBLE: '"' }[String(type)];
        if (quote === undefined || !range) return;
        const isClosed = range[1] - range[0] > 1 && source.charAt(range[1] - 1) === quote;
        if (!isClosed) open ??= range[0];
      },
    });
    if (open === undefined) return undefined;
    const message = `The quote ${source.charAt(open)} is opened here and not closed`;
    return { offset: open, message, fix: 'Close it behind the words' };
  },
  function openBracket({ source, document }) {
    let open: number | undefined;
    visit(document, {
      Node: (_key, node) => {
        if (!isCollection(node) || !node.flow || !node.range) return;
        if (!/[\]}]/.test(source.charAt(node.range[1] - 1))) open ??= node.range[0];
      },
    });
    if (open === undefined) return undefined;
    const sign = source.charAt(open);
    const message = `The bracket ${sign} is opened here and not closed`;
    const fix = `Close it with ${sign === '[' ? ']' : '}'}; if it belongs to the words, put them in quotes`;
    return { offset: open, message, fix };
  },
  function quoteInside({ start, line }) {
    const [, before = '', words = ''] = VALUE.exec(line) ?? [];
    const [, quote] = /^(['"]).*?\1\S/.exec(words) ?? [];
    if (quote === undefined) return undefined;
    const message = `The quote ${quote} inside of the words ends them`;
    const fix = quote === "'" ? "Write '' for it, or use ’" : 'Write \\" for it, or use “ and ”';
    return { offset: start + before.length, message, fix };
  },
  function signAtTheBeginning({ start, line }) {
    const [, before = '', words = ''] = VALUE.exec(line) ?? [];
    const sign = words.charAt(0);
    if (!'*{[`@%&!|>'.includes(sign) || sign === '') return undefined;
    const message = `The words begin with ${sign}, which means something else in YAML`;
    return { offset: start + before.length, message, fix: `Put them in quotes: ${quoted(words)}` };
  },
  function colonInside({ start, line }) {
    const [, before = '', words = ''] = VALUE.exec(line) ?? [];
    if (!words.includes(': ') || before.trim() === '') return undefined;
    const message = 'The words hold “: ”, which means something else in YAML';
    return { offset: start + before.length, message, fix: `Put them in quotes: ${quoted(words)}` };
  },
  function indentation({ error, start, line }) {
    if (error.code !== 'BAD_INDENT' && !error.message.includes('column')) return undefined;
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    const message = `The line is indented by ${spaces} spaces, unlike those that it belongs to`;
    const fix = 'Indent all names of a group by the same number of spaces';
    return { offset: start + spaces, message, fix };
  },
  function noName({ error, start, line }) {
    if (!/^\s*[^\s:#-][^:]*$/.test(line) || error.code === 'UNEXPECTED_TOKEN') return undefined;
    const spaces = /^ */.exec(line)?.[0].length ?? 0;
    const message = `“${line.trim()}” stands alone, without a name and a colon`;
    const fix =
      'Write “name: words”; where words go on from the line above, put them all in quotes';
    return { offset: start + spaces, message, fix };
  },
];
