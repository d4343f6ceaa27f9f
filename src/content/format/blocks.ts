import * as v from 'valibot';
import type { OfKind } from '../../model/by-kind.js';
import type { DataPath } from '../../model/data-path.js';
import type { Block, BlockKind, Line } from '../../model/text/rich-text.js';
import { atLeast, id } from '../../rules/structure/shapes.js';
import { about } from './about.js';
import { line } from './line.js';
import { withDefined } from './with-defined.js';

/** Parses a line that stands at `path` of the authored block. */
type ParseLine = (authored: string, ...path: DataPath) => Line;

/** How a kind of block is written. */
interface BlockFormat<K extends BlockKind, S extends v.GenericSchema = v.GenericSchema> {
  readonly schema: S;
  readonly parse: (authored: v.InferOutput<S>, parseLine: ParseLine) => OfKind<Block, K>;
  /** Where in the authored block stands what stands at `path` in the block. */
  readonly pathOf: (path: DataPath) => DataPath;
}

/** A block that is written as a field of its name. */
function field<K extends BlockKind, S extends v.GenericSchema>(
  name: K,
  schema: S,
  parse: BlockFormat<K, S>['parse'],
  pathOf: (path: DataPath) => DataPath = () => [],
): BlockFormat<K> {
  return {
    schema: v.strictObject({ [name]: schema }),
    parse: (authored, parseLine) =>
      parse((authored as Record<K, v.InferOutput<S>>)[name], parseLine),
    pathOf: (path) => [name, ...pathOf(path)],
  };
}

const lines = atLeast(1, line, 'A list has at least one line');

/** A list, whose lines are the items of the block. */
const listOf = <K extends 'steps' | 'list' | 'checklist'>(
  kind: K,
  description: string,
  ...example: string[]
): BlockFormat<K> =>
  field(
    kind,
    about(lines, description, example),
    (items, parseLine) =>
      ({ kind, items: items.map((text, index) => parseLine(text, kind, index)) }) as OfKind<
        Block,
        K
      >,
    ([, index]) => (index === undefined ? [] : [index]),
  );

const pictureFile = v.pipe(
  v.string(),
  v.regex(
    /^pictures\/[^/]+\.(svg|png|webp|jpe?g)$/i,
    'A picture is a file in the folder “pictures” of the guide, such as pictures/box.svg: SVG, PNG, WebP or JPEG',
  ),
);

const BLOCKS: { readonly [K in BlockKind]: BlockFormat<K> } = {
  paragraph: {
    schema: line,
    parse: (text, parseLine) => ({ kind: 'paragraph', text: parseLine(text as string) }),
    pathOf: () => [],
  },
  heading: field(
    'heading',
    about(line, 'Words that divide a long body.', 'If the light stays red'),
    (text, parseLine) => ({
      kind: 'heading',
      text: parseLine(text, 'heading'),
    }),
  ),
  steps: listOf('steps', 'Lines to follow in order.', 'Switch it off.', 'Switch it on again.'),
  list: listOf('list', 'Lines in no order.', 'On the box', 'On the last bill'),
  checklist: listOf('checklist', 'Lines to tick off.', 'Your passport', 'The old SIM'),
  table: field(
    'table',
    about(
      v.strictObject({
        header: about(lines, 'What each column is.', ['Light', 'Means']),
        rows: about(
          atLeast(1, lines, 'A table has at least one row'),
          'Each row has a cell for each column.',
          [['red', '**No** line']],
        ),
      }),
      'Cells in rows and columns. It scrolls by itself on small screens.',
    ),
    ({ header, rows }, parseLine) => ({
      kind: 'table',
      header: header.map((text, column) => parseLine(text, 'table', 'header', column)),
      rows: rows.map((cells, row) =>
        cells.map((text, column) => parseLine(text, 'table', 'rows', row, column)),
      ),
    }),
    (path) => path,
  ),
  code: field(
    'code',
    about(
      v.string(),
      'Lines to be typed or read as they stand; the same in every language.',
      'ping 192.168.0.1',
    ),
    (code) => ({ kind: 'code', code: code.trimEnd() }),
  ),
  picture: field(
    'picture',
    about(
      v.strictObject({
        file: about(
          pictureFile,
          'The file, in the folder “pictures” of the guide: SVG, PNG, WebP or JPEG.',
          'pictures/box.svg',
        ),
        dark: v.optional(
          about(
            pictureFile,
            'The file for dark pages, of the same shape.',
            'pictures/box-dark.svg',
          ),
        ),
        alt: about(
          line,
          'What the picture shows, for those who do not see it.',
          'The power light is the first from the left',
        ),
      }),
      'A picture. Its size is read when the guide is built, so that nothing shifts when it comes.',
    ),
    // How large it is, and what its file is called when it is built, is known where the file is read.
    ({ file, dark, alt }, parseLine) =>
      withDefined({
        kind: 'picture',
        src: file,
        dark,
        width: 0,
        height: 0,
        alt: parseLine(alt, 'picture', 'alt'),
      }),
    (path) => path.map((field) => (field === 'src' ? 'file' : field)),
  ),
  note: field(
    'note',
    about(line, 'A line that stands out.', 'Your number stays the same.'),
    (text, parseLine) => ({ kind: 'note', text: parseLine(text, 'note') }),
  ),
  warning: field(
    'warning',
    about(
      line,
      'A line that says what may go wrong.',
      'This erases the passwords that the box holds.',
    ),
    (text, parseLine) => ({
      kind: 'warning',
      text: parseLine(text, 'warning'),
    }),
  ),
  contact: field(
    'contact',
    about(
      id('A contact'),
      'A contact, with every way to reach it; or a fact, for the contacts that are for its value.',
      'help-desk',
    ),
    (contact) => ({ kind: 'contact', contact }),
  ),
  link: field(
    'link',
    about(
      v.strictObject({
        to: about(
          v.string(),
          'An https: address of one of the link hosts, problem:<problem>, or with the link host “self” a page of the site around the guide, such as /faq.',
          'https://example.org/help',
        ),
        text: about(line, 'The words of the link.', 'The help of the maker'),
      }),
      'A link on a line of its own.',
    ),
    ({ to, text }, parseLine) => ({ kind: 'link', to, text: parseLine(text, 'link', 'text') }),
    (path) => path.slice(0, 1),
  ),
};

/** A block is words, or has one field that says its kind. */
export type AuthoredBlock = string | Readonly<Partial<Record<BlockKind, unknown>>>;

const FIELDS = Object.keys(BLOCKS).filter((kind) => kind !== 'paragraph');

const block = v.union(
  Object.values(BLOCKS).map(({ schema }) => schema),
  `A block is words, or has exactly one of ${FIELDS.join(', ')}`,
) as v.GenericSchema<AuthoredBlock>;

export const body = v.union(
  [line, atLeast(1, block, 'A body has at least one block')],
  'A body is words, or a list of blocks',
);

export type AuthoredBody = v.InferOutput<typeof body>;

const formatOf = (authored: AuthoredBlock): BlockFormat<BlockKind> => {
  const kind = typeof authored === 'string' ? 'paragraph' : Object.keys(authored)[0];
  return BLOCKS[kind as BlockKind] as BlockFormat<BlockKind>;
};

/** @param parseLine is told where in the body each line stands */
export function parseBody(authored: AuthoredBody, parseLine: ParseLine): readonly Block[] {
  if (typeof authored === 'string') return [{ kind: 'paragraph', text: parseLine(authored) }];
  return authored.map((each, index) =>
    formatOf(each).parse(each, (text, ...path) => parseLine(text, index, ...path)),
  );
}

/** Where in an authored body stands what stands at `path` in the body that it is parsed to. */
export function pathInBody(authored: AuthoredBody, [index, ...path]: DataPath): DataPath {
  if (typeof authored === 'string' || typeof index !== 'number') return [];
  const each = authored[index];
  return each === undefined ? [] : [index, ...formatOf(each).pathOf(path)];
}
